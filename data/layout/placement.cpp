// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/placement.h"

#include <array>
#include <cmath>
#include <numbers>

namespace hallscape::data {
namespace {

struct Turn
{
    double sine;
    double cosine;
};

Turn turnBy(float yawDeg)
{
    const float yaw = normalisedYaw(yawDeg);
    const float quarters = yaw / 90;
    if (quarters == std::floor(quarters)) {
        constexpr std::array<Turn, 4> exact{{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}};
        return exact[static_cast<std::size_t>(quarters) % 4];
    }
    const double radians = static_cast<double>(yaw) * std::numbers::pi / 180;
    return {std::sin(radians), std::cos(radians)};
}

} // namespace

float normalisedYaw(float yawDeg)
{
    const float yaw = std::fmod(yawDeg, 360.0F);
    return yaw < 0 ? yaw + 360 : yaw;
}

Vec3 turned(Vec3 v, float yawDeg)
{
    const auto [sine, cosine] = turnBy(yawDeg);
    const double x = v.x;
    const double z = v.z;
    return {static_cast<float>(x * cosine + z * sine), v.y,
            static_cast<float>(z * cosine - x * sine)};
}

Placement composed(const Placement& parent, const Placement& local)
{
    return {parent.position + turned(local.position, parent.yawDeg),
            normalisedYaw(parent.yawDeg + local.yawDeg)};
}

Vec3 offsetAfter(const std::vector<Vec3>& stepsM, std::uint32_t count)
{
    if (stepsM.empty()) {
        return {};
    }
    const auto rounds = static_cast<float>(count / stepsM.size());
    const std::size_t rest = count % stepsM.size();
    Vec3 offset;
    for (std::size_t i = 0; i < stepsM.size(); ++i) {
        offset = offset + stepsM[i] * (rounds + (i < rest ? 1.0F : 0.0F));
    }
    return offset;
}

bool intersect(const OrientedBox& a, const OrientedBox& b, float toleranceM)
{
    const Vec3 between = b.centre - a.centre;
    if (std::abs(between.y) >= a.halfSize.y + b.halfSize.y - toleranceM) {
        return false;
    }
    // Separating axes of two rectangles: the two sides of each.
    const std::array<Vec3, 4> axes{turned({1, 0, 0}, a.yawDeg), turned({0, 0, 1}, a.yawDeg),
                                   turned({1, 0, 0}, b.yawDeg), turned({0, 0, 1}, b.yawDeg)};
    const auto dot = [](Vec3 u, Vec3 v) { return std::abs(u.x * v.x + u.z * v.z); };
    for (const Vec3& axis : axes) {
        const float reach = a.halfSize.x * dot(axis, axes[0]) + a.halfSize.z * dot(axis, axes[1]) +
                            b.halfSize.x * dot(axis, axes[2]) + b.halfSize.z * dot(axis, axes[3]);
        if (dot(axis, between) >= reach - toleranceM) {
            return false;
        }
    }
    return true;
}

} // namespace hallscape::data
