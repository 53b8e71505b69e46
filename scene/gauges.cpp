// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/gauges.h"

#include "scene/compass.h"
#include "scene/label_quads.h"
#include "scene/vec_math.h"

#include <Qt3DRender/QLayer>

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallscape::scene {

namespace {

// Logical pixels.
constexpr qreal marginPx = 16;
constexpr qreal compassPx = 48; ///< diameter
constexpr qreal gapPx = 8;
constexpr qreal barPx = 128; ///< the longest bar
constexpr qreal padPx = 10;
constexpr qreal barCardPx = 34; ///< height
constexpr int textPx = 11;
constexpr float solid = 0.5F; ///< radius with which thin lines are opaque

const QColor card(0x14, 0x17, 0x1b, 0xb8);
const QColor textColour(0xe6, 0xe9, 0xed);
const QColor mutedColour(0xc2, 0xca, 0xd3);
const QColor northColour(0xff, 0x7a, 0x6b);

/// "200 m", "1 km", "20 cm"
QString lengthText(float lengthM)
{
    const QLocale locale;
    const auto text = [&locale](float value, const char* unit) {
        const int digits = value < 1 ? 1 : 0;
        return locale.toString(static_cast<double>(value), 'f', digits) + QLatin1Char(' ') +
               QLatin1String(unit);
    };
    return lengthM >= 1000     ? text(lengthM / 1000, "km")
           : lengthM >= 0.995F ? text(lengthM, "m")
           : lengthM >= 0.01F  ? text(lengthM * 100, "cm")
                               : text(lengthM * 1000, "mm");
}

} // namespace

struct Gauges::Private
{
    Private(Gauges* owner, std::array<Qt3DRender::QLayer*, 2> both) : quads(owner), layers(both) {}

    LabelQuads quads;
    std::array<Qt3DRender::QLayer*, 2> layers;
    std::size_t layer = 0;
    std::optional<GaugeWords> words;
    bool compassShown = true;
    std::optional<data::Split> split;
    LabelView view;
    data::CameraPose pose;
    bool dirty = true;

    static qreal widthPx() { return barPx + 2 * padPx + gapPx + compassPx; }

    /// Which of the two views holds them, and where their right edge is.
    std::pair<std::size_t, qreal> place(qreal pictureWidth) const
    {
        const qreal right = pictureWidth - marginPx;
        if (!split) {
            return {0, right};
        }
        const qreal line = pictureWidth * static_cast<qreal>(split->at);
        const bool isCovered =
            split->kind == data::SplitKind::Swipe && line > right - widthPx() - marginPx;
        return isCovered ? std::pair<std::size_t, qreal>{0, line - marginPx}
                         : std::pair<std::size_t, qreal>{1, right};
    }

    QRectF whole(QSizeF picture) const
    {
        const qreal right = place(picture.width()).second;
        return {right - widthPx(), picture.height() - marginPx - compassPx, widthPx(), compassPx};
    }

    QRectF compassRect(QSizeF picture) const
    {
        const QRectF all = whole(picture);
        return {all.right() - compassPx, all.top(), compassPx, compassPx};
    }

    /// A point whose place in the picture is the middle, a quarter of a pixel off, so that the
    /// shader rounds it the same way at every size.
    data::Vec3 anchor() const
    {
        constexpr float distanceM = 10;
        const ViewAxes axes(pose.target - pose.eye);
        const float pixelM = 2 * distanceM *
                             std::tan(pose.fovDeg * std::numbers::pi_v<float> / 360) /
                             static_cast<float>(std::max(view.pixels.height(), 1));
        return pose.eye + axes.forward * distanceM + (axes.right + axes.up) * (pixelM / 4);
    }

    /// Physical pixels from the anchor to the picture's top left corner.
    QPointF corner() const
    {
        const int fromLeft = (view.pixels.width() + 1) / 2;
        const int fromBottom = (view.pixels.height() + 1) / 2;
        return {static_cast<qreal>(-fromLeft),
                static_cast<qreal>(fromBottom - view.pixels.height())};
    }

    QRectF scaled(const QRectF& logical) const
    {
        const QPointF at(std::round(view.scaled(logical.x())),
                         std::round(view.scaled(logical.y())));
        const QSizeF size(std::round(view.scaled(logical.width())),
                          std::round(view.scaled(logical.height())));
        return {corner() + at, size};
    }

    void addCompass(data::Vec3 at, const QRectF& rect)
    {
        const QPointF centre = rect.center();
        const qreal radius = rect.width() / 2;
        const qreal north = static_cast<qreal>(northDeg(pose)) * std::numbers::pi / 180;
        const auto on = [&](qreal share, qreal angle) {
            return centre + QPointF(std::sin(angle), -std::cos(angle)) * (radius * share);
        };
        quads.addDot(at, radius, card, centre);
        for (int quarter = 1; quarter < 4; ++quarter) {
            const qreal angle = north + quarter * std::numbers::pi / 2;
            quads.addLine(at, on(0.7, angle), on(0.86, angle), view.scaled(1.5), mutedColour,
                          solid);
        }
        quads.addLine(at, centre, on(0.42, north + std::numbers::pi), view.scaled(3), mutedColour,
                      solid);
        quads.addLine(at, centre, on(0.42, north), view.scaled(3), northColour, solid);
        const GlyphAtlas& atlas = quads.atlas();
        const QPointF letter = on(0.7, north);
        quads.addText(at,
                      {std::round(letter.x() - atlas.textWidth(words->north) / 2),
                       std::round(letter.y() + atlas.ascent() * 0.36)},
                      words->north, textColour);
    }

    void addScale(data::Vec3 at, const QRectF& room)
    {
        const auto height = static_cast<float>(view.pixels.height());
        const ScaleLength scale = scaleLength(pose, height, static_cast<float>(view.scaled(barPx)));
        if (!(scale.pixels > 0)) {
            return;
        }
        const GlyphAtlas& atlas = quads.atlas();
        const QString text = lengthText(scale.lengthM);
        const float awayM = length(pose.target - pose.eye);
        const QString away = words->away.arg(lengthText(awayM < 10 ? awayM : std::round(awayM)));
        const qreal textWidth = atlas.textWidth(text) + view.scaled(gapPx) + atlas.textWidth(away);
        const qreal pad = view.scaled(padPx);
        const qreal width =
            std::ceil(std::max(static_cast<qreal>(scale.pixels), textWidth) + 2 * pad);
        const QRectF rect(room.right() - width, room.bottom() - view.scaled(barCardPx), width,
                          view.scaled(barCardPx));
        quads.addChip(at, static_cast<float>(view.scaled(4)), rect, card);
        const QPointF pen(std::round(rect.left() + pad),
                          std::round(rect.top() + view.scaled(4) + atlas.ascent()));
        quads.addText(at, pen, text, textColour);
        quads.addText(at, {std::round(rect.right() - pad - atlas.textWidth(away)), pen.y()}, away,
                      mutedColour);
        const qreal line = std::max(1.0, std::round(view.scaled(1.5)));
        const qreal tick = std::round(view.scaled(5));
        const QPointF left(pen.x(), std::round(rect.bottom() - view.scaled(7)));
        const qreal end = std::round(left.x() + static_cast<qreal>(scale.pixels));
        quads.addChip(at, solid, {left.x(), left.y(), end - left.x(), line}, textColour);
        quads.addChip(at, solid, {left.x(), left.y() - tick, line, tick}, textColour);
        quads.addChip(at, solid, {end - line, left.y() - tick, line, tick}, textColour);
    }

    void rebuild()
    {
        quads.clear();
        const QSizeF picture = QSizeF(view.pixels) / static_cast<qreal>(view.devicePixelRatio);
        if (words && picture.width() > 2 * widthPx()) {
            quads.setTextSize(static_cast<int>(view.scaled(textPx)));
            const data::Vec3 at = anchor();
            QRectF room = whole(picture);
            if (compassShown) {
                addCompass(at, scaled(compassRect(picture)));
                room.setRight(room.right() - compassPx - gapPx);
            }
            addScale(at, scaled(room));
        }
        quads.commit();
    }
};

Gauges::Gauges(Qt3DCore::QNode* parent, std::array<Qt3DRender::QLayer*, 2> layers)
    : QEntity(parent), d(std::make_unique<Private>(this, layers))
{
    setObjectName(QStringLiteral("gauges"));
    d->quads.setTextSize(textPx);
    addComponent(layers.front());
    setEnabled(false);
}

Gauges::~Gauges() = default;

void Gauges::setWords(const std::optional<GaugeWords>& words)
{
    d->words = words;
    d->dirty = true;
    setEnabled(words.has_value());
}

void Gauges::setCompassShown(bool shown)
{
    d->dirty = d->dirty || d->compassShown != shown;
    d->compassShown = shown;
}

void Gauges::setSplit(const std::optional<data::Split>& split)
{
    d->split = split;
    d->dirty = true;
}

void Gauges::update(const LabelView& view, const data::CameraPose& pose)
{
    if (!d->dirty && view == d->view && pose == d->pose) {
        return;
    }
    d->dirty = false;
    d->view = view;
    d->pose = pose;
    const QSizeF picture = QSizeF(view.pixels) / static_cast<qreal>(view.devicePixelRatio);
    const std::size_t layer = d->place(picture.width()).first;
    if (layer != d->layer) {
        removeComponent(d->layers.at(d->layer));
        addComponent(d->layers.at(layer));
        d->layer = layer;
    }
    d->rebuild();
}

QRectF Gauges::reserved(QSizeF picture) const
{
    return d->words && picture.width() > 2 * Private::widthPx() ? d->whole(picture) : QRectF();
}

QRectF Gauges::compass(QSizeF picture) const
{
    return d->compassShown && !reserved(picture).isEmpty() ? d->compassRect(picture) : QRectF();
}

} // namespace hallscape::scene
