// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/standing_rack.h"

#include "scene/vec_math.h"

#include <algorithm>

namespace hallscape::scene {

std::vector<StandingRack> builtRacks(const data::Site& site)
{
    std::vector<StandingRack> built;
    built.reserve(site.racks.size());
    for (std::uint32_t i = 0; i < site.racks.size(); ++i) {
        const data::RackId rack{i};
        if (site.buildState(data::Site::device(rack)) >= data::BuildState::Installed) {
            built.push_back({rack, site.racks[i].place});
        }
    }
    return built;
}

void sortByDistance(std::vector<StandingRack>& racks, data::Vec3 eye, bool nearestFirst)
{
    const auto squared = [eye](const StandingRack& rack) {
        const data::Vec3 way = rack.place.position - eye;
        return dot(way, way);
    };
    std::ranges::stable_sort(racks, [&](const StandingRack& a, const StandingRack& b) {
        return nearestFirst ? squared(a) < squared(b) : squared(a) > squared(b);
    });
}

} // namespace hallscape::scene
