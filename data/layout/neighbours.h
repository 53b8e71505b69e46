// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

namespace hallscape::data {

inline constexpr int mostNeighbours = 16;

/// The same site several times, side by side in a square on open ground: what a campus of such
/// sites would be. Each copy is a yard called "Site 3" below the one site: "yard-3/hall-2/…".
/// Models, phases and facts are shared; totals are exactly \p copies times those of \p site.
/// \param copies 1 to mostNeighbours; 1 gives \p site itself
SitePtr neighbours(SitePtr site, int copies);

} // namespace hallscape::data
