// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prop_placement.h"

#include "scene/architecture.h"
#include "scene/prop_sources.h"
#include "scene/yaw_frame.h"

namespace hallscape::scene {

namespace {

bool inBuilding(const data::Site& site, data::AreaId id)
{
    data::AreaId at = id;
    while (at.index != 0 && !isBuilding(site, at)) {
        at = site.areas[at.index].parent;
    }
    return isBuilding(site, at);
}

} // namespace

float surfaceM(const data::Site& site, data::AreaId yard)
{
    const data::Area& area = site.areas[yard.index];
    float lift = 0;
    for (data::AreaId up = area.parent; up.index != 0; up = site.areas[up.index].parent) {
        lift += 0.02F;
    }
    return area.place.position.y + std::min(lift, 0.06F) -
           (area.kind == data::Kind::Site ? 0.1F : 0.06F);
}

bool isBuilt(const data::Site& site, const data::Area& area)
{
    return site.phases.empty() || site.phases[area.phase].state >= data::BuildState::Installed;
}

Props propsOf(const data::Site& site)
{
    Props out;
    Obstacles equipment;
    equipment.addEquipment(site);
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        const data::AreaId id{i};
        const data::Area& area = site.areas[i];
        if (!isBuilt(site, area) || area.sizeM.x <= 0 || area.sizeM.z <= 0) {
            continue;
        }
        if (isHall(site, id)) {
            addHallProps(out, site, id);
            if (!inBuilding(site, id)) {
                addBuildingProps(out, site, id, equipment); // it has an outer shell of its own
            }
        } else if (isBuilding(site, id)) {
            addBuildingProps(out, site, id, equipment);
        } else if (area.style == "carpark") {
            addCarPark(out, site, id, equipment);
        } else if (area.style == "grass") {
            addGroves(out, site, id, equipment);
        } else if (area.kind == data::Kind::Yard) {
            addYard(out, site, id, equipment);
        }
    }
    return out;
}

std::vector<Lamp> lampsOf(const Props& props)
{
    std::vector<Lamp> lamps;
    const auto add = [&lamps](const Prop& prop, float forwardM, float radiusM, float strength) {
        lamps.push_back({YawFrame(prop.place).toWorld({0, 0, forwardM}), radiusM, strength});
    };
    for (const Prop& prop : props.yard) {
        if (prop.kind == PropKind::LightPole) {
            add(prop, 1.7F, 15, 0.85F);
        }
    }
    for (const Prop& prop : props.building) {
        if (prop.kind == PropKind::Door) {
            add(prop, 0.9F, 5.5F, 0.6F);
        } else if (prop.kind == PropKind::RollerDoor) {
            add(prop, 1.6F, 8.5F, 0.9F);
        }
    }
    return lamps;
}

std::vector<data::OrientedBox> shadowCasters(const Props& props)
{
    std::vector<data::OrientedBox> boxes;
    for (const Prop& prop : props.yard) {
        const YawFrame frame(prop.place);
        const auto add = [&](data::Vec3 at, data::Vec3 size) {
            boxes.push_back(standingAt({frame.toWorld(at), prop.place.yawDeg}, size));
        };
        if (prop.kind == PropKind::Car) {
            add({}, {1.7F, 1.2F, 4.4F});
        } else if (prop.kind == PropKind::Gantry) {
            add({-5.8F, 0, 0}, {0.5F, 10.5F, 0.5F});
            add({5.8F, 0, 0}, {0.5F, 10.5F, 0.5F});
        }
    }
    for (const data::Placement& grove : props.groves) {
        const YawFrame frame(grove);
        for (const Prop& tree : groveTrees()) {
            const data::Vec3 crown{2.6F, 5.8F, 2.6F};
            boxes.push_back(
                standingAt({frame.toWorld(tree.place.position), grove.yawDeg}, crown * tree.scale));
        }
    }
    return boxes;
}

} // namespace hallscape::scene
