// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/prometheus/metrics_client.h"
#include "data/prometheus/metrics_pull.h"
#include "data/telemetry/alert.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace hallscape::data {

/// Fetches the alerts of a metrics server or of an Alertmanager. One thread.
class AlertPull
{
public:
    /// \param alertmanager null: alerts come from the metrics server itself
    AlertPull(MetricsClient& server, MetricsClient* alertmanager)
        : m_server(server), m_alertmanager(alertmanager)
    {
    }

    /// What is known now: after a failure the alerts of before, with the problem beside them.
    AlertSetPtr pull(MetricsPull& metrics, std::stop_token stop);

private:
    /// Alerts that only say a GPU's UUID: the server knows which host has it.
    void pinByUuid(std::vector<Alert>& alerts, MetricsPull& metrics, std::stop_token stop);

    MetricsClient& m_server;
    MetricsClient* m_alertmanager;
    AlertSetPtr m_last;
    std::map<std::string, std::optional<Device>> m_byUuid;
};

} // namespace hallscape::data
