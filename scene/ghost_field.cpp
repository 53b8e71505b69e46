// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/ghost_field.h"

#include "scene/instances.h"
#include "scene/shader_material.h"
#include "scene/vec_math.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>

#include <QtGui/QVector4D>

#include <algorithm>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

constexpr float resortM = 0.5F; ///< the order hardly changes while the eye moves less

} // namespace

GhostField::GhostField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, const char* name,
                       Depth depth)
    : QEntity(parent), m_depth(depth)
{
    setObjectName(QLatin1String(name));
    m_instances = new Instances(this, {"boxPlace", "boxSize"}, Instances::Shape::Cube);
    m_strength = new QParameter(QStringLiteral("strength"), 1.0F);
    m_freeSight = new QParameter(QStringLiteral("freeSight"), QVector4D());
    m_freeHeight = new QParameter(QStringLiteral("freeHeight"), 0.0F);
    PassState state;
    state.blend = true;
    state.depthWrite = depth == Depth::Nearest;
    addComponent(m_instances);
    addComponent(makeShaderMaterial(this, QStringLiteral("ghost"), state,
                                    {m_strength, m_freeSight, m_freeHeight}));
    addComponent(layer);
    setEnabled(false);
}

void GhostField::setBoxes(std::vector<Box> boxes)
{
    m_boxes = std::move(boxes);
    upload();
}

void GhostField::setStrength(float strength)
{
    m_strength->setValue(strength);
    setEnabled(strength > 0 && !m_boxes.empty());
}

void GhostField::setFreeSight(data::Vec3 centre, float radiusM, float halfHeightM)
{
    m_freeHeight->setValue(halfHeightM);
    m_freeSight->setValue(QVector4D(toQt(centre), radiusM));
}

void GhostField::setEye(data::Vec3 eye)
{
    if (isEnabled() && length(eye - m_eye) > resortM) {
        m_eye = eye;
        upload();
    }
}

void GhostField::upload()
{
    const auto squared = [this](const Box& box) {
        const data::Vec3 way = box.place.position - m_eye;
        return dot(way, way);
    };
    std::ranges::stable_sort(m_boxes, [&](const Box& a, const Box& b) {
        return m_depth == Depth::Nearest ? squared(a) < squared(b) : squared(a) > squared(b);
    });
    std::vector<float> floats;
    floats.reserve(m_boxes.size() * 8);
    for (const Box& box : m_boxes) {
        const data::Vec3 at = box.place.position;
        floats.insert(floats.end(), {at.x, at.y, at.z, YawFrame(box.place).yawRad(), box.sizeM.x,
                                     box.sizeM.y, box.sizeM.z, 0});
    }
    m_instances->setInstances(floats);
}

} // namespace hallscape::scene
