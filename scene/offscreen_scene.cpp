// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/offscreen_scene.h"

#include "scene/graphics.h"
#include "scene/hall_scene_p.h"
#include "scene/render_engine.h"
#include "scene/warning_trap.h"

#include <Qt3DRender/QRenderCapture>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtGui/QOffscreenSurface>
#include <QtGui/QOpenGLContext>

namespace hallscape::scene {

namespace {

constexpr int emptyFrames = 3;        ///< shaders are built while these are drawn
constexpr qint64 patienceMs = 60'000; ///< for files and for one frame on a slow machine

data::Error failed(const char* detail)
{
    return {data::Errc::Unreadable, "picture", detail};
}

/// The offscreen platform makes no context without an X server and reports success all the same.
bool contextWorks(QOffscreenSurface& surface)
{
    QOpenGLContext context;
    context.setFormat(surfaceFormat());
    return surface.isValid() && context.create() && context.makeCurrent(&surface);
}

bool blank(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if ((line[x] & 0xffffffU) != (first & 0xffffffU)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

struct OffscreenScene::Private
{
    explicit Private(QSize pixelSize) : pixels(pixelSize)
    {
        surface.setFormat(surfaceFormat());
        surface.create();
        scene.reset(new HallScene(&surface));
        scene->d->frameGraph.setTargetSize(pixels);
        scene->d->resize(QSizeF(pixels), 1);
    }

    /// Not before the context is known to work: without one Qt 3D aborts.
    RenderEngine& engine()
    {
        if (!renderEngine.started()) {
            renderEngine.start(scene->d->root);
        }
        return renderEngine;
    }

    void draw(double seconds)
    {
        scene->d->advance(seconds);
        engine().drawFrame();
        QCoreApplication::processEvents();
    }

    /// \return false when it took too long
    bool drawUntilReady()
    {
        QElapsedTimer timer;
        timer.start();
        const auto ready = [&] {
            return scene->state() != HallScene::State::Loading && !scene->d->camera.flying();
        };
        for (int frame = 0; frame < emptyFrames || !ready(); ++frame) {
            if (timer.elapsed() > patienceMs) {
                return false;
            }
            draw(0.1); // flights and openings pass in large steps; the picture shows their end
            if (!ready()) {
                QThread::msleep(2);
            }
        }
        return true;
    }

    QImage grab()
    {
        std::unique_ptr<Qt3DRender::QRenderCaptureReply> reply(
            scene->d->frameGraph.capture()->requestCapture());
        QElapsedTimer timer;
        timer.start();
        while (!reply->isComplete() && timer.elapsed() < patienceMs) {
            draw(0);
        }
        return reply->isComplete() ? reply->image() : QImage();
    }

    ~Private() { renderEngine.stop(); }

    QSize pixels;
    QOffscreenSurface surface;
    RenderEngine renderEngine; ///< outlives the scene's nodes
    std::unique_ptr<HallScene> scene;
    bool checked = false;
};

OffscreenScene::OffscreenScene(QSize pixels) : d(std::make_unique<Private>(pixels)) {}

OffscreenScene::~OffscreenScene() = default;

HallScene& OffscreenScene::scene()
{
    return *d->scene;
}

data::Result<QImage> OffscreenScene::capture()
{
    if (!d->checked && !contextWorks(d->surface)) {
        return failed("no OpenGL 3.3 context; without a screen run under xvfb-run");
    }
    d->checked = true;
    const WarningTrap trap(QStringLiteral("hader"));
    if (!d->drawUntilReady()) {
        return failed("the scene did not finish loading");
    }
    const QImage image = d->grab().convertToFormat(QImage::Format_RGB32);
    if (!trap.caught().isEmpty()) {
        return data::Error{data::Errc::Unreadable, "shader",
                           trap.caught().join(u'\n').toStdString()};
    }
    if (image.isNull() || blank(image)) {
        return failed("the picture is blank");
    }
    return image;
}

double OffscreenScene::measureFrameMs(int frames)
{
    if (frames <= 0 || !contextWorks(d->surface) || !d->drawUntilReady()) {
        return 0;
    }
    d->grab(); // waits for everything queued
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < frames; ++i) {
        d->scene->d->advance(0);
        d->engine().drawFrame();
    }
    d->grab(); // the driver may still be drawing; one more frame is counted with it
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6 / (frames + 1);
}

} // namespace hallscape::scene
