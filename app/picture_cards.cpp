// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_cards.h"

#include "app/kind_text.h"
#include "app/lens_summary.h"
#include "app/value_format.h"
#include "scene/legend_painter.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace hallscape::app {

namespace {

/// Cards keep their share of the picture: sizes are for a picture of 1000 lines.

QString text(const char* english)
{
    return QCoreApplication::translate("Picture", english);
}

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

/// What is simulated says so, whatever else is left out.
QStringList captionLines(const PictureRequest& request)
{
    const data::Snapshot& snapshot = *request.snapshot;
    const data::Lens& lens = request.view.lens;
    QStringList lines;
    if (snapshot.simulated && (request.caption || lens.metric)) {
        lines << text(QT_TRANSLATE_NOOP("Picture", "SIMULATED"));
    }
    if (request.caption) {
        lines << QString::fromStdString(data::formatTime(snapshot.timeMs));
        if (lens.metric) {
            lines << overlaidText(*lens.metric, lens.over, lens.windowS);
        }
    }
    return lines;
}

QImage legendOf(const data::Snapshot& snapshot, const data::Lens& lens, double scale)
{
    scene::LegendStyle style;
    style.noData = text(QT_TRANSLATE_NOOP("Picture", "no data"));
    style.stale = text(QT_TRANSLATE_NOOP("Picture", "stale"));
    style.title = metricText(*lens.metric);
    style.note = overlayText(lens.over, lens.windowS);
    return scene::legendImage(lens, histogramOf(snapshot, lens), scale, style);
}

} // namespace

std::vector<PictureCard> pictureCards(const PictureRequest& request)
{
    std::vector<PictureCard> cards;
    if (!request.snapshot) {
        return cards;
    }
    constexpr double smallest = 0.6;
    constexpr double largest = 16.4;
    const QSize size = request.size;
    const double scale = std::clamp(pictureRatio(size), smallest, largest);
    const int margin = static_cast<int>(std::lround(16 * scale));
    if (const QStringList lines = captionLines(request); !lines.isEmpty()) {
        const QImage image = scene::captionImage(lines, scale);
        cards.push_back({{{margin, size.height() - margin - image.height()}, image.size()}, image});
    }
    const auto addLegend = [&](const data::Snapshot& snapshot, const data::Lens& lens, int right) {
        if (request.legend && lens.metric) {
            const QImage image = legendOf(snapshot, lens, scale);
            cards.push_back({{{right - margin - image.width(), margin}, image.size()}, image});
        }
    };
    const auto& split = request.view.split;
    const float share = !split ? 1.0F : split->kind == data::SplitKind::Swipe ? split->at : 0.5F;
    addLegend(*request.snapshot, request.view.lens,
              static_cast<int>(static_cast<float>(size.width()) * share));
    if (split) {
        addLegend(request.second != nullptr ? *request.second : *request.snapshot, split->lens,
                  size.width());
    }
    return cards;
}

void paintCards(const std::vector<PictureCard>& cards, QImage& band, int top)
{
    QPainter painter(&band);
    for (const PictureCard& card : cards) {
        painter.drawImage(card.place.translated(0, -top), card.image);
    }
}

} // namespace hallscape::app
