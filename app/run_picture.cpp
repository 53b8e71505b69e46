// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_picture.h"

#include "app/film.h"
#include "app/headless.h"
#include "app/moment.h"
#include "app/picture.h"
#include "app/progress_line.h"
#include "app/site_loading.h"
#include "app/starting_view.h"

#include <filesystem>
#include <ostream>
#include <system_error>

namespace hallscape::app {

namespace {

/// Beside the view file, else wherever resolveSite() looks.
std::string siteOfView(const std::string& viewFile, const std::string& site)
{
    const std::filesystem::path beside = std::filesystem::path(viewFile).parent_path() / site;
    std::error_code error;
    return std::filesystem::is_regular_file(beside, error) ? beside.string() : resolveSite(site);
}

std::ostream& complain(std::ostream& err, const data::Error& error)
{
    return err << "hallscape: " << error.where << (error.where.empty() ? "" : ": ") << error.detail
               << '\n';
}

data::SitePtr siteOf(const std::string& path, std::ostream& err)
{
    const data::LayoutResult loaded = loadSite(path);
    for (const data::Problem& problem : loaded.problems) {
        err << problem.toString() << '\n';
    }
    if (!loaded.site) {
        err << "hallscape: " << path << ": nothing that can be drawn. Correct the errors above; "
            << "--validate checks the file again.\n";
    }
    return loaded.site;
}

/// What the picture shows: of the recording that was named, else of the simulator.
data::Result<data::SnapshotPtr> momentOf(const Invocation& run, const PictureRequest& request)
{
    const data::View& view = request.view;
    if (run.source.empty() || run.source == "simulator") {
        return simulateUntil(request.site, run.seed.value_or(1),
                             view.timeMs.value_or(defaultPictureTimeMs()), view.lens);
    }
    if (!isRecording(run.source)) {
        return data::Error{data::Errc::Unknown, "--source",
                           "a picture shows the simulator or a recording. Record first, with "
                           "--record FILE --for 1m --no-window."};
    }
    const bool isViews = !run.at && view.timeMs;
    return recordedMoment(run.source, request.site,
                          isViews ? data::formatTime(*view.timeMs) : run.at.value_or(""),
                          view.lens);
}

} // namespace

data::Result<Start> startOf(const Invocation& run, const data::View& base)
{
    data::View view = base;
    if (!run.viewFile.empty()) {
        auto saved = readViewFile(run.viewFile);
        if (!saved) {
            return saved.error();
        }
        view = *std::move(saved);
    }
    std::string site = resolveSite(run.site);
    if (run.site.empty() && isRecording(run.source)) {
        site = run.source; // it carries its site
    } else if (run.site.empty() && !view.site.empty()) {
        site = siteOfView(run.viewFile, view.site);
    }
    return Start{withOptions(std::move(view), run), site};
}

namespace {

data::Result<std::shared_ptr<Moments>> momentsOf(const Invocation& run, const data::SitePtr& site)
{
    if (!isRecording(run.source)) {
        return std::shared_ptr(simulatedMoments(site, run.seed.value_or(1)));
    }
    auto moments = recordedMoments(run.source, site);
    return moments ? data::Result(std::shared_ptr<Moments>(*std::move(moments)))
                   : data::Result<std::shared_ptr<Moments>>(moments.error());
}

/// Everything that both pictures and films need; complains where something is missing.
std::optional<PictureRequest> requestOf(const Invocation& run, const data::View& base,
                                        std::ostream& err)
{
    auto start = startOf(run, base);
    if (!start) {
        complain(err, start.error());
        return std::nullopt;
    }
    PictureRequest request;
    request.view = start->view;
    request.site = siteOf(start->sitePath, err);
    if (!request.site) {
        return std::nullopt;
    }
    request.meshFolder = QString::fromStdString(meshFolder(start->sitePath));
    const std::vector<std::string> missing = resolvePaths(request.view, *request.site);
    for (const std::string& line : missing) {
        err << "hallscape: " << line << '\n';
    }
    const auto snapshot = momentOf(run, request);
    if (!snapshot) {
        complain(err, snapshot.error());
    }
    if (!missing.empty() || !snapshot) {
        return std::nullopt;
    }
    request.snapshot = *snapshot;
    request.view.timeMs = request.snapshot->timeMs;
    if (request.view.split && request.view.split->timeMs) {
        const auto moments = momentsOf(run, request.site);
        const auto second =
            moments ? (*moments)->at(*request.view.split->timeMs, request.view.split->lens)
                    : data::Result<data::SnapshotPtr>(moments.error());
        if (!second) {
            complain(err, second.error());
            return std::nullopt;
        }
        request.second = *second;
    }
    request.preset = run.camera;
    request.quality = run.quality.value_or(scene::Quality::Still);
    request.transparent = run.transparent;
    request.legend = run.legend;
    request.caption = run.caption;
    if (request.view.width > 0 && request.view.height > 0) {
        request.size = QSize(request.view.width, request.view.height);
    }
    return request;
}

/// Reads the flight of \p run; its stops' paths are brought into their full form.
data::Result<data::FlightPlan> planOf(const std::string& path)
{
    const auto bytes = readTextFile(path);
    if (!bytes) {
        return bytes.error();
    }
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    auto plan = data::parseFlightPlan(*bytes, [&folder](const std::string& file) {
        return readViewFile((folder / file).string());
    });
    if (!plan) {
        return data::Error{plan.error().code, path + ":" + plan.error().where, plan.error().detail};
    }
    return plan;
}

bool resolveStops(data::FlightPlan& plan, const data::Site& site, std::ostream& err)
{
    bool all = true;
    for (data::FlightStop& stop : plan.stops) {
        for (const std::string& line : resolvePaths(stop.view, site)) {
            err << "hallscape: " << stop.source << ": " << line << '\n';
            all = false;
        }
    }
    return all;
}

ExitCode finish(const std::optional<data::Error>& error, const Interruption& interruption,
                std::ostream& err)
{
    if (interruption.happened()) {
        err << "hallscape: stopped. Nothing unfinished is left.\n";
        return ExitFailed;
    }
    if (error) {
        complain(err, *error);
    }
    return error ? ExitFailed : ExitOk;
}

} // namespace

ExitCode runPicture(const Invocation& run, std::ostream& err)
{
    const auto request = requestOf(run, {}, err);
    if (!request) {
        return ExitFailed;
    }
    Interruption interruption;
    ProgressLine line(err, "drawing");
    PictureStudio studio(*request);
    const auto error = studio.write(
        run.shotFile,
        [&](double share) {
            interruption.poll();
            line.show(share);
        },
        interruption.token());
    line.end();
    if (error || interruption.happened()) {
        return finish(error, interruption, err);
    }
    if (!run.saveViewFile.empty()) {
        return finish(writeViewFile(run.saveViewFile, studio.view()), interruption, err);
    }
    return ExitOk;
}

ExitCode runFilm(const Invocation& run, std::ostream& err)
{
    FilmRequest film;
    data::View base;
    if (!run.flightFile.empty()) {
        auto plan = planOf(run.flightFile);
        if (!plan) {
            complain(err, plan.error());
            return ExitFailed;
        }
        base = plan->stops.front().view;
        film.way = *std::move(plan);
    } else {
        film.way = Turntable{*run.turntableFrames};
    }
    auto request = requestOf(run, base, err);
    auto* plan = std::get_if<data::FlightPlan>(&film.way);
    if (!request || (plan != nullptr && !resolveStops(*plan, *request->site, err))) {
        return ExitFailed;
    }
    film.picture = *std::move(request);
    film.picture.film = true;
    film.fps = run.fps.value_or(film.fps);
    film.timeStepS = run.timeStepS.value_or(0);
    film.output = run.outputFile;
    film.video = run.videoFile;
    film.resume = run.resume;
    if (film.timeStepS > 0) {
        auto moments = momentsOf(run, film.picture.site);
        if (!moments) {
            complain(err, moments.error());
            return ExitFailed;
        }
        film.moments = *std::move(moments);
    }
    Interruption interruption;
    ProgressLine line(err, std::to_string(frameCount(film)) + " pictures");
    const auto error = makeFilm(
        film,
        [&](double share) {
            interruption.poll();
            line.show(share);
        },
        interruption.token());
    line.end();
    return finish(error, interruption, err);
}

} // namespace hallscape::app
