// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QImage>

#include <optional>
#include <vector>

class QPainter;

namespace hallscape::scene {

/// Colours of a card; the defaults are the dark theme, which pictures always use.
struct LegendStyle
{
    QColor surface{0x1b, 0x1f, 0x24};
    QColor line{0x32, 0x39, 0x43};
    QColor text{0xe6, 0xe9, 0xed};
    QColor muted{0x9a, 0xa4, 0xb0};
    QColor critical{0xff, 0x5c, 0x5c};
    QColor warning{0xff, 0xb0, 0x20};
    QFont font;                                 ///< of the labels; the heading is the same, bold
    QString noData = QStringLiteral("no data"); ///< translated by the caller
    QString stale = QStringLiteral("stale");
    QString title;                     ///< the metric's name, translated; empty: Metric::label
    std::optional<data::Band> pointed; ///< a part of the bar to light up
    QString note;                      ///< stands beside the unit: "peak of 15 min"; empty for none
};

/// Paints the legend of \p lens into \p rect: a vertical bar with round ticks, the unit, the
/// metric's limits as marks with words, the band of the lens lit and the rest of the bar dark, a
/// histogram beside it and the two patches for values that are missing. Nothing when the lens is
/// off. \param histogram share of devices per step of the scale, low to high, any count; empty:
/// none
void paintLegend(QPainter& painter, const QRectF& rect, const data::Lens& lens,
                 const std::vector<float>& histogram = {}, const LegendStyle& style = {});

/// The parts of the scale between its round ticks, low to high; the first and the last are open.
/// \pre lens.metric
std::vector<data::Band> legendBands(const data::Lens& lens);
/// The part of the bar at \p point of a legend that paintLegend() paints so; nothing beside it.
std::optional<data::Band> legendBandAt(QPointF point, const QRectF& rect, const data::Lens& lens,
                                       bool histogram, const LegendStyle& style);

/// Ticks between \p low and \p high at 1, 2 or 5 times a power of ten, at most \p atMost.
std::vector<float> roundTicks(float low, float high, int atMost);

/// The legend as a card of its own. \param devicePixelRatio scales the type \param style its font
/// is not used
QImage legendImage(const data::Lens& lens, const std::vector<float>& histogram,
                   qreal devicePixelRatio, LegendStyle style = {});
/// Lines of text as a card: "SIMULATED", time and lens of a captured picture. The first line is
/// emphasised.
QImage captionImage(const QStringList& lines, qreal devicePixelRatio);

} // namespace hallscape::scene
