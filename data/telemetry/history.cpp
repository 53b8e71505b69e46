// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/history.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallscape::data {

namespace {

constexpr std::int16_t noData = std::numeric_limits<std::int16_t>::min();
constexpr float largestCode = std::numeric_limits<std::int16_t>::max();

} // namespace

void History::quantise(const Series& series, float quantum, Column& column)
{
    float peak = 0;
    for (const float value : series.values) {
        const float size = std::abs(value);
        peak = size > peak && std::isfinite(size) ? size : peak;
    }
    column.step = std::max(quantum, peak / largestCode);
    const float perStep = 1.0F / column.step;
    column.values.resize(series.values.size());
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const float value = series.values[i];
        const float code = std::clamp(value * perStep, -largestCode, largestCode);
        column.values[i] =
            std::isfinite(value) ? static_cast<std::int16_t>(std::lrintf(code)) : noData;
    }
}

void History::append(const Snapshot& snapshot)
{
    if (m_capacity == 0) {
        return;
    }
    if (m_frames.size() < m_capacity) {
        m_frames.emplace_back();
        m_next = m_frames.size() - 1;
    }
    Frame& frame = m_frames[m_next];
    frame.timeMs = snapshot.timeMs;
    for (const Metric& row : metrics()) {
        Column& column = frame.columns[static_cast<std::size_t>(row.id)];
        const Series* const series = snapshot.of(row.id);
        if (series == nullptr) {
            column.values.clear();
        } else {
            quantise(*series, row.quantum, column);
        }
    }
    m_next = (m_next + 1) % m_capacity;
}

void History::clear()
{
    m_frames.clear();
    m_next = 0;
}

std::vector<History::Sample> History::of(MetricId id, std::uint32_t index) const
{
    std::vector<Sample> samples;
    bool seen = false;
    // Before the ring is full m_next is its end, and the oldest frame is the first one.
    const std::size_t oldest = m_frames.size() < m_capacity ? 0 : m_next;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const Frame& frame = m_frames[(oldest + i) % m_frames.size()];
        const Column& column = frame.columns[static_cast<std::size_t>(id)];
        float value = std::numeric_limits<float>::quiet_NaN();
        if (index < column.values.size() && column.values[index] != noData) {
            value = static_cast<float>(column.values[index]) * column.step;
            seen = true;
        }
        samples.push_back({frame.timeMs, value});
    }
    if (!seen) {
        samples.clear();
    }
    return samples;
}

std::size_t History::memoryBytes() const
{
    std::size_t bytes = m_frames.capacity() * sizeof(Frame);
    for (const Frame& frame : m_frames) {
        for (const Column& column : frame.columns) {
            bytes += column.values.capacity() * sizeof(std::int16_t);
        }
    }
    return bytes;
}

} // namespace hallscape::data
