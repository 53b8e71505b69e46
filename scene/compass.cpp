// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/compass.h"

#include "scene/vec_math.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallscape::scene {

namespace {

constexpr float degreesPerRadian = 180 / std::numbers::pi_v<float>;

} // namespace

float northDeg(const data::CameraPose& pose)
{
    // Right of the camera is level; straight ahead on the ground is square to it.
    const data::Vec3 right = ViewAxes(pose.target - pose.eye).right;
    return std::atan2(-right.z, right.x) * degreesPerRadian;
}

data::CameraPose turnedNorth(const data::CameraPose& pose, bool inPlace)
{
    const data::Vec3 way = pose.target - pose.eye;
    const float across = std::hypot(way.x, way.z);
    const data::Vec3 north{0, way.y, -across};
    data::CameraPose turned = pose;
    if (inPlace) {
        turned.target = pose.eye + north;
    } else {
        turned.eye = pose.target - north;
    }
    return turned;
}

float metresPerPixel(const data::CameraPose& pose, float heightPx)
{
    const float distance = length(pose.target - pose.eye);
    return 2 * distance * std::tan(pose.fovDeg / 2 / degreesPerRadian) / std::max(heightPx, 1.0F);
}

ScaleLength scaleLength(const data::CameraPose& pose, float heightPx, float mostPx)
{
    const float metres = metresPerPixel(pose, heightPx);
    const float most = metres * mostPx;
    if (!(most > 0) || !std::isfinite(most)) {
        return {};
    }
    const float power = std::pow(10.0F, std::floor(std::log10(most)));
    const float share = most / power;
    const float lengthM = power * (share >= 5 ? 5.0F : share >= 2 ? 2.0F : 1.0F);
    return {lengthM, lengthM / metres};
}

} // namespace hallscape::scene
