// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prop_mesh.h"

#include "scene/box_mesh.h"
#include "scene/yaw_frame.h"

#include <algorithm>
#include <array>
#include <span>

namespace hallscape::scene {

namespace {

using Rgb = std::array<float, 3>;

// Linear base colours. The mesh has the first, on what mesh.vert takes for paint by its metallic
// and roughness; what people drive is mostly white, grey and black.
constexpr Rgb modelledPaint{0.30F, 0.32F, 0.34F};
constexpr std::array paints{
    Rgb{0.30F, 0.32F, 0.34F},   Rgb{0.72F, 0.73F, 0.72F}, Rgb{0.025F, 0.027F, 0.03F},
    Rgb{0.12F, 0.13F, 0.14F},   Rgb{0.60F, 0.60F, 0.58F}, Rgb{0.03F, 0.07F, 0.16F},
    Rgb{0.17F, 0.045F, 0.04F},  Rgb{0.40F, 0.37F, 0.31F}, Rgb{0.72F, 0.73F, 0.72F},
    Rgb{0.05F, 0.052F, 0.056F}, Rgb{0.20F, 0.21F, 0.22F}, Rgb{0.46F, 0.47F, 0.48F},
};

} // namespace

MeshPtr asDrawn(PropKind kind, const MeshPtr& mesh)
{
    if (kind != PropKind::ExitSign || mesh == nullptr) {
        return mesh;
    }
    constexpr float panelM = 0.25F;
    auto without = std::make_shared<MeshData>(*mesh);
    without->indices.clear();
    without->coarser.clear();
    for (std::size_t i = 0; i + 2 < mesh->indices.size(); i += 3) {
        const auto triangle = std::span(mesh->indices).subspan(i, 3);
        const bool rod = std::ranges::any_of(triangle, [&mesh](std::uint32_t corner) {
            return mesh->vertices[corner].position[1] > panelM;
        });
        if (!rod) {
            without->indices.insert(without->indices.end(), triangle.begin(), triangle.end());
        }
    }
    return without;
}

MeshInstance instanceOf(const Prop& prop)
{
    MeshInstance instance{YawFrame(prop.place)};
    instance.scale = prop.scale;
    if (prop.kind == PropKind::Car) {
        const Rgb& paint = paints[prop.variant % paints.size()];
        instance.tint = {paint[0] / modelledPaint[0], paint[1] / modelledPaint[1],
                         paint[2] / modelledPaint[2], static_cast<float>(Tint::Use::Paint)};
    }
    return instance;
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
