// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera_controller.h"
#include "scene/section_box.h"

#include <Qt3DCore/QEntity>

#include <QtCore/QPointF>
#include <QtCore/QSizeF>

#include <optional>

namespace Qt3DRender {
class QLayer;
class QParameter;
} // namespace Qt3DRender

namespace hallscape::scene {

class FrameGraph;
class Instances;
class Outline;

/// The box that cuts everything outside of it away: its planes as uniforms of every shader (GLSL
/// side: assets/shaders/section.glsl), its edges, and an arrow on each side that can be dragged.
/// - `vec3 sectionCentre`, `vec3 sectionHalf` metres   - `vec2 sectionTurn` cosine, sine of the yaw
class Section : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    Section(Qt3DCore::QNode* parent, FrameGraph& frameGraph);

    /// Without a box nothing is cut.
    void setBox(const std::optional<data::OrientedBox>& box);
    const std::optional<data::OrientedBox>& box() const { return m_box; }
    /// Arrows are for hands: pictures to file do without.
    void setHandlesShown(bool shown);
    /// Lights up the arrow under the pointer. \return whether that is another one
    bool setActive(std::optional<BoxSide> side);
    /// Arrows keep their size on the screen. Call when the camera or the box changed.
    /// \param size of the view in logical pixels
    void update(const CameraController& camera, QSizeF size, float devicePixelRatio);

    /// The side whose arrow is under a point of the view, in logical pixels.
    std::optional<BoxSide> handleAt(const CameraController& camera, QSizeF size,
                                    QPointF position) const;

private:
    std::optional<data::OrientedBox> m_box;
    std::optional<BoxSide> m_active;
    bool m_handlesShown = false;
    Outline* m_edges = nullptr;
    Qt3DCore::QEntity* m_arrows = nullptr;
    Instances* m_arrowInstances = nullptr;
    Qt3DRender::QParameter* m_centre = nullptr;
    Qt3DRender::QParameter* m_half = nullptr;
    Qt3DRender::QParameter* m_turn = nullptr;
};

} // namespace hallscape::scene
