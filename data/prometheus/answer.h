// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/series_matcher.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// One point of a series as a query answers it.
struct AnswerSample
{
    double timeS = 0; ///< seconds since 1970: when it was evaluated, not when it was measured
    double value = 0;
};

/// One series of an answer: of a vector one sample, of a matrix many. Views: valid during the call.
struct AnswerSeries
{
    std::span<const Label> labels;
    std::span<const AnswerSample> samples;
};

/// What an answer was, apart from its series.
struct Answer
{
    bool isJson = false;
    bool success = false;        ///< "status": "success"
    std::string errorType;       ///< of the server, bounded
    std::string error;           ///< of the server, bounded
    std::string warning;         ///< the first of the server's warnings, bounded
    std::uint64_t series = 0;    ///< handed over
    std::uint64_t malformed = 0; ///< elements that are no series, samples that are no numbers
    bool truncated = false;      ///< there were more series than `maxSeries`; the rest was not read
};

/// Reads the answer of /api/v1/query or query_range as it comes, without building a tree of it.
/// Never throws for what the bytes are; memory is bounded by the longest series.
/// \param maxSeries reading stops there
Answer parseAnswer(std::string_view body, std::size_t maxSeries,
                   const std::function<void(const AnswerSeries&)>& take);

/// A value as Prometheus writes it: "43", "6.6e+01", "NaN", "+Inf". \return false for anything else
bool parseSampleValue(std::string_view text, double& value);

/// Cut to one short line without control characters: what a server says goes into messages.
std::string serverText(std::string_view text, std::size_t longest = 200);

} // namespace hallscape::data
