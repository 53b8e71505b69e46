// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/alert_pull.h"

#include "data/prometheus/alert_reader.h"
#include "data/prometheus/promql.h"

#include <algorithm>
#include <set>

namespace hallscape::data {
namespace {

constexpr std::string_view uuidLabel = "UUID";

} // namespace

AlertSetPtr AlertPull::pull(MetricsPull& metrics, std::stop_token stop)
{
    const bool own = m_alertmanager == nullptr;
    auto set = std::make_shared<AlertSet>();
    set->engine = own ? metrics.server().name : "Alertmanager";
    std::string body;
    const Refusal refusal = own ? m_server.document("/api/v1/alerts", body, stop)
                                : m_alertmanager->document("/api/v2/alerts", body, stop);
    if (refusal.kind == RefusalKind::Stopped) {
        return m_last;
    }
    if (refusal.kind != RefusalKind::None) {
        set->problem = (own ? "the server " : "Alertmanager ") + refusal.text;
    } else if (auto alerts = readAlerts(body, metrics.matcher())) {
        set->alerts = *std::move(alerts);
        pinByUuid(set->alerts, metrics, std::move(stop));
        if (own && set->alerts.empty() && metrics.server().victoriaMetrics) {
            set->problem = "this server has no alert engine; vmalert and Alertmanager have one";
        }
        m_last = set;
        return set;
    } else {
        set->problem = "the alerts cannot be read: " + alerts.error().detail;
    }
    if (m_last) {
        set->alerts = m_last->alerts;
    }
    return set;
}

void AlertPull::pinByUuid(std::vector<Alert>& alerts, MetricsPull& metrics, std::stop_token stop)
{
    constexpr std::size_t mostAsked = 200;
    constexpr std::size_t mostKnown = 200'000;
    const auto needsHelp = [](const Alert& alert) {
        const bool isPart = alert.device && family(alert.device->kind) == Family::Part;
        return !isPart && !labelOf(alert, uuidLabel).empty();
    };
    std::set<std::string> unknown;
    for (const Alert& alert : alerts) {
        const std::string uuid{labelOf(alert, uuidLabel)};
        if (needsHelp(alert) && !m_byUuid.contains(uuid) && unknown.size() < mostAsked) {
            unknown.insert(uuid);
        }
    }
    const SeriesQuery* const query = metrics.queryOf(Kind::Gpu);
    if (!unknown.empty() && query != nullptr) {
        const std::vector<std::string> uuids(unknown.begin(), unknown.end());
        std::vector<std::string> labels = query->hostLabels;
        labels.insert(labels.end(), query->otherLabels.begin(), query->otherLabels.end());
        labels.emplace_back(uuidLabel);
        const std::string expression = promql::maxBy(
            labels, query->selector({{std::string(uuidLabel), promql::anyOf(uuids)}}));
        std::map<std::string, std::optional<Device>> found;
        const auto take = [&](const AnswerSeries& series) {
            const auto uuid = std::ranges::find(series.labels, uuidLabel, &Label::name);
            const auto target = metrics.matcher().match(query->name, series.labels).target;
            if (uuid != series.labels.end() && target) {
                found[std::string(uuid->value)] =
                    Device{metric(target->metric).kind, target->index};
            }
        };
        const QueryReply reply = m_server.query(expression, mostAsked * 2, take, std::move(stop));
        if (reply.refusal.kind == RefusalKind::None && m_byUuid.size() < mostKnown) {
            for (const std::string& uuid : uuids) {
                m_byUuid[uuid] = found[uuid];
            }
        }
    }
    for (Alert& alert : alerts) {
        const auto known = m_byUuid.find(std::string(labelOf(alert, uuidLabel)));
        if (needsHelp(alert) && known != m_byUuid.end() && known->second) {
            alert.device = known->second;
        }
    }
}

} // namespace hallscape::data
