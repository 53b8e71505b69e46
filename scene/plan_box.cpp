// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/plan_box.h"

#include "scene/yaw_frame.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

constexpr float touchM = 1e-3F; ///< rounding of places that are meant to touch

/// Half the extent of \p box along the unit vector \p axis in the plan.
float reach(const data::OrientedBox& box, data::Vec3 axis)
{
    const data::Vec3 local = YawFrame({}, box.yawDeg).directionToLocal(axis);
    return std::fabs(local.x) * box.halfSize.x + std::fabs(local.z) * box.halfSize.z;
}

float along(data::Vec3 v, data::Vec3 axis)
{
    return v.x * axis.x + v.z * axis.z;
}

} // namespace

bool overlapInPlan(const data::OrientedBox& a, const data::OrientedBox& b)
{
    // Two rectangles are apart when one of their four side directions separates them.
    const data::Vec3 between = b.centre - a.centre;
    for (const float yaw : {a.yawDeg, b.yawDeg}) {
        const YawFrame frame({}, yaw);
        for (const data::Vec3 side : {data::Vec3{1, 0, 0}, data::Vec3{0, 0, 1}}) {
            const data::Vec3 axis = frame.directionToWorld(side);
            if (std::fabs(along(between, axis)) > reach(a, axis) + reach(b, axis) - touchM) {
                return false;
            }
        }
    }
    return true;
}

bool insideInPlan(const data::OrientedBox& inner, const data::OrientedBox& outer)
{
    const YawFrame frame(outer.centre, outer.yawDeg);
    const data::Vec3 at = frame.toLocal(inner.centre);
    const float x = reach(inner, frame.directionToWorld({1, 0, 0}));
    const float z = reach(inner, frame.directionToWorld({0, 0, 1}));
    return std::fabs(at.x) + x <= outer.halfSize.x + touchM &&
           std::fabs(at.z) + z <= outer.halfSize.z + touchM;
}

data::OrientedBox standingAt(const data::Placement& place, data::Vec3 sizeM)
{
    return {place.position + data::Vec3{0, sizeM.y * 0.5F, 0}, sizeM * 0.5F, place.yawDeg};
}

data::OrientedBox footprintOf(const data::Area& area)
{
    return standingAt(area.place, area.sizeM);
}

void Obstacles::addEquipment(const data::Site& site)
{
    for (const data::Equipment& item : site.equipment) {
        add(standingAt(item.place, site.equipmentModels[item.model].sizeM));
    }
}

void Obstacles::addRacks(const data::Site& site, data::AreaId area)
{
    const data::Range racks = site.areas[area.index].racks;
    for (std::uint32_t i = 0; i < racks.count; ++i) {
        const data::Rack& rack = site.racks[racks.first + i];
        add(standingAt(rack.place, site.rackModels[rack.model].sizeM));
    }
}

bool Obstacles::free(const data::OrientedBox& box) const
{
    return std::ranges::none_of(
        m_boxes, [&box](const data::OrientedBox& each) { return overlapInPlan(each, box); });
}

} // namespace hallscape::scene
