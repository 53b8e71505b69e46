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

/// Boxes of architecture: one draw call and one shader program per style. Two of these exist: what
/// is always there, and what is overhead.
class ShellField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    ShellField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer);

    void setBoxes(const std::vector<SurfaceBox>& boxes);
    void setMaps(const GroundMap& hall, const GroundMap& yard);
    /// Walls end at this height above their foot, in metres.
    void setCutHeight(float metres);

private:
    Instances* boxesOf(SurfaceStyle style);

    Qt3DRender::QLayer* m_layer = nullptr;
    std::map<SurfaceStyle, Instances*> m_boxes;
    Qt3DRender::QParameter* m_cut = nullptr;
    Qt3DRender::QParameter* m_hallMap = nullptr;
    Qt3DRender::QParameter* m_hallRect = nullptr;
    Qt3DRender::QParameter* m_yardMap = nullptr;
    Qt3DRender::QParameter* m_yardRect = nullptr;
    std::vector<Qt3DRender::QTexture2D*> m_textures;
};

} // namespace hallscape::scene
