// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

namespace hallscape::scene {

/// What a surface looks like; same numbers in assets/shaders/shell.frag.
enum class SurfaceStyle : int {
    Plain = 0, ///< its tone, nothing else
    HallFloor = 1,
    HallWall = 2,
    StripLight = 3,
    CableTray = 4,
    Ceiling = 5,
    Cladding = 6,
    Roof = 7,
    Concrete = 8,
    Gravel = 9,
    Grass = 10,
    CarPark = 11,
    Windows = 13,
    Pipe = 14,
    Asphalt = 15,
    Foliage = 16,   ///< a row of trees: its outline is cut out of the box
    Plant = 17,     ///< cooling: fans on top, louvres at the sides
    Glow = 18,      ///< glass or lamp: lit at dusk
    Slab = 19,      ///< bare floor between halls
    AisleDoor = 20, ///< two glazed leaves
    AisleSign = 21, ///< a beam with a coloured plate
    Shed = 22,      ///< a building of the neighbourhood: roof, walls, a band of windows
};

/// A box of architecture in world space. Walls are cut off at the shell's cut height, other styles
/// are not.
struct SurfaceBox
{
    data::Vec3 bottomCentre;
    float yawDeg = 0;
    data::Vec3 sizeM;
    SurfaceStyle style = SurfaceStyle::Plain;
    data::Vec3 tone{0.5F, 0.5F, 0.5F}; ///< encoded colour, multiplied with the style's own
    bool cut = false;                  ///< follows the cut height
    bool endless = false;              ///< ground to the horizon: background, not part of the site
};

} // namespace hallscape::scene
