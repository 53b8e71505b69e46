// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/building_details.h"

#include "scene/wall_openings.h"
#include "scene/yaw_frame.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

constexpr float roofM = 0.3F;
constexpr float apronM = -0.02F; ///< its surface: above yards and the building's slab
constexpr data::Vec3 concrete{0.62F, 0.61F, 0.59F};
constexpr data::Vec3 darkSteel{0.30F, 0.32F, 0.34F};
constexpr data::Vec3 warning{0.80F, 0.64F, 0.22F};
constexpr data::Vec3 lamp{1.0F, 0.88F, 0.66F};

/// Boxes in the frame of one thing.
class Placer
{
public:
    Placer(const YawFrame& frame, std::vector<SurfaceBox>& out)
        : m_frame(frame), m_yawDeg(frame.yawRad() * 57.2957795F), m_out(out)
    {
    }

    /// \param at the middle of the bottom
    void add(data::Vec3 at, data::Vec3 size, SurfaceStyle style, data::Vec3 tone,
             bool cut = false) const
    {
        m_out.push_back({m_frame.toWorld(at), m_yawDeg, size, style, tone, cut});
    }

private:
    YawFrame m_frame;
    float m_yawDeg;
    std::vector<SurfaceBox>& m_out;
};

/// Bollards, lamp and the light that comes out below.
void addLoadingDoor(const Placer& ground, const Placer& high, float x)
{
    constexpr float faceM = 0.33F; // of the door before the wall
    for (const float side : {-2.75F, 2.75F}) {
        ground.add({x + side, apronM, 1.6F}, {0.22F, 1.1F, 0.22F}, SurfaceStyle::Plain, warning);
        high.add({x + side * 0.86F, 0, 0.2F}, {0.35F, 4.5F, 0.4F}, SurfaceStyle::Plain, darkSteel);
    }
    high.add({x, 0.02F, faceM}, {3.9F, 0.26F, 0.05F}, SurfaceStyle::Glow, lamp);
    high.add({x, 2.55F, faceM}, {3.6F, 0.42F, 0.05F}, SurfaceStyle::Glow, lamp);
    high.add({x, 4.9F, 0.2F}, {1.2F, 0.14F, 0.35F}, SurfaceStyle::Glow, lamp);
}

/// \param wall its frame: x along it, +z outwards, the origin in its middle at the ground
void addWall(Architecture& out, const YawFrame& wall, float length, float height, bool loading)
{
    constexpr float pipesM = 13;
    const Placer ground(wall, out.shell);
    const Placer high(wall, out.overhead);
    const int pipes = std::max(1, static_cast<int>(length / pipesM));
    for (int i = 0; i <= pipes; ++i) {
        const float x =
            (static_cast<float>(i) / static_cast<float>(pipes) - 0.5F) * (length - 1.0F);
        ground.add({x, 0, 0.09F}, {0.16F, height, 0.16F}, SurfaceStyle::Plain, darkSteel, true);
    }
    for (const WallOpening& door : wallOpenings(length, loading)) {
        if (door.roller) {
            addLoadingDoor(ground, high, door.xM);
            continue;
        }
        high.add({door.xM, 2.62F, 0.2F}, {0.5F, 0.12F, 0.25F}, SurfaceStyle::Glow, lamp);
        // Stale air leaves beside the doors, above head height.
        for (const float side : {-6.5F, 6.5F}) {
            high.add({door.xM + side, height * 0.42F, 0.05F}, {4.2F, height * 0.22F, 0.14F},
                     SurfaceStyle::Plant, {0.52F, 0.54F, 0.56F});
        }
    }
}

/// Four strips around the walls.
void addApron(Architecture& out, const YawFrame& frame, float w, float d)
{
    constexpr float widthM = 3.2F;
    constexpr float thickM = 0.3F;
    const Placer ring(frame, out.shell);
    const float y = apronM - thickM;
    for (const float side : {-1.0F, 1.0F}) {
        ring.add({0, y, side * (d + widthM) * 0.5F}, {w + 2 * widthM, thickM, widthM},
                 SurfaceStyle::Concrete, concrete);
        ring.add({side * (w + widthM) * 0.5F, y, 0}, {widthM, thickM, d}, SurfaceStyle::Concrete,
                 concrete);
    }
}

/// \param roof its frame: x along the longer side
void addRoofPlant(Architecture& out, const YawFrame& roof, float length, float across)
{
    constexpr float stepM = 12;
    constexpr float edgeM = 9;
    constexpr float narrowestM = 25;
    if (length < 4 * edgeM || across < narrowestM) {
        return;
    }
    const Placer top(roof, out.overhead);
    const int count = static_cast<int>((length - 2 * edgeM) / stepM);
    for (int i = 0; i < count; ++i) {
        const float x = (static_cast<float>(i) + 0.5F - static_cast<float>(count) * 0.5F) * stepM;
        for (const float row : {-0.39F, 0.39F}) {
            top.add({x, 0.25F, row * across}, {8.4F, 1.7F, 2.8F}, SurfaceStyle::Plant,
                    {0.74F, 0.75F, 0.76F});
        }
        for (const float row : {-0.10F, 0.10F}) {
            top.add({x, 0, row * across}, {1.5F, 0.3F, 4.6F}, SurfaceStyle::Glow,
                    {0.92F, 0.93F, 0.86F});
        }
    }
    for (const float row : {-0.31F, 0.31F}) {
        top.add({0, 0.5F, row * across}, {length - 2 * edgeM, 0.7F, 0.8F}, SurfaceStyle::Plain,
                {0.66F, 0.67F, 0.68F});
    }
    top.add({0, 0, 0}, {length - 6, 0.04F, 1.4F}, SurfaceStyle::Plain, {0.50F, 0.50F, 0.49F});
    top.add({-length * 0.5F + 6, 0, across * 0.17F}, {5.5F, 2.7F, 4}, SurfaceStyle::Plain,
            {0.60F, 0.62F, 0.64F});
}

} // namespace

void addBuildingDetails(Architecture& out, const data::Area& building, float heightM)
{
    const YawFrame frame(building.place);
    const float w = building.sizeM.x;
    const float d = building.sizeM.z;
    addApron(out, frame, w, d);
    // People arrive at the front, lorries elsewhere; as scene/prop_buildings sets the doors.
    addWall(out, frame.child({0, 0, d * 0.5F}, 0), w, heightM, false);
    addWall(out, frame.child({w * 0.5F, 0, 0}, 90), d, heightM, true);
    addWall(out, frame.child({0, 0, -d * 0.5F}, 180), w, heightM, true);
    addWall(out, frame.child({-w * 0.5F, 0, 0}, 270), d, heightM, true);
    const bool alongX = w >= d;
    addRoofPlant(out, frame.child({0, heightM + roofM, 0}, alongX ? 0.0F : 90.0F), alongX ? w : d,
                 alongX ? d : w);
}

void addPads(Architecture& out, const data::Site& site)
{
    constexpr float marginM = 0.35F;
    constexpr float thickM = 0.3F;
    for (std::uint32_t i = 0; i < site.equipment.size(); ++i) {
        const data::Equipment& item = site.equipment[i];
        if (site.areas[item.area.index].style != "gravel" ||
            site.buildState(site.device(data::EquipmentId{i})) < data::BuildState::Installed) {
            continue;
        }
        const data::Vec3 size = site.equipmentModels[item.model].sizeM;
        data::Vec3 at = item.place.position;
        at.y = site.areas[item.area.index].place.position.y + apronM - thickM;
        out.shell.push_back({at,
                             item.place.yawDeg,
                             {size.x + 2 * marginM, thickM, size.z + 2 * marginM},
                             SurfaceStyle::Concrete,
                             concrete});
    }
}

} // namespace hallscape::scene
