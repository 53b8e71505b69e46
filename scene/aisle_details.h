// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/architecture.h"

namespace hallscape::scene {

/// Light strips over an aisle, the sprinkler line below the ceiling, and what closes its ends:
/// doors of the hot aisles, beams over the cold ones.
void addAisleDetails(Architecture& out, const Aisle& aisle);

} // namespace hallscape::scene
