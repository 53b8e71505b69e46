// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/history.h"
#include "data/telemetry/rollup.h"

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

namespace hallscape::app {

/// The last minutes of roll-ups, for the sparkline of a server, rack or area: History keeps
/// devices' own values only. About 60 KB per metric and frame for a site of 1,600 racks; bounded,
/// oldest frames go first. One writer and one reader thread; the caller holds them apart.
class Trend
{
public:
    explicit Trend(std::size_t frames = 60) : m_capacity(frames) {}

    void append(const data::Site& site, std::int64_t timeMs, const data::Rollup& rollup);
    /// Oldest first; empty when the metric or the device was never rolled up.
    std::vector<data::History::Sample> of(const data::Site& site, data::MetricId metric,
                                          data::Device device) const;

private:
    struct Frame
    {
        std::int64_t timeMs = 0;
        std::vector<float> servers; ///< one per server, layout order
        std::vector<float> racks;
        std::vector<float> areas;
    };
    std::size_t m_capacity;
    std::array<std::deque<Frame>, data::metricCount> m_frames;
};

} // namespace hallscape::app
