// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hallscape::data {

enum class AlertState : std::uint8_t { Pending, Firing, Suppressed };
/// From the label "severity"; Unknown where there is none.
enum class AlertSeverity : std::uint8_t { Unknown, Info, Warning, Critical };

/// One alert of an alert engine.
struct Alert
{
    std::string id;      ///< the same while the alert lasts: fingerprint, or made from its labels
    std::string name;    ///< label "alertname"
    std::string summary; ///< annotation "summary", else "description"; empty for none
    AlertState state = AlertState::Firing;
    AlertSeverity severity = AlertSeverity::Unknown;
    std::int64_t sinceMs = 0; ///< milliseconds since 1970-01-01 UTC
    std::optional<double> value;
    std::optional<Device> device; ///< what it names; nullopt: cannot be pinned
    std::vector<std::pair<std::string, std::string>> labels;
};

struct AlertSet
{
    std::vector<Alert> alerts; ///< worst first, then oldest first
    std::string engine;        ///< "Prometheus", "Alertmanager"
    std::string problem; ///< English; why there are none to see ("this server has no alert engine")
};

using AlertSetPtr = std::shared_ptr<const AlertSet>;

} // namespace hallscape::data
