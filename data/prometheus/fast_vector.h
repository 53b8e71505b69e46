// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/prometheus/answer.h"

#include <functional>
#include <string_view>

namespace hallscape::data {

/// How far readLeadingSeries() came.
struct LeadingSeries
{
    std::string_view prefix; ///< the answer up to its list of series; empty: nothing was read
    std::string_view rest;   ///< what follows the series that were read
    std::uint64_t series = 0;
};

/// Reads series as long as they have exactly the form in which servers write them: no white space,
/// no escapes, labels first. That is all of nearly every answer, at a fifth of the cost of a JSON
/// parser. What differs is left: \c prefix + \c rest is an answer for one.
LeadingSeries readLeadingSeries(std::string_view body, std::size_t maxSeries,
                                const std::function<void(const AnswerSeries&)>& take);

} // namespace hallscape::data
