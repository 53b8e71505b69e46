// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/prometheus/metrics_client.h"
#include "data/prometheus/series_query.h"

#include <map>
#include <stop_token>
#include <string>
#include <unordered_set>
#include <vector>

namespace hallscape::data {

/// What a server has: names of series and values of labels, asked for when they are needed. Never
/// through /api/v1/series, which is 33 MB for a large site.
class Discovery
{
public:
    explicit Discovery(MetricsClient& client) : m_client(client) {}

    /// Asks for all names anew and forgets the rest.
    Refusal refresh(std::stop_token stop);
    bool has(std::string_view name) const { return m_names.find(name) != m_names.end(); }
    /// Empty where it cannot be asked for.
    const std::vector<std::string>& labelValues(const std::string& label, std::stop_token stop);
    /// Seconds between two samples of a series, seen on a few of them; 0 where there is none.
    double scrapeIntervalS(const SeriesQuery& query, std::stop_token stop);

private:
    double measure(const SeriesQuery& query, const LabelMatches& scope, std::stop_token stop);

    MetricsClient& m_client;
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_names;
    std::map<std::string, std::vector<std::string>> m_values;
    std::map<std::string, double> m_intervals; ///< by exporter
};

/// Window of a rate: four scrapes, so that a missed one or two do not make a gap.
int rateWindowS(double scrapeIntervalS);

} // namespace hallscape::data
