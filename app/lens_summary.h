// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"
#include "data/telemetry/snapshot.h"
#include "data/view/view.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace hallscape::app {

/// What the legend and the worst-first list show of one snapshot. Computed on a worker with each
/// snapshot.
struct LensSummary
{
    static constexpr std::size_t binCount = 48;
    static constexpr std::size_t worstCount = 200;

    std::optional<data::MetricId> metric;
    float low = 0; ///< ends of the histogram, in the metric's unit
    float high = 1;
    std::array<std::uint32_t, binCount>
        bins{};           ///< devices per equal step; values past an end are in its last bin
    std::uint32_t ok = 0; ///< the four states add up to the number of devices
    std::uint32_t outOfRange = 0;
    std::uint32_t stale = 0;
    std::uint32_t neverSeen = 0;
    std::uint32_t critical = 0;      ///< part of outOfRange
    std::vector<data::Device> worst; ///< worst first, at most worstCount
};

/// Thread-safe. Empty when the lens has no metric or the snapshot does not know it.
LensSummary summarise(const data::Snapshot& snapshot, const data::Lens& lens);

} // namespace hallscape::app
