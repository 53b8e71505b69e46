// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/metric.h"
#include "data/telemetry/time_overlay.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hallscape::data {

/// The four states of a value; each has its own look everywhere.
enum class ValueState : std::uint8_t { Ok, OutOfRange, Stale, NeverSeen };

enum class Alarm : std::uint8_t { None, Warning, Critical };

/// One value with everything that must be shown beside it.
struct Reading
{
    float value = 0; ///< in the metric's unit; NaN when never seen
    float ageS = 0;  ///< seconds since it was measured
    ValueState state = ValueState::NeverSeen;
    Alarm alarm = Alarm::None; ///< how far out of range; of a stale value: when it was measured
};

/// All values of one metric at one time.
struct Series
{
    std::vector<float> values; ///< one per device of the metric's kind, layout order; NaN = no data
    std::vector<float> agesS;  ///< same length, or empty when all have the age uniformAgeS
    float uniformAgeS = 0;
};

enum class JobState : std::uint8_t { Starting, Running, Checkpointing, Stopping, Stopped };

/// The training job that causes the load.
struct Job
{
    std::string name;
    JobState state = JobState::Stopped;
    std::int64_t sinceMs = 0; ///< when it entered the state, milliseconds since 1970-01-01 UTC
    std::uint32_t gpus = 0;   ///< how many GPUs it holds
    std::uint64_t iteration = 0;
};

/// All values of a site at one time. Immutable, shared by pointer; a new time is a new snapshot.
struct Snapshot
{
    std::int64_t timeMs = 0; ///< milliseconds since 1970-01-01 UTC
    bool simulated = false;
    /// False while a refresh is still landing piece by piece: shown, but never recorded.
    bool complete = true;
    std::array<std::shared_ptr<const Series>, metricCount>
        series; ///< null: the source does not know the metric
    std::vector<Job> jobs;
    /// The series of one metric may hold its peak, mean or change instead of its value.
    MetricId overlaid = MetricId::GpuTemp;
    TimeOverlay overlay = TimeOverlay::Now;

    const Series* of(MetricId id) const { return series[static_cast<std::size_t>(id)].get(); }
    /// The row that describes the values of() holds.
    const Metric& row(MetricId id) const
    {
        return metricUnder(id, id == overlaid ? overlay : TimeOverlay::Now);
    }
    /// \return the reading of one device; NeverSeen when there is none
    Reading at(MetricId id, std::uint32_t index) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Applies a metric's limits. NaN gives Alarm::None.
Alarm alarmOf(const Metric& metric, float value);

/// How near a value is to its warning limit, in widths of the metric's scale: 0 at the limit,
/// positive past it. Where a metric has no limits, the higher value is the worse one. Orders values
/// of one metric; NaN for NaN.
float badness(const Metric& metric, float value);

} // namespace hallscape::data
