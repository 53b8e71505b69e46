// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/prometheus_history.h"

#include "data/mapping/reading_scale.h"
#include "data/prometheus/discovery.h"
#include "data/prometheus/host_directory.h"
#include "data/prometheus/metrics_client.h"
#include "data/prometheus/promql.h"
#include "data/prometheus/range_grid.h"
#include "data/prometheus/series_query.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hallscape::data {
namespace {

/// Samples that one answer may have: 2 million are about 50 MB of JSON.
constexpr std::size_t samplesPerAnswer = 2'000'000;
constexpr std::size_t refusalsAccepted = 5;

class PrometheusHistory final : public HistoryReader
{
public:
    PrometheusHistory(SitePtr site, MappingPtr mapping, TransportFactory transport, float intervalS)
        : m_site(std::move(site)), m_mapping(std::move(mapping)),
          m_makeTransport(std::move(transport)),
          m_intervalMs(static_cast<std::int64_t>(std::max(intervalS, 1.0F) * 1000))
    {
    }

    Result<std::vector<HistoryLine>> read(const HistoryRequest& request,
                                          std::stop_token stop) override;

private:
    /// What needs the thread that reads.
    struct Tools
    {
        Tools(std::unique_ptr<Transport> made, const SitePtr& site, const MappingPtr& mapping)
            : transport(std::move(made)), client(*transport), discovery(client),
              matcher(site, mapping), hosts(site, mapping)
        {
        }
        std::unique_ptr<Transport> transport;
        MetricsClient client;
        Discovery discovery;
        SeriesMatcher matcher;
        HostDirectory hosts;
    };

    Refusal prepare(std::stop_token stop);
    std::vector<LabelMatches> scopes(const SeriesQuery& query, const HistoryRequest& request,
                                     std::stop_token stop);
    Refusal readQuery(const SeriesQuery& query, const HistoryRequest& request, RangeGrid& grid,
                      std::stop_token stop);
    Refusal readScope(const SeriesQuery& query, const LabelMatches& scope, std::size_t series,
                      RangeGrid& grid, std::stop_token stop);

    SitePtr m_site;
    MappingPtr m_mapping;
    TransportFactory m_makeTransport;
    std::int64_t m_intervalMs;
    std::unique_ptr<Tools> m_tools;
};

Refusal PrometheusHistory::prepare(std::stop_token stop)
{
    if (!m_tools) {
        auto tools = std::make_unique<Tools>(m_makeTransport(), m_site, m_mapping);
        const Refusal refusal = tools->discovery.refresh(std::move(stop));
        if (refusal.kind != RefusalKind::None) {
            return refusal;
        }
        m_tools = std::move(tools);
    }
    return {};
}

Result<std::vector<HistoryLine>> PrometheusHistory::read(const HistoryRequest& request,
                                                         std::stop_token stop)
{
    const auto failed = [](const Refusal& refusal) {
        return Error{Errc::Unreadable, "history",
                     refusal.kind == RefusalKind::Stopped ? "stopped"
                                                          : "the server " + refusal.text};
    };
    if (request.toMs < request.fromMs) {
        return Error{Errc::OutOfRange, "history", "the range ends before it begins"};
    }
    if (const Refusal refusal = prepare(stop); refusal.kind != RefusalKind::None) {
        return failed(refusal);
    }
    RangeGrid grid(request, m_intervalMs, *m_mapping);
    const auto present = [this](std::string_view name) { return m_tools->discovery.has(name); };
    for (SeriesQuery& query : planQueries(m_tools->matcher, present)) {
        std::erase_if(query.rules, [&](const SeriesMatcher::Candidate& candidate) {
            return m_mapping->rules[candidate.rule].metric != request.metric;
        });
        if (query.rules.empty() || grid.coveredBefore(query.rules.front().rule)) {
            continue;
        }
        const Refusal refusal = readQuery(query, request, grid, stop);
        if (refusal.kind != RefusalKind::None) {
            return failed(refusal);
        }
    }
    return grid.lines();
}

Refusal PrometheusHistory::readQuery(const SeriesQuery& query, const HistoryRequest& request,
                                     RangeGrid& grid, std::stop_token stop)
{
    for (const LabelMatches& scope : scopes(query, request, stop)) {
        // A host has up to a few dozen series of one name; the whole site one per device.
        constexpr std::size_t perHost = 32;
        const std::size_t all = m_site->count(metric(request.metric).kind);
        const std::size_t series =
            scope.empty() ? all : std::min(all, request.devices.size() * perHost);
        const Refusal refusal =
            readScope(query, scope, std::max<std::size_t>(1, series), grid, stop);
        if (refusal.kind != RefusalKind::None) {
            return refusal;
        }
    }
    return {};
}

/// One scope, in as many pieces of time as the number of samples asks for.
Refusal PrometheusHistory::readScope(const SeriesQuery& query, const LabelMatches& scope,
                                     std::size_t series, RangeGrid& grid, std::stop_token stop)
{
    const int stepS = static_cast<int>(grid.stepMs() / 1000);
    const int windowS =
        query.counter
            ? std::max(stepS, rateWindowS(m_tools->discovery.scrapeIntervalS(query, stop)))
            : 0;
    const std::string expression = query.expression(query.hostLabels, scope, windowS);
    const auto take = [&](const AnswerSeries& one) {
        for (const SeriesTarget& target :
             m_tools->matcher.match(query.name, query.rules, one.labels).targets) {
            grid.put(target, one.samples);
        }
    };
    std::size_t piece =
        std::clamp<std::size_t>(samplesPerAnswer / series, 1, RangeGrid::mostPoints);
    std::size_t refusals = 0;
    for (std::size_t first = 0; first < grid.points();) {
        const std::size_t last = std::min(first + piece, grid.points()) - 1;
        const QueryReply reply = m_tools->client.queryRange(
            expression, grid.times(first, last), MetricsClient::defaultMaxSeries, take, stop);
        if (reply.refusal.kind == RefusalKind::None) {
            first = last + 1;
            continue;
        }
        const bool divisible =
            reply.refusal.kind == RefusalKind::TooMuch || reply.refusal.kind == RefusalKind::Slow;
        if (!divisible || piece == 1 || ++refusals > refusalsAccepted) {
            return reply.refusal;
        }
        piece = std::max<std::size_t>(1, piece / 4);
    }
    return {};
}

std::vector<LabelMatches> PrometheusHistory::scopes(const SeriesQuery& query,
                                                    const HistoryRequest& request,
                                                    std::stop_token stop)
{
    constexpr std::size_t mostDevices = 20'000; // beyond it the expression is longer than it saves
    std::vector<LabelMatches> result;
    if (request.devices.size() <= mostDevices) {
        std::vector<Device> devices;
        for (const std::uint32_t index : request.devices) {
            devices.push_back({metric(request.metric).kind, index});
        }
        LabelMatches before;
        for (const std::string& label : query.hostLabels) {
            const std::vector<std::string> values =
                m_tools->hosts.namesOf(devices, label, m_tools->discovery.labelValues(label, stop));
            if (!values.empty()) {
                LabelMatches scope = before;
                scope.emplace_back(label, promql::anyOf(values));
                result.push_back(std::move(scope));
            }
            before.emplace_back(label, "");
        }
    }
    if (result.empty()) {
        result.emplace_back();
    }
    return result;
}

} // namespace

std::unique_ptr<HistoryReader> makePrometheusHistory(SitePtr site, MappingPtr mapping,
                                                     TransportFactory transport, float intervalS)
{
    return std::make_unique<PrometheusHistory>(std::move(site), std::move(mapping),
                                               std::move(transport), intervalS);
}

} // namespace hallscape::data
