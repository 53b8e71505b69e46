// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hallscape::data {

enum class Severity : std::uint8_t { Warning, Error };

/// One mistake in a file that people write by hand.
struct Problem
{
    Severity severity = Severity::Error;
    std::string file;       ///< the file it is in; includes have their own
    std::string pointer;    ///< JSON pointer, "/units/gpu-server/heightU"; empty for the whole file
    std::string found;      ///< what stands there
    std::string expected;   ///< what could stand there
    std::string suggestion; ///< "did you mean "heightU"?"; empty where nothing is near

    /// One line: `colossus.json:/units/x/hieghtU: error: found …, expected …; did you mean …?`
    std::string toString() const;
};

bool hasErrors(const std::vector<Problem>& problems);

} // namespace hallscape::data
