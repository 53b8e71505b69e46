// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/environment.h"

#include "scene/frame_graph.h"

#include <Qt3DRender/QParameter>

#include <QtGui/QVector2D>

namespace hallscape::scene {

using Qt3DRender::QParameter;

Environment::Environment(FrameGraph& frameGraph)
    : m_indoors(new QParameter(QStringLiteral("indoors"), 0.0F)),
      m_eye(new QParameter(QStringLiteral("eye"), QVector3D())),
      m_viewport(new QParameter(QStringLiteral("viewportPx"), QVector2D(1280, 720))),
      m_fog(new QParameter(QStringLiteral("fogM"), 900.0F))
{
    for (auto* parameter : {m_indoors, m_eye, m_viewport, m_fog}) {
        frameGraph.share(parameter);
    }
    frameGraph.share(new QParameter(QStringLiteral("sun"), sun()));
}

QVector3D Environment::sun()
{
    return QVector3D(-0.62F, 0.445F, 0.67F).normalized();
}

void Environment::setEye(QVector3D eye, bool indoors)
{
    m_eye->setValue(eye);
    m_indoors->setValue(indoors ? 1.0F : 0.0F);
    m_fog->setValue(indoors ? 58.0F : 1600.0F);
}

void Environment::setViewport(QSizeF devicePixels)
{
    m_viewport->setValue(QVector2D(static_cast<float>(devicePixels.width()),
                                   static_cast<float>(devicePixels.height())));
}

} // namespace hallscape::scene
