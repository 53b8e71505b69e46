// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/aisles.h"
#include "scene/surface_box.h"

#include <vector>

namespace hallscape::scene {

/// Floors, walls, roofs and yards of a site, derived from its areas and aisles. Values only; drawn
/// by ShellField.
struct Architecture
{
    std::vector<SurfaceBox>
        shell; ///< always there: ground, floors, walls (cut off when the roof is hidden)
    std::vector<SurfaceBox>
        overhead; ///< roofs, ceilings, light strips, trays: hidden when looked at from above
};

Architecture architectureOf(const data::Site& site, const std::vector<RackRow>& rows,
                            const std::vector<Aisle>& aisles);

/// True where \p eye is inside a hall that is built, below its ceiling, or beside the halls in a
/// building, below its roof.
bool insideHall(const data::Site& site, data::Vec3 eye);

/// Height of a hall or building; a usual one where the file gives none.
float heightOf(const data::Area& area);
/// A hall or building with a footprint, built, by its style or kind.
bool isHall(const data::Site& site, data::AreaId area);
bool isBuilding(const data::Site& site, data::AreaId area);
/// Whether \p area is, or lies in, a hall or building: what stands there cannot be seen from
/// outside.
bool isUnderRoof(const data::Site& site, data::AreaId area);

} // namespace hallscape::scene
