// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/yaw_frame.h"

namespace hallscape::scene {

class BoxMesh;

/// Adds the two rails between a rack and a unit that has come out of it.
/// \param frame of the unit where it is now, in the space of \p mesh; turned by 0 or 180 degrees
void addRails(BoxMesh& mesh, const data::UnitModel& model, const YawFrame& frame, float travelledM);

} // namespace hallscape::scene
