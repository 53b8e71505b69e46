// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/labels.h"

#include "scene/data_texture.h"
#include "scene/glyph_atlas.h"
#include "scene/instances.h"
#include "scene/label_layout.h"
#include "scene/label_sources.h"
#include "scene/shader_material.h"

#include <Qt3DRender/QLayer>

#include <QtGui/QGuiApplication>
#include <QtGui/QVector4D>

#include <cmath>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

constexpr int textPx = 12; ///< logical
constexpr std::size_t mostLabels = 160;
const QColor chipColour(0x14, 0x17, 0x1b, 0xb8);
const QColor textColour(0xe6, 0xe9, 0xed);
const QColor quietColour(0xc2, 0xca, 0xd3);
const QColor accent(0x4a, 0xa3, 0xdf);
const QColor alarm(0xff, 0x5c, 0x5c);

/// A label with its place on the screen.
struct Placed
{
    const LabelSource* source = nullptr;
    QString text;
    QRectF rect; ///< of the chip, physical pixels, y down
    QPointF anchor;
};

} // namespace

struct Labels::Private
{
    data::SitePtr site;
    LabelWishes wishes;
    QColor worstColour = alarm;
    bool shown = true;
    bool dirty = true;
    LabelView view;
    std::unique_ptr<GlyphAtlas> atlas;
    float atlasRatio = 0;
    QParameter* atlasParameter = nullptr;
    Qt3DRender::QTexture2D* texture = nullptr;
    Instances* quads = nullptr;
    std::vector<float> buffer;

    qreal scaled(qreal logical) const { return std::round(logical * view.devicePixelRatio); }

    void makeAtlas(Labels* owner)
    {
        if (atlas != nullptr && atlasRatio == view.devicePixelRatio) {
            return;
        }
        atlasRatio = view.devicePixelRatio;
        atlas =
            std::make_unique<GlyphAtlas>(QGuiApplication::font(), static_cast<int>(scaled(textPx)));
        Qt3DRender::QTexture2D* old = texture;
        texture = makeImageTexture(atlas->image(), true, owner);
        atlasParameter->setValue(QVariant::fromValue<Qt3DRender::QAbstractTexture*>(texture));
        delete old;
    }

    std::optional<QPointF> project(data::Vec3 world) const
    {
        const QVector4D clip = view.clipFromWorld * QVector4D(world.x, world.y, world.z, 1);
        if (clip.w() <= 0.01F) {
            return std::nullopt;
        }
        return QPointF((clip.x() / clip.w() * 0.5 + 0.5) * view.pixels.width(),
                       (0.5 - clip.y() / clip.w() * 0.5) * view.pixels.height());
    }

    std::vector<Placed> place(const std::vector<LabelSource>& sources) const
    {
        std::vector<Placed> all;
        const qreal height = atlas->ascent() + atlas->descent() + scaled(4);
        for (const LabelSource& source : sources) {
            const auto at = project(source.anchor);
            if (!at) {
                continue;
            }
            const QString text = QString::fromStdString(source.text);
            const qreal width = atlas->textWidth(text) + scaled(10);
            const qreal lift = source.tone == LabelSource::Tone::Worst ? scaled(16) : scaled(4);
            all.push_back({&source, text,
                           QRectF(at->x() - width / 2, at->y() - lift - height, width, height),
                           *at});
        }
        std::vector<QRectF> rects;
        rects.reserve(all.size());
        for (const Placed& label : all) {
            rects.push_back(label.rect);
        }
        std::vector<Placed> kept;
        for (const std::size_t i : declutter(rects, view.pixels, scaled(3))) {
            if (kept.size() < mostLabels) {
                kept.push_back(all[i]);
            }
        }
        return kept;
    }

    void addQuad(data::Vec3 anchor, float radius, const QRectF& rect, const QRectF& texels,
                 const QColor& colour)
    {
        const auto push = [this](auto... values) {
            buffer.insert(buffer.end(), {static_cast<float>(values)...});
        };
        push(anchor.x, anchor.y, anchor.z, radius);
        push(rect.x(), rect.y(), rect.width(), rect.height());
        push(texels.x(), texels.y(), texels.width(), texels.height());
        push(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF());
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

    void addChip(const Placed& label, const QRectF& rect)
    {
        const data::Vec3 anchor = label.source->anchor;
        const auto radius = static_cast<float>(scaled(4));
        const auto tone = label.source->tone;
        if (tone == LabelSource::Tone::Worst || tone == LabelSource::Tone::Chosen) {
            const QColor edge = tone == LabelSource::Tone::Worst ? worstColour : accent;
            const qreal line = std::max(1.0, scaled(1.5));
            addQuad(anchor, radius, rect.adjusted(-line, -line, line, line), {}, edge);
            addQuad(anchor, radius, rect, {},
                    QColor(chipColour.red(), chipColour.green(), chipColour.blue()));
        } else {
            addQuad(anchor, radius, rect, {}, chipColour);
        }
        if (tone == LabelSource::Tone::Worst) { // a pin from the chip to the place, with a head on
                                                // the place
            const qreal head = scaled(4);
            addQuad(anchor, 0, QRectF(-scaled(1), rect.bottom(), scaled(2), -rect.bottom()), {},
                    worstColour);
            addQuad(anchor, static_cast<float>(head + 1),
                    QRectF(-head - 1, -head - 1, 2 * head + 2, 2 * head + 2), {},
                    QColor(0x14, 0x17, 0x1b));
            addQuad(anchor, static_cast<float>(head), QRectF(-head, -head, 2 * head, 2 * head), {},
                    worstColour);
        }
    }

    void addText(const Placed& label, const QRectF& rect)
    {
        const QColor colour = colourOf(label.source->tone);
        qreal x = std::round(rect.left() + scaled(5));
        const qreal base = std::round(rect.top() + scaled(2) + atlas->ascent());
        for (const QChar c : label.text) {
            const GlyphAtlas::Glyph& glyph = atlas->glyph(c);
            addQuad(label.source->anchor, 0,
                    QRectF(QPointF(std::round(x), base) + glyph.bearing, glyph.texels.size()),
                    glyph.texels, colour);
            x += glyph.advance;
        }
    }

    void rebuild()
    {
        buffer.clear();
        if (shown && site != nullptr && !view.pixels.isEmpty()) {
            const std::vector<LabelSource> sources = labelSources(*site, wishes, view.eye);
            for (const Placed& label : place(sources)) {
                const QRectF rect = label.rect.translated(-label.anchor);
                const QRectF snapped(std::round(rect.x()), std::round(rect.y()),
                                     std::round(rect.width()), std::round(rect.height()));
                addChip(label, snapped);
                addText(label, snapped);
            }
        }
        quads->setInstances(buffer);
    }
};

Labels::Labels(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer)
    : QEntity(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("labels"));
    d->quads = new Instances(this, {"labelAnchor", "labelRect", "labelAtlas", "labelColour"},
                             Instances::Shape::Quad);
    d->atlasParameter = new QParameter(QStringLiteral("atlas"), QVariant());
    d->makeAtlas(this);
    addComponent(d->quads);
    addComponent(makeShaderMaterial(this, QStringLiteral("label"),
                                    {true, false, false, Qt3DRender::QDepthTest::Always},
                                    {d->atlasParameter}));
    addComponent(layer);
}

Labels::~Labels() = default;

void Labels::setSite(data::SitePtr site)
{
    d->site = std::move(site);
    d->wishes = {};
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

void Labels::setWorst(std::optional<data::Device> device, const QString& text, const QColor& colour)
{
    d->wishes.worst = device;
    d->wishes.worstText = text.toStdString();
    d->worstColour = colour.isValid() ? colour : alarm;
    d->dirty = true;
}

void Labels::update(const LabelView& view)
{
    if (!d->dirty && view == d->view) {
        return;
    }
    d->view = view;
    d->dirty = false;
    d->makeAtlas(this);
    d->rebuild();
}

} // namespace hallscape::scene
