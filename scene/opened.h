// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/yaw_frame.h"

#include <optional>
#include <vector>

namespace hallscape::scene {

/// The opened thing and how far it has come out. Shared by picker, labels and drawing, so that they
/// never disagree.
struct Opened
{
    std::optional<data::RackId> rack; ///< the opened rack, or the rack of the opened unit
    std::optional<data::UnitId> unit; ///< the opened unit
    float slide = 1;                  ///< of the unit: 0 in its place, 1 out on its rails
    float lid = 1;                    ///< of the unit: 0 on it, 1 off
    float servers = 0; ///< how far the rack's servers are out, like drawers, the lowest farthest
};

/// \param device a rack, unit or part; anything else opens nothing
Opened openedBy(const data::Site& site, std::optional<data::Device> device);

/// \return the space of a unit in its place, in the space of its rack
YawFrame mountFrame(const data::Mount& mount);
/// \return the space of a unit in its place: origin at the centre of its bottom face, +z towards
/// its service side
YawFrame unitFrame(const data::Site& site, data::UnitId unit);
/// How far a unit comes out of its rack, in metres. 0 for what hangs beside the rails.
float railTravelM(const data::Site& site, data::UnitId unit);
/// How far a unit of the opened rack is out: 0 in its place, 1 out on its rails.
float slideOf(const data::Site& site, const Opened& opened, data::UnitId unit);
/// The same space with the unit out on its rails by \p slide (0 to 1).
YawFrame slidUnitFrame(const data::Site& site, data::UnitId unit, float slide);

/// One part of an opened unit, in the unit's space.
struct PartBox
{
    data::Device part;
    data::Box box;
};
/// All parts of a unit, in the order of its model.
std::vector<PartBox> partBoxes(const data::Site& site, data::UnitId unit);

} // namespace hallscape::scene
