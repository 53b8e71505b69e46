// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/architecture.h"

#include "scene/aisle_details.h"
#include "scene/outdoors.h"
#include "scene/yaw_frame.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

constexpr float wallM = 0.2F;
constexpr float trayAboveRackM = 0.60F;

bool built(const data::Site& site, data::AreaId area)
{
    return site.phases.empty() ||
           site.phases[site.areas[area.index].phase].state >= data::BuildState::Installed;
}

bool hasFootprint(const data::Area& area)
{
    return area.sizeM.x > 1 && area.sizeM.z > 1;
}

void addWalls(std::vector<SurfaceBox>& out, const data::Area& hall, float height)
{
    const YawFrame frame(hall.place);
    const float w = hall.sizeM.x;
    const float d = hall.sizeM.z;
    const auto add = [&](float x, float z, float sx, float sz) {
        out.push_back({frame.toWorld({x, 0, z}),
                       hall.place.yawDeg,
                       {sx, height, sz},
                       SurfaceStyle::HallWall,
                       {0.80F, 0.81F, 0.81F},
                       true});
    };
    add(0, (d - wallM) * 0.5F, w, wallM);
    add(0, -(d - wallM) * 0.5F, w, wallM);
    add((w - wallM) * 0.5F, 0, wallM, d - 2 * wallM);
    add(-(w - wallM) * 0.5F, 0, wallM, d - 2 * wallM);
}

void addHall(Architecture& out, const data::Area& hall)
{
    const float height = heightOf(hall);
    constexpr float slab = 0.08F;
    data::Vec3 floor = hall.place.position;
    floor.y -= slab;
    out.shell.push_back(
        {floor, hall.place.yawDeg, {hall.sizeM.x, slab, hall.sizeM.z}, SurfaceStyle::HallFloor});
    addWalls(out.shell, hall, height);
    data::Vec3 ceiling = hall.place.position;
    ceiling.y += height;
    out.overhead.push_back({ceiling,
                            hall.place.yawDeg,
                            {hall.sizeM.x, 0.15F, hall.sizeM.z},
                            SurfaceStyle::Ceiling,
                            {0.62F, 0.63F, 0.64F}});
}

void addTray(Architecture& out, const RackRow& row)
{
    const YawFrame frame(centreOf(row), row.yawDeg);
    const float length = row.toM - row.fromM + 0.6F;
    const float height = row.rackSizeM.y + trayAboveRackM;
    out.overhead.push_back({frame.toWorld({0, height, 0.12F}),
                            row.yawDeg,
                            {length, 0.10F, 0.32F},
                            SurfaceStyle::CableTray,
                            {0.80F, 0.63F, 0.20F}});
    out.overhead.push_back({frame.toWorld({0, height + 0.55F, -0.30F}),
                            row.yawDeg,
                            {length, 0.20F, 0.20F},
                            SurfaceStyle::Pipe,
                            {0.74F, 0.76F, 0.78F}});
}

} // namespace

float heightOf(const data::Area& area)
{
    return area.sizeM.y > 2 ? area.sizeM.y : 7.0F;
}

bool isHall(const data::Site& site, data::AreaId id)
{
    const data::Area& area = site.areas[id.index];
    return (area.style == "hall" || (area.style.empty() && area.kind == data::Kind::Hall)) &&
           hasFootprint(area) && built(site, id);
}

bool isBuilding(const data::Site& site, data::AreaId id)
{
    const data::Area& area = site.areas[id.index];
    return (area.style == "building" ||
            (area.style.empty() && area.kind == data::Kind::Building)) &&
           hasFootprint(area) && built(site, id);
}

bool isUnderRoof(const data::Site& site, data::AreaId area)
{
    while (!isHall(site, area) && !isBuilding(site, area)) {
        if (area.index == 0) {
            return false;
        }
        area = site.areas[area.index].parent;
    }
    return true;
}

Architecture architectureOf(const data::Site& site, const std::vector<RackRow>& rows,
                            const std::vector<Aisle>& aisles)
{
    Architecture out;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        const data::AreaId id{i};
        if (isHall(site, id)) {
            addHall(out, site.areas[i]);
        }
    }
    addOutdoors(out, site);
    for (const Aisle& aisle : aisles) {
        addAisleDetails(out, aisle);
    }
    for (const RackRow& row : rows) {
        addTray(out, row);
    }
    return out;
}

bool insideHall(const data::Site& site, data::Vec3 eye)
{
    bool inBuilding = false;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        const bool hall = isHall(site, data::AreaId{i});
        if (!hall && !isBuilding(site, data::AreaId{i})) {
            continue;
        }
        const data::Area& area = site.areas[i];
        const data::Vec3 local = YawFrame(area.place).toLocal(eye);
        if (std::fabs(local.x) >= area.sizeM.x * 0.5F ||
            std::fabs(local.z) >= area.sizeM.z * 0.5F || local.y <= -1) {
            continue;
        }
        const bool below = local.y < heightOf(area);
        if (hall) {
            return below; // between its ceiling and the roof of the building is no room
        }
        inBuilding = inBuilding || below;
    }
    return inBuilding;
}

} // namespace hallscape::scene
