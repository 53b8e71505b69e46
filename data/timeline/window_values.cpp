// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/timeline/window_values.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallscape::data {

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

float ageAt(const Series& series, std::size_t index)
{
    return index < series.agesS.size() ? series.agesS[index] : series.uniformAgeS;
}

} // namespace

WindowValues::WindowValues(MetricId metric, TimeOverlay overlay)
    : m_metric(metric), m_overlay(overlay)
{
}

void WindowValues::add(const Series& series)
{
    const Metric& row = metric(m_metric);
    const std::size_t count = std::max(m_counts.size(), series.values.size());
    m_counts.resize(count, 0);
    if (m_overlay == TimeOverlay::Mean) {
        m_sums.resize(count, 0);
    } else {
        m_values.resize(count, unknown);
    }
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const float value = series.values[i];
        if (std::isnan(value) || ageAt(series, i) > row.staleAfterS) {
            continue;
        }
        ++m_counts[i];
        if (m_overlay == TimeOverlay::Mean) {
            m_sums[i] += static_cast<double>(value);
        } else if (m_counts[i] == 1 || badness(row, value) > badness(row, m_values[i])) {
            m_values[i] = value;
        }
    }
}

std::shared_ptr<const Series> WindowValues::finish(const Series& now) const
{
    auto result = std::make_shared<Series>();
    result->uniformAgeS = now.uniformAgeS;
    result->agesS = now.agesS;
    result->values.assign(now.values.size(), unknown);
    for (std::size_t i = 0; i < std::min(result->values.size(), m_counts.size()); ++i) {
        if (m_counts[i] > 0) {
            result->values[i] = m_overlay == TimeOverlay::Mean
                                    ? static_cast<float>(m_sums[i] / m_counts[i])
                                    : m_values[i];
        }
    }
    return result;
}

std::shared_ptr<const Series> difference(const Series& now, const Series& then)
{
    auto result = std::make_shared<Series>();
    result->uniformAgeS = now.uniformAgeS;
    result->agesS = now.agesS;
    result->values.assign(now.values.size(), unknown);
    for (std::size_t i = 0; i < std::min(now.values.size(), then.values.size()); ++i) {
        result->values[i] = now.values[i] - then.values[i];
    }
    return result;
}

SnapshotPtr overlaid(const Snapshot& snapshot, MetricId metric, TimeOverlay overlay,
                     std::shared_ptr<const Series> series)
{
    auto result = std::make_shared<Snapshot>(snapshot);
    result->series.at(static_cast<std::size_t>(metric)) = std::move(series);
    result->overlaid = metric;
    result->overlay = overlay;
    return result;
}

} // namespace hallscape::data
