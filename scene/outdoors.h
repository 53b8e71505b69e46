// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hallscape::data {
class Site;
}

namespace hallscape::scene {

struct Architecture;

/// Adds the ground, yards and the buildings' outer shells with parapet, doors, window strip and
/// roof units.
void addOutdoors(Architecture& out, const data::Site& site);

} // namespace hallscape::scene
