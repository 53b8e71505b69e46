// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <vector>

namespace hallscape::scene {

/// A rack where it stands, or where else it is shown.
struct StandingRack
{
    data::RackId rack;
    data::Placement place;
};

/// All racks that are at least installed, where they stand, in layout order.
std::vector<StandingRack> builtRacks(const data::Site& site);
/// The same racks, the farthest from \p eye first, or the nearest: what is seen through is drawn in
/// such an order.
void sortByDistance(std::vector<StandingRack>& racks, data::Vec3 eye, bool nearestFirst);

} // namespace hallscape::scene
