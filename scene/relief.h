// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/mesh_data.h"

#include <Qt3DCore/QEntity>

#include <span>

namespace Qt3DCore {
class QBuffer;
}
namespace Qt3DRender {
class QGeometryRenderer;
class QLayer;
class QMaterial;
} // namespace Qt3DRender

namespace hallscape::scene {

struct BoxInstance;

/// The relief of one rack model, drawn once per rack that is near. Attributes: vertexPosition,
/// vertexNormal, vertexColour, and of the rack rackPlace, rackSize, rackIds as in rack.vert.
class Relief : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    Relief(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, const MeshData& mesh);

    void setRacks(std::span<const BoxInstance> racks);
    /// \param material not owned, may be null
    void setMaterial(Qt3DRender::QMaterial* material);

private:
    Qt3DCore::QBuffer* m_racks = nullptr;
    Qt3DRender::QGeometryRenderer* m_renderer = nullptr;
    Qt3DRender::QMaterial* m_material = nullptr;
};

} // namespace hallscape::scene
