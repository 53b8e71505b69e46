// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"

#include "app/gauge_words.h"
#include "app/picture_cards.h"
#include "app/picture_file.h"
#include "scene/offscreen_scene.h"
#include "scene/picture_tiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDebug>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace hallscape::app {

namespace {

std::optional<data::Device> findPath(const data::Site& site, const std::string& path)
{
    return path.empty() ? std::nullopt : site.find(path);
}

scene::Canvas canvasOf(const PictureRequest& request)
{
    return {request.size, request.scale > 0 ? request.scale : pictureScale(request.size),
            request.transparent, request.film, request.tile};
}

} // namespace

double pictureScale(QSize pixels)
{
    return std::max(1.0, std::floor(pictureRatio(pixels) * 4) / 4);
}

double pictureRatio(QSize pixels)
{
    return std::min(pixels.width() / 1600.0, pixels.height() / 1000.0);
}

struct PictureStudio::Private
{
    explicit Private(const PictureRequest& wanted)
        : request(wanted), canvas(canvasOf(wanted)), offscreen(canvas)
    {
    }

    scene::HallScene& scene() { return offscreen.scene(); }

    /// The effects of Still look around each pixel: not across tiles, nor over an edge to nothing.
    scene::Quality quality() const
    {
        const bool onePiece = scene::PictureTiles(canvas.pixels, canvas.tile).count() == 1;
        const bool still = request.quality == scene::Quality::Still;
        return still && (!onePiece || canvas.transparent) ? scene::Quality::Standard
                                                          : request.quality;
    }

    void showValues()
    {
        const data::Lens& lens = request.view.lens;
        const bool painted = request.snapshot && lens.metric;
        scene().setValues(
            request.snapshot,
            painted ? data::Rollup::compute(*request.site, *request.snapshot, *lens.metric)
                    : nullptr);
        if (const auto& split = request.view.split) {
            const data::SnapshotPtr second =
                request.second != nullptr ? request.second : request.snapshot;
            scene().setSecondValues(
                second, second && split->lens.metric
                            ? data::Rollup::compute(*request.site, *second, *split->lens.metric)
                            : nullptr);
        }
        cards = pictureCards(request);
        std::vector<QRect> places;
        for (const PictureCard& card : cards) {
            const QRectF pixels(card.place);
            places.push_back(QRectF(pixels.topLeft() / canvas.devicePixelRatio,
                                    pixels.size() / canvas.devicePixelRatio)
                                 .toAlignedRect());
        }
        scene().setReserved(places);
    }

    PictureRequest request;
    scene::Canvas canvas;
    scene::OffscreenScene offscreen;
    std::vector<PictureCard> cards;
};

PictureStudio::PictureStudio(const PictureRequest& request) : d(std::make_unique<Private>(request))
{
    scene::HallScene& scene = d->scene();
    // Placeholders are drawn for what is broken; whoever looks at the picture must be able to know.
    QObject::connect(&scene, &scene::HallScene::problem,
                     [](const QString& detail) { qWarning().noquote() << detail; });
    const data::View& view = request.view;
    scene.setReducedMotion(true);
    scene.setQuality(d->quality());
    scene.setSite(request.site, request.meshFolder);
    scene.setShown(view.shown);
    scene.setLens(view.lens);
    scene.setSplit(view.split);
    scene.setElevationWords(QCoreApplication::translate("Picture", "Front"),
                            QCoreApplication::translate("Picture", "Rear"));
    scene.setInside(view.inside);
    if (request.legend && view.lens.metric) {
        scene.setGauges(gaugeWords());
    }
    d->showValues();
    setPlace(view.place.selection, view.place.opened);
    scene.setCamera(
        view.place.camera || !request.preset
            ? cameraOf(view.place)
            : scene.pose(*request.preset, findPath(*request.site, view.place.selection)));
}

PictureStudio::~PictureStudio() = default;

data::CameraPose PictureStudio::camera() const
{
    return d->scene().camera();
}

void PictureStudio::setCamera(const data::CameraPose& pose)
{
    d->scene().setCamera(pose);
}

void PictureStudio::setPlace(const std::string& selection, const std::string& opened)
{
    d->request.view.place.selection = selection;
    d->request.view.place.opened = opened;
    d->scene().setSelection(findPath(*d->request.site, selection));
    d->scene().open(findPath(*d->request.site, opened), false);
}

void PictureStudio::setSnapshot(data::SnapshotPtr snapshot)
{
    if (snapshot != d->request.snapshot) {
        d->request.snapshot = std::move(snapshot);
        d->showValues();
    }
}

data::CameraPose PictureStudio::cameraOf(const data::Place& place) const
{
    if (place.camera) {
        return *place.camera;
    }
    const std::string& unfolded = d->request.view.inside.unfolded;
    const auto selection =
        findPath(*d->request.site, unfolded.empty() ? place.selection : unfolded);
    return selection ? d->scene().poseFor(*selection)
                     : d->scene().pose(scene::PresetPose::Site, std::nullopt);
}

scene::CameraFlight PictureStudio::flight(const data::CameraPose& from,
                                          const data::CameraPose& to) const
{
    return d->offscreen.flight(from, to);
}

std::optional<data::Error> PictureStudio::write(const std::string& path, const Progress& progress,
                                                const std::stop_token& stop)
{
    auto file = PictureFile::create(path, d->request.size, d->request.transparent);
    if (!file) {
        return file.error();
    }
    auto error = d->offscreen.draw(
        [&](const QImage& drawn, int top) {
            QImage band = drawn;
            paintCards(d->cards, band, top);
            return (*file)->write(band);
        },
        progress, stop);
    return error ? error : (*file)->finish();
}

void PictureStudio::skip()
{
    d->offscreen.skip();
}

data::View PictureStudio::view() const
{
    data::View view = d->request.view;
    view.place.camera = d->scene().camera();
    view.width = d->request.size.width();
    view.height = d->request.size.height();
    if (d->request.snapshot) {
        view.timeMs = d->request.snapshot->timeMs;
    }
    return view;
}

} // namespace hallscape::app
