// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/reading_scale.h"
#include "data/mapping/series_matcher.h"
#include "data/prometheus/answer.h"
#include "data/prometheus/metrics_client.h"
#include "data/telemetry/history_reader.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace hallscape::data {

/// The points of time of a range, and a value of every wanted device at each of them.
class RangeGrid
{
public:
    static constexpr std::size_t mostPoints =
        11'000; ///< per series and question: Prometheus' limit

    /// \param intervalMs no two points are nearer to each other
    RangeGrid(const HistoryRequest& request, std::int64_t intervalMs, const Mapping& mapping);

    std::size_t points() const { return m_points; }
    std::int64_t stepMs() const { return m_stepMs; }
    /// \param last included
    RangeTimes times(std::size_t first, std::size_t last) const;

    void put(const SeriesTarget& target, std::span<const AnswerSample> samples);
    /// Whether rules before \p rule have given every device something.
    bool coveredBefore(std::uint16_t rule) const;
    /// In the order of the request, scaled; NaN where a gap begins.
    std::vector<HistoryLine> lines() const;

private:
    static constexpr std::uint16_t noRule = 0xFFFF;

    struct Row
    {
        std::vector<float> published; ///< one per point, NaN for none; empty: nothing came
        std::uint16_t rule = noRule;
    };

    const Mapping& m_mapping;
    std::vector<std::uint32_t> m_devices;
    std::int64_t m_fromMs = 0;
    std::int64_t m_stepMs = 1;
    std::size_t m_points = 0;
    std::unordered_map<std::uint32_t, std::size_t> m_rowOf; ///< device -> row
    std::vector<Row> m_rows;
    std::vector<ReadingScale> m_scales;
};

} // namespace hallscape::data
