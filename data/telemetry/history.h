// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/snapshot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hallscape::data {

/// The last minutes of every series, quantised to 16 bits by Metric::quantum, for sparklines. Bounded: oldest
/// frames go first. One writer thread and one reader thread; the caller holds them apart.
class History
{
public:
    explicit History(std::size_t frames = 60) : m_capacity(frames) {}

    void append(const Snapshot& snapshot);
    void clear();

    struct Sample
    {
        std::int64_t timeMs;
        float value; ///< NaN = no data
    };
    /// Oldest first. Empty for a metric or device that was never seen.
    std::vector<Sample> of(MetricId id, std::uint32_t index) const;
    std::size_t memoryBytes() const;

private:
    struct Frame
    {
        std::int64_t timeMs = 0;
        std::array<std::vector<std::int16_t>, metricCount> values;
    };
    std::size_t m_capacity;
    std::size_t m_next = 0; ///< ring position of the next frame
    std::vector<Frame> m_frames;
};

} // namespace hallscape::data
