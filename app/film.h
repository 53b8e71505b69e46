// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/moment.h"
#include "app/picture.h"
#include "data/view/flight_plan.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace hallscape::app {

/// Once around the selection, or the site, in equal steps; the last picture is one step before the
/// first.
struct Turntable
{
    int frames = 120;
};

/// Numbered pictures, and a video of them where one is wanted.
struct FilmRequest
{
    PictureRequest picture; ///< lens, size and values; its camera is where a turntable begins
    std::variant<Turntable, data::FlightPlan> way;
    double fps = 30;
    double timeStepS = 0;             ///< by which the time moves on from picture to picture
    std::shared_ptr<Moments> moments; ///< needed where the time moves
    std::string output;               ///< for FrameNames; empty: only the video
    std::string video;                ///< empty: none
    bool resume = false;              ///< pictures that are there already stay
};

int frameCount(const FilmRequest& request);
/// The same view turned by \p share of a full turn about the vertical through \p pivot.
data::CameraPose turnedAround(const data::CameraPose& pose, data::Vec3 pivot, double share);

/// Draws a film. Two runs give the same bytes on the same machine, also when the second one went on
/// where the first was stopped. Main thread; runs the event loop meanwhile.
/// \param progress 0 to 1  \return the error, or nothing when everything is written
std::optional<data::Error> makeFilm(const FilmRequest& request,
                                    const PictureStudio::Progress& progress,
                                    const std::stop_token& stop);

} // namespace hallscape::app
