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
    std::uint32_t worst = 0;    ///< device index (of the metric's kind) of the value nearest to or past its limit
};

/// One metric summed up for every server, rack and area of a site. Computed once per snapshot, off the main
/// thread, and shared by list, tooltip, elevation and scene.
class Rollup
{
public:
    static std::shared_ptr<const Rollup> compute(const Site& site, const Snapshot& snapshot, MetricId id);

    MetricId metric() const { return m_metric; }
    /// \return nullopt when nothing below \p device can have this metric
    std::optional<Aggregate> at(const Site& site, Device device) const;
    /// One per rack unit of Kind::Server, layout order: Aggregate::value. NaN where unknown.
    const std::vector<float>& serverValues() const { return m_serverValues; }
    /// One per rack, layout order: the worst value in it.
    const std::vector<float>& rackWorst() const { return m_rackWorst; }
    /// The \p limit devices of the metric's kind that are nearest to or past their limit, worst first.
    static std::vector<Device> worst(const Snapshot& snapshot, MetricId id, std::size_t limit);

private:
    MetricId m_metric = MetricId::GpuTemp;
    std::vector<Aggregate> m_servers; ///< one per server, for metrics of a server or its parts
    std::vector<Aggregate> m_racks;
    std::vector<Aggregate> m_areas; ///< one per area, [0] is the site
    std::vector<float> m_serverValues;
    std::vector<float> m_rackWorst;
};

using RollupPtr = std::shared_ptr<const Rollup>;

} // namespace hallscape::data
