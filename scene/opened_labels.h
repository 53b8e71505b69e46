// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/label_sources.h"

#include <vector>

namespace hallscape::scene {

/// The names of what an opened rack holds, as far as it shows on the eye's side: "U6–U9 Server 5",
/// beside the rack.
std::vector<LabelSource> openedRackLabels(const data::Site& site, const LabelWishes& wishes,
                                          data::RackId rack, data::Vec3 eye);

/// The names in an opened unit: each processor, one name for each group of other parts ("NICs
/// 1–9"), and whatever is chosen or alarmed.
std::vector<LabelSource> openedUnitLabels(const data::Site& site, const LabelWishes& wishes,
                                          data::UnitId unit);

/// Moves \p label to the column beside the rack: its line ends at the unit's edge.
void besideUnit(LabelSource& label, const data::Site& site, const Opened& opened, data::UnitId unit,
                data::Vec3 eye);

} // namespace hallscape::scene
