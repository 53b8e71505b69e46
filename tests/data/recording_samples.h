// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/snapshot.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

/// Made-up snapshots that can be made again for comparison.
namespace hallscape::data::test {

inline constexpr float noValue = std::numeric_limits<float>::quiet_NaN();
inline constexpr std::int64_t startMs = 1'730'116'800'000;

/// The frame-th snapshot of a made-up site: every metric, on its grid of steps, some values
/// missing, every fourth frame with an age per value, every fifth without fan speeds. The same
/// numbers for the same arguments.
inline SnapshotPtr madeUp(const Site& site, std::int64_t frame)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->timeMs = startMs + frame * 10'000;
    snapshot->simulated = true;
    std::minstd_rand dice(static_cast<unsigned>(frame) + 7);
    for (const Metric& metric : metrics()) {
        const std::uint32_t count = site.count(metric.kind);
        if (count == 0 || (metric.id == MetricId::FanSpeed && frame % 5 == 4)) {
            continue;
        }
        auto series = std::make_shared<Series>();
        const auto steps =
            static_cast<std::int64_t>((metric.scaleHigh - metric.scaleLow) / metric.quantum);
        for (std::uint32_t i = 0; i < count; ++i) {
            const float step = static_cast<float>(static_cast<std::int64_t>(dice()) % (steps + 1));
            const float perUnit = metric.quantum < 1 ? std::round(1 / metric.quantum) : 0;
            const float value = perUnit > 0 ? step / perUnit : step * metric.quantum;
            series->values.push_back(dice() % 23 == 0 ? noValue : value);
        }
        series->uniformAgeS = static_cast<float>(dice() % 100) / 8;
        for (std::uint32_t i = 0; frame % 4 == 3 && i < count; ++i) {
            series->agesS.push_back(static_cast<float>(dice() % 90));
        }
        snapshot->series[static_cast<std::size_t>(metric.id)] = std::move(series);
    }
    snapshot->jobs.push_back({"pretraining", JobState::Running, startMs, site.count(Kind::Gpu),
                              static_cast<std::uint64_t>(frame / 3)});
    return snapshot;
}

inline bool sameFloats(const std::vector<float>& a, const std::vector<float>& b)
{
    return std::ranges::equal(a, b, [](float left, float right) {
        return left == right || (std::isnan(left) && std::isnan(right));
    });
}

inline std::vector<float> agesOf(const Series& series)
{
    return series.agesS.empty() ? std::vector<float>(series.values.size(), series.uniformAgeS)
                                : series.agesS;
}

/// \return the first difference, in words; empty when there is none
inline std::string difference(const Snapshot& played, const Snapshot& live)
{
    if (played.timeMs != live.timeMs || played.simulated != live.simulated) {
        return "other time or origin";
    }
    for (const Metric& metric : metrics()) {
        const Series* const left = played.of(metric.id);
        const Series* const right = live.of(metric.id);
        if ((left == nullptr) != (right == nullptr)) {
            return std::string(metric.key) + (left == nullptr ? " is missing" : " is too much");
        }
        if (left == nullptr) {
            continue;
        }
        if (!sameFloats(left->values, right->values)) {
            return std::string(metric.key) + " has other values";
        }
        if (!sameFloats(agesOf(*left), agesOf(*right))) {
            return std::string(metric.key) + " has other ages";
        }
    }
    if (!std::ranges::equal(played.jobs, live.jobs, [](const Job& a, const Job& b) {
            return a.name == b.name && a.state == b.state && a.sinceMs == b.sinceMs &&
                   a.gpus == b.gpus && a.iteration == b.iteration;
        })) {
        return "other jobs";
    }
    return {};
}

} // namespace hallscape::data::test
