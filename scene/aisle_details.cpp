// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/aisle_details.h"

#include "scene/yaw_frame.h"

namespace hallscape::scene {

namespace {

constexpr float stripAboveFloorM = 3.35F;
constexpr float sprinklerM = 4.6F;
constexpr float doorHeightM = 2.3F;
constexpr data::Vec3 coldTone{0.36F, 0.50F, 0.64F};
constexpr data::Vec3 hotTone{0.66F, 0.40F, 0.28F};

void addLights(Architecture& out, const Aisle& aisle)
{
    data::Vec3 at = aisle.centre;
    at.y += stripAboveFloorM;
    const float width = aisle.cold ? 0.16F : 0.10F;
    const data::Vec3 tone =
        aisle.cold ? data::Vec3{0.97F, 0.985F, 1.0F} : data::Vec3{0.86F, 0.70F, 0.52F};
    out.overhead.push_back(
        {at, aisle.yawDeg, {aisle.lengthM, 0.06F, width}, SurfaceStyle::StripLight, tone});
    at.y += 0.06F;
    out.overhead.push_back({at,
                            aisle.yawDeg,
                            {aisle.lengthM + 0.1F, 0.09F, width + 0.06F},
                            SurfaceStyle::Plain,
                            {0.36F, 0.37F, 0.38F}});
    at.y = aisle.centre.y + sprinklerM;
    out.overhead.push_back({at,
                            aisle.yawDeg,
                            {aisle.lengthM + 2, 0.09F, 0.09F},
                            SurfaceStyle::Pipe,
                            {0.58F, 0.22F, 0.17F}});
}

void addEnds(Architecture& out, const Aisle& aisle)
{
    constexpr float thickM = 0.06F;
    constexpr float beamM = 0.34F;
    const YawFrame frame(aisle.centre, aisle.yawDeg);
    for (const float end : {-1.0F, 1.0F}) {
        const YawFrame across =
            frame.child({end * (aisle.lengthM * 0.5F + thickM), 0, 0}, end * 90.0F);
        const float yaw = across.yawRad() * 57.2957795F;
        if (!aisle.cold) {
            out.shell.push_back({across.origin(),
                                 yaw,
                                 {aisle.widthM, doorHeightM, thickM},
                                 SurfaceStyle::AisleDoor,
                                 {0.62F, 0.63F, 0.64F}});
        }
        out.overhead.push_back({across.toWorld({0, doorHeightM + 0.02F, 0}),
                                yaw,
                                {aisle.widthM + 0.5F, beamM, thickM * 1.6F},
                                SurfaceStyle::AisleSign,
                                aisle.cold ? coldTone : hotTone});
    }
}

} // namespace

void addAisleDetails(Architecture& out, const Aisle& aisle)
{
    addLights(out, aisle);
    addEnds(out, aisle);
}

} // namespace hallscape::scene
