// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/snapshot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hallscape::data {

/// The last minutes of every series, quantised to 16 bits by Metric::quantum, for sparklines. Where
/// a frame holds a value that 16 bits of that quantum cannot hold, the whole series of that frame
/// takes the finest coarser step that can: resolution is lost, never the height of a peak. Bounded:
/// oldest frames go first. One writer thread and one reader thread; the caller holds them apart.
class History
{
public:
    /// \param frames how many are kept, at least 1
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
    struct Column
    {
        float step = 1; ///< Metric::quantum or coarser
        std::vector<std::int16_t> values;
    };
    struct Frame
    {
        std::int64_t timeMs = 0;
        std::array<Column, metricCount> columns;
    };
    static void quantise(const Series& series, float quantum, Column& column);

    std::size_t m_capacity;
    std::size_t m_next = 0; ///< ring position of the next frame
    std::vector<Frame> m_frames;
};

} // namespace hallscape::data
