// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/architecture.h"

namespace hallscape::scene {

/// What a wall and a roof carry so that a building has a scale: aprons, downpipes, louvres,
/// bollards and lamps at doors, light below roller doors, plant, ducts and skylights on the roof.
/// \param heightM of the walls; the roof lies on top, 0.3 m thick
void addBuildingDetails(Architecture& out, const data::Area& building, float heightM);

/// Concrete pads below what stands on gravel.
void addPads(Architecture& out, const data::Site& site);

} // namespace hallscape::scene
