// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/box_tree.h"

#include <array>
#include <optional>

namespace hallscape::scene {

/// Arithmetic of a box whose sides are moved one by one. No Qt 3D.

/// One of the six sides of a box.
struct BoxSide
{
    int axis = 0; ///< local: 0 x, 1 y, 2 z
    int sign = 1;
    friend bool operator==(const BoxSide&, const BoxSide&) = default;
};
inline constexpr std::array<BoxSide, 6> boxSides{
    {{0, -1}, {0, 1}, {1, -1}, {1, 1}, {2, -1}, {2, 1}}};

/// \return unit vector out of the box, in world space
data::Vec3 directionOf(const data::OrientedBox& box, BoxSide side);
/// \return the middle of the side, in world space
data::Vec3 middleOf(const data::OrientedBox& box, BoxSide side);
/// The box with one side moved outwards by \p byM metres (negative: inwards); the opposite side
/// stays where it is. Never thinner than a server's lid.
data::OrientedBox withSideMoved(const data::OrientedBox& box, BoxSide side, float byM);
/// \return how far from \p point along \p direction the line comes nearest to \p ray; nothing where
/// one looks along the line. \pre direction has unit length
std::optional<float> alongLine(const Ray& ray, data::Vec3 point, data::Vec3 direction);

/// The part of a ray within a box.
Span intersect(const Ray& ray, const data::OrientedBox& box);
bool contains(const data::OrientedBox& box, data::Vec3 point);

/// \return a box around \p device with room to see what is next to it, turned as the device is
data::OrientedBox sectionAround(const data::Site& site, data::Device device);

} // namespace hallscape::scene
