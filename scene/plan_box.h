// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <vector>

namespace hallscape::scene {

/// True when the footprints overlap as seen from above; touching is not overlapping.
bool overlapInPlan(const data::OrientedBox& a, const data::OrientedBox& b);
/// True when the whole footprint of \p inner lies in that of \p outer.
bool insideInPlan(const data::OrientedBox& inner, const data::OrientedBox& outer);
/// \return a box that stands at \p place
data::OrientedBox standingAt(const data::Placement& place, data::Vec3 sizeM);
/// \return the footprint of an area, as high as the area
data::OrientedBox footprintOf(const data::Area& area);

/// What is in the way of whoever wants to put something down. Values only.
class Obstacles
{
public:
    void add(const data::OrientedBox& box) { m_boxes.push_back(box); }
    /// All equipment of the site, planned items too: what is promised stays free.
    void addEquipment(const data::Site& site);
    /// \param area its racks
    void addRacks(const data::Site& site, data::AreaId area);
    bool free(const data::OrientedBox& box) const;

private:
    std::vector<data::OrientedBox> m_boxes;
};

} // namespace hallscape::scene
