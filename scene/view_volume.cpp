// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/view_volume.h"

#include "scene/vec_math.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallscape::scene {

ViewVolume::ViewVolume(const data::CameraPose& pose, QSize pixels)
    : m_eye(pose.eye), m_forward(normalized(pose.target - pose.eye))
{
    const auto width = static_cast<float>(std::max(pixels.width(), 1));
    const auto height = static_cast<float>(std::max(pixels.height(), 1));
    const float up = std::tan(pose.fovDeg * std::numbers::pi_v<float> / 360);
    const float across = up * width / height;
    const ViewAxes axes(m_forward);
    m_pixelAtOneM = 2 * up / height;
    const auto plane = [this](data::Vec3 normal) {
        const data::Vec3 unit = normalized(normal);
        return Plane{unit, dot(unit, m_eye)};
    };
    m_planes = {plane(m_forward), plane(m_forward * across - axes.right),
                plane(m_forward * across + axes.right), plane(m_forward * up - axes.up),
                plane(m_forward * up + axes.up)};
}

bool ViewVolume::touches(const Sphere& thing) const
{
    return std::ranges::all_of(m_planes, [&thing](const Plane& plane) {
        return dot(plane.normal, thing.centre) - plane.offset > -thing.radiusM;
    });
}

float ViewVolume::pixelM(const Sphere& thing) const
{
    const float depth = dot(m_forward, thing.centre - m_eye) - thing.radiusM;
    return std::max(depth, 0.0F) * m_pixelAtOneM;
}

} // namespace hallscape::scene
