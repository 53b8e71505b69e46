// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/neighbours.h"

#include "data/layout/placement.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hallscape::data {

namespace {

constexpr float gapM = 40; ///< between two copies: a road and two fences

/// What all areas of a site cover, seen from above.
struct Footprint
{
    Vec3 low{1e9F, 0, 1e9F};
    Vec3 high{-1e9F, 0, -1e9F};

    void add(const OrientedBox& box)
    {
        for (const float x : {-box.halfSize.x, box.halfSize.x}) {
            for (const float z : {-box.halfSize.z, box.halfSize.z}) {
                const Vec3 corner = box.centre + turned({x, 0, z}, box.yawDeg);
                low = {std::min(low.x, corner.x), 0, std::min(low.z, corner.z)};
                high = {std::max(high.x, corner.x), 0, std::max(high.z, corner.z)};
            }
        }
    }
};

Footprint footprintOf(const Site& site)
{
    Footprint footprint;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        footprint.add(site.box(site.device(AreaId{i})));
    }
    return footprint;
}

class Copier
{
public:
    Copier(const Site& from, Site& to) : m_from(from), m_to(to) {}

    void reserve(std::size_t copies)
    {
        m_to.areas.reserve(1 + copies * m_from.areas.size());
        m_to.racks.reserve(copies * m_from.racks.size());
        m_to.units.reserve(copies * m_from.units.size());
        m_to.equipment.reserve(copies * m_from.equipment.size());
    }

    void copy(std::uint32_t number, Vec3 shift)
    {
        m_area = static_cast<std::uint32_t>(m_to.areas.size());
        m_rack = static_cast<std::uint32_t>(m_to.racks.size());
        m_unit = static_cast<std::uint32_t>(m_to.units.size());
        m_item = static_cast<std::uint32_t>(m_to.equipment.size());
        copyAreas(number, shift);
        for (Rack rack : m_from.racks) {
            rack.area.index += m_area;
            rack.firstUnit += m_unit;
            rack.place.position = rack.place.position + shift;
            m_to.racks.push_back(rack);
        }
        for (Unit unit : m_from.units) {
            unit.rack.index += m_rack;
            m_to.units.push_back(unit);
        }
        for (Equipment item : m_from.equipment) {
            item.area.index += m_area;
            item.place.position = item.place.position + shift;
            m_to.equipment.push_back(item);
        }
    }

private:
    void copyAreas(std::uint32_t number, Vec3 shift)
    {
        for (Area area : m_from.areas) {
            area.parent.index += m_area;
            area.areaEnd += m_area;
            area.racks.first += m_rack;
            area.equipment.first += m_item;
            area.place.position = area.place.position + shift;
            m_to.areas.push_back(std::move(area));
        }
        Area& whole = m_to.areas[m_area];
        whole.kind = Kind::Yard;
        whole.number = number;
        whole.label = "Site " + std::to_string(number);
        whole.parent = {0};
        whole.facts.insert(whole.facts.begin(), m_from.facts.begin(), m_from.facts.end());
    }

    const Site& m_from;
    Site& m_to;
    std::uint32_t m_area = 0; ///< where this copy begins in the arrays
    std::uint32_t m_rack = 0;
    std::uint32_t m_unit = 0;
    std::uint32_t m_item = 0;
};

/// Everything but what stands somewhere.
std::shared_ptr<Site> withModelsOf(const Site& site, int copies)
{
    auto result = std::make_shared<Site>();
    result->id = site.id + "-x" + std::to_string(copies);
    result->title = site.title + " \u00d7 " + std::to_string(copies);
    result->summary = site.summary;
    result->unitModels = site.unitModels;
    result->rackModels = site.rackModels;
    result->equipmentModels = site.equipmentModels;
    result->phases = site.phases;
    result->milestones = site.milestones;
    return result;
}

} // namespace

SitePtr neighbours(SitePtr site, int copies)
{
    if (copies <= 1 || site == nullptr || site->areas.empty()) {
        return site;
    }
    std::shared_ptr<Site> result = withModelsOf(*site, copies);
    Copier copier(*site, *result);
    copier.reserve(static_cast<std::size_t>(copies));
    Area root;
    root.label = result->title;
    root.place = site->areas.front().place;
    result->areas.push_back(std::move(root));

    const Footprint footprint = footprintOf(*site);
    const Vec3 step = footprint.high - footprint.low + Vec3{gapM, 0, gapM};
    const int columns = static_cast<int>(std::ceil(std::sqrt(static_cast<float>(copies))));
    for (int i = 0; i < copies; ++i) {
        const auto column = static_cast<float>(i % columns);
        const auto row = static_cast<float>(i / columns);
        copier.copy(static_cast<std::uint32_t>(i + 1), {column * step.x, 0, row * step.z});
    }
    Area& whole = result->areas.front();
    whole.areaEnd = static_cast<std::uint32_t>(result->areas.size());
    whole.racks.count = static_cast<std::uint32_t>(result->racks.size());
    whole.equipment.count = static_cast<std::uint32_t>(result->equipment.size());
    result->buildIndex();
    return result;
}

} // namespace hallscape::data
