// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/metric.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hallscape::data {

/// Which of its values in time a lens shows.
enum class TimeOverlay : std::uint8_t {
    Now,
    Peak,       ///< the worst in the window: the highest, or the lowest where low is bad
    Mean,       ///< of all values in the window
    Difference, ///< to the value one window ago
    Count,      ///< not an overlay
};

std::string_view timeOverlayKey(TimeOverlay overlay); ///< "peak"
std::optional<TimeOverlay> timeOverlayFromKey(std::string_view key);

/// What a metric's values are like under \p overlay: the metric itself, but for Difference a row
/// without limits whose scale lies around zero, a quarter of the metric's own to either side.
const Metric& metricUnder(MetricId id, TimeOverlay overlay);

} // namespace hallscape::data
