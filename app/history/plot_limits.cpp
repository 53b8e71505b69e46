// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/plot_limits.h"

#include "app/kind_text.h"
#include "app/value_format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallscape::app {

namespace {

/// The translation context of this file.
struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr double leastShareOfScale = 0.04; ///< of the metric's scale, that the axis spans
constexpr double nearShare = 0.6;          ///< a limit nearer than this share of the span is shown
constexpr double airShare = 0.08;          ///< above and below the values

} // namespace

std::vector<PlotLimit> limitsOf(const data::Metric& metric)
{
    std::vector<PlotLimit> limits;
    const auto add = [&](float value, QString word, PlotLimit::Weight weight) {
        const bool isKnown = std::ranges::any_of(
            limits, [value](const PlotLimit& limit) { return limit.value == value; });
        if (!std::isfinite(value) || isKnown) {
            return;
        }
        for (const data::LimitMark& mark : metric.marks) {
            if (!mark.label.empty() && mark.value == value) {
                word = markText(mark.label); // says more than "critical"
            }
        }
        limits.push_back({value, word + QLatin1Char(' ') + quantity(metric, value).text(), weight});
    };
    const data::Limits& of = metric.limits;
    add(of.criticalHigh, History::tr("critical"), PlotLimit::Weight::Critical);
    add(of.criticalLow, History::tr("critical"), PlotLimit::Weight::Critical);
    add(of.warnHigh, History::tr("warning"), PlotLimit::Weight::Warning);
    add(of.warnLow, History::tr("warning"), PlotLimit::Weight::Warning);
    for (const data::LimitMark& mark : metric.marks) {
        if (!mark.label.empty()) {
            add(mark.value, {}, PlotLimit::Weight::Mark);
        }
    }
    return limits;
}

ValueExtent axisExtent(const data::Metric& metric, ValueExtent shown)
{
    const double scale = std::abs(static_cast<double>(metric.scaleHigh - metric.scaleLow));
    const double span = std::max(shown.high - shown.low, scale * leastShareOfScale);
    const double middle = (shown.low + shown.high) / 2;
    ValueExtent extent{std::min(shown.low, middle - span / 2),
                       std::max(shown.high, middle + span / 2)};
    const ValueExtent reach{extent.low - span * nearShare, extent.high + span * nearShare};
    for (const PlotLimit& limit : limitsOf(metric)) {
        const auto value = static_cast<double>(limit.value);
        if (value >= reach.low && value <= reach.high) {
            extent.low = std::min(extent.low, value);
            extent.high = std::max(extent.high, value);
        }
    }
    const double air = (extent.high - extent.low) * airShare;
    // Most quantities are never negative; an axis that says otherwise would be odd.
    const double low = extent.low - air;
    return {shown.low >= 0 ? std::max(low, 0.0) : low, extent.high + air};
}

} // namespace hallscape::app
