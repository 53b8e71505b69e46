// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/problem.h"

#include <algorithm>

namespace hallscape::data {

std::string Problem::toString() const
{
    std::string line = file;
    if (!pointer.empty()) {
        line += ":" + pointer;
    }
    line += severity == Severity::Error ? ": error: " : ": warning: ";
    line += "found " + found;
    if (!expected.empty()) {
        line += ", expected " + expected;
    }
    if (!suggestion.empty()) {
        line += "; " + suggestion;
    }
    return line;
}

bool hasErrors(const std::vector<Problem>& problems)
{
    return std::ranges::any_of(problems,
                               [](const Problem& p) { return p.severity == Severity::Error; });
}

} // namespace hallscape::data
