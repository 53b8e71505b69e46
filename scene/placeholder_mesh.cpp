// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/placeholder_mesh.h"

#include "scene/box_mesh.h"

#include <algorithm>

namespace hallscape::scene {

namespace {

using data::Box;
using data::Kind;
using data::Vec3;

/// Materials that tell things apart.
Paint paintOf(Kind kind)
{
    switch (kind) {
    case Kind::Server:
    case Kind::StorageServer:
    case Kind::CpuServer:
        return {0.36F, 0.37F, 0.39F, 0.3F, 0.4F};
    case Kind::Gpu:
        return {0.50F, 0.34F, 0.24F, 0.8F, 0.3F}; // copper cold plate
    case Kind::NvSwitch:
    case Kind::PcieSwitch:
    case Kind::HeatExchanger:
    case Kind::Manifold:
    case Kind::VerticalManifold:
        return {0.50F, 0.51F, 0.53F, 0.6F, 0.3F};
    case Kind::Cpu:
        return {0.42F, 0.38F, 0.33F, 0.7F, 0.35F};
    case Kind::Dimm:
    case Kind::Nic:
        return {0.03F, 0.14F, 0.09F, 0.0F, 0.5F}; // solder mask
    case Kind::Display:
        return {0.30F, 0.45F, 0.60F, 0.0F, 0.3F};
    case Kind::Psu:
    case Kind::Pump:
    case Kind::Cdu:
        return {0.30F, 0.31F, 0.33F, 0.4F, 0.4F};
    case Kind::Megapack:
        return {0.75F, 0.76F, 0.76F, 0.0F, 0.5F};
    case Kind::Generator:
    case Kind::Chiller:
        return {0.62F, 0.64F, 0.64F, 0.0F, 0.5F};
    case Kind::Transformer:
        return {0.26F, 0.31F, 0.29F, 0.1F, 0.5F};
    case Kind::WaterTank:
        return {0.50F, 0.54F, 0.56F, 0.2F, 0.5F};
    default:
        return {0.03F, 0.03F, 0.033F, 0.0F, 0.45F}; // black powder coat
    }
}

/// An open tray from plates, so that parts can be seen from above.
void addTray(BoxMesh& builder, Vec3 size, const Paint& paint)
{
    constexpr float sheet = 0.002F;
    const float x = size.x / 2;
    const float z = size.z / 2;
    builder.begin("body");
    builder.add({{-x, 0, -z}, {x, sheet, z}}, paint);
    builder.add({{-x, 0, -z}, {-x + sheet, size.y - sheet, z}}, paint);
    builder.add({{x - sheet, 0, -z}, {x, size.y - sheet, z}}, paint);
    builder.add({{-x, 0, z - sheet}, {x, size.y - sheet, z}}, paint);
    builder.add({{-x, 0, -z}, {x, size.y - sheet, -z + sheet}}, paint);
    builder.begin("lid");
    builder.add({{-x, size.y - sheet, -z}, {x, size.y, z}}, paint);
}

MeshData placeholder(BoxMesh& builder)
{
    MeshData mesh = builder.take();
    mesh.placeholder = true;
    return mesh;
}

} // namespace

MeshData placeholderMesh(const data::UnitModel& model)
{
    BoxMesh builder(model.id);
    if (model.parts.empty()) {
        builder.begin("body");
        builder.add(standingBox(model.sizeM), paintOf(model.kind));
        return placeholder(builder);
    }
    addTray(builder, model.sizeM, paintOf(model.kind));
    for (const data::PartModel& part : model.parts) {
        builder.begin(std::string(data::kindId(part.kind)) + '-' + std::to_string(part.number));
        builder.add(part.box, paintOf(part.kind));
    }
    return placeholder(builder);
}

MeshData placeholderMesh(const data::RackModel& model)
{
    constexpr float sheet = 0.02F;
    constexpr float post = 0.06F;
    const Paint paint = paintOf(Kind::Rack);
    const float x = model.sizeM.x / 2;
    const float z = model.sizeM.z / 2;
    const float top = model.sizeM.y;
    BoxMesh builder(model.id);
    builder.begin("frame");
    builder.add({{-x, 0, -z}, {x, std::min(0.08F, model.firstUnitM), z}}, paint);
    for (const float px : {-x, x - post}) {
        for (const float pz : {-z, z - post}) {
            builder.add({{px, 0, pz}, {px + post, top, pz + post}}, paint);
        }
    }
    builder.begin("side-left");
    builder.add({{-x, 0, -z}, {-x + sheet, top, z}}, paint);
    builder.begin("side-right");
    builder.add({{x - sheet, 0, -z}, {x, top, z}}, paint);
    builder.begin("top");
    builder.add({{-x, top - sheet, -z}, {x, top, z}}, paint);
    return placeholder(builder);
}

MeshData placeholderMesh(const data::EquipmentModel& model)
{
    const Paint paint = paintOf(model.kind);
    Box box = standingBox(model.sizeM);
    const float plinth = std::min(0.2F, model.sizeM.y / 4);
    BoxMesh builder(model.id);
    builder.begin("plinth");
    builder.add({box.min, {box.max.x, plinth, box.max.z}}, paintOf(Kind::Rack));
    builder.begin("body");
    box.min.y = plinth;
    builder.add(box, paint);
    return placeholder(builder);
}

} // namespace hallscape::scene
