// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/mapping/series_matcher.h"
#include "data/prometheus/transport.h"
#include "data/telemetry/source.h"

#include <chrono>
#include <cstdint>
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
    /// For one question, however the answer trickles.
    std::chrono::milliseconds deadline{30'000};
    /// Pause before the first new attempt after a failure; doubles up to the last one.
    std::chrono::milliseconds retryFirst{1'000};
    std::chrono::milliseconds retryLast{60'000};
    /// Wall clock, milliseconds since 1970, thread-safe; tests set their own.
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
