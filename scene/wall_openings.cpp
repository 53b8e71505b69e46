// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/wall_openings.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

std::vector<WallOpening> wallOpenings(float lengthM, bool loading)
{
    constexpr float bayM = 26;   // about one escape door per bay
    constexpr float cornerM = 2; // free wall beside a corner
    constexpr float rollerHalfM = 2.2F;
    constexpr float rollersM[] = {5, 10}; // from the bay's door
    std::vector<WallOpening> openings;
    if (lengthM < 2 * cornerM) {
        return openings;
    }
    const int bays = std::max(1, static_cast<int>(std::lround(lengthM / bayM)));
    const float step = lengthM / static_cast<float>(bays);
    for (int bay = 0; bay < bays; ++bay) {
        const float centre = (static_cast<float>(bay) + 0.5F) * step - lengthM * 0.5F;
        openings.push_back({centre, false});
        if (!loading || (bays > 1 && bay % 2 == 0)) {
            continue;
        }
        for (const float offset : rollersM) {
            if (offset + rollerHalfM <= step * 0.5F &&
                centre + offset + rollerHalfM <= lengthM * 0.5F - cornerM) {
                openings.push_back({centre + offset, true});
            }
        }
    }
    return openings;
}

} // namespace hallscape::scene
