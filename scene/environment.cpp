// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/environment.h"

#include "scene/frame_graph.h"

#include <Qt3DRender/QParameter>

#include <QtGui/QVector2D>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

/// One uniform of the light outdoors, linear.
struct Mood
{
    const char* name;
    QVector3D day;
    QVector3D dusk;
};

std::vector<Mood> moods()
{
    return {
        {"sun", Environment::sun(), QVector3D(-0.86F, 0.07F, 0.50F).normalized()},
        {"sunLight", {2.35F, 1.88F, 1.26F}, {0.40F, 0.20F, 0.10F}},
        {"skyLight", {0.37F, 0.45F, 0.57F}, {0.115F, 0.145F, 0.225F}},
        {"groundLight", {0.23F, 0.21F, 0.175F}, {0.085F, 0.08F, 0.09F}},
        {"lampLight", {0, 0, 0}, {1.75F, 1.20F, 0.62F}},
        {"fogOutdoors", {0.68F, 0.71F, 0.73F}, {0.235F, 0.185F, 0.20F}},
        {"zenith", {0.13F, 0.29F, 0.56F}, {0.028F, 0.052F, 0.120F}},
        {"afterglow", {0.30F, 0.20F, 0.10F}, {0.95F, 0.40F, 0.14F}},
    };
}

} // namespace

Environment::Environment(FrameGraph& frameGraph)
    : m_indoors(new QParameter(QStringLiteral("indoors"), 0.0F)),
      m_eye(new QParameter(QStringLiteral("eye"), QVector3D())),
      m_viewport(new QParameter(QStringLiteral("viewportPx"), QVector2D(1280, 720))),
      m_fog(new QParameter(QStringLiteral("fogM"), 900.0F))
{
    for (auto* parameter : {m_indoors, m_eye, m_viewport, m_fog}) {
        frameGraph.share(parameter);
    }
    for (const Mood& mood : moods()) {
        m_mood.push_back(new QParameter(QLatin1String(mood.name), mood.day));
        frameGraph.share(m_mood.back());
    }
}

QVector3D Environment::sun()
{
    return QVector3D(-0.78F, 0.40F, 0.48F).normalized();
}

void Environment::setEye(QVector3D eye, bool indoors)
{
    m_eye->setValue(eye);
    m_indoors->setValue(indoors ? 1.0F : 0.0F);
    m_fog->setValue(indoors ? 58.0F : 1500.0F);
}

void Environment::setDusk(bool dusk)
{
    const std::vector<Mood> values = moods();
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_mood[i]->setValue(dusk ? values[i].dusk : values[i].day);
    }
}

void Environment::setViewport(QSizeF devicePixels)
{
    m_viewport->setValue(QVector2D(static_cast<float>(devicePixels.width()),
                                   static_cast<float>(devicePixels.height())));
}

} // namespace hallscape::scene
