// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/sample_sink.h"
#include "data/import/sample_sorter.h"
#include "data/import/series_resolver.h"
#include "data/telemetry/source_status.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace hallscape::data {

/// Hears a parser, keeps the samples of series that are values of the site and counts the others.
class Collector : public SampleSink
{
public:
    /// All must outlive it.  \param giveUp is asked to stop when samples cannot be kept
    Collector(SeriesResolver& resolver, SampleSorter& sorter, ImportLog& log,
              std::stop_source& giveUp)
        : m_resolver(resolver), m_sorter(sorter), m_log(log), m_giveUp(giveUp)
    {
    }

    SeriesId declare(const SeriesName& series) override;
    void sample(SeriesId series, std::int64_t timeMs, double value) override;

    /// Per series as the sorter knows them.
    std::span<const std::vector<FeedTarget>> targets() const { return m_targets; }
    const SampleCounters& counters() const { return m_counters; }
    std::uint64_t declared() const { return m_declared; }
    /// Samples that say themselves that they are no measurement.
    std::uint64_t withoutValue() const { return m_counters.rejected; }
    const std::optional<Error>& failure() const { return m_failure; }

private:
    static constexpr SeriesId ignored = static_cast<SeriesId>(-1);

    SeriesResolver& m_resolver;
    SampleSorter& m_sorter;
    ImportLog& m_log;
    std::stop_source& m_giveUp;
    std::vector<std::vector<FeedTarget>> m_targets;
    SampleCounters m_counters;
    std::uint64_t m_declared = 0;
    std::optional<Error> m_failure;
};

} // namespace hallscape::data
