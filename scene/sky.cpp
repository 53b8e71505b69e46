// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/sky.h"

#include "scene/shader_material.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QGeometry>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QLayer>

#include <array>

namespace hallscape::scene {

using Qt3DCore::QAttribute;

Sky::Sky(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer) : QEntity(parent)
{
    setObjectName(QStringLiteral("sky"));
    static constexpr std::array<float, 9> corners{-1, -1, 1, 3, -1, 1, -1, 3, 1};
    auto* renderer = new Qt3DRender::QGeometryRenderer(this);
    auto* geometry = new Qt3DCore::QGeometry(renderer);
    auto* buffer = new Qt3DCore::QBuffer(geometry);
    buffer->setData(QByteArray(reinterpret_cast<const char*>(corners.data()), sizeof(corners)));
    auto* position = new QAttribute(buffer, QAttribute::defaultPositionAttributeName(),
                                    QAttribute::Float, 3, 3, 0, 12, geometry);
    position->setAttributeType(QAttribute::VertexAttribute);
    geometry->addAttribute(position);
    renderer->setGeometry(geometry);
    renderer->setVertexCount(3);
    addComponent(renderer);
    PassState state;
    state.cullBack = false;
    state.depthWrite = false;
    addComponent(makeShaderMaterial(this, QStringLiteral("sky"), state, {}));
    addComponent(layer);
}

} // namespace hallscape::scene
