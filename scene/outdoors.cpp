// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/outdoors.h"

#include "scene/architecture.h"
#include "scene/building_details.h"
#include "scene/surroundings.h"
#include "scene/wall_openings.h"
#include "scene/yaw_frame.h"

#include <algorithm>
#include <optional>

namespace hallscape::scene {

namespace {

constexpr float skinM = 0.35F;    ///< thickness of the outer walls
constexpr float parapetM = 0.9F;  ///< above the roof
constexpr float groundM = -0.14F; ///< top of the grass, below the yards
constexpr data::Vec3 grassTone{0.45F, 0.50F, 0.34F};
constexpr data::Vec3 concreteTone{0.60F, 0.60F, 0.58F};

std::optional<SurfaceStyle> yardStyle(const std::string& style)
{
    if (style == "concrete") {
        return SurfaceStyle::Concrete;
    }
    if (style == "gravel") {
        return SurfaceStyle::Gravel;
    }
    if (style == "grass") {
        return SurfaceStyle::Grass;
    }
    if (style == "carpark") {
        return SurfaceStyle::CarPark;
    }
    if (style == "asphalt" || style == "road") {
        return SurfaceStyle::Asphalt;
    }
    return std::nullopt;
}

/// One side of a building: the strip of windows under the eaves, and a canopy over each door (the
/// doors themselves are props).
void addFacade(std::vector<SurfaceBox>& out, const YawFrame& frame, float length, float outM,
               float height, float turn)
{
    const YawFrame wall = frame.child({}, turn);
    const float yaw = wall.yawRad() * 57.2957795F;
    const auto add = [&](float x, float y, data::Vec3 size, SurfaceStyle style, data::Vec3 tone) {
        out.push_back({wall.toWorld({x, y, outM + size.z * 0.5F}), yaw, size, style, tone});
    };
    add(0, height - 1.9F, {length - 6, 0.9F, 0.04F}, SurfaceStyle::Windows, {0.30F, 0.36F, 0.42F});
    for (const WallOpening& door : wallOpenings(length, false)) {
        add(door.xM, 2.5F, {1.6F, 0.10F, 1.0F}, SurfaceStyle::Plain, {0.40F, 0.42F, 0.44F});
    }
}

void addRoof(Architecture& out, const data::Area& building, float height)
{
    const YawFrame frame(building.place);
    const float w = building.sizeM.x;
    const float d = building.sizeM.z;
    const float yaw = building.place.yawDeg;
    const auto add = [&](data::Vec3 at, data::Vec3 size, SurfaceStyle style, data::Vec3 tone) {
        out.overhead.push_back({frame.toWorld(at), yaw, size, style, tone});
    };
    add({0, height, 0}, {w - 2 * skinM, 0.3F, d - 2 * skinM}, SurfaceStyle::Roof,
        {0.66F, 0.67F, 0.68F});
    const data::Vec3 trim{0.50F, 0.52F, 0.54F};
    add({0, height, (d - skinM) * 0.5F}, {w, parapetM, skinM}, SurfaceStyle::Plain, trim);
    add({0, height, -(d - skinM) * 0.5F}, {w, parapetM, skinM}, SurfaceStyle::Plain, trim);
    add({(w - skinM) * 0.5F, height, 0}, {skinM, parapetM, d - 2 * skinM}, SurfaceStyle::Plain,
        trim);
    add({-(w - skinM) * 0.5F, height, 0}, {skinM, parapetM, d - 2 * skinM}, SurfaceStyle::Plain,
        trim);
}

void addBuilding(Architecture& out, const data::Area& building)
{
    const YawFrame frame(building.place);
    const float w = building.sizeM.x;
    const float d = building.sizeM.z;
    const float height = heightOf(building);
    const auto wall = [&](float x, float z, float sx, float sz) {
        out.shell.push_back({frame.toWorld({x, 0, z}),
                             building.place.yawDeg,
                             {sx, height, sz},
                             SurfaceStyle::Cladding,
                             {0.60F, 0.63F, 0.66F},
                             true});
    };
    wall(0, (d - skinM) * 0.5F, w, skinM);
    wall(0, -(d - skinM) * 0.5F, w, skinM);
    wall((w - skinM) * 0.5F, 0, skinM, d - 2 * skinM);
    wall(-(w - skinM) * 0.5F, 0, skinM, d - 2 * skinM);
    data::Vec3 slab = building.place.position;
    slab.y -= 0.12F;
    out.shell.push_back(
        {slab, building.place.yawDeg, {w, 0.06F, d}, SurfaceStyle::Slab, {0.46F, 0.46F, 0.45F}});
    // What hangs on the walls above head height goes with the roof, or it would float over the
    // stumps.
    addFacade(out.overhead, frame, w, d * 0.5F, height, 0);
    addFacade(out.overhead, frame, w, d * 0.5F, height, 180);
    addFacade(out.overhead, frame, d, w * 0.5F, height, 90);
    addFacade(out.overhead, frame, d, w * 0.5F, height, -90);
    addRoof(out, building, height);
    addBuildingDetails(out, building, height);
}

bool insideBuilding(const data::Site& site, data::AreaId id)
{
    for (data::AreaId at = site.areas[id.index].parent; at.index != 0;
         at = site.areas[at.index].parent) {
        if (isBuilding(site, at)) {
            return true;
        }
    }
    return false;
}

} // namespace

void addOutdoors(Architecture& out, const data::Site& site)
{
    constexpr float horizonM = 5000;
    addPads(out, site);
    for (SurfaceBox box : surroundingsOf(site)) {
        box.endless = true; // background, like the plain
        out.shell.push_back(box);
    }
    const data::Vec3 middle = site.areas.empty() ? data::Vec3{} : site.areas.front().place.position;
    out.shell.push_back({{middle.x, groundM - 1, middle.z},
                         0,
                         {horizonM, 1, horizonM},
                         SurfaceStyle::Grass,
                         grassTone,
                         false,
                         true});
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        const data::AreaId id{i};
        const data::Area& area = site.areas[i];
        if (isBuilding(site, id) || (isHall(site, id) && !insideBuilding(site, id))) {
            addBuilding(out, area);
            continue;
        }
        const auto style = yardStyle(area.style);
        if (!style || area.sizeM.x <= 0 || area.sizeM.z <= 0) {
            continue;
        }
        // Deeper areas lie on top of the ones around them; the steps are too low to see and enough
        // for depth.
        data::Vec3 at = area.place.position;
        float lift = 0;
        for (data::AreaId up = area.parent; up.index != 0; up = site.areas[up.index].parent) {
            lift += 0.02F;
        }
        at.y += std::min(lift, 0.06F) - 0.5F - (area.kind == data::Kind::Site ? 0.1F : 0.06F);
        out.shell.push_back({at,
                             area.place.yawDeg,
                             {area.sizeM.x, 0.5F, area.sizeM.z},
                             *style,
                             *style == SurfaceStyle::Grass ? grassTone : concreteTone});
    }
}

} // namespace hallscape::scene
