// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/metric.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// The metrics that people may mean by a name: "gpu-temp", "GPU temperature", "gpu_temp" and, for
/// what has only one of that sort, "temp", "power", "utilization". Exporters' names are for
/// SeriesMatcher.
/// \return the one metric called so; else all that have every word of the name
std::vector<MetricId> metricsNamed(std::string_view name);

/// The metrics that are measured in a unit, by what such a unit usually stands for: °C for "temp".
std::vector<MetricId> metricsMeasuredIn(std::string_view unit);

/// The metric that a device of \p kind has, out of those a name may mean: the least special one.
std::optional<MetricId> metricOf(Kind kind, const std::vector<MetricId>& candidates);

} // namespace hallscape::data
