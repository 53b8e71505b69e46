// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/result.h"
#include "data/telemetry/snapshot.h"
#include "data/view/view.h"
#include "scene/camera_flight.h"
#include "scene/hall_scene.h"

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtGui/QImage>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace hallscape::app {

/// Everything a picture shows.
struct PictureRequest
{
    data::SitePtr site;
    QString meshFolder;         ///< of the layout; empty: it has no meshes of its own
    data::View view;            ///< its paths must exist in the site
    data::SnapshotPtr snapshot; ///< null: no telemetry
    data::SnapshotPtr second;   ///< of the second picture of a split view; null: the first's
    std::optional<scene::PresetPose> preset; ///< where the view has no camera
    scene::Quality quality = scene::Quality::Standard;
    QSize size{1600, 1000}; ///< pixels, at most scene::Canvas::largestSide each way
    double scale = 0;       ///< pixels per logical pixel; 0: pictureScale()
    bool transparent = false;
    bool legend = true;
    bool caption = true; ///< time and lens; SIMULATED stays while simulated values are painted
    bool film = false;   ///< one of many that differ in camera and values
    int tile = 0;        ///< side in pixels, a power of two; 0: a good one. Small ones keep a
                         ///< window alive meanwhile
};

/// How much larger labels and outlines are in a large picture, so that it reads like a small one:
/// 1 up to 1600 x 1000, then in steps of a quarter.
double pictureScale(QSize pixels);
/// How much larger a picture is than one of 1600 x 1000, by its smaller side: what stands in it
/// grows with that.
double pictureRatio(QSize pixels);

/// Draws pictures of one site without a window, one after another, with the legend, the time and
/// the SIMULATED mark in them. Needs a QGuiApplication on a platform with OpenGL; runs the event
/// loop meanwhile. Main thread.
class PictureStudio
{
public:
    explicit PictureStudio(const PictureRequest& request);
    ~PictureStudio();
    PictureStudio(const PictureStudio&) = delete;
    PictureStudio& operator=(const PictureStudio&) = delete;

    data::CameraPose camera() const;
    void setCamera(const data::CameraPose& pose);
    /// Selects and opens at once. The paths must exist in the site.
    void setPlace(const std::string& selection, const std::string& opened);
    /// Another moment of the same site.
    void setSnapshot(data::SnapshotPtr snapshot);
    /// The camera of \p place: its own, else one that frames its selection or the site.
    data::CameraPose cameraOf(const data::Place& place) const;
    scene::CameraFlight flight(const data::CameraPose& from, const data::CameraPose& to) const;

    using Progress = std::function<void(double share)>;
    /// Draws into a file; nothing is left of it when that fails or is stopped.
    std::optional<data::Error> write(const std::string& path, const Progress& progress = {},
                                     const std::stop_token& stop = {});
    /// Goes on without drawing, as if the picture had been drawn.
    void skip();
    /// The request's view, with the camera and size that are used.
    data::View view() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::app
