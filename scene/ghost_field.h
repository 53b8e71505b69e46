// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <Qt3DCore/QEntity>

#include <vector>

namespace Qt3DRender {
class QLayer;
class QParameter;
} // namespace Qt3DRender

namespace hallscape::scene {

class Instances;

/// Boxes of glass with bright edges, for what is there but in the way. All in one draw call.
class GhostField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// Either only the nearest glass is seen, so that a thousand of them do not add up to fog, or
    /// all are, one through the other.
    enum class Depth { Nearest, Through };

    struct Box
    {
        data::Placement place;
        data::Vec3 sizeM;
    };

    GhostField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, const char* name, Depth depth);

    void setBoxes(std::vector<Box> boxes);
    /// 1 as clear as it gets; 0 not drawn.
    void setStrength(float strength);
    /// What stands between the eye and this upright cylinder fades: the sight of it is free. A
    /// radius of 0 frees nothing.
    void setFreeSight(data::Vec3 centre, float radiusM, float halfHeightM);
    /// Glass is drawn in order of distance. Call when the eye moved; cheap while it did so little.
    void setEye(data::Vec3 eye);

private:
    void upload();

    Depth m_depth;
    std::vector<Box> m_boxes;
    data::Vec3 m_eye;
    Instances* m_instances = nullptr;
    Qt3DRender::QParameter* m_strength = nullptr;
    Qt3DRender::QParameter* m_freeSight = nullptr;
    Qt3DRender::QParameter* m_freeHeight = nullptr;
};

} // namespace hallscape::scene
