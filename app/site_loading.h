// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/parse.h"

#include <string>

namespace hallscape::app {

/// Whether \p path names a recording rather than a layout.
bool isRecording(const std::string& path);

/// Reads a layout, or the layout that a recording carries; a recording without one is shown on the
/// site that ships with the program. Blocking; any thread.
data::LayoutResult loadSite(const std::string& path);

/// The folder that the layout's or recording's own meshes lie in, absolute; empty for an empty
/// path.
std::string meshFolder(const std::string& path);

/// How often loadSite() puts every site side by side, see data::neighbours(). A constant of the
/// run, from the command line: set it before anything is loaded.
void setSiteCopies(int copies);

} // namespace hallscape::app
