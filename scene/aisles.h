// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <vector>

namespace hallscape::scene {

/// Racks side by side that look the same way.
struct RackRow
{
    data::AreaId hall;
    float yawDeg = 0;  ///< which way the fronts look
    float facingM = 0; ///< coordinate of the centres along the facing direction
    float fromM = 0;   ///< extent along the row, in the direction of the racks' local x
    float toM = 0;
    data::Vec3 rackSizeM; ///< of the largest rack in it
    float floorM = 0;
};

/// The passage between two rows: cold before the fronts, hot behind the rears.
struct Aisle
{
    data::AreaId hall;
    bool cold = true;
    data::Vec3 centre; ///< on the floor
    float yawDeg = 0;  ///< local x runs along the aisle
    float lengthM = 0;
    float widthM = 0;
};

/// Rows of installed racks, found from where the racks stand; in layout order of their first rack.
std::vector<RackRow> findRows(const data::Site& site);
/// \return aisles narrower than 3.6 m, in the order of their first row
std::vector<Aisle> findAisles(const std::vector<RackRow>& rows);
/// \return the centre of a row at floor level
data::Vec3 centreOf(const RackRow& row);

/// The innermost hall or building around \p area, or \p area itself.
data::AreaId hallOf(const data::Site& site, data::AreaId area);

} // namespace hallscape::scene
