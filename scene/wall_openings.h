// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace hallscape::scene {

/// A door in the outer wall of a building.
struct WallOpening
{
    float xM = 0; ///< along the wall, from its middle; to the right for somebody who looks at it
    bool roller = false; ///< a loading door, else one for people
};

/// \param lengthM of the wall   \param loading whether lorries come to it
/// \return doors that fit, left to right, none overlapping
std::vector<WallOpening> wallOpenings(float lengthM, bool loading);

} // namespace hallscape::scene
