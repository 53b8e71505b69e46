// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hallscape::data {

/// Where a file that ships with the program is, as an absolute path. Looked for, in this order, in
/// $HALLSCAPE_DATA, in share/hallscape beside the program's own folder, and in the source tree it
/// was built from. \param relative as in the source tree: "data/samples/colossus.json",
/// "assets/meshes/gpu-server.glb" \return the first that exists, else the path in the last place,
/// so that messages can name it
std::string dataFile(std::string_view relative);

/// The layout that is shown when none is named.
inline constexpr std::string_view defaultSiteFile = "data/samples/colossus.json";

} // namespace hallscape::data
