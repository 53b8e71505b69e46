// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/snapshot.h"

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace hallscape::data::sim {

/// Series whose memory is used again once nobody holds them: a snapshot of a large site is 5 MB,
/// and having the system map and clear that much anew every few seconds costs more than filling it.
/// Thread-safe; series may outlive the simulator.
class SeriesPool : public std::enable_shared_from_this<SeriesPool>
{
public:
    /// \return a copy of \p values for \p id, without ages
    std::shared_ptr<Series> take(MetricId id, const std::vector<float>& values);

private:
    /// More than this per metric are held by nobody only after a burst; they are let go.
    static constexpr std::size_t mostIdle = 3;

    void giveBack(MetricId id, std::unique_ptr<Series> series);

    std::mutex m_mutex;
    std::array<std::vector<std::unique_ptr<Series>>, metricCount> m_idle;
};

} // namespace hallscape::data::sim
