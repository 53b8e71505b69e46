// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <memory>

namespace hallscape::scene {

class HallScene;

/// The same scene on an offscreen surface, for pictures. Needs a QGuiApplication on a platform that
/// can make an OpenGL context (xcb with an X server, Xvfb included).
class OffscreenScene
{
public:
    explicit OffscreenScene(QSize pixels);
    ~OffscreenScene();
    OffscreenScene(const OffscreenScene&) = delete;
    OffscreenScene& operator=(const OffscreenScene&) = delete;

    HallScene& scene();
    /// Draws until everything is loaded and returns the picture, or why there is none (no context,
    /// blank picture, shader that does not compile). Runs the event loop while waiting.
    data::Result<QImage> capture();
    /// Milliseconds of one frame, drawn \p frames times: for the bench.
    double measureFrameMs(int frames);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
