// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/lit_ground.h"

#include "scene/data_texture.h"
#include "scene/environment.h"
#include "scene/ground_map.h"

namespace hallscape::scene {

namespace {

LitGround litGround(const GroundMap& map)
{
    return {map.worldM, texelsOf(map.image)};
}

} // namespace

LitGround lightHall(const SitePlan& plan)
{
    return litGround(hallGroundMap(*plan.site, plan.aisles));
}

LitGround lightYard(const SitePlan& plan)
{
    const QVector3D sun = Environment::sun();
    return litGround(yardGroundMap(*plan.site, {sun.x(), sun.y(), sun.z()},
                                   shadowCasters(plan.props), lampsOf(plan.props)));
}

} // namespace hallscape::scene
