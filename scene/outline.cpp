// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/outline.h"

#include "scene/instances.h"
#include "scene/shader_material.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>

#include <array>

namespace hallscape::scene {

namespace {

constexpr std::array<std::array<int, 2>, 12> edges{{{0, 1},
                                                    {1, 3},
                                                    {3, 2},
                                                    {2, 0},
                                                    {4, 5},
                                                    {5, 7},
                                                    {7, 6},
                                                    {6, 4},
                                                    {0, 4},
                                                    {1, 5},
                                                    {2, 6},
                                                    {3, 7}}};

/// Corner i: bit 0 is +x, bit 1 +y, bit 2 +z.
std::array<data::Vec3, 8> corners(const data::OrientedBox& box)
{
    constexpr float clearanceM = 0.004F; // off the surface, so that lines and faces do not fight
    const YawFrame frame(box.centre, box.yawDeg);
    std::array<data::Vec3, 8> result;
    for (unsigned i = 0; i < 8; ++i) {
        const auto side = [&](unsigned bit, float half) {
            return ((i & bit) != 0 ? 1.0F : -1.0F) * (half + clearanceM);
        };
        result.at(i) = frame.toWorld(
            {side(1, box.halfSize.x), side(2, box.halfSize.y), side(4, box.halfSize.z)});
    }
    return result;
}

bool same(const data::OrientedBox& a, const data::OrientedBox& b)
{
    return a.centre == b.centre && a.halfSize == b.halfSize && a.yawDeg == b.yawDeg;
}

} // namespace

bool operator==(const Outline::Item& a, const Outline::Item& b)
{
    return same(a.box, b.box) && a.colour == b.colour && a.widthPx == b.widthPx;
}

Outline::Outline(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer) : QEntity(parent)
{
    setObjectName(QStringLiteral("outline"));
    const auto add = [&](Qt3DRender::QDepthTest::DepthFunction depth, float opacity) {
        auto* entity = new QEntity(this);
        auto* lines =
            new Instances(entity, {"lineFrom", "lineTo", "lineColour"}, Instances::Shape::Quad);
        PassState state;
        state.blend = true;
        state.depthWrite = false;
        state.cullBack = false;
        state.depth = depth;
        entity->addComponent(lines);
        entity->addComponent(
            makeShaderMaterial(entity, QStringLiteral("outline"), state,
                               {new Qt3DRender::QParameter(QStringLiteral("opacity"), opacity)}));
        entity->addComponent(layer);
        return lines;
    };
    m_hidden = add(Qt3DRender::QDepthTest::Greater, 0.22F);
    m_seen = add(Qt3DRender::QDepthTest::LessOrEqual, 1.0F);
}

void Outline::setItems(const std::vector<Item>& items)
{
    if (items == m_items) {
        return;
    }
    m_items = items;
    std::vector<float> floats;
    for (const Item& item : items) {
        const auto points = corners(item.box);
        for (const auto& [from, to] : edges) {
            const data::Vec3 a = points.at(static_cast<std::size_t>(from));
            const data::Vec3 b = points.at(static_cast<std::size_t>(to));
            floats.insert(floats.end(),
                          {a.x, a.y, a.z, item.widthPx, b.x, b.y, b.z, 0.0F, item.colour.redF(),
                           item.colour.greenF(), item.colour.blueF(), item.colour.alphaF()});
        }
    }
    m_seen->setInstances(floats);
    m_hidden->setInstances(floats);
}

} // namespace hallscape::scene
