// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/box_mesh.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hallscape::scene {

using data::Box;

namespace {

std::uint8_t byteOf(float value)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
}

Box join(const Box& a, const Box& b)
{
    return {{std::min(a.min.x, b.min.x), std::min(a.min.y, b.min.y), std::min(a.min.z, b.min.z)},
            {std::max(a.max.x, b.max.x), std::max(a.max.y, b.max.y), std::max(a.max.z, b.max.z)}};
}

} // namespace

BoxMesh::BoxMesh(std::string name)
{
    m_mesh.name = std::move(name);
}

void BoxMesh::begin(std::string name)
{
    m_mesh.parts.push_back({std::move(name), {}});
    m_partEmpty = true;
}

void BoxMesh::add(const Box& box, const Paint& paint)
{
    Box& part = m_mesh.parts.back().box;
    part = m_partEmpty ? box : join(part, box);
    m_mesh.box = m_mesh.vertices.empty() ? box : join(m_mesh.box, box);
    m_partEmpty = false;
    for (int axis = 0; axis < 3; ++axis) {
        addFace(box, paint, axis, 1.0F);
        addFace(box, paint, axis, -1.0F);
    }
}

void BoxMesh::addFace(const Box& box, const Paint& paint, int axis, float sign)
{
    const auto first = static_cast<std::uint32_t>(m_mesh.vertices.size());
    const int u = (axis + 1) % 3;
    const int v = (axis + 2) % 3;
    const std::array<float, 3> low{box.min.x, box.min.y, box.min.z};
    const std::array<float, 3> high{box.max.x, box.max.y, box.max.z};
    for (int corner = 0; corner < 4; ++corner) {
        const bool right = corner == 1 || corner == 2;
        const bool upper = corner >= 2;
        std::array<float, 3> p{};
        p[static_cast<std::size_t>(axis)] = (sign > 0 ? high : low)[static_cast<std::size_t>(axis)];
        p[static_cast<std::size_t>(u)] = (right ? high : low)[static_cast<std::size_t>(u)];
        p[static_cast<std::size_t>(v)] = (upper ? high : low)[static_cast<std::size_t>(v)];
        const float shade = p[1] > box.centre().y ? 1.0F : 0.55F;
        const auto stored = [shade](float c) { return byteOf(std::sqrt(c * shade)); };
        MeshVertex vertex{{p[0], p[1], p[2]},
                          {0, 0, 0},
                          {stored(paint.r), stored(paint.g), stored(paint.b),
                           byteOf(p[0] > box.centre().x ? 1.0F : 0.0F)},
                          {byteOf(paint.metallic), byteOf(paint.roughness), 0,
                           byteOf(p[2] > box.centre().z ? 1.0F : 0.0F)},
                          static_cast<float>(m_mesh.parts.size() - 1)};
        vertex.normal[axis] = sign;
        m_mesh.vertices.push_back(vertex);
    }
    const std::array<std::uint32_t, 6> outward{0, 1, 2, 0, 2, 3};
    for (const std::uint32_t i : outward) {
        m_mesh.indices.push_back(
            first + (sign > 0 ? i : (4 - i) % 4)); // reversed: faces are seen from outside
    }
}

data::Box standingBox(data::Vec3 size)
{
    return {{-size.x / 2, 0, -size.z / 2}, {size.x / 2, size.y, size.z / 2}};
}

} // namespace hallscape::scene
