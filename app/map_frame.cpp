// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map_frame.h"

#include "data/layout/placement.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace hallscape::app {

namespace {

float dot(data::Vec3 a, data::Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

data::Vec3 cross(data::Vec3 a, data::Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

data::Vec3 unit(data::Vec3 v)
{
    const float length = std::sqrt(dot(v, v));
    return length > 0 ? v * (1 / length) : data::Vec3{0, 0, -1};
}

/// Where a ray meets the ground, or how far it is followed.
QPointF endOnGround(data::Vec3 eye, data::Vec3 ray, float floorM, float reachM)
{
    const float across = std::hypot(ray.x, ray.z);
    float share = across > 0 ? reachM / across : 0;
    if (ray.y < 0 && eye.y > floorM) {
        share = across > 0 ? std::min(share, (floorM - eye.y) / ray.y) : share;
    }
    return {eye.x + ray.x * share, eye.z + ray.z * share};
}

qreal turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Andrew's monotone chain.
QPolygonF hull(std::vector<QPointF> points)
{
    std::ranges::sort(points, [](QPointF a, QPointF b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    });
    QPolygonF outline;
    for (int side = 0; side < 2; ++side) {
        const qsizetype first = outline.size();
        for (const QPointF& point : points) {
            while (outline.size() >= first + 2 &&
                   turn(outline[outline.size() - 2], outline.last(), point) <= 0) {
                outline.removeLast();
            }
            outline << point;
        }
        outline.removeLast(); // it begins the other side
        std::ranges::reverse(points);
    }
    return outline;
}

} // namespace

MapFrame::MapFrame(const QRectF& ground, const QRectF& pixels)
{
    if (ground.isEmpty() || pixels.isEmpty()) {
        return;
    }
    const qreal upright =
        std::min(pixels.width() / ground.width(), pixels.height() / ground.height());
    const qreal lying =
        std::min(pixels.width() / ground.height(), pixels.height() / ground.width());
    constexpr qreal muchLarger = 1.3; // people expect north to be up
    m_northIsLeft = lying > upright * muchLarger;
    m_pixelsPerMetre = m_northIsLeft ? lying : upright;
    m_origin = pixels.center() - turned(ground.center()) * m_pixelsPerMetre;
}

QPointF MapFrame::turned(QPointF ground) const
{
    return m_northIsLeft ? QPointF(ground.y(), -ground.x()) : ground;
}

QPointF MapFrame::toGroundDirection(QPointF map) const
{
    return m_northIsLeft ? QPointF(-map.y(), map.x()) : map;
}

QPointF MapFrame::toMap(QPointF ground) const
{
    return m_origin + turned(ground) * m_pixelsPerMetre;
}

QPolygonF MapFrame::toMap(const QPolygonF& ground) const
{
    QPolygonF map;
    map.reserve(ground.size());
    for (const QPointF& point : ground) {
        map << toMap(point);
    }
    return map;
}

data::Vec3 MapFrame::toWorld(QPointF map, float heightM) const
{
    const QPointF ground = toGroundDirection((map - m_origin) / m_pixelsPerMetre);
    return {static_cast<float>(ground.x()), heightM, static_cast<float>(ground.y())};
}

QPolygonF footprint(const data::OrientedBox& box)
{
    QPolygonF corners;
    for (const auto& [x, z] :
         {std::pair{-1.0F, -1.0F}, {1.0F, -1.0F}, {1.0F, 1.0F}, {-1.0F, 1.0F}}) {
        const data::Vec3 corner =
            box.centre + data::turned({box.halfSize.x * x, 0, box.halfSize.z * z}, box.yawDeg);
        corners << QPointF(corner.x, corner.z);
    }
    return corners;
}

QPolygonF viewCone(const data::CameraPose& pose, float aspect, float floorM, float reachM)
{
    const data::Vec3 forward = unit(pose.target - pose.eye);
    const data::Vec3 level = cross(forward, {0, 1, 0});
    // Straight down there is no "right": the picture's is then the world's +X.
    const data::Vec3 right = dot(level, level) > 1e-6F ? unit(level) : data::Vec3{1, 0, 0};
    const data::Vec3 up = cross(right, forward);
    const float half = std::tan(pose.fovDeg * std::numbers::pi_v<float> / 360);
    std::vector<QPointF> points{{pose.eye.x, pose.eye.z}};
    for (const float x : {-half * aspect, half * aspect}) {
        for (const float y : {-half, half}) {
            points.push_back(endOnGround(pose.eye, forward + right * x + up * y, floorM, reachM));
        }
    }
    return hull(std::move(points));
}

} // namespace hallscape::app
