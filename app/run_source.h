// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <iosfwd>

namespace hallscape::app {

/// What works with a source but without a display. Each needs a QCoreApplication.
/// \param err problems and progress, one per line

/// `--check-map`: what the server has for the site, and what of it matches.
/// \return ExitFailed when the server does not answer or nothing matches
ExitCode runCheckMap(const Invocation& run, std::ostream& out, std::ostream& err);

/// `--record FILE --no-window`: until the time of `--for` is over, the source ends or the process
/// gets SIGINT or SIGTERM.
ExitCode runRecord(const Invocation& run, std::ostream& err);

/// `--salvage FILE --output FILE`
ExitCode runSalvage(const Invocation& run, std::ostream& out, std::ostream& err);

} // namespace hallscape::app
