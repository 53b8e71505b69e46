// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/ground_map.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hallscape::scene {

/// Things that are no devices: they give the site its scale.
enum class PropKind : std::uint8_t {
    Car,
    Fence,
    LightPole,
    Gantry,
    Door,
    RollerDoor,
    RoofUnit,
    ExitSign,
    Extinguisher,
    Tree,
};

struct PropModel
{
    const char* mesh; ///< file below assets/meshes
    data::Vec3 sizeM; ///< of what touches the ground or the wall: a pole's arm is left out
};

/// By PropKind; sizes as in assets/meshes/README.md.
inline constexpr std::array propModels{
    PropModel{"car.glb", {1.96F, 1.44F, 4.62F}},
    PropModel{"fence.glb", {3.0F, 2.4F, 0.08F}},
    PropModel{"light_pole.glb", {0.6F, 8.0F, 0.6F}},
    PropModel{"gantry.glb", {12.3F, 11.0F, 1.3F}},
    PropModel{"door.glb", {1.12F, 2.16F, 0.17F}},
    PropModel{"roller_door.glb", {4.4F, 4.44F, 0.5F}},
    PropModel{"roof_unit.glb", {3.2F, 1.7F, 2.0F}},
    PropModel{"exit_sign.glb", {0.5F, 0.57F, 0.08F}},
    PropModel{"extinguisher.glb", {0.2F, 0.56F, 0.19F}},
    PropModel{"tree.glb", {4.06F, 6.88F, 3.8F}},
};

inline const PropModel& modelOf(PropKind kind)
{
    return propModels[static_cast<std::size_t>(kind)];
}

struct Prop
{
    PropKind kind = PropKind::Car;
    data::Placement place; ///< world; of the mesh's origin
    float scale = 1;
    std::uint8_t variant = 0; ///< car: index into the paints of scene/prop_mesh.h
};

/// Everything a site gets, by what shows and hides together. A pure function of the site: the same
/// site, the same props.
struct Props
{
    std::vector<Prop> yard;              ///< cars, fences, poles, gantries
    std::vector<Prop> building;          ///< outer doors and roof units: hidden with the roof
    std::vector<Prop> indoor;            ///< what hangs on the walls inside halls
    std::vector<data::Placement> groves; ///< centres of groups of trees, each as groveTrees()
};

/// Where what is built stands free of equipment, racks and other areas.
Props propsOf(const data::Site& site);

/// The trees of one grove, about its centre.
std::span<const Prop> groveTrees();
/// No tree of a grove reaches further from its centre.
inline constexpr float groveRadiusM = 8.5F;

/// Where lamps light the ground: below the arms of poles, and before outer doors.
std::vector<Lamp> lampsOf(const Props& props);

/// What of it casts a shadow worth painting on the ground: thin poles would smear.
std::vector<data::OrientedBox> shadowCasters(const Props& props);

} // namespace hallscape::scene
