// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/camera_controller.h"

#include "scene/vec_math.h"

#include <algorithm>
#include <numbers>

namespace hallscape::scene {

namespace {

constexpr float headroomM = 0.15F;
constexpr float steepest = 1.553F; ///< 89 degrees: straight down would lose the direction of "up"

/// \p v turned about the unit vector \p axis, counter-clockwise seen from its tip.
data::Vec3 turned(data::Vec3 v, data::Vec3 axis, float angle)
{
    const float c = std::cos(angle);
    return v * c + cross(axis, v) * std::sin(angle) + axis * (dot(axis, v) * (1 - c));
}

constexpr data::Vec3 upwards{0, 1, 0};

/// How far the view rises over the horizon, radians.
float elevationOf(data::Vec3 forward)
{
    return std::asin(std::clamp(normalized(forward).y, -1.0F, 1.0F));
}

/// The part of \p rise that keeps a view along \p forward from going over the top.
float allowedRise(data::Vec3 forward, float rise)
{
    const float elevation = elevationOf(forward);
    return std::clamp(rise, -steepest - elevation, steepest - elevation);
}

} // namespace

void CameraController::setPose(const data::CameraPose& pose)
{
    m_flight.reset();
    m_pose = pose;
    clampAboveFloor();
}

void CameraController::setViewSize(QSizeF logicalPixels)
{
    if (logicalPixels.width() > 0 && logicalPixels.height() > 0) {
        m_size = logicalPixels;
    }
}

float CameraController::aspect() const
{
    return static_cast<float>(m_size.width() / m_size.height());
}

data::Vec3 CameraController::direction(QPointF position) const
{
    const ViewAxes axes(m_pose.target - m_pose.eye);
    const float tangent = std::tan(m_pose.fovDeg * std::numbers::pi_v<float> / 360.0F);
    const auto x = static_cast<float>(position.x() / m_size.width() * 2 - 1) * tangent * aspect();
    const auto y = static_cast<float>(1 - position.y() / m_size.height() * 2) * tangent;
    return normalized(axes.forward + axes.right * x + axes.up * y);
}

void CameraController::place(data::Vec3 eye, data::Vec3 direction, float distanceM)
{
    m_pose.eye = eye;
    m_pose.target = eye + normalized(direction) * std::max(distanceM, 0.05F);
    clampAboveFloor();
}

void CameraController::clampAboveFloor()
{
    const float missing = m_floorM + headroomM - m_pose.eye.y;
    if (missing > 0) {
        m_pose.eye.y += missing;
        m_pose.target.y += missing;
    }
}

float CameraController::riseOverFloor(data::Vec3 pivot, data::Vec3 right, float rise) const
{
    // While the eye turns about the pivot its height over it is reach * cos(rise - level).
    const data::Vec3 arm = m_pose.eye - pivot;
    const float across = cross(right, arm).y;
    const float reach = std::max(std::hypot(arm.y, across), 1e-6F);
    const float level = std::atan2(across, arm.y);
    const float lowest = std::clamp((m_floorM + headroomM - pivot.y) / reach, -1.0F, 1.0F);
    return std::min(rise, std::max(level + std::acos(lowest), 0.0F));
}

void CameraController::orbit(data::Vec3 pivot, QPointF delta)
{
    // Eye and view turn as one solid body: that alone keeps the pivot where it is in the picture.
    m_flight.reset();
    const auto scale = std::numbers::pi_v<float> / static_cast<float>(m_size.height());
    const float yaw = -static_cast<float>(delta.x()) * scale;
    const data::Vec3 forward = m_pose.target - m_pose.eye;
    const data::Vec3 right = ViewAxes(forward).right;
    const float wanted = -static_cast<float>(delta.y()) * scale; // dragging down lifts the eye
    const float rise = riseOverFloor(pivot, right, allowedRise(forward, wanted));
    const auto turnedBoth = [&](data::Vec3 v) {
        return turned(turned(v, right, rise), upwards, yaw);
    };
    place(pivot + turnedBoth(m_pose.eye - pivot), turnedBoth(forward), length(forward));
}

void CameraController::pan(data::Vec3 grabbed, QPointF delta)
{
    m_flight.reset();
    const ViewAxes axes(m_pose.target - m_pose.eye);
    const float depth = std::max(dot(grabbed - m_pose.eye, axes.forward), 0.2F);
    const float perPixel = 2 * depth *
                           std::tan(m_pose.fovDeg * std::numbers::pi_v<float> / 360.0F) /
                           static_cast<float>(m_size.height());
    const data::Vec3 shift = axes.right * (-static_cast<float>(delta.x()) * perPixel) +
                             axes.up * (static_cast<float>(delta.y()) * perPixel);
    m_pose.eye = m_pose.eye + shift;
    m_pose.target = m_pose.target + shift;
    clampAboveFloor();
}

void CameraController::zoom(data::Vec3 point, float steps)
{
    m_flight.reset();
    const data::Vec3 way = point - m_pose.eye;
    const float distance = length(way);
    // Never through the point: the last 12 cm are kept. Backwards always moves.
    const float wanted = distance * (1 - std::pow(0.82F, steps));
    const float step = steps > 0 ? std::min(wanted, std::max(distance - 0.12F, 0.0F)) : wanted;
    const data::Vec3 shift = normalized(way) * std::max(step, -400.0F);
    const data::Vec3 forward = m_pose.target - m_pose.eye;
    const float left = std::max(length(forward) - dot(shift, normalized(forward)), 0.3F);
    place(m_pose.eye + shift, forward, left);
}

void CameraController::look(QPointF delta)
{
    m_flight.reset();
    const float perPixel =
        m_pose.fovDeg * std::numbers::pi_v<float> / 180.0F / static_cast<float>(m_size.height());
    const data::Vec3 forward = m_pose.target - m_pose.eye;
    const float rise = allowedRise(forward, -static_cast<float>(delta.y()) * perPixel);
    const data::Vec3 raised = turned(forward, ViewAxes(forward).right, rise);
    place(m_pose.eye, turned(raised, upwards, -static_cast<float>(delta.x()) * perPixel),
          length(forward));
}

void CameraController::fly(data::Vec3 direction, float seconds, bool fast)
{
    m_flight.reset();
    const ViewAxes axes(m_pose.target - m_pose.eye);
    // Walking pace near the floor, faster with height, so that the site is crossed in seconds.
    const float height = std::max(m_pose.eye.y - m_floorM, 0.0F);
    const float speed = (2.2F + 0.6F * std::max(height - 2.5F, 0.0F)) * (fast ? 4.0F : 1.0F);
    const data::Vec3 shift =
        (axes.right * direction.x + upwards * direction.y + axes.forward * direction.z) *
        (speed * seconds);
    m_pose.eye = m_pose.eye + shift;
    m_pose.target = m_pose.target + shift;
    clampAboveFloor();
}

void CameraController::flyTo(const data::CameraPose& pose, float clearanceM)
{
    const float way = length(pose.eye - m_pose.eye);
    if (m_reducedMotion || (way < 1e-3F && length(pose.target - m_pose.target) < 1e-3F)) {
        setPose(pose);
        return;
    }
    m_flight = Flight{CameraFlight(m_pose, pose, clearanceM),
                      std::clamp(0.4F + 0.12F * std::log1p(way), 0.4F, 0.9F), 0};
}

bool CameraController::advance(float seconds)
{
    if (!m_flight) {
        return false;
    }
    Flight& flight = *m_flight;
    flight.atS += seconds;
    const float t = std::min(flight.atS / flight.lengthS, 1.0F);
    m_pose = flight.way.at(t);
    if (t >= 1) {
        m_flight.reset();
    }
    clampAboveFloor();
    return m_flight.has_value();
}

} // namespace hallscape::scene
