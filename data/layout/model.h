// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"
#include "data/layout/fact.h"
#include "data/layout/vec.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hallscape::data {

/// One part of a unit model, already expanded from its repeat pattern.
struct PartModel
{
    Kind kind = Kind::Other;
    std::uint16_t number = 1; ///< from 1, within the unit and kind
    Box box; ///< metres in the unit's space: x from its centre, y from its bottom, z from its
             ///< centre, front is +z
    std::string label; ///< "GPU 3"
    std::uint16_t spec =
        0; ///< index into UnitModel::specs, for the facts shared by all parts of one spec
};

/// The facts that all parts written in one entry of the layout share.
struct PartSpec
{
    Kind kind = Kind::Other;
    std::string label;
    std::vector<Fact> facts;
};

/// A thing that is mounted in a rack, described once.
struct UnitModel
{
    std::string id;
    std::string label;
    Kind kind = Kind::Other;
    float heightU =
        1; ///< rack units of 44.45 mm; 0 for what hangs beside the rails (vertical manifold, PDU)
    Vec3 sizeM;       ///< outer width, height, depth
    std::string mesh; ///< file name below assets/meshes, without folder; empty: drawn as a box
    std::vector<PartSpec> specs;
    std::vector<PartModel> parts; ///< grouped by kind, numbers ascending within a kind
    std::vector<Fact> facts;
};

enum class Side : std::uint8_t { Front, Rear, Beside };

/// One unit of a rack model, expanded from repeat blocks. Order is layout order of the units of
/// every such rack.
struct Mount
{
    std::uint16_t unitModel = 0; ///< index into Site::unitModels
    std::uint8_t bottomU = 1;    ///< lowest rack unit it fills, 1 is the bottom; 0 for Side::Beside
    Side side = Side::Front;
    std::uint16_t number = 1; ///< from 1, within the rack and kind, bottom to top
    Vec3 offsetM; ///< position of the unit's origin (centre of its bottom face) in the rack's space
};

/// Rack space: x from the rack's centre (right when seen from the front), y from the floor, z from
/// its centre, front is +z. Units on Side::Rear are turned by 180 degrees.
struct RackModel
{
    std::string id;
    std::string label;
    Vec3 sizeM;                ///< outer width, height, depth
    std::uint8_t heightU = 48; ///< usable rack units
    float firstUnitM = 0.1F;   ///< height of the bottom of U1 above the floor
    std::string mesh;
    std::vector<Mount> mounts;
    std::vector<Fact> facts;
};

/// Something that stands outdoors or in a plant room.
struct EquipmentModel
{
    std::string id;
    std::string label;
    Kind kind = Kind::Other;
    Vec3 sizeM;
    std::string mesh;
    std::vector<Fact> facts;
};

inline constexpr float rackUnitM = 0.04445F; ///< EIA-310: 1.75 inch

} // namespace hallscape::data
