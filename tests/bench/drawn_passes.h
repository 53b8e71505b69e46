// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QSize>
#include <QtGui/QColor>
#include <QtGui/QMatrix4x4>

#include <optional>
#include <vector>

namespace Qt3DCore {
class QEntity;
}
namespace Qt3DRender {
class QGeometryRenderer;
class QParameter;
class QRenderState;
class QShaderProgram;
} // namespace Qt3DRender

namespace hallscape::bench {

/// One draw call as Qt 3D would make it.
struct DrawnThing
{
    const Qt3DRender::QGeometryRenderer* shape = nullptr;
    const Qt3DRender::QShaderProgram* program = nullptr;
    QList<Qt3DRender::QRenderState*> states;
    QList<Qt3DRender::QParameter*> parameters; ///< the nearest of a name first
    QMatrix4x4 model;
};

/// One leaf of the frame graph.
struct DrawnPass
{
    std::optional<QColor> clear; ///< colour and depth, before anything is drawn
    QRect viewport;              ///< pixels of the target, from its lower left corner
    std::optional<QRect> scissor;
    QMatrix4x4 view;
    QMatrix4x4 projection;
    std::vector<DrawnThing> things;
};

/// Reads from Qt 3D's nodes what they draw: passes in the order of the frame graph, and in each
/// what its layers let through, in the order of the tree. All passes go to one target: the effects
/// of Still, which need several, are not followed. \param target pixels of it
std::vector<DrawnPass> drawnPasses(const Qt3DCore::QEntity& root, QSize target);

} // namespace hallscape::bench
