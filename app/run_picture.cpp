// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_picture.h"

#include "app/headless.h"
#include "app/moment.h"
#include "app/picture.h"
#include "app/site_loading.h"
#include "app/starting_view.h"

#include <QtGui/QImageWriter>

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

bool savePicture(const QImage& image, const std::string& path, std::ostream& err)
{
    QImageWriter writer(QString::fromStdString(path), "png");
    if (writer.write(image)) {
        return true;
    }
    err << "hallscape: " << path << ": " << writer.errorString().toStdString()
        << ". Does the folder exist, and is it yours?\n";
    return false;
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

ExitCode runPicture(const Invocation& run, std::ostream& err)
{
    auto start = startOf(run, {});
    if (!start) {
        complain(err, start.error());
        return ExitFailed;
    }
    PictureRequest request;
    request.view = start->view;
    request.site = siteOf(start->sitePath, err);
    if (!request.site) {
        return ExitFailed;
    }
    const std::vector<std::string> missing = resolvePaths(request.view, *request.site);
    for (const std::string& line : missing) {
        err << "hallscape: " << line << '\n';
    }
    const auto snapshot = momentOf(run, request);
    if (!snapshot) {
        complain(err, snapshot.error());
    }
    if (!missing.empty() || !snapshot) {
        return ExitFailed;
    }
    request.snapshot = *snapshot;
    request.view.timeMs = request.snapshot->timeMs;
    request.preset = run.camera;
    request.quality = run.quality.value_or(scene::Quality::Still);
    if (request.view.width > 0 && request.view.height > 0) {
        request.size = QSize(request.view.width, request.view.height);
    }
    const auto picture = drawPicture(request);
    if (!picture) {
        complain(err, picture.error());
        return ExitFailed;
    }
    if (!savePicture(picture->image, run.shotFile, err)) {
        return ExitFailed;
    }
    if (!run.saveViewFile.empty()) {
        if (const auto error = writeViewFile(run.saveViewFile, picture->view)) {
            complain(err, *error);
            return ExitFailed;
        }
    }
    return ExitOk;
}

} // namespace hallscape::app
