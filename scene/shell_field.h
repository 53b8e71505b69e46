// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/surface_box.h"

#include <Qt3DCore/QEntity>

#include <QtCore/QList>

#include <map>
#include <vector>

namespace Qt3DRender {
class QLayer;
class QParameter;
} // namespace Qt3DRender

namespace hallscape::scene {

class BoxInstances;
class ViewVolume;

/// Boxes of architecture: one draw call and one shader program per style. Three of these exist:
/// what is always there, walls, and what is overhead.
class ShellField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param fading the layer for what is neither there nor gone
    /// \param ground see GroundLight::parameters()
    ShellField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, Qt3DRender::QLayer* fading,
               const QList<Qt3DRender::QParameter*>& ground);

    void setBoxes(const std::vector<SurfaceBox>& boxes);
    /// Draws only what \p view sees.
    void setView(const ViewVolume& view);
    /// Walls end at this height above their foot, in metres.
    void setCutHeight(float metres);
    /// 1 solid, 0 not drawn; between them one sees through.
    void setOpacity(float opacity);

private:
    /// The boxes of one style.
    struct Styled
    {
        BoxInstances* boxes = nullptr;
        QEntity* solid = nullptr;
        QEntity* fading = nullptr; ///< the same boxes, blended; made when first needed
    };
    Styled& styled(SurfaceStyle style);
    QEntity* makeEntity(SurfaceStyle style, BoxInstances* boxes, bool glass);
    void showOpacity();

    Qt3DRender::QLayer* m_layer = nullptr;
    Qt3DRender::QLayer* m_fadingLayer = nullptr;
    QList<Qt3DRender::QParameter*> m_ground;
    std::map<SurfaceStyle, Styled> m_styles;
    float m_shownOpacity = 1;
    Qt3DRender::QParameter* m_opacity = nullptr;
    Qt3DRender::QParameter* m_cut = nullptr;
};

} // namespace hallscape::scene
