// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/palette.h"
#include "scene/tint.h"

#include <Qt3DCore/QEntity>

#include <array>
#include <optional>
#include <vector>

namespace Qt3DRender {
class QLayer;
class QMaterial;
class QParameter;
class QTexture2D;
} // namespace Qt3DRender

namespace hallscape::scene {

class Instances;
class DataTexture;
class FacadeAtlas;
class MeshLibrary;
class NearRacks;

/// All racks of the site as one instanced entity: a box each, whose faces the shader paints from
/// the baked textures and tints by the values of its servers. Far away a face takes the colour of
/// the worst of its servers, so that a hot server never disappears by distance.
class RackField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param atlas must outlive this
    /// \param library of the reliefs of near racks; must outlive this
    RackField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, const FacadeAtlas& atlas,
              MeshLibrary& library);

    /// \param site not null
    void setSite(data::SitePtr site);
    void setOverlay(const Overlay& overlay);
    /// The rack that is drawn by OpenedRack instead.
    void setHidden(std::optional<data::RackId> rack);
    /// Where the camera is: racks around it get depth, see NearRacks.
    void setEye(data::Vec3 eye);
    /// Takes over the atlas's texture and layers. Call after FacadeAtlas::loaded().
    void refreshTextures();

private:
    void writeServers(const Overlay& overlay);
    void writeRacks(const Overlay& overlay);
    /// \return what was uploaded: 12 floats per rack that is drawn
    std::vector<float> writeInstances();
    /// \param look 0 no lens, 1 a value per server, 2 per rack: LENS in rack.frag
    void useProgram(std::size_t look);
    QList<Qt3DRender::QParameter*> parameters() const;

    const FacadeAtlas& m_atlas;
    data::SitePtr m_site;
    Instances* m_boxes = nullptr;
    NearRacks* m_near = nullptr;
    struct Materials
    {
        Qt3DRender::QMaterial* faces = nullptr;
        Qt3DRender::QMaterial* reliefs = nullptr;
    };
    std::array<Materials, 3> m_materials{};      ///< by look, made when first needed
    Qt3DRender::QMaterial* m_material = nullptr; ///< the one in use
    Qt3DRender::QParameter* m_bands = nullptr;
    Qt3DRender::QParameter* m_facades = nullptr;
    Qt3DRender::QParameter* m_servers = nullptr;
    Qt3DRender::QParameter* m_racks = nullptr;
    Qt3DRender::QParameter* m_hidden = nullptr;
    Qt3DRender::QParameter* m_nearZone = nullptr;
    DataTexture* m_serverTexture = nullptr;
    DataTexture* m_rackTexture = nullptr;
    DataTexture* m_bandTexture = nullptr;
};

} // namespace hallscape::scene
