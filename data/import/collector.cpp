// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/collector.h"

#include "data/mapping/mapping.h"

#include <cmath>
#include <utility>

namespace hallscape::data {

SampleSink::SeriesId Collector::declare(const SeriesName& series)
{
    ++m_declared;
    SeriesResolver::Verdict verdict = m_resolver.resolve(series);
    if (verdict.targets.empty()) {
        if (!verdict.why.empty()) {
            m_log.skip(SkipReason::Unmatched, series.at, verdict.why);
        }
        return ignored;
    }
    if (m_targets.size() >= SampleSorter::maxSeries) {
        m_log.skip(SkipReason::TooMany, series.at, series.name);
        return ignored;
    }
    m_targets.push_back(std::move(verdict.targets));
    return static_cast<SeriesId>(m_targets.size() - 1);
}

void Collector::sample(SeriesId series, std::int64_t timeMs, double value)
{
    ++m_counters.received;
    if (series == ignored) {
        ++m_counters.unmatched;
        return;
    }
    const double clean = cleanSample(value);
    if (std::isnan(clean) || !SampleSorter::canHold(timeMs) || m_failure) {
        ++m_counters.rejected;
        return;
    }
    ++m_counters.matched;
    m_failure = m_sorter.add({timeMs, series, clean});
    if (m_failure) {
        m_giveUp.request_stop();
    }
}

} // namespace hallscape::data
