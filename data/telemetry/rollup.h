// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/snapshot.h"

#include <memory>
#include <optional>
#include <vector>

namespace hallscape::data {

/// What the values of one metric below one device amount to.
struct Aggregate
{
    float value = 0; ///< by Metric::upward; NaN when nothing is known
    float min = 0;
    float max = 0;
    float mean = 0;
    std::uint32_t known = 0; ///< how many have a value
    std::uint32_t stale = 0;
    std::uint32_t outOfRange = 0;
    std::uint32_t critical = 0; ///< part of outOfRange
    std::uint32_t total = 0;    ///< how many there are
    std::uint32_t worst =
        0; ///< device index (of the metric's kind) of the value nearest to or past its limit
};

/// One metric summed up for every server, rack and area of a site. Computed once per snapshot, off
/// the main thread, and shared by list, tooltip, elevation and scene.
class Rollup
{
public:
    static std::shared_ptr<const Rollup> compute(const Site& site, const Snapshot& snapshot,
                                                 MetricId id);

    MetricId metric() const { return m_metric; }
    /// \return nullopt when nothing below \p device can have this metric
    std::optional<Aggregate> at(const Site& site, Device device) const;
    /// What to paint on each unit of Kind::Server, layout order, on the metric's own scale:
    /// Aggregate::value, but the mean where Metric::upward is Sum, because a sum over 8 GPUs would
    /// leave the scale of one. NaN where unknown, and everywhere for metrics that servers do not
    /// have (RackPower, CduFlow): paint rackWorst() then.
    const std::vector<float>& serverValues() const { return m_serverValues; }
    /// What to paint on each rack from far away, layout order: the worst of its units' values, each
    /// as in serverValues(), so that near and far agree and a hot server never disappears. NaN
    /// where unknown.
    const std::vector<float>& rackWorst() const { return m_rackWorst; }
    /// The \p limit devices of the metric's kind that are nearest to or past their limit, worst
    /// first.
    static std::vector<Device> worst(const Snapshot& snapshot, MetricId id, std::size_t limit);

private:
    class Builder;

    MetricId m_metric = MetricId::GpuTemp;
    const Metric* m_row = nullptr; ///< Snapshot::row(), which lives as long as the program
    std::shared_ptr<const Series>
        m_series; ///< for at() of a single device; null when the source has none
    std::vector<std::uint32_t> m_holders; ///< units that have or hold the metric's kind, ascending
    std::vector<Aggregate> m_units;       ///< one per holder
    std::vector<Aggregate> m_racks;
    std::vector<Aggregate> m_areas; ///< one per area, [0] is the site
    std::vector<float> m_serverValues;
    std::vector<float> m_rackWorst;
};

using RollupPtr = std::shared_ptr<const Rollup>;

} // namespace hallscape::data
