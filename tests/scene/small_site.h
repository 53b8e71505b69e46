// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <memory>

namespace hallscape::tests {

/// A building with one array of two racks, front towards +X, and a yard with one Megapack. Each
/// rack holds, from the bottom: a 4U CDU, a 1U manifold, a 4U server with two GPUs and a drive, and
/// a 1U switch at the rear. The second rack is only planned.
inline std::shared_ptr<data::Site> smallSite()
{
    using namespace data;
    auto site = std::make_shared<Site>();
    site->id = "small";
    site->phases = {{"built", "Built", "2024", BuildState::Energised, {}, {}},
                    {"next", "Next", "2027", BuildState::Planned, {}, {}}};

    UnitModel cdu{"cdu", "CDU", Kind::Cdu, 4, {0.447F, 0.176F, 0.81F}, {}, {}, {}, {}};
    UnitModel manifold{"manifold", "Manifold", Kind::Manifold, 1, {0.447F, 0.043F, 0.7F}, {}, {},
                       {},         {}};
    UnitModel server{"server", "Server", Kind::Server, 4, {0.447F, 0.174F, 0.9F}, {}, {}, {}, {}};
    server.specs = {{Kind::Gpu, "GPU {n}", {}}, {Kind::Drive, "Drive {n}", {}}};
    server.parts = {
        {Kind::Gpu, 1, {{-0.15F, 0.04F, 0.1F}, {-0.05F, 0.09F, 0.3F}}, "GPU 1", 0},
        {Kind::Gpu, 2, {{0.05F, 0.04F, 0.1F}, {0.15F, 0.09F, 0.3F}}, "GPU 2", 0},
        {Kind::Drive, 1, {{-0.02F, 0.01F, 0.35F}, {0.02F, 0.03F, 0.447F}}, "Drive 1", 1}};
    UnitModel rear{"switch", "Switch", Kind::Switch, 1, {0.44F, 0.043F, 0.3F}, {}, {}, {}, {}};
    site->unitModels = {cdu, manifold, server, rear};

    RackModel rack;
    rack.id = "rack";
    rack.label = "Rack";
    rack.sizeM = {0.75F, 2.3F, 1.2F};
    const auto height = [&rack](int u) {
        return rack.firstUnitM + rackUnitM * static_cast<float>(u - 1);
    };
    rack.mounts = {{0, 1, Side::Front, 1, {0, height(1), 0.12F}},
                   {1, 5, Side::Front, 1, {0, height(5), 0.175F}},
                   {2, 6, Side::Front, 1, {0, height(6), 0.075F}},
                   {3, 12, Side::Rear, 1, {0, height(12), -0.35F}}};
    site->rackModels = {rack};
    site->equipmentModels = {
        {"megapack", "Megapack", Kind::Megapack, {8.8F, 2.79F, 1.65F}, {}, {}}};

    const auto area = [](Kind kind, const char* label, std::uint32_t parent, std::uint32_t end,
                         Vec3 at, Vec3 size) {
        Area a;
        a.kind = kind;
        a.label = label;
        a.parent = {parent};
        a.areaEnd = end;
        a.place.position = at;
        a.sizeM = size;
        return a;
    };
    site->areas = {area(Kind::Site, "Small", 0, 4, {}, {}),
                   area(Kind::Building, "Building", 0, 3, {}, {40, 10, 40}),
                   area(Kind::Array, "Array 1", 1, 3, {}, {3, 0, 3}),
                   area(Kind::Yard, "Yard", 0, 4, {100, 0, 0}, {30, 0, 30})};
    for (std::size_t i = 0; i < 3; ++i) {
        site->areas[i].racks = {0, 2};
    }
    site->areas[0].equipment = {0, 1};
    site->areas[3].equipment = {0, 1};
    site->areas[2].number = 1;

    site->racks = {{{2}, {{0, 0, 0}, 90}, 0, 0, 1, 0}, {{2}, {{0, 0, -0.8F}, 90}, 4, 0, 2, 1}};
    for (std::uint32_t r = 0; r < 2; ++r) {
        for (std::uint16_t m = 0; m < 4; ++m) {
            site->units.push_back({{r}, m});
        }
    }
    site->equipment = {{{3}, {{100, 0, 0}, 0}, 0, 1, 0}};
    site->buildIndex();
    return site;
}

} // namespace hallscape::tests
