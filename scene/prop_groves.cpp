// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Trees in groups along the edge of a meadow.
#include "scene/prop_sources.h"
#include "scene/yaw_frame.h"

namespace hallscape::scene {

namespace {

/// Areas that \p inner lies in are no obstacle, whatever else has a footprint is.
bool holds(const data::Site& site, data::AreaId outer, data::AreaId inner)
{
    return outer.index <= inner.index && inner.index < site.areas[outer.index].areaEnd;
}

} // namespace

std::span<const Prop> groveTrees()
{
    static constexpr std::array trees{
        Prop{PropKind::Tree, {{-4.1F, 0, 1.3F}, 20}, 1.0F, 0},
        Prop{PropKind::Tree, {{0.6F, 0, -3.2F}, 140}, 1.18F, 0},
        Prop{PropKind::Tree, {{4.6F, 0, 0.4F}, 255}, 0.82F, 0},
        Prop{PropKind::Tree, {{0.2F, 0, 4.4F}, 310}, 0.66F, 0},
    };
    return trees;
}

void addGroves(Props& out, const data::Site& site, data::AreaId meadow, const Obstacles& equipment)
{
    constexpr float stepM = 46; // from grove to grove along the edge
    constexpr float bandM = 18; // how far inside the outermost and innermost groves differ
    constexpr float clearM = 3; // from whatever stands or is planned
    constexpr float share = 0.85F;
    constexpr std::uint32_t tries = 4;
    const data::Area& area = site.areas[meadow.index];
    Obstacles taken = equipment;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        if (!holds(site, {i}, meadow) && site.areas[i].sizeM.x > 0) {
            taken.add(footprintOf(site.areas[i]));
        }
    }
    const YawFrame ground({area.place.position.x, surfaceM(site, meadow), area.place.position.z},
                          area.place.yawDeg);
    const float across = 2 * (groveRadiusM + clearM);
    for (std::uint32_t side = 0; side < 4; ++side) {
        const float length = side % 2 == 0 ? area.sizeM.x : area.sizeM.z;
        const float depth = (side % 2 == 0 ? area.sizeM.z : area.sizeM.x) * 0.5F;
        const YawFrame inwards = ground.child({}, static_cast<float>(side) * 90 + 180);
        const auto count = static_cast<std::uint32_t>(length / stepM);
        for (std::uint32_t i = 0; i < count * tries; ++i) {
            const std::uint32_t slot = i / tries;
            if (hash01(meadow.index, side, slot) > share) {
                continue;
            }
            const float x = (static_cast<float>(slot) + 0.2F + 0.6F * hash01(side, i, 3)) * length /
                                static_cast<float>(count) -
                            length * 0.5F;
            const float z = groveRadiusM - depth + hash01(side, i, 5) * bandM;
            const data::Placement at{inwards.toWorld({x, 0, z}), hash01(side, i, 9) * 360};
            const data::OrientedBox box = standingAt({at.position, 0}, {across, 1, across});
            const data::OrientedBox grove = standingAt({at.position, area.place.yawDeg},
                                                       {2 * groveRadiusM, 1, 2 * groveRadiusM});
            if (taken.free(box) && insideInPlan(grove, footprintOf(area))) {
                taken.add(box);
                out.groves.push_back(at);
                i = slot * tries + tries - 1; // one per slot
            }
        }
    }
}

} // namespace hallscape::scene
