// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/series_query.h"

#include "data/prometheus/promql.h"

#include <algorithm>

namespace hallscape::data {
namespace {

SeriesQuery queryFor(const Mapping& mapping, std::uint16_t rule, const std::string& name)
{
    const Identity& identity = mapping.identities[mapping.rules[rule].identity];
    const ReadingRule& reading = mapping.readingRules[rule];
    SeriesQuery query;
    query.name = name;
    query.hostLabels = identity.hostLabels;
    query.counter = reading.counter;
    query.per = reading.per;
    query.perLabels = reading.perLabels;
    for (const std::string& label : identity.labels()) {
        if (std::ranges::find(identity.hostLabels, label) == identity.hostLabels.end()) {
            query.otherLabels.push_back(label);
        }
    }
    for (const LabelPattern& pattern : identity.patterns) {
        // Alternatives cannot be asked for: a filter on one would drop series that have the other.
        if (pattern.selects() && pattern.labels().size() == 1) {
            query.filters.emplace_back(pattern.labels().front(), pattern.expression());
        }
    }
    return query;
}

bool sameQuestion(const SeriesQuery& a, const SeriesQuery& b)
{
    return a.name == b.name && a.hostLabels == b.hostLabels && a.otherLabels == b.otherLabels &&
           a.filters == b.filters && a.counter == b.counter && a.per == b.per &&
           a.perLabels == b.perLabels;
}

} // namespace

std::string SeriesQuery::exporter() const
{
    std::string key = name.substr(0, name.find('_'));
    for (const std::string& label : hostLabels) {
        key += ' ' + label;
    }
    return key;
}

std::string SeriesQuery::selector(const LabelMatches& scope) const
{
    LabelMatches all = filters;
    all.insert(all.end(), scope.begin(), scope.end());
    return promql::selector(name, all);
}

std::string SeriesQuery::expression(std::span<const std::string> hosts, const LabelMatches& scope,
                                    int windowS) const
{
    std::string inner = selector(scope);
    if (counter) {
        inner = promql::rate(inner, windowS);
    }
    if (!per.empty()) {
        inner = promql::dividedBy(inner, per, perLabels);
    }
    std::vector<std::string> labels(hosts.begin(), hosts.end());
    labels.insert(labels.end(), otherLabels.begin(), otherLabels.end());
    return promql::maxBy(labels, inner);
}

std::string SeriesQuery::ageExpression(std::span<const std::string> hosts,
                                       const LabelMatches& scope) const
{
    return promql::maxBy(hosts, promql::age(selector(scope)));
}

std::vector<SeriesQuery> planQueries(const SeriesMatcher& matcher,
                                     const std::function<bool(std::string_view)>& isPresent)
{
    const Mapping& mapping = matcher.mapping();
    std::vector<SeriesQuery> plan;
    for (std::size_t i = 0; i < mapping.rules.size(); ++i) {
        const auto rule = static_cast<std::uint16_t>(i);
        const std::string& per = mapping.readingRules[i].per;
        for (const std::string& name : mapping.rules[i].names) {
            if (!isPresent(name) || (!per.empty() && !isPresent(per))) {
                continue;
            }
            const auto candidates = matcher.candidates(name);
            const auto candidate =
                std::ranges::find(candidates, rule, &SeriesMatcher::Candidate::rule);
            SeriesQuery query = queryFor(mapping, rule, name);
            const auto same = std::ranges::find_if(
                plan, [&query](const SeriesQuery& other) { return sameQuestion(query, other); });
            if (same != plan.end()) {
                same->rules.push_back(*candidate);
            } else {
                query.rules.push_back(*candidate);
                plan.push_back(std::move(query));
            }
        }
    }
    return plan;
}

} // namespace hallscape::data
