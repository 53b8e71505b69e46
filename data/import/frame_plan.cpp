// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/frame_plan.h"

#include "data/import/sample_sorter.h"

#include <algorithm>
#include <limits>

namespace hallscape::data {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t shortestMs = 100;
/// Share of all series that must have samples at a time for these times to be the frames.
constexpr double togetherShare = 0.5;
/// Of a file where no series has a second sample: as many times as are kept, and else the grid.
constexpr std::int64_t fewTimes = 100;
constexpr std::int64_t scrapeMs = 60'000;
constexpr std::int64_t counterSilenceMs = 300'000; // as Prometheus' usual lookback

/// The usual distance of a metric's samples: the median of the first many.
class Distances
{
public:
    void add(std::int64_t ms)
    {
        constexpr std::size_t enough = 200'000;
        if (ms > 0 && m_ms.size() < enough) {
            m_ms.push_back(ms);
        }
    }
    /// \return 0 when no series has two samples
    std::int64_t median()
    {
        if (m_ms.empty()) {
            return 0;
        }
        const auto middle = m_ms.begin() + static_cast<std::ptrdiff_t>(m_ms.size() / 2);
        std::ranges::nth_element(m_ms, middle);
        return *middle;
    }

private:
    std::vector<std::int64_t> m_ms;
};

class Survey
{
public:
    explicit Survey(std::span<const std::vector<FeedTarget>> targets)
        : m_targets(targets), m_last(targets.size(), never), m_highest(targets.size(), 0)
    {
    }

    void take(const SampleSorter::Sample& sample)
    {
        std::int64_t& last = m_last[sample.series];
        m_series += last == never ? 1 : 0;
        m_times += sample.timeMs != m_newestMs ? 1 : 0;
        m_firstMs = std::min(m_firstMs, sample.timeMs);
        m_newestMs = sample.timeMs;
        ++m_samples;
        for (const FeedTarget& target : m_targets[sample.series]) {
            if (last != never) {
                m_distances[static_cast<std::size_t>(target.metric)].add(sample.timeMs - last);
            }
        }
        double& highest = m_highest[sample.series];
        highest = std::max(highest, sample.value);
        last = sample.timeMs;
    }

    FramePlan plan(std::int64_t everyMs)
    {
        FramePlan plan;
        std::array<std::int64_t, metricCount> intervals{};
        for (std::size_t i = 0; i < metricCount; ++i) {
            intervals[i] = m_distances[i].median();
            if (intervals[i] > 0) {
                plan.intervalMs =
                    plan.intervalMs == 0 ? intervals[i] : std::min(plan.intervalMs, intervals[i]);
            }
        }
        plan.gridMs = everyMs > 0 ? everyMs : gridFor(plan.intervalMs);
        plan.intervalMs = plan.gridMs > 0 ? plan.gridMs : plan.intervalMs;
        for (std::size_t i = 0; i < metricCount; ++i) {
            const bool rarer = intervals[i] > plan.intervalMs + plan.intervalMs / 2;
            if (rarer || plan.gridMs > 0) {
                plan.holdMs[i] = std::max(intervals[i], plan.gridMs) * 5 / 4;
            }
            plan.rateMs[i] = std::max(counterSilenceMs, intervals[i] * 5 / 2);
        }
        plan.ratios = ratios();
        return plan;
    }

private:
    std::int64_t gridFor(std::int64_t intervalMs) const
    {
        const double perTime =
            m_times == 0 ? 0 : static_cast<double>(m_samples) / static_cast<double>(m_times);
        const bool together = perTime > togetherShare * static_cast<double>(m_series);
        const std::int64_t spanMs = m_samples == 0 ? 0 : m_newestMs - m_firstMs;
        const std::int64_t leastMs = std::max(shortestMs, spanMs / maxFrames);
        if (together && (m_times < 2 || spanMs / (m_times - 1) >= leastMs)) {
            return 0;
        }
        if (intervalMs == 0) { // one scrape: nothing says how often there is one
            return m_times <= fewTimes ? 0 : scrapeMs;
        }
        constexpr std::int64_t secondMs = 1000;
        const std::int64_t wholeS = (intervalMs + secondMs / 2) / secondMs * secondMs;
        return std::max({leastMs, wholeS > 0 ? wholeS : intervalMs});
    }

    /// One exporter's series are all ratios or none: told by the rule that reads them.
    std::vector<bool> ratios() const
    {
        std::array<double, metricCount> highest{};
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            for (const FeedTarget& target : m_targets[i]) {
                if (target.rule.ratioOrPercent) {
                    double& known = highest[static_cast<std::size_t>(target.metric)];
                    known = std::max(known, m_highest[i]);
                }
            }
        }
        std::vector<bool> result(m_targets.size());
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            for (const FeedTarget& target : m_targets[i]) {
                result[i] = result[i] || (target.rule.ratioOrPercent &&
                                          highest[static_cast<std::size_t>(target.metric)] <= 1);
            }
        }
        return result;
    }

    std::span<const std::vector<FeedTarget>> m_targets;
    std::vector<std::int64_t> m_last; ///< per series
    std::vector<double> m_highest;    ///< per series
    std::array<Distances, metricCount> m_distances;
    std::int64_t m_firstMs = std::numeric_limits<std::int64_t>::max();
    std::int64_t m_newestMs = never;
    std::int64_t m_series = 0;
    std::int64_t m_times = 0; ///< different ones
    std::int64_t m_samples = 0;
};

} // namespace

FramePlan planFrames(SampleSorter& samples, std::span<const std::vector<FeedTarget>> targets,
                     std::int64_t everyMs)
{
    Survey survey(targets);
    SampleSorter::Sample sample;
    while (samples.next(sample)) {
        survey.take(sample);
    }
    return survey.plan(everyMs);
}

} // namespace hallscape::data
