// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/time_overlay.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hallscape::data {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(TimeOverlay::Count)> keys{
    "now", "peak", "mean", "difference"};

std::array<Metric, metricCount> makeDifferences()
{
    std::array<Metric, metricCount> rows{};
    std::ranges::copy(metrics(), rows.begin());
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    for (Metric& row : rows) {
        const float reach = (row.scaleHigh - row.scaleLow) / 4;
        row.scaleLow = -reach;
        row.scaleHigh = reach;
        row.limits = {none, none, none, none};
        row.marks = {};
    }
    return rows;
}

} // namespace

std::string_view timeOverlayKey(TimeOverlay overlay)
{
    return keys.at(static_cast<std::size_t>(overlay));
}

std::optional<TimeOverlay> timeOverlayFromKey(std::string_view key)
{
    const auto* const found = std::ranges::find(keys, key);
    return found == keys.end() ? std::nullopt
                               : std::optional(static_cast<TimeOverlay>(found - keys.begin()));
}

const Metric& metricUnder(MetricId id, TimeOverlay overlay)
{
    static const std::array<Metric, metricCount> differences = makeDifferences();
    return overlay == TimeOverlay::Difference ? differences.at(static_cast<std::size_t>(id))
                                              : metric(id);
}

} // namespace hallscape::data
