// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <iosfwd>
#include <string>

namespace hallscape::app {

/// The path the user meant: an existing file, else the bundled site of that name ("colossus"), else
/// the bundled default when \p site is empty.
std::string resolveSite(const std::string& site);

/// Runs what needs no display: `--help`, `--version`, `--man`, `--list-metrics`, `--validate`,
/// `--describe`. \pre the mode is one of them  \param version of the program \param out what was
/// asked for  \param err problems, one per line
ExitCode runHeadless(const Invocation& run, const std::string& version, std::ostream& out,
                     std::ostream& err);

} // namespace hallscape::app
