// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/recording.h"
#include "data/timeline/timeline.h"
#include "data/view/view.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace hallscape::data {

/// One stretch of a density strip.
struct DensityBin
{
    std::int64_t timeMs = 0;      ///< of the worst frame in it
    std::uint32_t frames = 0;     ///< 0: a gap
    std::uint32_t present = 0;    ///< the most values that a frame in it has
    std::uint32_t outOfRange = 0; ///< the most that a frame in it has
};

/// How many values are there, and how many out of limits, over a range.
struct Density
{
    MetricId metric = MetricId::GpuTemp;
    TimeRange range;
    std::uint32_t devices = 0;    ///< that can have a value
    std::vector<DensityBin> bins; ///< equal steps of the range
};

/// What was recorded, asked for by time. Wraps a RecordingReader; one thread at a time.
class Past
{
public:
    explicit Past(std::unique_ptr<RecordingReader> reader, SitePtr site);

    RecordingReader& reader() { return *m_reader; }
    std::optional<TimeRange> range() const;
    /// The usual time between two frames, of the newest ones; 0 when there are fewer than two.
    std::int64_t frameMs() const;

    /// Everything at \p timeMs: the last frame that is not later, with the time in between added to
    /// the ages. \return null when nothing is that old
    Result<SnapshotPtr> at(std::int64_t timeMs);
    /// Lays the lens's window over \p now.  \return \p now itself where the lens wants the value;
    /// a series of NaN where the past does not reach back. \param stop a long window stops with a
    /// NotFound error
    Result<SnapshotPtr> under(const Lens& lens, SnapshotPtr now, std::stop_token stop);
    Density density(MetricId metric, TimeRange range, std::size_t bins) const;

private:
    Result<SnapshotPtr> window(const Lens& lens, const Snapshot& now, const std::stop_token& stop);

    std::unique_ptr<RecordingReader> m_reader;
    SitePtr m_site;
};

/// Time of the frame \p steps after (before) the one that is shown at \p timeMs; clamped.
/// \param times of all frames, ascending  \return nullopt when there are none
std::optional<std::int64_t> stepFrom(std::span<const std::int64_t> times, std::int64_t timeMs,
                                     int steps);

} // namespace hallscape::data
