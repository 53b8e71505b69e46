// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/ground_map.h"
#include "scene/surface_box.h"

#include <Qt3DCore/QEntity>

#include <map>
#include <vector>

namespace Qt3DRender {
class QLayer;
class QParameter;
class QTexture2D;
} // namespace Qt3DRender

namespace hallscape::scene {

class Instances;

/// Boxes of architecture: one draw call and one shader program per style. Three of these exist:
/// what is always there, walls, and what is overhead.
class ShellField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param fading the layer for what is neither there nor gone
    ShellField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, Qt3DRender::QLayer* fading);

    void setBoxes(const std::vector<SurfaceBox>& boxes);
    void setMaps(const GroundMap& hall, const GroundMap& yard);
    /// Walls end at this height above their foot, in metres.
    void setCutHeight(float metres);
    /// 1 solid, 0 not drawn; between them one sees through.
    void setOpacity(float opacity);

private:
    /// The boxes of one style.
    struct Styled
    {
        Instances* boxes = nullptr;
        QEntity* solid = nullptr;
        QEntity* fading = nullptr; ///< the same boxes, blended; made when first needed
    };
    Styled& styled(SurfaceStyle style);
    QEntity* makeEntity(SurfaceStyle style, Instances* boxes, bool glass);
    void showOpacity();

    Qt3DRender::QLayer* m_layer = nullptr;
    Qt3DRender::QLayer* m_fadingLayer = nullptr;
    std::map<SurfaceStyle, Styled> m_styles;
    float m_shownOpacity = 1;
    Qt3DRender::QParameter* m_opacity = nullptr;
    Qt3DRender::QParameter* m_cut = nullptr;
    Qt3DRender::QParameter* m_hallMap = nullptr;
    Qt3DRender::QParameter* m_hallRect = nullptr;
    Qt3DRender::QParameter* m_yardMap = nullptr;
    Qt3DRender::QParameter* m_yardRect = nullptr;
    std::vector<Qt3DRender::QTexture2D*> m_textures;
};

} // namespace hallscape::scene
