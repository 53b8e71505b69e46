// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hallscape::data {

/// Metres, right-handed, +Y up. World +X is east, -Z is north.
struct Vec3
{
    float x = 0;
    float y = 0;
    float z = 0;
    friend bool operator==(const Vec3&, const Vec3&) = default;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
constexpr Vec3 operator-(Vec3 a, Vec3 b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
constexpr Vec3 operator*(Vec3 a, float s)
{
    return {a.x * s, a.y * s, a.z * s};
}

/// Axis-aligned, in whatever space its owner names.
struct Box
{
    Vec3 min;
    Vec3 max;
    constexpr Vec3 centre() const { return (min + max) * 0.5F; }
    constexpr Vec3 size() const { return max - min; }
    friend bool operator==(const Box&, const Box&) = default;
};

/// Where a thing stands: the centre of its footprint at floor level, and which way its front looks.
/// At yaw 0 the front looks towards +Z, and +X is to the right for somebody who stands before the
/// front. At yaw 90 the front looks towards +X.
struct Placement
{
    Vec3 position;
    float yawDeg = 0; ///< counter-clockwise about +Y, seen from above
};

/// A box turned about +Y only, in world space.
struct OrientedBox
{
    Vec3 centre;
    Vec3 halfSize; ///< along the local axes
    float yawDeg = 0;
    friend bool operator==(const OrientedBox&, const OrientedBox&) = default;
};

} // namespace hallscape::data
