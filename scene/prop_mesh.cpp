// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prop_mesh.h"

#include "scene/yaw_frame.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallscape::scene {

namespace {

using Rgb = std::array<float, 3>;

// Linear base colours. The mesh has the first; what people drive is mostly white, grey and black.
constexpr Rgb modelledPaint{0.30F, 0.32F, 0.34F};
constexpr std::array paints{
    Rgb{0.30F, 0.32F, 0.34F}, Rgb{0.72F, 0.73F, 0.72F}, Rgb{0.025F, 0.027F, 0.03F},
    Rgb{0.12F, 0.13F, 0.14F}, Rgb{0.60F, 0.60F, 0.58F}, Rgb{0.03F, 0.07F, 0.16F},
    Rgb{0.28F, 0.03F, 0.03F}, Rgb{0.40F, 0.37F, 0.31F},
};

/// The car's paint is the one material of its mesh that is as metallic and as smooth as this.
bool isPaint(const MeshVertex& vertex)
{
    constexpr int metallic = 102; // 0.4
    constexpr int roughness = 77; // 0.3
    return std::abs(vertex.material[0] - metallic) <= 1 &&
           std::abs(vertex.material[1] - roughness) <= 1;
}

/// Keeps the baked occlusion.  \pre stored colours are square roots, see MeshVertex
void repaint(MeshVertex& vertex, const Rgb& paint)
{
    for (std::size_t i = 0; i < paint.size(); ++i) {
        const float scaled =
            static_cast<float>(vertex.colour[i]) * std::sqrt(paint[i] / modelledPaint[i]);
        vertex.colour[i] = static_cast<std::uint8_t>(std::clamp(scaled + 0.5F, 0.0F, 255.0F));
    }
}

void grow(data::Box& box, data::Vec3 p)
{
    box.min = {std::min(box.min.x, p.x), std::min(box.min.y, p.y), std::min(box.min.z, p.z)};
    box.max = {std::max(box.max.x, p.x), std::max(box.max.y, p.y), std::max(box.max.z, p.z)};
}

void append(MeshData& out, const MeshData& mesh, const Prop& prop)
{
    const YawFrame frame(prop.place);
    const auto first = static_cast<std::uint32_t>(out.vertices.size());
    for (MeshVertex vertex : mesh.vertices) {
        const data::Vec3 p = frame.toWorld(
            data::Vec3{vertex.position[0], vertex.position[1], vertex.position[2]} * prop.scale);
        const data::Vec3 n =
            frame.directionToWorld({vertex.normal[0], vertex.normal[1], vertex.normal[2]});
        vertex = {{p.x, p.y, p.z},
                  {n.x, n.y, n.z},
                  {vertex.colour[0], vertex.colour[1], vertex.colour[2], vertex.colour[3]},
                  {vertex.material[0], vertex.material[1], vertex.material[2], vertex.material[3]},
                  0};
        if (prop.kind == PropKind::Car && isPaint(vertex)) {
            repaint(vertex, paints[prop.variant % paints.size()]);
        }
        grow(out.box, p);
        out.vertices.push_back(vertex);
    }
    for (const std::uint32_t index : mesh.indices) {
        out.indices.push_back(first + index);
    }
}

} // namespace

MeshData bakeProps(std::span<const Prop> props, const PropMeshes& meshes, std::string name)
{
    const auto meshOf = [&meshes](const Prop& prop) -> const MeshData* {
        return meshes[static_cast<std::size_t>(prop.kind)].get();
    };
    MeshData out;
    out.name = std::move(name);
    std::size_t vertices = 0;
    std::size_t indices = 0;
    for (const Prop& prop : props) {
        if (const MeshData* mesh = meshOf(prop)) {
            vertices += mesh->vertices.size();
            indices += mesh->indices.size();
        }
    }
    out.vertices.reserve(vertices);
    out.indices.reserve(indices);
    constexpr float far = std::numeric_limits<float>::max();
    out.box = {{far, far, far}, {-far, -far, -far}};
    for (const Prop& prop : props) {
        if (const MeshData* mesh = meshOf(prop)) {
            append(out, *mesh, prop);
        }
    }
    if (out.vertices.empty()) {
        out.box = {};
    }
    out.parts.push_back({out.name, out.box});
    return out;
}

} // namespace hallscape::scene
