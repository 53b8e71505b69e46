// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/rack_doors.h"

#include "scene/instances.h"
#include "scene/shader_material.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>

#include <QtGui/QVector2D>

#include <algorithm>
#include <numbers>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

constexpr float wideOpenShare = 0.7F;
constexpr float widestRad = 115 * std::numbers::pi_v<float> / 180;
constexpr float footM = 0.03F; ///< between floor and door, and above it
constexpr float thickM = 0.035F;
constexpr float reachM = 0.004F; ///< before the face, so that they never fight for depth

float smooth(float t)
{
    const float x = std::clamp(t, 0.0F, 1.0F);
    return x * x * (3 - 2 * x);
}

} // namespace

RackDoors::RackDoors(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer) : QEntity(parent)
{
    setObjectName(QStringLiteral("rack doors"));
    m_leaves = new Instances(this, {"leafHinge", "leafSize"}, Instances::Shape::Cube);
    m_swing = new QParameter(QStringLiteral("swing"), QVector2D());
    PassState state;
    state.blend = true;
    state.depthWrite = false;
    addComponent(m_leaves);
    addComponent(makeShaderMaterial(this, QStringLiteral("door"), state, {m_swing}));
    addComponent(layer);
    setEnabled(false);
}

void RackDoors::setStanding(const data::Site& site, const std::vector<StandingRack>& racks)
{
    std::vector<float> floats;
    floats.reserve(racks.size() * 3 * 8);
    for (const StandingRack& standing : racks) {
        const data::Vec3 size = site.model(standing.rack).sizeM;
        const YawFrame rack(standing.place);
        const auto add = [&](const YawFrame& face, float hingeX, float width) {
            const data::Vec3 hinge = face.toWorld({hingeX, footM, size.z / 2 + reachM});
            floats.insert(floats.end(), {hinge.x, hinge.y, hinge.z, face.yawRad(), width,
                                         size.y - 2 * footM, thickM, 0});
        };
        const float half = size.x / 2 - footM / 4;
        const YawFrame rear = rack.child({}, 180);
        add(rear, -half, half - footM / 8); // what opens to the left has a positive width
        add(rear, half, -(half - footM / 8));
        add(rack, -half, 2 * half);
    }
    m_leaves->setInstances(floats);
}

void RackDoors::setOpening(float share)
{
    setEnabled(share < 1);
    m_swing->setValue(QVector2D(widestRad * smooth(share / wideOpenShare),
                                1 - smooth((share - wideOpenShare) / (1 - wideOpenShare))));
}

} // namespace hallscape::scene
