// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/near_zone.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

constexpr float widestM = 6.5F;
/// Eyes above this see tops, which have no relief. All reliefs are flat at 5.5 m (rack.vert), and
/// the eye may have risen by nearStepM since the zone was chosen.
constexpr float highestM = 6.0F;

} // namespace

float NearZone::flatM() const
{
    return std::max(radiusM - 2 * nearStepM, 0.01F);
}

NearZone nearZone(std::span<const float> places, float eyeX, float eyeHeightM, float eyeZ)
{
    NearZone zone{eyeX, eyeZ, 0, {}};
    if (eyeHeightM > highestM) {
        return zone;
    }
    struct Candidate
    {
        float distanceM;
        std::size_t index;
    };
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i + 1 < places.size(); i += 2) {
        const float distanceM = std::hypot(places[i] - eyeX, places[i + 1] - eyeZ);
        if (distanceM < widestM) {
            candidates.push_back({distanceM, i / 2});
        }
    }
    std::ranges::sort(candidates, {}, &Candidate::distanceM);
    zone.radiusM = widestM;
    if (candidates.size() > mostNearRacks) {
        // Between two racks, so that rounding cannot put one on both sides. Equally far ones stay
        // out together.
        std::size_t kept = mostNearRacks;
        while (kept > 0 && candidates[kept].distanceM - candidates[kept - 1].distanceM < 0.001F) {
            --kept;
        }
        zone.radiusM =
            kept > 0 ? 0.5F * (candidates[kept - 1].distanceM + candidates[kept].distanceM) : 0;
        candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(kept), candidates.end());
    }
    for (const Candidate& candidate : candidates) {
        zone.inside.push_back(candidate.index);
    }
    return zone;
}

} // namespace hallscape::scene
