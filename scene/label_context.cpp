// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_context.h"

#include "scene/vec_math.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

using data::Device;
using data::Family;
using data::Kind;
using data::Vec3;

constexpr float standingM = 2.6F; ///< an eye below this height walks between racks
constexpr float facingM = 5;      ///< from how far one looks at a single rack
constexpr float openedFarM = 9;   ///< from how far an opened rack is what the picture is about

std::optional<data::AreaId> areaAround(const data::Site& site, Vec3 eye)
{
    std::optional<data::AreaId> found;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        const data::Area& area = site.areas[i];
        if (area.kind != Kind::Hall && area.kind != Kind::Building) {
            continue;
        }
        const Vec3 local = YawFrame(area.place).toLocal(eye);
        if (std::abs(local.x) < area.sizeM.x / 2 && std::abs(local.z) < area.sizeM.z / 2 &&
            local.y > -1 && local.y < area.sizeM.y) {
            found = data::AreaId{i}; // depth first: a later one is deeper
        }
    }
    return found;
}

/// Where the ray along \p direction enters the picture.
Ray visibleRay(const LabelEye& eye, Vec3 direction)
{
    const float along = eye.nearM / std::max(dot(direction, eye.forward), 0.1F);
    return {eye.position + direction * along, direction};
}

std::optional<data::RackId> rackOf(const data::Site& site, Device device)
{
    if (data::family(device.kind) == Family::Part) {
        device = site.parent(device);
    }
    if (data::family(device.kind) == Family::Unit) {
        return site.units[site.unitId(device).index].rack;
    }
    return device.kind == Kind::Rack ? std::optional(data::RackId{device.index}) : std::nullopt;
}

std::optional<data::RackId> rackFaced(const data::Site& site, const Picker& picker,
                                      const LabelEye& eye)
{
    constexpr float straight = 0.8F; ///< cosine of the angle to the face
    const auto hit = picker.pick(visibleRay(eye, eye.forward));
    const auto rack = hit && hit->distanceM < facingM ? rackOf(site, hit->device) : std::nullopt;
    if (!rack) {
        return std::nullopt;
    }
    const YawFrame frame(site.racks[rack->index].place);
    return std::abs(frame.directionToLocal(eye.forward).z) > straight ? rack : std::nullopt;
}

bool belongs(const data::Site& site, Device inner, Device outer)
{
    while (inner != outer && inner.kind != Kind::Site) {
        inner = site.parent(inner);
    }
    return inner == outer;
}

Vec3 areaAnchor(const data::Area& area)
{
    constexpr float overRacksM = 2.6F;
    constexpr float overYardM = 6;
    float height = overRacksM;
    if (area.kind == Kind::Yard) {
        height = overYardM;
    } else if (area.kind == Kind::Building) {
        height = area.sizeM.y + 2;
    }
    return area.place.position + Vec3{0, height, 0};
}

Vec3 rackAnchor(const data::Site& site, data::RackId id, Vec3 eye)
{
    constexpr float aboveM = 0.03F;
    const data::Rack& rack = site.racks[id.index];
    const Vec3 size = site.rackModels[rack.model].sizeM;
    const YawFrame frame(rack.place);
    const Vec3 local = frame.toLocal(eye);
    const float edge = std::copysign(size.z / 2 + aboveM, local.z);
    const float fromAbove = std::clamp(local.y - size.y, 0.0F, 1.0F);
    return frame.toWorld({0, size.y + aboveM, edge * (1 - fromAbove)});
}

} // namespace

LabelContext labelContext(const data::Site& site, const Opened& opened, const Picker& picker,
                          const LabelEye& eye)
{
    LabelContext context;
    context.eye = eye;
    context.inside = areaAround(site, eye.position);
    context.low = context.inside &&
                  eye.position.y - site.areas[context.inside->index].place.position.y < standingM;
    if (opened.rack &&
        length(site.racks[opened.rack->index].place.position - eye.position) < openedFarM) {
        context.rack = opened.rack;
        context.unit = opened.unit;
        context.facing = opened.rack;
    } else {
        context.facing = rackFaced(site, picker, eye);
    }
    return context;
}

bool canSee(const data::Site& site, const Picker& picker, const LabelEye& eye, Vec3 anchor,
            Device device)
{
    constexpr float slackM = 0.15F;
    const Vec3 direction = normalized(anchor - eye.position);
    const Ray ray = visibleRay(eye, direction);
    const auto hit = picker.pick(ray);
    return !hit || hit->distanceM > dot(anchor - ray.origin, direction) - slackM ||
           belongs(site, hit->device, device) || belongs(site, device, hit->device);
}

Vec3 labelAnchor(const data::Site& site, const Opened& opened, Device device, Vec3 eye)
{
    switch (data::family(device.kind)) {
    case Family::Area:
        return areaAnchor(site.areas[site.areaId(device).index]);
    case Family::Rack:
        return rackAnchor(site, data::RackId{device.index}, eye);
    case Family::Equipment: {
        const data::EquipmentId id = site.equipmentId(device);
        return site.equipment[id.index].place.position + Vec3{0, site.model(id).sizeM.y + 0.2F, 0};
    }
    case Family::Unit: {
        const data::UnitId unit = site.unitId(device);
        const Vec3 size = site.model(unit).sizeM;
        return slidUnitFrame(site, unit, slideOf(site, opened, unit))
            .toWorld({0, size.y, size.z / 2});
    }
    case Family::Part:
        break;
    }
    const data::UnitId unit = site.unitId(site.parent(device));
    const data::Box box = site.partModel(device).box;
    const Vec3 centre = box.centre();
    return slidUnitFrame(site, unit, slideOf(site, opened, unit))
        .toWorld({centre.x, box.max.y, centre.z});
}

} // namespace hallscape::scene
