// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/discovery.h"
#include "data/prometheus/metrics_client.h"
#include "data/prometheus/prometheus_source.h"
#include "data/prometheus/promql.h"
#include "data/prometheus/series_query.h"

#include <algorithm>
#include <set>

namespace hallscape::data {
namespace {

/// Metrics that some rule reads and none of whose names the server has.
std::vector<MetricId> absentMetrics(const Mapping& mapping, const Discovery& discovery)
{
    std::set<MetricId> absent;
    std::set<MetricId> found;
    for (const MappingRule& rule : mapping.rules) {
        const bool has = std::ranges::any_of(
            rule.names, [&discovery](const std::string& name) { return discovery.has(name); });
        (has ? found : absent).insert(rule.metric);
    }
    std::vector<MetricId> result;
    std::ranges::set_difference(absent, found, std::back_inserter(result));
    return result;
}

/// Counters are offered as they are: whether their labels match does not need their rate.
std::string plainExpression(SeriesQuery query, const LabelMatches& scope)
{
    query.counter = false;
    query.per.clear();
    return query.expression(query.hostLabels, scope, 0);
}

/// Offers all series of \p query to the matcher, in two parts more each time that is too much.
Refusal offer(const SeriesQuery& query, MetricsClient& client, Discovery& discovery,
              SeriesMatcher& matcher, const std::stop_token& stop)
{
    const auto take = [&](const AnswerSeries& series) {
        matcher.match(query.name, series.labels); // all rules of that name at once
    };
    const auto ask = [&](const LabelMatches& scope) {
        return client
            .query(plainExpression(query, scope), MetricsClient::defaultMaxSeries, take, stop)
            .refusal;
    };
    Refusal refusal = ask({});
    if (refusal.kind != RefusalKind::TooMuch || query.hostLabels.empty()) {
        return refusal;
    }
    constexpr std::size_t hostsPerPart = 1000;
    LabelMatches before;
    for (const std::string& label : query.hostLabels) {
        const std::span<const std::string> values = discovery.labelValues(label, stop);
        for (std::size_t first = 0; first < values.size(); first += hostsPerPart) {
            LabelMatches scope = before;
            const std::size_t count = std::min(hostsPerPart, values.size() - first);
            scope.emplace_back(label, promql::anyOf(values.subspan(first, count)));
            refusal = ask(scope);
            if (refusal.kind != RefusalKind::None) {
                return refusal;
            }
        }
        before.emplace_back(label, "");
    }
    return {};
}

} // namespace

ConnectionReport checkConnection(const SitePtr& site, const MappingPtr& mapping,
                                 Transport& transport, std::stop_token stop)
{
    ConnectionReport report;
    MetricsClient client(transport);
    Discovery discovery(client);
    ServerName server;
    askServerName(client, server, stop); // not every server has it; the names decide
    const Refusal refusal = discovery.refresh(stop);
    if (refusal.kind != RefusalKind::None) {
        report.problem = refusal.kind == RefusalKind::Stopped ? "stopped" : "it " + refusal.text;
        return report;
    }
    report.server = server.name;
    std::string alerts;
    report.hasAlertEngine =
        !server.victoriaMetrics &&
        client.document("/api/v1/alerts", alerts, stop).kind == RefusalKind::None;
    SeriesMatcher matcher(site, mapping);
    std::set<std::string> offered; // a rate and its share of a link are the same series
    const auto present = [&discovery](std::string_view name) { return discovery.has(name); };
    for (const SeriesQuery& query : planQueries(matcher, present)) {
        if (!offered.insert(plainExpression(query, {})).second) {
            continue;
        }
        const Refusal refused = offer(query, client, discovery, matcher, stop);
        if (refused.kind == RefusalKind::Stopped) {
            report.problem = "stopped";
            return report;
        }
        if (refused.kind != RefusalKind::None && report.problem.empty()) {
            report.problem = query.name + ": the server " + refused.text;
        }
    }
    report.match = matcher.report();
    report.absent = absentMetrics(*mapping, discovery);
    return report;
}

} // namespace hallscape::data
