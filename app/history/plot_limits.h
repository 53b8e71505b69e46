// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/metric.h"

#include <QtCore/QString>

#include <vector>

namespace hallscape::app {

/// A horizontal line of a plot: a limit of the metric or a mark of its legend.
struct PlotLimit
{
    enum class Weight : std::uint8_t { Mark, Warning, Critical };
    float value = 0;
    QString text; ///< "slowdown 89 °C"
    Weight weight = Weight::Mark;
};

/// Limits and marks of a metric, those that weigh most first; one for each value.
std::vector<PlotLimit> limitsOf(const data::Metric& metric);

struct ValueExtent
{
    double low = 0;
    double high = 1;
};

/// What the value axis should span: the values \p shown with some air, the limits that are near
/// them, and enough of the metric's scale that noise stays a flat line.
ValueExtent axisExtent(const data::Metric& metric, ValueExtent shown);

} // namespace hallscape::app
