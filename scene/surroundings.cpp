// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/surroundings.h"

#include "scene/prop_sources.h"
#include "scene/yaw_frame.h"

#include <algorithm>

namespace hallscape::scene {

namespace {

constexpr float smallestSiteM = 100;
constexpr float fieldsYawDeg = -21.7F; ///< as assets/shaders/shell.frag turns the fields
constexpr data::Vec3 leafTone{0.33F, 0.41F, 0.25F};

/// A wood as three rows of silhouettes, the tallest behind.
void addBelt(std::vector<SurfaceBox>& out, const YawFrame& middle, float lengthM, float heightM)
{
    constexpr float rowsM = 4.5F;
    constexpr float thickM = 0.4F;
    const float yaw = middle.yawRad() * 57.2957795F;
    for (int row = -1; row <= 1; ++row) {
        const float share = row == 0 ? 1.0F : 0.78F;
        const float away = static_cast<float>(row) * rowsM;
        out.push_back({middle.toWorld({away * 0.7F, 0, away}),
                       yaw,
                       {lengthM * share, heightM * share, thickM},
                       SurfaceStyle::Foliage,
                       leafTone});
    }
}

/// Along the four edges, outside, with gaps.
void addEdgeBelts(std::vector<SurfaceBox>& out, const YawFrame& ground, data::Vec3 size)
{
    constexpr float outsideM = 26;
    constexpr float stepM = 92;
    for (std::uint32_t side = 0; side < 4; ++side) {
        const float length = (side % 2 == 0 ? size.x : size.z) + 2 * outsideM;
        const float depth = (side % 2 == 0 ? size.z : size.x) * 0.5F + outsideM;
        const YawFrame edge = ground.child({}, static_cast<float>(side) * 90);
        const auto count = static_cast<std::uint32_t>(length / stepM);
        for (std::uint32_t i = 0; i < count; ++i) {
            const float chance = hash01(side, i, 31);
            if (chance > (side == 0 ? 0.45F : 0.8F)) {
                continue; // open towards the street
            }
            const float x =
                (static_cast<float>(i) + 0.5F) * length / static_cast<float>(count) - length * 0.5F;
            addBelt(out, edge.child({x, 0, depth + 22 * hash01(side, i, 37)}, 8 * chance - 4),
                    stepM * (0.55F + 0.4F * hash01(side, i, 41)), 8 + 4 * hash01(side, i, 43));
        }
    }
}

/// Hedges and small woods on the borders of the fields.
void addFieldBelts(std::vector<SurfaceBox>& out, const YawFrame& ground, float siteRadiusM)
{
    constexpr std::uint32_t count = 44;
    constexpr float reachM = 1300;
    for (std::uint32_t i = 0; i < count; ++i) {
        const float turn = 360 * (static_cast<float>(i) + hash01(i, 1, 2)) / count;
        const float away = siteRadiusM + 135 + reachM * hash01(i, 3, 4) * hash01(i, 5, 6);
        const YawFrame at = ground.child({}, turn).child({0, 0, away}, 0);
        const float yaw = fieldsYawDeg + (hash01(i, 7, 8) > 0.5F ? 90.0F : 0.0F);
        addBelt(out, YawFrame(at.origin(), yaw), 60 + 150 * hash01(i, 9, 10),
                7 + 6 * hash01(i, 11, 12));
    }
}

/// An industrial neighbourhood: long low sheds, a few taller ones, in two quarters behind the site.
void addSheds(std::vector<SurfaceBox>& out, const YawFrame& ground, float siteRadiusM)
{
    constexpr std::uint32_t count = 26;
    for (std::uint32_t i = 0; i < count; ++i) {
        const float quarter = i % 2 == 0 ? 128.0F : 196.0F; // north-east and north
        const float turn = quarter + 44 * (hash01(i, 51, 1) - 0.5F);
        const float away = siteRadiusM + 130 + 62 * static_cast<float>(i / 4);
        const YawFrame at = ground.child({}, turn).child({0, 0, away}, 0);
        const bool tall = hash01(i, 52, 2) > 0.86F;
        const data::Vec3 size{tall ? 18 : 48 + 70 * hash01(i, 53, 3),
                              tall ? 24 : 7 + 6 * hash01(i, 54, 4),
                              tall ? 16 : 28 + 26 * hash01(i, 55, 5)};
        const float grey = 0.48F + 0.24F * hash01(i, 56, 6);
        const float warm = 0.05F * (hash01(i, 57, 7) - 0.4F);
        const float yaw = i % 2 == 0 ? 0.0F : 14.0F;
        out.push_back(
            {at.origin(), yaw, size, SurfaceStyle::Shed, {grey + warm, grey, grey - warm}});
    }
}

/// A public road along the street side, and the way in from there to the car park.
void addRoads(std::vector<SurfaceBox>& out, const data::Site& site, const YawFrame& ground,
              data::Vec3 size)
{
    constexpr float roadM = 9;
    constexpr float lengthM = 2600;
    constexpr float thickM = 0.3F;
    constexpr float aboveM = 0.05F;
    const float z = size.z * 0.5F + 14;
    const float yaw = ground.yawRad() * 57.2957795F;
    out.push_back({ground.toWorld({0, aboveM - thickM, z}),
                   yaw,
                   {lengthM, thickM, roadM},
                   SurfaceStyle::Asphalt});
    const auto park = std::ranges::find_if(
        site.areas, [](const data::Area& one) { return one.style == "carpark"; });
    if (park == site.areas.end()) {
        return;
    }
    const data::Vec3 at = ground.toLocal(park->place.position);
    const float from = at.z + park->sizeM.z * 0.5F;
    const float to = z - roadM * 0.5F;
    if (to > from + 4) {
        out.push_back({ground.toWorld({at.x + park->sizeM.x * 0.3F, aboveM + 0.02F - thickM,
                                       (from + to) * 0.5F}),
                       yaw,
                       {7, thickM, to - from},
                       SurfaceStyle::Asphalt});
    }
}

} // namespace

std::vector<SurfaceBox> surroundingsOf(const data::Site& site)
{
    std::vector<SurfaceBox> out;
    if (site.areas.empty() ||
        std::min(site.areas.front().sizeM.x, site.areas.front().sizeM.z) < smallestSiteM) {
        return out;
    }
    const data::Area& area = site.areas.front();
    constexpr float grassM = -0.14F; // top of the plain, see scene/outdoors
    data::Vec3 origin = area.place.position;
    origin.y += grassM;
    const YawFrame ground(origin, area.place.yawDeg);
    const float radius = std::max(area.sizeM.x, area.sizeM.z) * 0.5F;
    addRoads(out, site, ground, area.sizeM);
    addEdgeBelts(out, ground, area.sizeM);
    addFieldBelts(out, ground, radius);
    addSheds(out, ground, radius);
    return out;
}

} // namespace hallscape::scene
