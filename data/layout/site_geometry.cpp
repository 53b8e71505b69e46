// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/placement.h"
#include "data/layout/site.h"

#include <algorithm>
#include <cmath>

namespace hallscape::data {
namespace {

/// A thing of \p size that stands at \p place.
OrientedBox standing(const Placement& place, Vec3 size)
{
    return {place.position + Vec3{0, size.y / 2, 0}, size * 0.5F, place.yawDeg};
}

/// Where a unit's origin is in the world; units at the rear look backwards.
Placement placeOf(const Site& site, UnitId unit)
{
    const Mount& mount = site.mount(unit);
    const Rack& rack = site.racks[site.units[unit.index].rack.index];
    return composed(rack.place, {mount.offsetM, mount.side == Side::Rear ? 180.0F : 0.0F});
}

/// Grows \p box, which is in the space of \p place, by a box in the world.
void grow(Box& box, const Placement& place, const OrientedBox& item)
{
    const Vec3 centre = turned(item.centre - place.position, -place.yawDeg);
    const Vec3 right = turned({item.halfSize.x, 0, 0}, item.yawDeg - place.yawDeg);
    const Vec3 front = turned({0, 0, item.halfSize.z}, item.yawDeg - place.yawDeg);
    const Vec3 reach{std::abs(right.x) + std::abs(front.x), item.halfSize.y,
                     std::abs(right.z) + std::abs(front.z)};
    const Vec3 low = centre - reach;
    const Vec3 high = centre + reach;
    box.min = {std::min(box.min.x, low.x), std::min(box.min.y, low.y), std::min(box.min.z, low.z)};
    box.max = {std::max(box.max.x, high.x), std::max(box.max.y, high.y),
               std::max(box.max.z, high.z)};
}

/// Around everything that stands in an area whose file gives no size.
OrientedBox around(const Site& site, const Area& area)
{
    constexpr float far = 1e9F;
    Box box{{far, 0, far}, {-far, 0, -far}};
    for (std::uint32_t i = area.racks.first; i < area.racks.end(); ++i) {
        grow(box, area.place, site.box(Site::device(RackId{i})));
    }
    for (std::uint32_t i = area.equipment.first; i < area.equipment.end(); ++i) {
        grow(box, area.place, site.box(site.device(EquipmentId{i})));
    }
    if (box.min.x > box.max.x) {
        return {area.place.position, {}, area.place.yawDeg};
    }
    return {area.place.position + turned(box.centre(), area.place.yawDeg), box.size() * 0.5F,
            area.place.yawDeg};
}

} // namespace

OrientedBox Site::box(Device device_) const
{
    switch (family(device_.kind)) {
    case Family::Area: {
        const Area& area = areas[areaId(device_).index];
        return area.sizeM.x > 0 ? standing(area.place, area.sizeM) : around(*this, area);
    }
    case Family::Rack: {
        const RackId rack{device_.index};
        return standing(racks[rack.index].place, model(rack).sizeM);
    }
    case Family::Unit: {
        const UnitId unit = unitId(device_);
        return standing(placeOf(*this, unit), model(unit).sizeM);
    }
    case Family::Part: {
        const Placement unit = placeOf(*this, UnitId{byKind[index(device_.kind)][device_.index]});
        const Box& part = partModel(device_).box;
        return {composed(unit, {part.centre(), 0}).position, part.size() * 0.5F, unit.yawDeg};
    }
    case Family::Equipment: {
        const EquipmentId item = equipmentId(device_);
        return standing(equipment[item.index].place, model(item).sizeM);
    }
    }
    return {};
}

} // namespace hallscape::data
