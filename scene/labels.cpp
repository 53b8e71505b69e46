// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/labels.h"

#include "scene/label_fade.h"
#include "scene/label_quads.h"
#include "scene/label_sources.h"

#include <Qt3DRender/QLayer>

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

constexpr int textPx = 12;    ///< logical
constexpr float keepM = 0.4F; ///< a name stays until this far above its place is hidden too
const QColor chipColour(0x14, 0x17, 0x1b, 0xb8);
const QColor shade(0x0c, 0x0e, 0x10, 0x90);
const QColor solid(0x14, 0x17, 0x1b);
const QColor textColour(0xe6, 0xe9, 0xed);
const QColor quietColour(0xc2, 0xca, 0xd3);
const QColor accent(0x4a, 0xa3, 0xdf);
const QColor alarm(0xff, 0x5c, 0x5c);

} // namespace

struct Labels::Private
{
    explicit Private(Labels* owner) : quads(owner) {}

    data::SitePtr site;
    LabelWishes wishes;
    std::vector<QColor> pinColours; ///< one per LabelWishes::pins
    std::function<bool(data::Device, data::Vec3)> kept;
    std::vector<LabelSource> given;
    bool shown = true;
    bool dirty = true;
    LabelView view;
    std::vector<data::Device> named; ///< in the last layout, sorted
    LabelFade fade;
    bool animated = true;
    bool faded = false; ///< must be drawn again, with the same layout
    std::vector<QRect> reserved;
    LabelQuads quads;

    qreal scaled(qreal logical) const { return view.scaled(logical); }

    QSizeF chipSize(const LabelSource& source) const
    {
        const GlyphAtlas& atlas = quads.atlas();
        return {std::ceil(atlas.textWidth(QString::fromStdString(source.text)) + scaled(10)),
                std::ceil(atlas.ascent() + atlas.descent() + scaled(4))};
    }

    bool visible(const LabelSource& source, const Picker& picker) const
    {
        const bool before = std::binary_search(named.begin(), named.end(), source.device);
        return canSee(*site, picker, view.eye, source.anchor, source.device) ||
               (before && canSee(*site, picker, view.eye, source.anchor + data::Vec3{0, keepM, 0},
                                 source.device));
    }

    std::vector<QRectF> reservedPixels() const
    {
        std::vector<QRectF> pixels;
        for (const QRect& rect : reserved) {
            const qreal ratio = view.devicePixelRatio;
            pixels.emplace_back(QRectF(rect).topLeft() * ratio, QSizeF(rect.size()) * ratio);
        }
        return pixels;
    }

    QColor colourOf(LabelSource::Tone tone) const
    {
        switch (tone) {
        case LabelSource::Tone::Quiet:
            return quietColour;
        case LabelSource::Tone::Alarmed:
            return alarm;
        default:
            return textColour;
        }
    }

    QColor edgeOf(const LabelSource& source) const
    {
        return source.tone == LabelSource::Tone::Pinned ? pinColours[source.pin] : accent;
    }

    /// From a label beside the thing to its anchor.
    void addLeader(const FadingLabel& fading, const QRectF& rect)
    {
        const auto tone = fading.source.tone;
        const bool marked = tone == LabelSource::Tone::Pinned || tone == LabelSource::Tone::Chosen;
        const QColor colour = marked ? edgeOf(fading.source) : colourOf(tone);
        const QPointF from(rect.center().x() < 0 ? rect.right() : rect.left(), rect.center().y());
        quads.addLine(fading.placed.anchor, from, {}, scaled(3), shade);
        quads.addLine(fading.placed.anchor, from, {}, std::max(1.0, scaled(1)), colour);
        quads.addDot(fading.placed.anchor, scaled(3), shade);
        quads.addDot(fading.placed.anchor, scaled(2), colour);
    }

    /// From a label above to its place, with a head on the place.
    void addPin(const FadingLabel& fading, const QRectF& rect)
    {
        quads.addChip(fading.placed.anchor, 0,
                      QRectF(-scaled(1), rect.bottom(), scaled(2), -rect.bottom()),
                      edgeOf(fading.source));
        quads.addDot(fading.placed.anchor, scaled(pinHeadPx), solid);
        quads.addDot(fading.placed.anchor, scaled(pinHeadPx - 1), edgeOf(fading.source));
    }

    void addChip(const FadingLabel& fading, const QRectF& rect)
    {
        const auto radius = static_cast<float>(scaled(4));
        const auto tone = fading.source.tone;
        if (tone == LabelSource::Tone::Pinned || tone == LabelSource::Tone::Chosen) {
            const qreal line = std::max(1.0, scaled(edgePx));
            quads.addChip(fading.placed.anchor, radius, rect.adjusted(-line, -line, line, line),
                          edgeOf(fading.source));
            quads.addChip(fading.placed.anchor, radius, rect, solid);
        } else {
            quads.addChip(fading.placed.anchor, radius, rect, chipColour);
        }
    }

    void addText(const FadingLabel& fading, const QRectF& rect)
    {
        const QColor colour = colourOf(fading.source.tone);
        const QPointF pen(std::round(rect.left() + scaled(5)),
                          std::round(rect.top() + scaled(2) + quads.atlas().ascent()));
        quads.addText(fading.placed.anchor, pen, QString::fromStdString(fading.source.text),
                      colour);
    }

    void draw()
    {
        const auto fromAnchor = [](const FadingLabel& label) {
            return label.placed.rect.translated(-label.placed.at);
        };
        quads.clear();
        for (const FadingLabel& label : fade.labels()) { // lines first: they run below all chips
            quads.setOpacity(label.opacity);
            if (label.placed.beside) {
                addLeader(label, fromAnchor(label));
            } else if (label.source.tone == LabelSource::Tone::Pinned) {
                addPin(label, fromAnchor(label));
            }
        }
        for (const FadingLabel& label : fade.labels()) {
            quads.setOpacity(label.opacity);
            addChip(label, fromAnchor(label));
            addText(label, fromAnchor(label));
        }
        quads.commit();
    }

    void rebuild(const Picker& picker)
    {
        if (shown && site != nullptr && !view.pixels.isEmpty()) {
            LabelContext context = labelContext(*site, wishes.opened, picker, view.eye);
            context.before = named;
            std::vector<LabelSource> sources =
                given.empty() ? labelSources(*site, wishes, context) : given;
            if (kept && given.empty()) {
                std::erase_if(sources, [this](const LabelSource& source) {
                    return !kept(source.device, source.anchor);
                });
            }
            const std::vector<PlacedLabel> labels = placeLabels(
                sources,
                given.empty() ? openedOutline(*site, wishes.opened, context)
                              : std::vector<data::Vec3>(),
                view, reservedPixels(),
                [this](const LabelSource& source) { return chipSize(source); },
                [&](const LabelSource& source) {
                    return !given.empty() || visible(source, picker);
                },
                given.empty() ? named : std::vector<data::Device>());
            fade.setLabels(labels, view, reservedPixels(), animated && given.empty());
            named.clear();
            for (const PlacedLabel& label : labels) {
                named.push_back(label.source->device);
            }
            std::sort(named.begin(), named.end());
        } else {
            fade.clear();
        }
        draw();
    }
};

Labels::Labels(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer)
    : QEntity(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("labels"));
    d->quads.setTextSize(textPx);
    addComponent(layer);
}

Labels::~Labels() = default;

void Labels::setSite(data::SitePtr site)
{
    d->site = std::move(site);
    d->wishes = {};
    d->named.clear();
    d->fade.clear();
    d->dirty = true;
}

void Labels::setShown(bool shown)
{
    d->dirty = d->dirty || d->shown != shown;
    d->shown = shown;
}

void Labels::setRoofShown(bool shown)
{
    d->dirty = d->dirty || d->wishes.roof != shown;
    d->wishes.roof = shown;
}

void Labels::setOpened(const Opened& opened)
{
    d->wishes.opened = opened;
    d->dirty = true;
}

void Labels::setSelection(std::optional<data::Device> selected, std::optional<data::Device> hovered)
{
    d->wishes.selected = selected;
    d->wishes.hovered = hovered;
    d->dirty = true;
}

void Labels::setAlarmed(std::vector<data::Device> devices)
{
    d->wishes.alarmed = std::move(devices);
    d->dirty = true;
}

void Labels::setPins(const std::vector<Pin>& pins)
{
    d->wishes.pins.clear();
    d->pinColours.clear();
    for (const Pin& pin : pins) {
        d->wishes.pins.push_back({pin.device, pin.text.toStdString()});
        d->pinColours.push_back(pin.colour.isValid() ? pin.colour : alarm);
    }
    d->dirty = true;
}

void Labels::setReserved(std::span<const QRect> logical)
{
    d->reserved.assign(logical.begin(), logical.end());
    d->dirty = true;
}

void Labels::setKept(std::function<bool(data::Device device, data::Vec3 anchor)> kept)
{
    d->kept = std::move(kept);
    d->dirty = true;
}

void Labels::setGiven(std::vector<LabelSource> labels)
{
    d->dirty = d->dirty || !labels.empty() || !d->given.empty();
    d->given = std::move(labels);
}

void Labels::setAnimated(bool animated)
{
    d->animated = animated;
}

void Labels::advance(float seconds)
{
    // Without animation the end is there at once.
    d->faded = d->fade.advance(d->animated ? seconds : LabelFade::lengthS) || d->faded;
}

bool Labels::fading() const
{
    return d->fade.fading();
}

void Labels::update(const LabelView& view, const Picker& picker)
{
    const bool drawn = std::exchange(d->faded, false);
    if (!d->dirty && view == d->view) {
        if (drawn) {
            d->draw();
        }
        return;
    }
    d->view = view;
    d->dirty = false;
    d->quads.setTextSize(static_cast<int>(d->scaled(textPx)));
    d->rebuild(picker);
}

} // namespace hallscape::scene
