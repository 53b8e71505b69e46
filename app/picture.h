// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/result.h"
#include "data/telemetry/snapshot.h"
#include "data/view/view.h"
#include "scene/hall_scene.h"

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <cstdint>
#include <optional>

namespace hallscape::app {

/// Everything a picture shows.
struct PictureRequest
{
    data::SitePtr site;
    data::View view;                         ///< its paths must exist in the site
    data::SnapshotPtr snapshot;              ///< null: no telemetry
    std::optional<scene::PresetPose> preset; ///< where the view has no camera
    scene::Quality quality = scene::Quality::Standard;
    QSize size{1600, 1000}; ///< pixels
};

struct Picture
{
    QImage image;
    data::View view; ///< the request's, with the camera and size that were used
};

/// Draws without a window, with the legend, the time and the SIMULATED mark in the picture. Needs a
/// QGuiApplication on a platform with OpenGL; runs the event loop meanwhile.
data::Result<Picture> drawPicture(const PictureRequest& request);

} // namespace hallscape::app
