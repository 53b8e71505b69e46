// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/range_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallscape::data {
namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();
/// Values of all devices together; 20 million are 80 MB.
constexpr std::size_t mostValues = 20'000'000;

} // namespace

RangeGrid::RangeGrid(const HistoryRequest& request, std::int64_t intervalMs, const Mapping& mapping)
    : m_mapping(mapping), m_devices(request.devices)
{
    const std::size_t affordable =
        std::max<std::size_t>(2, mostValues / std::max<std::size_t>(1, m_devices.size()));
    const std::size_t wanted = std::clamp<std::size_t>(request.maxPoints, 2, mostPoints);
    const auto steps = static_cast<std::int64_t>(std::min(wanted, affordable) - 1);
    const std::int64_t rangeMs = request.toMs - request.fromMs;
    // Whole seconds, so that expressions and caches of servers see the same times again.
    const std::int64_t finestMs = std::max((rangeMs + steps - 1) / steps, intervalMs);
    m_stepMs = std::max<std::int64_t>(1, (finestMs + 999) / 1000) * 1000;
    m_fromMs = (request.fromMs + m_stepMs - 1) / m_stepMs * m_stepMs;
    m_points = m_fromMs > request.toMs
                   ? 0
                   : static_cast<std::size_t>((request.toMs - m_fromMs) / m_stepMs) + 1;
    for (std::size_t row = 0; row < m_devices.size(); ++row) {
        m_rowOf.emplace(m_devices[row], row);
    }
    m_rows.resize(m_devices.size());
    for (const ReadingRule& rule : mapping.readings()) {
        m_scales.emplace_back(rule);
    }
}

RangeTimes RangeGrid::times(std::size_t first, std::size_t last) const
{
    return {m_fromMs + static_cast<std::int64_t>(first) * m_stepMs,
            m_fromMs + static_cast<std::int64_t>(last) * m_stepMs, m_stepMs};
}

void RangeGrid::put(const SeriesTarget& target, std::span<const AnswerSample> samples)
{
    const auto found = m_rowOf.find(target.index);
    if (found == m_rowOf.end()) {
        return;
    }
    Row& row = m_rows[found->second];
    if (row.rule < target.reading) {
        return; // a better series has it
    }
    if (row.rule != target.reading) {
        row.published.assign(m_points, none);
        row.rule = target.reading;
    }
    const Combine combine = m_mapping.readingRules[target.reading].combine;
    for (const AnswerSample& sample : samples) {
        const double point = std::round((sample.timeS * 1000 - static_cast<double>(m_fromMs)) /
                                        static_cast<double>(m_stepMs));
        const double clean = cleanSample(sample.value);
        if (!(point >= 0 && point < static_cast<double>(m_points)) || std::isnan(clean)) {
            continue;
        }
        m_scales[target.reading].learn(clean);
        float& value = row.published[static_cast<std::size_t>(point)];
        const auto more = static_cast<float>(clean);
        if (std::isnan(value)) {
            value = more;
        } else if (combine == Combine::Sum) {
            value += more;
        } else if (combine == Combine::Max) {
            value = std::max(value, more);
        }
    }
}

bool RangeGrid::coveredBefore(std::uint16_t rule) const
{
    return std::ranges::all_of(m_rows, [rule](const Row& row) { return row.rule < rule; });
}

std::vector<HistoryLine> RangeGrid::lines() const
{
    std::vector<HistoryLine> result;
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        HistoryLine line;
        line.device = m_devices[i];
        const Row& row = m_rows[m_rowOf.at(m_devices[i])];
        bool inGap = true; // none is drawn before the first value
        for (std::size_t point = 0; point < row.published.size(); ++point) {
            const float published = row.published[point];
            const bool missing = std::isnan(published);
            if (missing && inGap) {
                continue;
            }
            inGap = missing;
            const std::int64_t timeMs = m_fromMs + static_cast<std::int64_t>(point) * m_stepMs;
            const double value = missing ? static_cast<double>(none)
                                         : m_scales[row.rule].value(static_cast<double>(published));
            line.samples.push_back({timeMs, static_cast<float>(value)});
        }
        result.push_back(std::move(line));
    }
    return result;
}

} // namespace hallscape::data
