// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"
#include "scene/camera_flight.h"

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace Qt3DCore {
class QEntity;
}

namespace hallscape::scene {

class HallScene;

/// What a picture is drawn on.
struct Canvas
{
    QSize pixels;               ///< at most largestSide each way
    qreal devicePixelRatio = 1; ///< pixels per logical pixel: labels and outlines grow with it
    bool transparent = false; ///< no sky and no ground to the horizon: alpha 0 where nothing stands
    bool film = false; ///< many pictures that differ in camera and values: less waiting before each
    int tile = 0;      ///< side of the tiles in pixels, a power of two; 0: a good one

    /// What OpenGL implementations of the last ten years can place; software rendering too.
    static constexpr int largestSide = 16384;
};

/// The same scene on an offscreen surface, for pictures. Needs a QGuiApplication on a platform that
/// can make an OpenGL context (xcb with an X server, Xvfb included).
///
/// Pictures larger than a tile are drawn tile by tile through a moved viewport: camera, labels and
/// widths in pixels are those of the whole picture, so that tiles meet without a seam and only one
/// row of them is ever in memory.
class OffscreenScene
{
public:
    explicit OffscreenScene(QSize pixels);
    explicit OffscreenScene(const Canvas& canvas);
    ~OffscreenScene();
    OffscreenScene(const OffscreenScene&) = delete;
    OffscreenScene& operator=(const OffscreenScene&) = delete;

    HallScene& scene();
    /// The way that HallScene::flyTo() would take from any camera to any other.
    CameraFlight flight(const data::CameraPose& from, const data::CameraPose& to) const;

    /// Takes a band of the picture: full width, RGBA8888_Premultiplied, lines from \p top on. Bands
    /// come from the top down.  \return an error ends the drawing
    using TakeBand = std::function<std::optional<data::Error>(const QImage& band, int top)>;
    /// Draws until everything is loaded and hands the picture over band by band, or says why there
    /// is none (no context, blank picture, shader that does not compile, stopped). Runs the event
    /// loop after every tile.  \param progress 0 to 1, may be empty
    std::optional<data::Error> draw(const TakeBand& take,
                                    const std::function<void(double)>& progress = {},
                                    const std::stop_token& stop = {});
    /// The whole picture in memory; RGB32, or premultiplied when transparent.
    data::Result<QImage> capture();
    /// Loads and lays out like draw(), but draws nothing: what labels remember of the frames before
    /// stays as if it had been drawn.
    std::optional<data::Error> skip();
    /// Milliseconds of one frame, drawn \p frames times: for the bench.
    double measureFrameMs(int frames);
    /// Draws the same picture \p frames times and waits for nothing: the driver may still be at it.
    /// For the bench. \pre capture() or draw() went well
    void drawFrames(int frames);
    /// What is drawn, frame graph included: for the bench, which draws the same without Qt 3D.
    const Qt3DCore::QEntity& root() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
