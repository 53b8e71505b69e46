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
/// \param copies of it, side by side; see data::neighbours()
data::LayoutResult loadSite(const std::string& path, int copies = 1);

} // namespace hallscape::app
