// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/series_matcher.h"
#include "data/result.h"
#include "data/telemetry/alert.h"

#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Reads alerts of either engine; pins them by their labels and orders them. Never throws.
/// \param body of Prometheus' /api/v1/alerts ({data: {alerts: […]}}) or of Alertmanager's
/// /api/v2/alerts (a plain array) \return worst first, then oldest first; at most 10,000
Result<std::vector<Alert>> readAlerts(std::string_view body, SeriesMatcher& matcher);

/// Label of an alert; empty where it has none.
std::string_view labelOf(const Alert& alert, std::string_view name);

/// "2026-05-12T10:11:12.345+02:00" -> milliseconds since 1970; 0 for anything else.
std::int64_t timeFromRfc3339(std::string_view text);

} // namespace hallscape::data
