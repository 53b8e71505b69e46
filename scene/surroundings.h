// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/surface_box.h"

#include <vector>

namespace hallscape::scene {

/// What stands around a site so that it does not lie in an empty plain: belts of trees, low sheds,
/// a road. Decoration: it follows the size of the site only and says nothing about a real place.
/// \return nothing for a site without a footprint or smaller than 100 m
std::vector<SurfaceBox> surroundingsOf(const data::Site& site);

} // namespace hallscape::scene
