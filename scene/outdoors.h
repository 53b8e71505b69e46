// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hallscape::data {
class Site;
}

namespace hallscape::scene {

struct Architecture;

/// Adds the ground, yards and the buildings' outer shells with parapet, canopies and window strip.
/// Doors and roof units are props, see scene/prop_placement.h.
void addOutdoors(Architecture& out, const data::Site& site);

} // namespace hallscape::scene
