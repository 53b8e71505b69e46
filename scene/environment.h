// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/hall_scene.h"

#include <QtCore/QSizeF>
#include <QtGui/QVector3D>

#include <vector>

namespace Qt3DRender {
class QParameter;
}

namespace hallscape::scene {

class FrameGraph;

/// The light mood: uniforms that every shader shares. Their GLSL side is
/// assets/shaders/environment.glsl.
/// - `float quality` 0 Fast, 1 Standard: a constant, see prepareShaders()
/// - `float indoors` 1 while the eye is inside a hall
/// - `vec3 eye` world, metres   - `vec3 sun` unit vector towards the sun   - `vec2 viewportPx`
/// device pixels
/// - `float fogM` distance at which fog takes half
/// - `vec3 sunLight`, `skyLight`, `groundLight`, `lampLight` radiance outdoors, by day or at dusk
/// - `vec3 fogOutdoors`, `zenith`, `afterglow` colours of haze and sky
class Environment
{
public:
    explicit Environment(FrameGraph& frameGraph);

    void setEye(QVector3D eye, bool indoors);
    void setViewport(QSizeF devicePixels);
    /// Evening instead of day; indoors nothing changes.
    void setDusk(bool dusk);

    /// Late afternoon: west-south-west, 24 degrees high. Unit vector towards the sun.
    static QVector3D sun();

private:
    Qt3DRender::QParameter* m_indoors = nullptr;
    Qt3DRender::QParameter* m_eye = nullptr;
    Qt3DRender::QParameter* m_viewport = nullptr;
    Qt3DRender::QParameter* m_fog = nullptr;
    std::vector<Qt3DRender::QParameter*> m_mood; ///< in the order of moods() in the .cpp
};

} // namespace hallscape::scene
