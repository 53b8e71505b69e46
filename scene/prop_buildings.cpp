// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Buildings and halls: doors, roof units, exit signs, extinguishers.
#include "scene/architecture.h"
#include "scene/prop_sources.h"
#include "scene/wall_openings.h"
#include "scene/yaw_frame.h"

namespace hallscape::scene {

namespace {

constexpr float roofM = 0.3F;     ///< thickness of the roof that scene/outdoors lays on a building
constexpr float hallWallM = 0.2F; ///< thickness of a hall's walls, see scene/architecture
constexpr float slabM = -0.06F;   ///< top of a building's apron
constexpr float proudM =
    0.06F; ///< how far a door's middle stands before the wall: leaf and frame show

float yawDegOf(const YawFrame& frame)
{
    return frame.yawRad() * 180.0F / std::numbers::pi_v<float>;
}

/// Free room that a door needs before it.
data::OrientedBox landing(const YawFrame& door, float width)
{
    constexpr float depthM = 1.2F;
    return standingAt({door.toWorld({0, 0, depthM * 0.5F + 0.1F}), yawDegOf(door)},
                      {width, 2, depthM});
}

void addDoors(Props& out, const YawFrame& wall, float length, bool loading,
              const Obstacles& equipment)
{
    for (const WallOpening& opening : wallOpenings(length, loading)) {
        const PropKind kind = opening.roller ? PropKind::RollerDoor : PropKind::Door;
        const YawFrame door = wall.child({opening.xM, slabM, proudM}, 0);
        if (equipment.free(landing(door, modelOf(kind).sizeM.x))) {
            out.building.push_back({kind, {door.origin(), yawDegOf(door)}, 1, 0});
        }
    }
}

/// Two rows along the longer side.
void addRoofUnits(Props& out, const data::Area& building)
{
    constexpr float stepM = 14;
    constexpr float edgeM = 5;
    const bool alongX = building.sizeM.x >= building.sizeM.z;
    const float length = alongX ? building.sizeM.x : building.sizeM.z;
    const float across = alongX ? building.sizeM.z : building.sizeM.x;
    const int count = static_cast<int>((length - 2 * edgeM) / stepM);
    if (count < 1 || across < 4 * edgeM) {
        return;
    }
    const YawFrame frame = YawFrame(building.place).child({}, alongX ? 0.0F : 90.0F);
    for (const float row : {-0.24F, 0.24F}) {
        for (int i = 0; i < count; ++i) {
            const float x =
                (static_cast<float>(i) + 0.5F - static_cast<float>(count) * 0.5F) * stepM;
            const YawFrame unit =
                frame.child({x, heightOf(building) + roofM, row * across}, row > 0 ? 0.0F : 180.0F);
            out.building.push_back({PropKind::RoofUnit, {unit.origin(), yawDegOf(unit)}, 1, 0});
        }
    }
}

/// A door in a hall's wall with a sign above and an extinguisher beside it.
/// \param wall in the wall's inner face, +z into the hall
void addHallDoor(Props& out, const YawFrame& wall, float x)
{
    constexpr float signM = 2.32F;
    constexpr float besideM = 0.95F;
    constexpr float hangsM = 0.85F;
    const auto add = [&](PropKind kind, data::Vec3 at) {
        const YawFrame frame = wall.child(at, 0);
        out.indoor.push_back({kind, {frame.origin(), yawDegOf(frame)}, 1, 0});
    };
    add(PropKind::Door, {x, 0, proudM});
    add(PropKind::ExitSign, {x, signM, 0.05F});
    add(PropKind::Extinguisher, {x + besideM, hangsM, 0.094F});
}

} // namespace

void addBuildingProps(Props& out, const data::Site& site, data::AreaId id,
                      const Obstacles& equipment)
{
    const data::Area& building = site.areas[id.index];
    const YawFrame frame(building.place);
    const data::Vec3 half = building.sizeM * 0.5F;
    // People arrive at the front, lorries elsewhere.
    addDoors(out, frame.child({0, 0, half.z}, 0), building.sizeM.x, false, equipment);
    addDoors(out, frame.child({half.x, 0, 0}, 90), building.sizeM.z, true, equipment);
    addDoors(out, frame.child({0, 0, -half.z}, 180), building.sizeM.x, true, equipment);
    addDoors(out, frame.child({-half.x, 0, 0}, 270), building.sizeM.z, true, equipment);
    addRoofUnits(out, building);
}

void addHallProps(Props& out, const data::Site& site, data::AreaId id)
{
    constexpr float clearWidthM = 1.4F;
    const data::Area& hall = site.areas[id.index];
    const bool alongZ = hall.sizeM.z >= hall.sizeM.x;
    const float length = alongZ ? hall.sizeM.z : hall.sizeM.x;
    const float width = alongZ ? hall.sizeM.x : hall.sizeM.z;
    if (length < 8 || width < 6) {
        return;
    }
    Obstacles racks;
    racks.addRacks(site, id);
    const YawFrame frame(hall.place);
    for (const float turn : alongZ ? std::array{0.0F, 180.0F} : std::array{90.0F, 270.0F}) {
        // The frame of the end wall looks into the hall from its inner face.
        const YawFrame wall = frame.child({}, turn).child({0, 0, -(length * 0.5F - hallWallM)}, 0);
        for (const float x : {-width * 0.25F, width * 0.25F}) {
            if (racks.free(landing(wall.child({x, 0, 0}, 0), clearWidthM))) {
                addHallDoor(out, wall, x);
            }
        }
    }
}

} // namespace hallscape::scene
