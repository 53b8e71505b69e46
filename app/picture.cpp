// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"

#include "app/kind_text.h"
#include "app/lens_summary.h"
#include "app/value_format.h"
#include "scene/legend_painter.h"
#include "scene/offscreen_scene.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDebug>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace hallscape::app {

namespace {

/// Cards keep their share of the picture: sizes are for a picture of 1000 lines.
constexpr double referenceHeight = 1000.0;

std::vector<float> histogramOf(const data::Snapshot& snapshot, const data::Lens& lens)
{
    const LensSummary summary = summarise(snapshot, lens);
    const auto total = static_cast<float>(summary.ok + summary.outOfRange + summary.stale);
    std::vector<float> shares;
    if (total > 0) {
        shares.reserve(summary.bins.size());
        for (const std::uint32_t count : summary.bins) {
            shares.push_back(static_cast<float>(count) / total);
        }
    }
    return shares;
}

QStringList captionLines(const data::Snapshot& snapshot, const data::Lens& lens)
{
    QStringList lines;
    if (snapshot.simulated) {
        lines << QCoreApplication::translate("Picture", "SIMULATED");
    }
    lines << QString::fromStdString(data::formatTime(snapshot.timeMs));
    if (lens.metric) {
        lines << overlaidText(*lens.metric, lens.over, lens.windowS);
    }
    return lines;
}

/// What lies on the finished picture: caption at the bottom left, legend at the top right.
struct Card
{
    QRect place; ///< pixels of the picture
    QImage image;
};

std::vector<Card> cardsOf(const PictureRequest& request)
{
    std::vector<Card> cards;
    if (!request.snapshot) {
        return cards;
    }
    const data::Lens& lens = request.view.lens;
    const QSize size = request.size;
    const double scale = std::clamp(size.height() / referenceHeight, 0.6, 4.0);
    const int margin = static_cast<int>(std::lround(16 * scale));
    const QImage caption = scene::captionImage(captionLines(*request.snapshot, lens), scale);
    cards.push_back(
        {{{margin, size.height() - margin - caption.height()}, caption.size()}, caption});
    if (lens.metric) {
        scene::LegendStyle style;
        style.noData = QCoreApplication::translate("Picture", "no data");
        style.stale = QCoreApplication::translate("Picture", "stale");
        style.title = metricText(*lens.metric);
        style.note = overlayText(lens.over, lens.windowS);
        const QImage legend =
            scene::legendImage(lens, histogramOf(*request.snapshot, lens), scale, style);
        cards.push_back(
            {{{size.width() - margin - legend.width(), margin}, legend.size()}, legend});
    }
    return cards;
}

std::vector<QRect> placesOf(const std::vector<Card>& cards)
{
    std::vector<QRect> places;
    places.reserve(cards.size());
    for (const Card& card : cards) {
        places.push_back(card.place);
    }
    return places;
}

void placeCamera(scene::HallScene& scene, const PictureRequest& request,
                 std::optional<data::Device> selection)
{
    if (request.view.place.camera) {
        scene.setCamera(*request.view.place.camera);
    } else if (request.preset) {
        scene.setCamera(scene.pose(*request.preset, selection));
    } else if (selection) {
        scene.setCamera(scene.poseFor(*selection));
    } else {
        scene.setCamera(scene.pose(scene::PresetPose::Site, std::nullopt));
    }
}

/// A picture of one colour was not drawn, whatever the driver says.
bool isBlank(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(),
                        [first](QRgb pixel) { return pixel != first; })) {
            return false;
        }
    }
    return true;
}

std::optional<data::Device> findPath(const data::Site& site, const std::string& path)
{
    return path.empty() ? std::nullopt : site.find(path);
}

} // namespace

data::Result<Picture> drawPicture(const PictureRequest& request)
{
    scene::OffscreenScene offscreen(request.size);
    scene::HallScene& scene = offscreen.scene();
    const data::Site& site = *request.site;
    const data::View& view = request.view;
    const auto selection = findPath(site, view.place.selection);
    // Placeholders are drawn for what is broken; whoever looks at the picture must be able to know.
    QObject::connect(&scene, &scene::HallScene::problem,
                     [](const QString& detail) { qWarning().noquote() << detail; });

    scene.setReducedMotion(true);
    scene.setQuality(request.quality);
    scene.setSite(request.site);
    scene.setShown(view.shown);
    scene.setLens(view.lens);
    const bool painted = request.snapshot && view.lens.metric;
    scene.setValues(request.snapshot,
                    painted ? data::Rollup::compute(site, *request.snapshot, *view.lens.metric)
                            : nullptr);
    scene.setSelection(selection);
    scene.open(findPath(site, view.place.opened), false);
    const std::vector<Card> cards = cardsOf(request);
    scene.setReserved(placesOf(cards));
    placeCamera(scene, request, selection);

    data::Result<QImage> image = offscreen.capture();
    if (!image) {
        return image.error();
    }
    Picture picture{(*image).convertToFormat(QImage::Format_RGB32), view};
    if (isBlank(picture.image)) {
        return data::Error{data::Errc::Unknown, "picture",
                           "the picture is blank. Try LIBGL_ALWAYS_SOFTWARE=1, or another camera."};
    }
    QPainter painter(&picture.image);
    for (const Card& card : cards) {
        painter.drawImage(card.place, card.image);
    }
    painter.end();
    picture.view.place.camera = scene.camera();
    picture.view.width = request.size.width();
    picture.view.height = request.size.height();
    return picture;
}

} // namespace hallscape::app
