// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/offscreen_scene.h"

#include "scene/graphics.h"
#include "scene/hall_scene_p.h"
#include "scene/picture_tiles.h"
#include "scene/render_engine.h"
#include "scene/warning_trap.h"

#include <Qt3DRender/QRenderCapture>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtGui/QOffscreenSurface>
#include <QtGui/QOpenGLContext>

#include <deque>

namespace hallscape::scene {

namespace {

constexpr int emptyFrames = 4;        ///< shaders are built while these are drawn
constexpr int settlingFrames = 1;     ///< before a picture of a film: textures arrive with it
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

using Reply = std::unique_ptr<Qt3DRender::QRenderCaptureReply>;

} // namespace

struct OffscreenScene::Private
{
    explicit Private(const Canvas& wanted) : canvas(wanted), tiles(wanted.pixels, wanted.tile)
    {
        surface.setFormat(surfaceFormat());
        surface.create();
        scene.reset(new HallScene(&surface));
        HallScene::Private& hall = *scene->d;
        hall.resize(QSizeF(canvas.pixels) / canvas.devicePixelRatio, canvas.devicePixelRatio);
        hall.frameGraph.setTargetSize(tiles.targetSize()); // not all of a large picture at once
        showTile(0);
        if (canvas.transparent) {
            hall.setBackgroundShown(false);
        }
    }

    /// Not before the context is known to work: without one Qt 3D aborts.
    RenderEngine& engine()
    {
        if (!renderEngine.started()) {
            renderEngine.start(scene->d->root);
        }
        return renderEngine;
    }

    void showTile(int index)
    {
        if (tiles.count() > 1) {
            scene->d->frameGraph.setPart(canvas.pixels, tiles.origin(index));
        }
    }

    void drawFrame(double seconds)
    {
        scene->d->advance(seconds);
        engine().drawFrame();
        QCoreApplication::processEvents();
    }

    bool ready() const
    {
        return scene->state() != HallScene::State::Loading && !scene->d->camera.flying() &&
               scene->d->resting();
    }

    std::optional<data::Error> check()
    {
        if (!checked && !contextWorks(surface)) {
            return failed("no OpenGL 3.3 context; without a screen run under xvfb-run");
        }
        checked = true;
        return std::nullopt;
    }

    /// \return false when it took too long
    bool drawUntilReady()
    {
        QElapsedTimer timer;
        timer.start();
        const int least = canvas.film && warm ? settlingFrames : emptyFrames;
        warm = true;
        // What arrives last, a texture for instance, also takes as many frames until it is seen.
        for (int sinceReady = 0; sinceReady < least;) {
            if (timer.elapsed() > patienceMs) {
                return false;
            }
            drawFrame(0.1); // flights and openings pass in large steps; the picture shows their end
            if (ready()) {
                ++sinceReady;
            } else {
                sinceReady = 0;
                QThread::msleep(2);
            }
        }
        return true;
    }

    /// Hands the tiles over in order. The reply to a request comes with the frame after it, which
    /// draws the next tile already.
    /// \return false when \p take did, or a frame took too long
    bool grabTiles(const std::function<bool(int tile, const QImage& image)>& take)
    {
        std::deque<Reply> pending;
        int asked = 0;
        QElapsedTimer timer;
        for (int taken = 0; taken < tiles.count();) {
            if (asked < tiles.count() && pending.size() < 2) {
                showTile(asked++);
                pending.emplace_back(scene->d->frameGraph.capture()->requestCapture());
                timer.start();
            }
            drawFrame(0);
            while (!pending.empty() && pending.front()->isComplete()) {
                if (!take(taken++, pending.front()->image())) {
                    return false;
                }
                pending.pop_front();
            }
            if (timer.elapsed() > patienceMs) {
                return false;
            }
        }
        return true;
    }

    ~Private() { renderEngine.stop(); }

    Canvas canvas;
    PictureTiles tiles;
    QOffscreenSurface surface;
    RenderEngine renderEngine; ///< outlives the scene's nodes
    std::unique_ptr<HallScene> scene;
    bool checked = false;
    bool warm = false; ///< shaders are built
};

OffscreenScene::OffscreenScene(QSize pixels) : OffscreenScene(Canvas{pixels}) {}

OffscreenScene::OffscreenScene(const Canvas& canvas) : d(std::make_unique<Private>(canvas)) {}

OffscreenScene::~OffscreenScene() = default;

HallScene& OffscreenScene::scene()
{
    return *d->scene;
}

CameraFlight OffscreenScene::flight(const data::CameraPose& from, const data::CameraPose& to) const
{
    return {from, to, d->scene->d->poses.clearanceM(from.eye, to.eye)};
}

std::optional<data::Error> OffscreenScene::draw(const TakeBand& take,
                                                const std::function<void(double)>& progress,
                                                const std::stop_token& stop)
{
    if (auto error = d->check()) {
        return error;
    }
    const WarningTrap trap(QStringLiteral("hader"));
    if (!d->drawUntilReady()) {
        return failed("the scene did not finish loading");
    }
    BandBuilder band(d->tiles, d->canvas.transparent);
    std::optional<data::Error> error;
    const bool complete = d->grabTiles([&](int index, const QImage& image) {
        if (band.add(index, image)) {
            error = take(band.image(), band.top());
        }
        if (progress) {
            progress(static_cast<double>(index + 1) / d->tiles.count());
        }
        return !error && !stop.stop_requested();
    });
    if (!trap.caught().isEmpty()) {
        return data::Error{data::Errc::Unreadable, "shader",
                           trap.caught().join(u'\n').toStdString()};
    }
    if (error || stop.stop_requested()) {
        return error ? error : failed("stopped");
    }
    if (!complete) {
        return failed("a frame took longer than a minute");
    }
    return band.blank() ? std::optional(failed("the picture is blank")) : std::nullopt;
}

data::Result<QImage> OffscreenScene::capture()
{
    QImage whole(d->canvas.pixels, QImage::Format_RGBA8888_Premultiplied);
    if (whole.isNull()) {
        return failed("there is not enough memory for the picture in one piece");
    }
    const auto error = draw([&whole](const QImage& band, int top) {
        for (int y = 0; y < band.height(); ++y) {
            std::copy_n(band.constScanLine(y), whole.bytesPerLine(), whole.scanLine(top + y));
        }
        return std::optional<data::Error>();
    });
    if (error) {
        return *error;
    }
    return d->canvas.transparent ? whole : whole.convertToFormat(QImage::Format_RGB32);
}

std::optional<data::Error> OffscreenScene::skip()
{
    d->scene->d->advance(0.1);
    return std::nullopt;
}

double OffscreenScene::measureFrameMs(int frames)
{
    if (frames <= 0 || d->check() || !d->drawUntilReady()) {
        return 0;
    }
    const auto ignore = [](int, const QImage&) { return true; };
    d->grabTiles(ignore); // waits for everything queued
    QElapsedTimer timer;
    timer.start();
    drawFrames(frames);
    d->grabTiles(ignore); // the driver may still be drawing; one more frame is counted with it
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6 / (frames + 1);
}

void OffscreenScene::drawFrames(int frames)
{
    for (int i = 0; i < frames; ++i) {
        d->scene->d->advance(0);
        d->engine().drawFrame();
    }
}

const Qt3DCore::QEntity& OffscreenScene::root() const
{
    return *d->scene->d->root;
}

} // namespace hallscape::scene
