// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/series_pool.h"

#include <utility>

namespace hallscape::data::sim {

std::shared_ptr<Series> SeriesPool::take(MetricId id, const std::vector<float>& values)
{
    std::unique_ptr<Series> series;
    {
        const std::lock_guard lock(m_mutex);
        auto& idle = m_idle[static_cast<std::size_t>(id)];
        if (!idle.empty()) {
            series = std::move(idle.back());
            idle.pop_back();
        }
    }
    if (series == nullptr) {
        series = std::make_unique<Series>();
    }
    series->values = values;
    series->agesS.clear();
    return {series.release(), [pool = shared_from_this(), id](Series* unused) {
                pool->giveBack(id, std::unique_ptr<Series>(unused));
            }};
}

void SeriesPool::giveBack(MetricId id, std::unique_ptr<Series> series)
{
    const std::lock_guard lock(m_mutex);
    auto& idle = m_idle[static_cast<std::size_t>(id)];
    if (idle.size() < mostIdle) {
        idle.push_back(std::move(series));
    }
}

} // namespace hallscape::data::sim
