// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/view/view.h"

#include <cmath>

namespace hallscape::data {

const Metric& paintedMetric(const Lens& lens)
{
    return metricUnder(*lens.metric, lens.over);
}

PaletteId paintedPalette(const Lens& lens)
{
    return lens.over == TimeOverlay::Difference ? PaletteId::CoolWarm : lens.palette;
}

std::pair<float, float> paintedScale(const Lens& lens)
{
    const Metric& metric = paintedMetric(lens);
    // Ends that were set for values say nothing about changes.
    const bool own = lens.over != TimeOverlay::Difference;
    const float low = own ? lens.low.value_or(metric.scaleLow) : metric.scaleLow;
    const float high = own ? lens.high.value_or(metric.scaleHigh) : metric.scaleHigh;
    return {low, high > low ? high : low + 1.0F};
}

bool paints(const Lens& lens, float value)
{
    return !lens.band || std::isnan(value) || lens.band->holds(value);
}

} // namespace hallscape::data
