// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prop_mesh.h"

#include "scene/box_mesh.h"
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
    Rgb{0.30F, 0.32F, 0.34F},   Rgb{0.72F, 0.73F, 0.72F}, Rgb{0.025F, 0.027F, 0.03F},
    Rgb{0.12F, 0.13F, 0.14F},   Rgb{0.60F, 0.60F, 0.58F}, Rgb{0.03F, 0.07F, 0.16F},
    Rgb{0.17F, 0.045F, 0.04F},  Rgb{0.40F, 0.37F, 0.31F}, Rgb{0.72F, 0.73F, 0.72F},
    Rgb{0.05F, 0.052F, 0.056F}, Rgb{0.20F, 0.21F, 0.22F}, Rgb{0.46F, 0.47F, 0.48F},
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

/// Rods for a ceiling: signs of this program hang flat on a wall and have none.
bool isSignRod(const Prop& prop, const MeshData& mesh, std::size_t triangle)
{
    constexpr float panelM = 0.25F;
    if (prop.kind != PropKind::ExitSign) {
        return false;
    }
    const auto high = [&](std::size_t corner) {
        return mesh.vertices[mesh.indices[triangle + corner]].position[1] > panelM;
    };
    return high(0) || high(1) || high(2);
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
                  vertex.part};
        if (prop.kind == PropKind::Car && isPaint(vertex)) {
            repaint(vertex, paints[prop.variant % paints.size()]);
        }
        grow(out.box, p);
        out.vertices.push_back(vertex);
    }
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        if (!isSignRod(prop, mesh, i)) {
            out.indices.insert(out.indices.end(),
                               {first + mesh.indices[i], first + mesh.indices[i + 1],
                                first + mesh.indices[i + 2]});
        }
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

MeshData distantFence()
{
    constexpr Paint steel{0.5F, 0.51F, 0.52F, 0.3F, 0.5F};
    const data::Vec3 half = modelOf(PropKind::Fence).sizeM * 0.5F;
    const float top = half.y * 2;
    constexpr float postM = 0.04F;
    constexpr float railM = 0.03F;
    constexpr float sheetM = 0.008F;
    BoxMesh mesh("distant fence");
    mesh.begin("frame");
    mesh.add({{-half.x - postM, 0, -postM}, {-half.x + postM, top, postM}}, steel);
    mesh.add({{-half.x, top - 2 * railM, -railM}, {half.x, top, railM}}, steel);
    mesh.add({{-half.x, 0.15F, -railM}, {half.x, 0.15F + 2 * railM, railM}}, steel);
    mesh.begin("sheet");
    mesh.add({{-half.x, 0.1F, -sheetM}, {half.x, top, sheetM}}, steel);
    return mesh.take();
}

} // namespace hallscape::scene
