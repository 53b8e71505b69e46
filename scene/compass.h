// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"

/// What compass and scale bar show. Plain arithmetic.
namespace hallscape::scene {

/// Which way north (world -Z) is for somebody who looks along the camera: degrees clockwise from
/// straight ahead, -180 to 180. Looking straight down, from the picture's upper edge.
float northDeg(const data::CameraPose& pose);

/// The same camera, turned to look north. \param inPlace the eye stays and turns its head, as in a
/// room; else it goes around what it looks at
data::CameraPose turnedNorth(const data::CameraPose& pose, bool inPlace);

/// A round length, 1, 2 or 5 times a power of ten, and how long it is in the picture.
struct ScaleLength
{
    float lengthM = 0;
    float pixels = 0;
};

/// Metres of one pixel at the distance of the camera's target. \param heightPx of the picture
float metresPerPixel(const data::CameraPose& pose, float heightPx);

/// The longest round length that is at most \p mostPx long at the distance of the target; more than
/// two fifths of it.
ScaleLength scaleLength(const data::CameraPose& pose, float heightPx, float mostPx);

} // namespace hallscape::scene
