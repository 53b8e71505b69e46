// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/parse.h"

namespace hallscape::data {

/// The text of a layout and of every file it uses as one JSON document, so that a recording can
/// carry its site: `{ "layout": "colossus.json", "files": { "colossus.json": "…", … } }`.
Result<std::string> bundleLayout(const std::string& path);

/// \param bundle any bytes  \return the site, as loadLayout() would have it from the files
LayoutResult parseBundle(std::string_view bundle);

} // namespace hallscape::data
