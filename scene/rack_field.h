// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/palette.h"
#include "scene/layers.h"
#include "scene/standing_rack.h"
#include "scene/tint.h"

#include <Qt3DCore/QEntity>

#include <array>
#include <optional>
#include <vector>

namespace Qt3DRender {
class QMaterial;
class QParameter;
class QTexture2D;
} // namespace Qt3DRender

namespace hallscape::scene {

class BoxInstances;
class DataTexture;
class FacadeAtlas;
class MeshLibrary;
class NearRacks;
class ViewVolume;

/// All racks of the site as one instanced entity: a box each, whose faces the shader paints from
/// the baked textures and tints by the values of its servers. Far away a face takes the colour of
/// the worst of its servers, so that a hot server never disappears by distance.
class RackField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param atlas must outlive this
    /// \param library of the reliefs of near racks; must outlive this
    RackField(Qt3DCore::QNode* parent, const Layers& layers, const FacadeAtlas& atlas,
              MeshLibrary& library);

    /// \param site not null
    void setSite(data::SitePtr site);
    void setOverlay(const Overlay& overlay);
    /// Draws these instead of all that are built; see also builtRacks(). Later ones are drawn over
    /// earlier ones while opacity is less than 1.
    void setStanding(std::vector<StandingRack> racks);
    /// Racks that are cut open show their bottoms; nobody sees them otherwise.
    void setBottoms(bool drawn);
    /// 1 solid, 0 not drawn; between them one sees through. Order the racks from far to near then.
    void setOpacity(float opacity);
    /// Uniforms `serverValues`, `rackValues`, `lensLook` for others who paint the same
    /// values.
    QList<Qt3DRender::QParameter*> valueParameters() const;
    /// The rack that is drawn by OpenedRack instead.
    void setHidden(std::optional<data::RackId> rack);
    /// Where the camera is: racks around it get depth, see NearRacks.
    void setEye(data::Vec3 eye);
    /// Draws only what \p view sees. \param roofsClosed leaves out what stands below one
    void setView(const ViewVolume& view, bool roofsClosed);
    /// Takes over the atlas's texture and layers. Call after FacadeAtlas::loaded().
    void refreshTextures();

private:
    void writeServers(const Overlay& overlay);
    void writeRacks(const Overlay& overlay);
    /// Boxes from m_standing.
    void writeBoxes();
    /// Reliefs are of solid racks only.
    void showZone();
    /// The same racks, solid or seen through, each look with its own program.
    struct Drawn
    {
        QEntity* entity = nullptr;
        std::array<Qt3DRender::QMaterial*, 3> materials{}; ///< by look, made when first needed
        Qt3DRender::QMaterial* material = nullptr;         ///< the one in use
        bool glass = false;
    };
    /// \param look 0 no lens, 1 a value per server, 2 per rack: LENS in rack.frag
    void setLook(std::size_t look);
    /// What is not drawn needs no program.
    void usePrograms();
    void useProgram(Drawn& drawn);
    QList<Qt3DRender::QParameter*> parameters() const;

    const FacadeAtlas& m_atlas;
    data::SitePtr m_site;
    BoxInstances* m_boxes = nullptr;
    std::vector<StandingRack> m_standing;
    std::vector<bool> m_underRoof; ///< one per rack of the site
    NearRacks* m_near = nullptr;
    std::array<Qt3DRender::QMaterial*, 3> m_reliefs{}; ///< by look, made when first needed
    float m_shownOpacity = 1;
    Drawn m_solid;
    Drawn m_fading;
    std::size_t m_look = 0;
    Qt3DRender::QParameter* m_opacity = nullptr;
    Qt3DRender::QParameter* m_lensLook = nullptr;
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
