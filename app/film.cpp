// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film.h"

#include "app/frame_names.h"
#include "app/video.h"

#include <QtCore/QTemporaryDir>

#include <cmath>
#include <filesystem>
#include <numbers>
#include <system_error>

namespace hallscape::app {

namespace {

/// What a turntable turns about.
data::Vec3 pivotOf(const data::Site& site, const data::View& view)
{
    const auto selection =
        view.place.selection.empty() ? std::nullopt : site.find(view.place.selection);
    return site.box(selection.value_or(data::Device{data::Kind::Site, 0})).centre;
}

/// Puts the studio to one picture of the film after the other.
class Director
{
public:
    Director(const FilmRequest& request, PictureStudio& studio)
        : m_request(request), m_studio(studio), m_start(studio.camera())
    {
    }

    std::optional<data::Error> goTo(int frame)
    {
        if (m_request.timeStepS > 0 && m_request.moments && m_request.picture.snapshot) {
            const auto passedMs =
                static_cast<std::int64_t>(std::llround(frame * m_request.timeStepS * 1000));
            auto snapshot = m_request.moments->at(m_request.picture.snapshot->timeMs + passedMs,
                                                  m_request.picture.view.lens);
            if (!snapshot) {
                return snapshot.error();
            }
            m_studio.setSnapshot(*std::move(snapshot));
        }
        if (const auto* turntable = std::get_if<Turntable>(&m_request.way)) {
            const double share = static_cast<double>(frame) / turntable->frames;
            m_studio.setCamera(turnedAround(
                m_start, pivotOf(*m_request.picture.site, m_request.picture.view), share));
        } else {
            fly(std::get<data::FlightPlan>(m_request.way), frame);
        }
        return std::nullopt;
    }

private:
    void fly(const data::FlightPlan& plan, int frame)
    {
        const data::FlightPlan::Moment moment = plan.at(frame, m_request.fps);
        if (moment.stop != m_stop || frame == 0) {
            // Stops may be passed without a picture of their own: each frames its selection as it
            // is when the flight to it begins.
            for (std::size_t i = frame == 0 ? 0 : m_stop + 1; i <= moment.stop; ++i) {
                leaveFor(plan.stops[i]);
            }
            m_stop = moment.stop;
        }
        m_studio.setCamera(m_studio.flight(m_from, m_to).at(static_cast<float>(moment.share)));
    }

    void leaveFor(const data::FlightStop& stop)
    {
        m_from = m_to;
        m_studio.setPlace(stop.view.place.selection, stop.view.place.opened);
        m_to = m_studio.cameraOf(stop.view.place);
    }

    const FilmRequest& m_request;
    PictureStudio& m_studio;
    data::CameraPose m_start;
    std::size_t m_stop = 0;
    data::CameraPose m_from;
    data::CameraPose m_to;
};

bool isThere(const std::string& path)
{
    std::error_code error;
    return std::filesystem::file_size(path, error) > 0 && !error;
}

std::optional<data::Error> drawFrames(const FilmRequest& request, const FrameNames& names,
                                      const PictureStudio::Progress& progress,
                                      const std::stop_token& stop)
{
    PictureStudio studio(request.picture);
    Director director(request, studio);
    const int count = frameCount(request);
    for (int frame = 0; frame < count; ++frame) {
        if (auto error = director.goTo(frame)) {
            return error;
        }
        const std::string name = names.name(frame);
        if (request.resume && isThere(name)) {
            studio.skip();
        } else if (auto error = studio.write(
                       name, [&](double share) { progress((frame + share) / count); }, stop)) {
            return error;
        }
        progress(static_cast<double>(frame + 1) / count);
        if (stop.stop_requested()) {
            return data::Error{data::Errc::Unknown, "film", "stopped"};
        }
    }
    return std::nullopt;
}

} // namespace

int frameCount(const FilmRequest& request)
{
    if (const auto* turntable = std::get_if<Turntable>(&request.way)) {
        return turntable->frames;
    }
    return std::get<data::FlightPlan>(request.way).frameCount(request.fps);
}

data::CameraPose turnedAround(const data::CameraPose& pose, data::Vec3 pivot, double share)
{
    const auto angle = static_cast<float>(share * 2 * std::numbers::pi);
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    const auto turned = [&](data::Vec3 point) {
        const data::Vec3 arm = point - pivot;
        return data::Vec3{pivot.x + arm.x * c + arm.z * s, point.y,
                          pivot.z + arm.z * c - arm.x * s};
    };
    return {turned(pose.eye), turned(pose.target), pose.fovDeg};
}

std::optional<data::Error> makeFilm(const FilmRequest& request,
                                    const PictureStudio::Progress& progress,
                                    const std::stop_token& stop)
{
    if (!request.video.empty()) {
        if (auto error = checkVideo(request.video)) {
            return error;
        }
    }
    const QTemporaryDir folder; // for a video alone
    const auto names =
        FrameNames::of(request.output.empty() ? folder.path().toStdString() : request.output);
    if (!names) {
        return names.error();
    }
    if (auto error = drawFrames(request, *names, progress, stop)) {
        return error;
    }
    return request.video.empty() ? std::nullopt
                                 : makeVideo(*names, request.fps, request.video, stop);
}

} // namespace hallscape::app
