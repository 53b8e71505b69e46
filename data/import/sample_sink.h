// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/import_log.h"
#include "data/mapping/series_matcher.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace hallscape::data {

/// What a file says about a series. Views: valid during the call.
struct SeriesName
{
    std::string_view name; ///< "DCGM_FI_DEV_GPU_TEMP", "gpu temp"; empty when the file has none
    std::span<const Label> labels;
    std::string_view unit; ///< as the file writes it; empty: not said apart from the name
    FilePlace at;          ///< where the file names it first
};

/// Where a parser puts what it reads. One thread. Nothing a file says may make it throw.
class SampleSink
{
public:
    using SeriesId = std::uint32_t;

    virtual ~SampleSink() = default;
    /// Called once for each series, before its first sample.  \return what sample() wants to hear
    virtual SeriesId declare(const SeriesName& series) = 0;
    /// \param timeMs milliseconds since 1970-01-01 UTC, in any order
    /// \param value as published, before units and counters are dealt with; NaN for no data
    virtual void sample(SeriesId series, std::int64_t timeMs, double value) = 0;
};

} // namespace hallscape::data
