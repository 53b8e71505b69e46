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

} // namespace hallscape::app
