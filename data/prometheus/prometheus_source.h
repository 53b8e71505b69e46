// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/mapping/series_matcher.h"
#include "data/prometheus/transport.h"
#include "data/telemetry/source.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hallscape::data {

struct PrometheusOptions
{
    std::string name = "Prometheus"; ///< for SourceInfo: with host and port, without credentials
    float intervalS = 10;            ///< between the starts of two refreshes
    /// Transport to an Alertmanager; empty: alerts come from the metrics server.
    TransportFactory alertmanager;
    /// Wall clock, milliseconds since 1970; tests set their own.
    std::function<std::int64_t()> nowMs;
};

/// Follows a server that speaks the Prometheus HTTP API (Prometheus, VictoriaMetrics, Thanos,
/// Mimir). See README.md for what it asks and in which order.
/// \param transport called on the threads that will use what it makes
std::unique_ptr<Source> makePrometheusSource(SitePtr site, MappingPtr mapping,
                                             TransportFactory transport, PrometheusOptions options);

/// What a server has for a site, found out by asking once.
struct ConnectionReport
{
    std::string server;  ///< "Prometheus 2.42.0", "VictoriaMetrics"
    std::string problem; ///< English; empty when it answered
    MatchReport match;
    std::vector<MetricId> absent; ///< metrics of the mapping that the server does not have
    bool hasAlertEngine = false;
};

/// Blocking; worker thread.
ConnectionReport checkConnection(const SitePtr& site, const MappingPtr& mapping,
                                 Transport& transport, std::stop_token stop);

} // namespace hallscape::data
