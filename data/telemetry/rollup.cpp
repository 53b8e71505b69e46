// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/rollup.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallscape::data {

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
constexpr float leastBad = -std::numeric_limits<float>::infinity();

/// An Aggregate in the making.
struct Tally
{
    Aggregate counts;
    double sum = 0;
    float worstScore = leastBad;

    void add(const Metric& row, std::uint32_t index, float value, float ageS)
    {
        if (counts.total++ == 0) {
            counts.worst = index;
        }
        if (std::isnan(value)) {
            return;
        }
        counts.min = counts.known == 0 ? value : std::min(counts.min, value);
        counts.max = counts.known == 0 ? value : std::max(counts.max, value);
        ++counts.known;
        sum += static_cast<double>(value);
        const Alarm alarm = alarmOf(row, value);
        if (ageS > row.staleAfterS) {
            ++counts.stale;
        } else if (alarm != Alarm::None) {
            ++counts.outOfRange;
            counts.critical += alarm == Alarm::Critical ? 1 : 0;
        }
        const float score = badness(row, value);
        if (score > worstScore) {
            worstScore = score;
            counts.worst = index;
        }
    }

    void merge(const Tally& other)
    {
        const Aggregate& more = other.counts;
        if (counts.total == 0 || (more.known > 0 && other.worstScore > worstScore)) {
            counts.worst = more.worst;
            worstScore = other.worstScore;
        }
        if (more.known > 0) {
            counts.min = counts.known == 0 ? more.min : std::min(counts.min, more.min);
            counts.max = counts.known == 0 ? more.max : std::max(counts.max, more.max);
        }
        counts.total += more.total;
        counts.known += more.known;
        counts.stale += more.stale;
        counts.outOfRange += more.outOfRange;
        counts.critical += more.critical;
        sum += other.sum;
    }

    Aggregate finish(Aggregation upward) const
    {
        Aggregate result = counts;
        if (result.known == 0) {
            result.value = result.min = result.max = result.mean = unknown;
            return result;
        }
        result.mean = static_cast<float>(sum / result.known);
        switch (upward) {
        case Aggregation::Max:
            result.value = result.max;
            break;
        case Aggregation::Min:
            result.value = result.min;
            break;
        case Aggregation::Sum:
            result.value = static_cast<float>(sum);
            break;
        case Aggregation::Mean:
            result.value = result.mean;
            break;
        }
        return result;
    }
};

float valueAt(const Series* series, std::uint32_t index)
{
    return series != nullptr && index < series->values.size() ? series->values[index] : unknown;
}

float ageAt(const Series* series, std::uint32_t index)
{
    if (series == nullptr) {
        return 0;
    }
    return index < series->agesS.size() ? series->agesS[index] : series->uniformAgeS;
}

std::vector<Aggregate> finished(const std::vector<Tally>& tallies, Aggregation upward)
{
    std::vector<Aggregate> result;
    result.reserve(tallies.size());
    for (const Tally& tally : tallies) {
        result.push_back(tally.finish(upward));
    }
    return result;
}

/// On the scale of one device, whatever lies above it.
float shown(const Aggregate& aggregate, Aggregation upward)
{
    return upward == Aggregation::Sum ? aggregate.mean : aggregate.value;
}

} // namespace

/// Works upwards: values into units, units into racks, racks and equipment into areas.
class Rollup::Builder
{
public:
    Builder(const Site& site, const Metric& row, const Series* series)
        : m_site(site), m_row(row), m_series(series), m_count(site.count(m_row.kind)),
          m_racks(site.racks.size()), m_areas(site.areas.size())
    {
        switch (family(m_row.kind)) {
        case Family::Part:
        case Family::Unit:
            addUnits();
            break;
        case Family::Rack:
            for (std::uint32_t i = 0; i < m_count; ++i) {
                add(m_racks[i], i);
            }
            break;
        case Family::Equipment:
            addEquipment();
            break;
        case Family::Area:
            addAreas();
            break;
        }
        for (std::size_t i = 0; i < site.areas.size(); ++i) {
            const Range racks = site.areas[i].racks;
            for (std::uint32_t rack = racks.first; rack < racks.end(); ++rack) {
                m_areas[i].merge(m_racks[rack]);
            }
        }
    }

    void fill(Rollup& rollup) const
    {
        rollup.m_holders = m_holders;
        rollup.m_units = finished(m_units, m_row.upward);
        rollup.m_racks = finished(m_racks, m_row.upward);
        rollup.m_areas = finished(m_areas, m_row.upward);
        fillPainted(rollup);
    }

private:
    void add(Tally& tally, std::uint32_t index) const
    {
        tally.add(m_row, index, valueAt(m_series, index), ageAt(m_series, index));
    }

    void addUnits()
    {
        const std::vector<std::uint32_t>& unitOf =
            m_site.byKind[static_cast<std::size_t>(m_row.kind)];
        for (std::uint32_t i = 0; i < m_count; ++i) {
            if (m_holders.empty() || m_holders.back() != unitOf[i]) {
                m_holders.push_back(unitOf[i]);
                m_units.emplace_back();
            }
            add(m_units.back(), i);
        }
        for (std::size_t i = 0; i < m_holders.size(); ++i) {
            m_racks[m_site.units[m_holders[i]].rack.index].merge(m_units[i]);
        }
    }

    void addEquipment()
    {
        for (std::uint32_t i = 0; i < m_count; ++i) {
            addUpwards(m_site.equipment[m_site.equipmentId({m_row.kind, i}).index].area, i);
        }
    }

    void addAreas()
    {
        for (std::uint32_t i = 0; i < m_count; ++i) {
            addUpwards(m_site.areaId({m_row.kind, i}), i);
        }
    }

    void addUpwards(AreaId area, std::uint32_t index)
    {
        add(m_areas[area.index], index);
        while (m_site.areas[area.index].parent != area) {
            area = m_site.areas[area.index].parent;
            add(m_areas[area.index], index);
        }
    }

    void fillPainted(Rollup& rollup) const
    {
        rollup.m_serverValues.assign(m_site.count(Kind::Server), unknown);
        rollup.m_rackWorst.assign(m_site.racks.size(), unknown);
        const std::vector<std::uint32_t>& servers =
            m_site.byKind[static_cast<std::size_t>(Kind::Server)];
        std::size_t server = 0; // both lists ascend, so one walk matches them
        for (std::size_t i = 0; i < m_holders.size(); ++i) {
            const float value = shown(rollup.m_units[i], m_row.upward);
            while (server < servers.size() && servers[server] < m_holders[i]) {
                ++server;
            }
            if (server < servers.size() && servers[server] == m_holders[i]) {
                rollup.m_serverValues[server] = value;
            }
            float& worst = rollup.m_rackWorst[m_site.units[m_holders[i]].rack.index];
            if (std::isnan(worst) || badness(m_row, value) > badness(m_row, worst)) {
                worst = value;
            }
        }
        if (m_row.kind == Kind::Rack) {
            for (std::uint32_t i = 0; i < m_count; ++i) {
                rollup.m_rackWorst[i] = valueAt(m_series, i);
            }
        }
    }

    const Site& m_site;
    const Metric& m_row;
    const Series* m_series;
    std::uint32_t m_count;
    std::vector<std::uint32_t> m_holders;
    std::vector<Tally> m_units;
    std::vector<Tally> m_racks;
    std::vector<Tally> m_areas;
};

std::shared_ptr<const Rollup> Rollup::compute(const Site& site, const Snapshot& snapshot,
                                              MetricId id)
{
    auto result = std::make_shared<Rollup>();
    result->m_metric = id;
    result->m_series = snapshot.series[static_cast<std::size_t>(id)];
    result->m_row = &snapshot.row(id);
    Builder(site, *result->m_row, result->m_series.get()).fill(*result);
    return result;
}

std::optional<Aggregate> Rollup::at(const Site& site, Device device) const
{
    const Metric& row = *m_row;
    if (!site.contains(device)) {
        return std::nullopt;
    }
    if (device.kind == row.kind) {
        Tally tally;
        tally.add(row, device.index, valueAt(m_series.get(), device.index),
                  ageAt(m_series.get(), device.index));
        return tally.finish(row.upward);
    }
    const Aggregate* found = nullptr;
    switch (family(device.kind)) {
    case Family::Area:
        found = &m_areas[site.areaId(device).index];
        break;
    case Family::Rack:
        found = &m_racks[device.index];
        break;
    case Family::Unit: {
        const std::uint32_t unit = site.unitId(device).index;
        const auto holder = std::ranges::lower_bound(m_holders, unit);
        if (holder != m_holders.end() && *holder == unit) {
            found = &m_units[static_cast<std::size_t>(holder - m_holders.begin())];
        }
        break;
    }
    case Family::Part:
    case Family::Equipment:
        break;
    }
    return found != nullptr && found->total > 0 ? std::optional(*found) : std::nullopt;
}

std::vector<Device> Rollup::worst(const Snapshot& snapshot, MetricId id, std::size_t limit)
{
    const Series* const series = snapshot.of(id);
    if (series == nullptr) {
        return {};
    }
    struct Scored
    {
        float score;
        std::uint32_t index;
    };
    const Metric& row = snapshot.row(id);
    std::vector<Scored> scored;
    scored.reserve(series->values.size());
    for (std::uint32_t i = 0; i < series->values.size(); ++i) {
        if (!std::isnan(series->values[i])) {
            scored.push_back({badness(row, series->values[i]), i});
        }
    }
    const std::size_t kept = std::min(limit, scored.size());
    std::ranges::partial_sort(scored, scored.begin() + static_cast<std::ptrdiff_t>(kept),
                              [](const Scored& a, const Scored& b) {
                                  return a.score != b.score ? a.score > b.score : a.index < b.index;
                              });
    std::vector<Device> result;
    for (std::size_t i = 0; i < kept; ++i) {
        result.push_back({row.kind, scored[i].index});
    }
    return result;
}

} // namespace hallscape::data
