// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/placeholder_mesh.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hallscape::scene {

namespace {

using data::Box;
using data::Kind;
using data::Vec3;

struct Paint
{
    float r, g, b, metallic, roughness;
};

/// The materials of look.md's table that matter for telling things apart.
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

std::uint8_t byteOf(float value)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
}

class Builder
{
public:
    explicit Builder(std::string name)
    {
        m_mesh.name = std::move(name);
        m_mesh.placeholder = true;
    }

    void begin(std::string name) { m_mesh.parts.push_back({std::move(name), {}}); }

    /// Lower edges are darker, as occlusion would make them.
    void addBox(const Box& box, const Paint& paint)
    {
        MeshPart& part = m_mesh.parts.back();
        part.box = m_fresh || part.box == Box{} ? box : join(part.box, box);
        m_mesh.box = m_fresh ? box : join(m_mesh.box, box);
        m_fresh = false;
        for (int axis = 0; axis < 3; ++axis) {
            addFace(box, paint, axis, 1.0F);
            addFace(box, paint, axis, -1.0F);
        }
    }

    MeshData take() { return std::move(m_mesh); }

private:
    static Box join(const Box& a, const Box& b)
    {
        return {
            {std::min(a.min.x, b.min.x), std::min(a.min.y, b.min.y), std::min(a.min.z, b.min.z)},
            {std::max(a.max.x, b.max.x), std::max(a.max.y, b.max.y), std::max(a.max.z, b.max.z)}};
    }

    void addFace(const Box& box, const Paint& paint, int axis, float sign)
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
            p[static_cast<std::size_t>(axis)] =
                (sign > 0 ? high : low)[static_cast<std::size_t>(axis)];
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

    MeshData m_mesh;
    bool m_fresh = true;
};

/// An open tray from plates, so that parts can be seen from above.
void addTray(Builder& builder, Vec3 size, const Paint& paint)
{
    constexpr float sheet = 0.002F;
    const float x = size.x / 2;
    const float z = size.z / 2;
    builder.begin("body");
    builder.addBox({{-x, 0, -z}, {x, sheet, z}}, paint);
    builder.addBox({{-x, 0, -z}, {-x + sheet, size.y - sheet, z}}, paint);
    builder.addBox({{x - sheet, 0, -z}, {x, size.y - sheet, z}}, paint);
    builder.addBox({{-x, 0, z - sheet}, {x, size.y - sheet, z}}, paint);
    builder.addBox({{-x, 0, -z}, {x, size.y - sheet, -z + sheet}}, paint);
    builder.begin("lid");
    builder.addBox({{-x, size.y - sheet, -z}, {x, size.y, z}}, paint);
}

Box standing(Vec3 size)
{
    return {{-size.x / 2, 0, -size.z / 2}, {size.x / 2, size.y, size.z / 2}};
}

} // namespace

MeshData placeholderMesh(const data::UnitModel& model)
{
    Builder builder(model.id);
    if (model.parts.empty()) {
        builder.begin("body");
        builder.addBox(standing(model.sizeM), paintOf(model.kind));
        return builder.take();
    }
    addTray(builder, model.sizeM, paintOf(model.kind));
    for (const data::PartModel& part : model.parts) {
        builder.begin(std::string(data::kindId(part.kind)) + '-' + std::to_string(part.number));
        builder.addBox(part.box, paintOf(part.kind));
    }
    return builder.take();
}

MeshData placeholderMesh(const data::RackModel& model)
{
    constexpr float sheet = 0.02F;
    constexpr float post = 0.06F;
    const Paint paint = paintOf(Kind::Rack);
    const float x = model.sizeM.x / 2;
    const float z = model.sizeM.z / 2;
    const float top = model.sizeM.y;
    Builder builder(model.id);
    builder.begin("frame");
    builder.addBox({{-x, 0, -z}, {x, std::min(0.08F, model.firstUnitM), z}}, paint);
    for (const float px : {-x, x - post}) {
        for (const float pz : {-z, z - post}) {
            builder.addBox({{px, 0, pz}, {px + post, top, pz + post}}, paint);
        }
    }
    builder.begin("side-left");
    builder.addBox({{-x, 0, -z}, {-x + sheet, top, z}}, paint);
    builder.begin("side-right");
    builder.addBox({{x - sheet, 0, -z}, {x, top, z}}, paint);
    builder.begin("top");
    builder.addBox({{-x, top - sheet, -z}, {x, top, z}}, paint);
    return builder.take();
}

MeshData placeholderMesh(const data::EquipmentModel& model)
{
    const Paint paint = paintOf(model.kind);
    Box box = standing(model.sizeM);
    const float plinth = std::min(0.2F, model.sizeM.y / 4);
    Builder builder(model.id);
    builder.begin("plinth");
    builder.addBox({box.min, {box.max.x, plinth, box.max.z}}, paintOf(Kind::Rack));
    builder.begin("body");
    box.min.y = plinth;
    builder.addBox(box, paint);
    return builder.take();
}

} // namespace hallscape::scene
