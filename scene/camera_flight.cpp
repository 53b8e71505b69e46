// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/camera_flight.h"

#include "scene/vec_math.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

float easeInOut(float t)
{
    return t * t * t * (t * (t * 6 - 15) + 10);
}

} // namespace

CameraFlight::CameraFlight(const data::CameraPose& from, const data::CameraPose& to,
                           float clearanceM)
    : m_from(from), m_to(to)
{
    constexpr float shortWayM = 4; // goes straight: nothing stands between
    const float level = (from.eye.y + to.eye.y) * 0.5F;
    const bool across = std::hypot(to.eye.x - from.eye.x, to.eye.z - from.eye.z) > shortWayM;
    m_liftM = across ? std::max(clearanceM - level, 0.0F) : 0;
}

data::CameraPose CameraFlight::at(float share) const
{
    if (share >= 1) {
        return m_to;
    }
    const float e = easeInOut(std::max(share, 0.0F));
    data::CameraPose pose;
    pose.eye = mix(m_from.eye, m_to.eye, e);
    pose.eye.y += m_liftM * 4 * e * (1 - e);
    pose.target = mix(m_from.target, m_to.target, e);
    pose.fovDeg = m_from.fovDeg + (m_to.fovDeg - m_from.fovDeg) * e;
    return pose;
}

} // namespace hallscape::scene
