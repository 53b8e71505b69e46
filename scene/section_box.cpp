// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/section_box.h"

#include "scene/vec_math.h"
#include "scene/yaw_frame.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

constexpr float thinnestM = 0.04F; ///< of a section
constexpr float slabM = 0.12F;     ///< of the floor, that stays below what stands on it

float& component(data::Vec3& v, int axis)
{
    return axis == 0 ? v.x : axis == 1 ? v.y : v.z;
}

data::Vec3 unit(int axis, float length)
{
    data::Vec3 v;
    component(v, axis) = length;
    return v;
}

/// What is cut around, with a margin that grows with it.
data::OrientedBox around(const data::OrientedBox& box)
{
    const data::Vec3 half = box.halfSize;
    const float margin = std::clamp(0.12F * std::max(half.x, half.z), 0.06F, 3.0F);
    data::OrientedBox section = box;
    section.halfSize = half + data::Vec3{margin, margin, margin};
    // Never below the floor by more than its thickness, or the cut would float over the ground.
    const float bottom = std::max(box.centre.y - section.halfSize.y, -slabM);
    const float top = box.centre.y + section.halfSize.y;
    section.centre.y = (bottom + top) / 2;
    section.halfSize.y = std::max((top - bottom) / 2, thinnestM);
    return section;
}

} // namespace

data::Vec3 directionOf(const data::OrientedBox& box, BoxSide side)
{
    return YawFrame({}, box.yawDeg)
        .directionToWorld(unit(side.axis, static_cast<float>(side.sign)));
}

data::Vec3 middleOf(const data::OrientedBox& box, BoxSide side)
{
    data::Vec3 half = box.halfSize;
    return box.centre + directionOf(box, side) * component(half, side.axis);
}

data::OrientedBox withSideMoved(const data::OrientedBox& box, BoxSide side, float byM)
{
    data::OrientedBox moved = box;
    float& half = component(moved.halfSize, side.axis);
    const float grown = std::max(half + byM / 2, thinnestM / 2);
    moved.centre = box.centre + directionOf(box, side) * (grown - half);
    half = grown;
    return moved;
}

std::optional<float> alongLine(const Ray& ray, data::Vec3 point, data::Vec3 direction)
{
    const float parallel = dot(ray.direction, direction);
    const float apart = 1 - parallel * parallel;
    if (apart < 0.01F) {
        return std::nullopt;
    }
    const data::Vec3 way = ray.origin - point;
    return (dot(way, direction) - parallel * dot(way, ray.direction)) / apart;
}

Span intersect(const Ray& ray, const data::OrientedBox& box)
{
    const YawFrame frame(box.centre, box.yawDeg);
    return intersect(Ray{frame.toLocal(ray.origin), frame.directionToLocal(ray.direction)},
                     data::Box{data::Vec3{} - box.halfSize, box.halfSize});
}

bool contains(const data::OrientedBox& box, data::Vec3 point)
{
    const data::Vec3 local = YawFrame(box.centre, box.yawDeg).toLocal(point);
    return std::abs(local.x) <= box.halfSize.x && std::abs(local.y) <= box.halfSize.y &&
           std::abs(local.z) <= box.halfSize.z;
}

data::OrientedBox sectionAround(const data::Site& site, data::Device device)
{
    data::OrientedBox box = site.box(device);
    if (data::family(device.kind) == data::Family::Area && box.halfSize.y < 1) {
        // A floor without a height: what stands on it is what one wants to see.
        constexpr float rackHeightM = 2.6F;
        box.centre.y += rackHeightM / 2 - box.halfSize.y;
        box.halfSize.y = rackHeightM / 2;
    }
    return around(box);
}

} // namespace hallscape::scene
