// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

#include <QtGui/QVector3D>

#include <cmath>

namespace hallscape::scene {

inline QVector3D toQt(data::Vec3 v)
{
    return {v.x, v.y, v.z};
}

inline float dot(data::Vec3 a, data::Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

inline data::Vec3 cross(data::Vec3 a, data::Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

inline float length(data::Vec3 v)
{
    return std::sqrt(dot(v, v));
}

/// \return +Z for a vector without length
inline data::Vec3 normalized(data::Vec3 v)
{
    const float l = length(v);
    return l > 1e-9F ? v * (1 / l) : data::Vec3{0, 0, 1};
}

inline data::Vec3 mix(data::Vec3 a, data::Vec3 b, float t)
{
    return a + (b - a) * t;
}

/// Axes of a camera that looks along \p forward: right, up.
struct ViewAxes
{
    data::Vec3 forward;
    data::Vec3 right;
    data::Vec3 up;

    explicit ViewAxes(data::Vec3 direction) : forward(normalized(direction))
    {
        right = cross(forward, {0, 1, 0});
        right = length(right) > 1e-4F ? normalized(right) : data::Vec3{1, 0, 0};
        up = cross(right, forward);
    }
};

} // namespace hallscape::scene
