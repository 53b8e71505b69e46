// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Arithmetic with placements. Quarter turns are exact, so that neighbours in a row do not drift
/// apart.
namespace hallscape::data {

/// \return \p yawDeg in [0, 360)
float normalisedYaw(float yawDeg);

/// Turns \p v counter-clockwise about +Y, seen from above.
Vec3 turned(Vec3 v, float yawDeg);

/// \param local in the space of \p parent  \return the same in the space \p parent is in
Placement composed(const Placement& parent, const Placement& local);

/// Sum of the first \p count steps when \p stepsM are used in turn; computed, not accumulated.
Vec3 offsetAfter(const std::vector<Vec3>& stepsM, std::uint32_t count);

/// Whether two boxes share more than \p toleranceM in every direction that could part them.
bool intersect(const OrientedBox& a, const OrientedBox& b, float toleranceM);

} // namespace hallscape::data
