// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/discovery.h"

#include "data/prometheus/promql.h"

#include <algorithm>
#include <cmath>

namespace hallscape::data {

Refusal Discovery::refresh(std::stop_token stop)
{
    std::vector<std::string> names;
    Refusal refusal = m_client.strings("/api/v1/label/__name__/values", names, std::move(stop));
    if (refusal.kind != RefusalKind::None) {
        return refusal;
    }
    m_names.clear();
    m_names.insert(names.begin(), names.end());
    m_values.clear();
    m_intervals.clear();
    return refusal;
}

const std::vector<std::string>& Discovery::labelValues(const std::string& label,
                                                       std::stop_token stop)
{
    const auto [at, isNew] = m_values.try_emplace(label);
    if (isNew) {
        m_client.strings("/api/v1/label/" + label + "/values", at->second, std::move(stop));
        std::ranges::sort(at->second);
    }
    return at->second;
}

double Discovery::scrapeIntervalS(const SeriesQuery& query, std::stop_token stop)
{
    const auto known = m_intervals.find(query.exporter());
    if (known != m_intervals.end()) {
        return known->second;
    }
    // A few hosts are enough, and cheap. The first of all may be no host of this exporter; then,
    // once, everything has to be counted.
    constexpr std::size_t someHosts = 20;
    double interval = 0;
    for (const std::string& label : query.hostLabels) {
        const std::span<const std::string> values = labelValues(label, stop);
        if (interval == 0 && !values.empty()) {
            const std::size_t count = std::min(values.size(), someHosts);
            interval = measure(query, {{label, promql::anyOf(values.first(count))}}, stop);
        }
    }
    if (interval == 0) {
        interval = measure(query, {}, stop);
    }
    m_intervals.emplace(query.exporter(), interval);
    return interval;
}

double Discovery::measure(const SeriesQuery& query, const LabelMatches& scope, std::stop_token stop)
{
    constexpr int windowS = 300;
    const std::string expression =
        "max(count_over_time(" + query.selector(scope) + "[" + std::to_string(windowS) + "s]))";
    double samples = 0;
    m_client.query(
        expression, 1,
        [&samples](const AnswerSeries& series) { samples = series.samples.back().value; },
        std::move(stop));
    return samples >= 2 ? windowS / samples : 0;
}

int rateWindowS(double scrapeIntervalS)
{
    constexpr int unknownS = 120;
    constexpr int scrapes = 4;
    if (!(scrapeIntervalS > 0)) {
        return unknownS;
    }
    return static_cast<int>(std::clamp(std::ceil(scrapeIntervalS * scrapes), 4.0, 3600.0));
}

} // namespace hallscape::data
