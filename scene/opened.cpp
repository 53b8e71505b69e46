// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/opened.h"

#include <algorithm>

namespace hallscape::scene {

namespace {

constexpr float gapBehindM =
    0.02F; ///< between the rack's front and the rear of what stands out on its rails

} // namespace

Opened openedBy(const data::Site& site, std::optional<data::Device> device)
{
    Opened opened;
    if (!device || !site.contains(*device)) {
        return opened;
    }
    data::Device target = *device;
    if (data::family(target.kind) == data::Family::Part) {
        target = site.parent(target);
    }
    if (data::family(target.kind) == data::Family::Unit) {
        opened.unit = site.unitId(target);
        opened.rack = site.units[opened.unit->index].rack;
    } else if (target.kind == data::Kind::Rack) {
        opened.rack = data::RackId{target.index};
    }
    return opened;
}

YawFrame mountFrame(const data::Mount& mount)
{
    return {mount.offsetM, mount.side == data::Side::Rear ? 180.0F : 0.0F};
}

YawFrame unitFrame(const data::Site& site, data::UnitId unit)
{
    const data::Rack& rack = site.racks[site.units[unit.index].rack.index];
    return YawFrame(rack.place).child(mountFrame(site.mount(unit)));
}

float railTravelM(const data::Site& site, data::UnitId unit)
{
    const data::Mount& mount = site.mount(unit);
    const data::UnitModel& model = site.model(unit);
    if (mount.side == data::Side::Beside || model.kind == data::Kind::Blank) {
        return 0;
    }
    const float forward = mount.side == data::Side::Rear ? -mount.offsetM.z : mount.offsetM.z;
    const float rackFront = site.model(site.units[unit.index].rack).sizeM.z / 2;
    return rackFront - (forward - model.sizeM.z / 2) + gapBehindM;
}

float slideOf(const data::Site& site, const Opened& opened, data::UnitId unit)
{
    if (opened.unit == unit) {
        return opened.slide;
    }
    if (opened.servers <= 0 || !(opened.rack == site.units[unit.index].rack) ||
        site.model(unit).kind != data::Kind::Server) {
        return 0;
    }
    // Like the drawers of a chest that is looked through: the topmost comes out least.
    constexpr float least = 0.30F;
    const data::RackModel& rack = site.model(*opened.rack);
    const float height = site.mount(unit).offsetM.y / std::max(rack.sizeM.y, 0.1F);
    return opened.servers * (least + (1 - least) * (1 - std::clamp(height, 0.0F, 1.0F)));
}

YawFrame slidUnitFrame(const data::Site& site, data::UnitId unit, float slide)
{
    return unitFrame(site, unit).child({0, 0, railTravelM(site, unit) * slide}, 0);
}

std::vector<PartBox> partBoxes(const data::Site& site, data::UnitId unit)
{
    std::vector<PartBox> boxes;
    const data::UnitModel& model = site.model(unit);
    const data::Device device = site.device(unit);
    boxes.reserve(model.parts.size());
    data::Kind kind = data::Kind::Count;
    std::uint32_t next = 0;
    for (const data::PartModel& part : model.parts) { // grouped by kind, numbers ascending
        if (part.kind != kind) {
            kind = part.kind;
            next = site.range(device, kind).first;
        }
        boxes.push_back({{kind, next++}, part.box});
    }
    return boxes;
}

} // namespace hallscape::scene
