// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <iosfwd>
#include <string>

namespace hallscape::app {

/// `--import FILE --output FILE`: writes a recording of what a file of values holds for the site.
/// \param version of the program
/// \param err the report: what was imported and what was skipped, with places in the file
/// \return ExitOk when something was imported
ExitCode runImport(const Invocation& run, const std::string& version, std::ostream& err);

} // namespace hallscape::app
