// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/series_resolver.h"
#include "data/telemetry/metric.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hallscape::data {

class SampleSorter;

/// At which times an import has frames.
struct FramePlan
{
    /// Between frames at whole multiples of it; 0: frames are where samples are.
    std::int64_t gridMs = 0;
    std::int64_t intervalMs = 0; ///< usual distance of frames; 0: none is usual
    /// How long a value is shown with its age while its metric has no newer one: metrics that are
    /// measured less often than there are frames, and the jitter of a scrape.
    std::array<std::int64_t, metricCount> holdMs{};
    /// How long a counter may have been silent for its rate to mean now.
    std::array<std::int64_t, metricCount> rateMs{};
    /// Per series: whether its values are 0 to 1 although the metric is in percent.
    std::vector<bool> ratios;

    std::int64_t frameOf(std::int64_t timeMs) const
    {
        return gridMs == 0 ? timeMs : (timeMs + gridMs - 1) / gridMs * gridMs;
    }
};

/// Looks at all samples once.
/// \param targets per series
/// \param everyMs distance of frames that the user wants; 0: as in the file. Where most series
/// have samples at the same times these become the frames, else a grid of the usual distance.
FramePlan planFrames(SampleSorter& samples, std::span<const std::vector<FeedTarget>> targets,
                     std::int64_t everyMs);

/// More frames than this are thinned out, whatever a file has: each costs a write to the disk.
inline constexpr std::int64_t maxFrames = 1'000'000;

} // namespace hallscape::data
