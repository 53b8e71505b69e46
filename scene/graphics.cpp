// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/graphics.h"

#include "scene/scene_window.h"

namespace hallscape::scene {

QSurfaceFormat surfaceFormat()
{
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setVersion(3, 3);
    format.setDepthBufferSize(24);
    format.setSamples(0);
    format.setSwapInterval(0);
    return format;
}

void prepareGraphics()
{
    // Qt 3D makes its context from the default format, not from the window's.
    QSurfaceFormat::setDefaultFormat(surfaceFormat());
    qputenv("QT3D_RENDERER", "opengl");
}

} // namespace hallscape::scene
