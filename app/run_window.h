// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/settings.h"

#include <iosfwd>

class QApplication;

namespace hallscape::app {

/// Shows the window at once, opens the site in the background and runs until the user quits.
/// \pre run.mode == Mode::Window; the language is installed  \param err problems, one per line
ExitCode runWindow(QApplication& application, const Invocation& run, Settings& settings,
                   std::ostream& err);

} // namespace hallscape::app
