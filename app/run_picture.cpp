// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_picture.h"

#include "app/headless.h"
#include "app/picture.h"
#include "app/starting_view.h"
#include "data/layout/parse.h"

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

data::SitePtr loadSite(const std::string& path, std::ostream& err)
{
    const data::LayoutResult loaded = data::loadLayout(path);
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
    const std::string site = !run.site.empty() || view.site.empty()
                                 ? resolveSite(run.site)
                                 : siteOfView(run.viewFile, view.site);
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
    request.site = loadSite(start->sitePath, err);
    if (!request.site) {
        return ExitFailed;
    }
    const std::vector<std::string> missing = resolvePaths(request.view, *request.site);
    for (const std::string& line : missing) {
        err << "hallscape: " << line << '\n';
    }
    request.view.timeMs = request.view.timeMs.value_or(defaultPictureTimeMs());
    const auto snapshot = simulateUntil(request.site, run.seed.value_or(1), *request.view.timeMs);
    if (!snapshot) {
        complain(err, snapshot.error());
    }
    if (!missing.empty() || !snapshot) {
        return ExitFailed;
    }
    request.snapshot = *snapshot;
    request.preset = run.camera;
    request.quality = run.quality.value_or(scene::Quality::Standard);
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
