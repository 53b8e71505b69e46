// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of propsOf(), one per kind of place.
#pragma once

#include "scene/plan_box.h"
#include "scene/prop_placement.h"

#include <algorithm>

namespace hallscape::scene {

/// Height of the ground's surface in a yard, as scene/outdoors lays it.
float surfaceM(const data::Site& site, data::AreaId yard);
bool isBuilt(const data::Site& site, const data::Area& area);

/// \param equipment of the whole site
void addCarPark(Props& out, const data::Site& site, data::AreaId yard, const Obstacles& equipment);
/// Fence with gates, light poles, gantries: whatever a yard with equipment or gravel needs.
void addYard(Props& out, const data::Site& site, data::AreaId yard, const Obstacles& equipment);
void addBuildingProps(Props& out, const data::Site& site, data::AreaId building,
                      const Obstacles& equipment);
void addHallProps(Props& out, const data::Site& site, data::AreaId hall);
/// Trees along the edge of a grassy area.
void addGroves(Props& out, const data::Site& site, data::AreaId meadow, const Obstacles& equipment);

/// \return 0 up to, not including, 1; the same for the same numbers
inline float hash01(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    std::uint32_t h = a * 0x9E3779B1U ^ b * 0x85EBCA77U ^ c * 0xC2B2AE3DU;
    h = (h ^ (h >> 15U)) * 0x2C1B3C6DU;
    h = (h ^ (h >> 12U)) * 0x297A2D39U;
    return static_cast<float>((h ^ (h >> 15U)) >> 8U) / 16777216.0F;
}

} // namespace hallscape::scene
