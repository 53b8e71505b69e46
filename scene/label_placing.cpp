// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_placing.h"

#include "scene/label_layout.h"

#include <QtGui/QVector4D>

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

using Spot = LabelSource::Spot;

constexpr std::size_t mostLabels = 160;
constexpr std::size_t mostRays = 200;
constexpr qreal gapPx = 3; ///< logical, as all here
constexpr qreal marginPx = 6;
constexpr qreal liftPx = 4;
constexpr qreal pinPx = 16; ///< from a pinned place to its label
constexpr qreal leaderPx = 18;
constexpr qreal newcomerPx = 5; ///< more that must be free around a name that is new

QRectF boundsOf(const std::vector<data::Vec3>& outline, const LabelView& view)
{
    QRectF bounds;
    for (const data::Vec3 corner : outline) {
        if (const auto at = view.project(corner)) {
            const QRectF point(*at, QSizeF(0.01, 0.01));
            bounds = bounds.isNull() ? point : bounds.united(point);
        }
    }
    return bounds;
}

std::optional<PlacedLabel> above(const LabelSource& source, const LabelView& view, QSizeF size)
{
    const auto at = view.project(source.anchor);
    if (!at) {
        return std::nullopt;
    }
    const QPointF snapped = snappedToPixels(*at, view);
    const qreal lift = view.scaled(source.tone == LabelSource::Tone::Pinned ? pinPx : liftPx);
    const QPointF corner(std::round(snapped.x() - size.width() / 2),
                         snapped.y() - lift - size.height());
    PlacedLabel label{&source, source.anchor, snapped, QRectF(corner, size), false};
    const bool isMarked =
        source.tone == LabelSource::Tone::Chosen || source.tone == LabelSource::Tone::Pinned;
    const QRectF screen(QPointF(0, 0), QSizeF(view.pixels));
    if (isMarked && screen.contains(*at)) { // at the picture's edge it moves in
        const QRectF covered = occupied(label, view);
        label.rect.translate(std::max(0.0, -covered.left()) -
                                 std::max(0.0, covered.right() - screen.right()),
                             std::max(0.0, -covered.top()));
    }
    return label;
}

/// Whether the labels that may stand over their parts can all do so.
bool roomOverParts(const std::vector<LabelSource>& sources, const LabelView& view,
                   const std::function<QSizeF(const LabelSource&)>& chipSize)
{
    std::vector<QRectF> rects;
    for (const LabelSource& source : sources) {
        if (source.spot == Spot::Either) {
            const auto label = above(source, view, chipSize(source));
            rects.push_back(label ? label->rect : QRectF());
        }
    }
    return declutter(rects, view.pixels, view.scaled(gapPx)).size() == rects.size();
}

std::vector<PlacedLabel> placeBeside(const std::vector<const LabelSource*>& sources,
                                     const QRectF& thing, Columns columns, const LabelView& view,
                                     const std::vector<QRectF>& reserved,
                                     const std::function<QSizeF(const LabelSource&)>& chipSize)
{
    std::vector<BesideLabel> labels;
    std::vector<const LabelSource*> projected;
    for (const LabelSource* source : sources) {
        const auto left = view.project(source->anchor);
        const auto right = view.project(source->rightAnchor.value_or(source->anchor));
        const QRectF screen(QPointF(0, 0), QSizeF(view.pixels));
        if (left && right && (screen.contains(*left) || screen.contains(*right))) {
            labels.push_back({*left, *right, chipSize(*source)});
            projected.push_back(source);
        }
    }
    const std::vector<BesideSpot> spots =
        besideSpots(labels, thing, view.pixels, columns, view.scaled(marginPx) / 2,
                    view.scaled(leaderPx), reserved);
    std::vector<PlacedLabel> placed;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (!spots[i].rect.isNull()) {
            const LabelSource& source = *projected[i];
            const bool right = spots[i].right;
            const QPointF at = right ? labels[i].rightAnchor : labels[i].leftAnchor;
            const QPointF corner(std::round(spots[i].rect.x()), std::round(spots[i].rect.y()));
            placed.push_back(
                {&source, right ? source.rightAnchor.value_or(source.anchor) : source.anchor,
                 snappedToPixels(at, view), QRectF(corner, spots[i].rect.size()), true});
        }
    }
    // What found no room beside the cards after all.
    std::vector<QRectF> rects;
    rects.reserve(placed.size());
    for (const PlacedLabel& label : placed) {
        rects.push_back(occupied(label, view));
    }
    std::vector<PlacedLabel> kept;
    for (const std::size_t i : declutter(rects, view.pixels, 0, reserved)) {
        kept.push_back(placed[i]);
    }
    return kept;
}

} // namespace

qreal LabelView::scaled(qreal logical) const
{
    return std::round(logical * devicePixelRatio);
}

std::optional<QPointF> LabelView::project(data::Vec3 world) const
{
    const QVector4D clip = clipFromWorld * QVector4D(world.x, world.y, world.z, 1);
    if (clip.w() <= std::max(0.01F, eye.nearM)) { // w is the depth along the view
        return std::nullopt;
    }
    return QPointF((clip.x() / clip.w() * 0.5 + 0.5) * pixels.width(),
                   (0.5 - clip.y() / clip.w() * 0.5) * pixels.height());
}

QPointF snappedToPixels(QPointF at, const LabelView& view)
{
    // As label.vert does, which counts from below.
    return {std::floor(at.x() + 0.5),
            view.pixels.height() - std::floor(view.pixels.height() - at.y() + 0.5)};
}

QRectF occupied(const PlacedLabel& label, const LabelView& view)
{
    const LabelSource::Tone tone = label.source->tone;
    const bool isPinned = tone == LabelSource::Tone::Pinned;
    QRectF rect = label.rect;
    if (isPinned || tone == LabelSource::Tone::Chosen) {
        const qreal edge = std::max(1.0, view.scaled(edgePx));
        rect.adjust(-edge, -edge, edge, edge);
    }
    if (isPinned && !label.beside) {
        const qreal head = view.scaled(pinHeadPx);
        rect = rect.united(QRectF(label.at - QPointF(head, head), QSizeF(2 * head, 2 * head)));
    }
    return rect;
}

std::vector<PlacedLabel> placeLabels(const std::vector<LabelSource>& sources,
                                     const std::vector<data::Vec3>& outline, const LabelView& view,
                                     const std::vector<QRectF>& reserved,
                                     const std::function<QSizeF(const LabelSource&)>& chipSize,
                                     const std::function<bool(const LabelSource&)>& visible,
                                     const std::vector<data::Device>& before)
{
    const QRectF thing = boundsOf(outline, view);
    const bool overParts = roomOverParts(sources, view, chipSize);
    bool severalSides = false;
    std::vector<const LabelSource*> besides;
    std::vector<PlacedLabel> others;
    for (const LabelSource& source : sources) {
        severalSides = severalSides || source.spot == Spot::Either;
        if (source.spot == Spot::Beside || (source.spot == Spot::Either && !overParts)) {
            besides.push_back(&source);
        } else if (const auto label = above(source, view, chipSize(source))) {
            others.push_back(*label);
        }
    }
    std::vector<PlacedLabel> placed;
    if (!thing.isNull()) {
        placed = placeBeside(besides, thing, severalSides ? Columns::Both : Columns::One, view,
                             reserved, chipSize);
    }
    std::vector<QRectF> taken = reserved;
    for (const PlacedLabel& label : placed) {
        taken.push_back(occupied(label, view));
    }
    std::vector<QRectF> rects;
    rects.reserve(others.size());
    for (const PlacedLabel& label : others) {
        rects.push_back(occupied(label, view));
    }
    std::size_t rays = 0;
    std::size_t count = placed.size();
    const auto wanted = [&](std::size_t i) {
        const LabelSource& source = *others[i].source;
        const bool seen =
            count < mostLabels && (source.certain || (rays++ < mostRays && visible(source)));
        count += seen ? 1 : 0;
        return seen;
    };
    const auto room = [&](std::size_t i) {
        const LabelSource& source = *others[i].source;
        const bool isPlain =
            source.tone == LabelSource::Tone::Normal || source.tone == LabelSource::Tone::Quiet;
        const bool isNew = !before.empty() && isPlain &&
                           !std::binary_search(before.begin(), before.end(), source.device);
        return isNew ? view.scaled(newcomerPx) : 0.0;
    };
    for (const std::size_t i :
         declutter(rects, view.pixels, view.scaled(gapPx), taken, wanted, room)) {
        placed.push_back(others[i]);
    }
    return placed;
}

} // namespace hallscape::scene
