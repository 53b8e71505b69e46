// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_fade.h"

#include <algorithm>

namespace hallscape::scene {

namespace {

bool isPlain(const LabelSource& source)
{
    return source.tone == LabelSource::Tone::Normal || source.tone == LabelSource::Tone::Quiet;
}

/// Labels of one device can be several: the marks along an elevation.
bool isSame(const LabelSource& a, const LabelSource& b)
{
    return a.device == b.device && a.text == b.text;
}

/// A label that is not wanted any more, where it is seen now.  \return whether it has room there
bool follow(PlacedLabel& label, const LabelView& view, const std::vector<QRectF>& taken)
{
    const auto at = view.project(label.anchor);
    if (!at || label.beside) {
        return false; // what stood beside a thing has lost its line
    }
    const QPointF snapped = snappedToPixels(*at, view);
    label.rect.translate(snapped - label.at);
    label.at = snapped;
    return QRectF(QPointF(), QSizeF(view.pixels)).contains(label.rect) &&
           std::ranges::none_of(
               taken, [&label](const QRectF& rect) { return rect.intersects(label.rect); });
}

} // namespace

void LabelFade::setLabels(const std::vector<PlacedLabel>& labels, const LabelView& view,
                          const std::vector<QRectF>& reserved, bool animated)
{
    std::vector<FadingLabel> next;
    std::vector<QRectF> taken = reserved;
    next.reserve(labels.size());
    for (const PlacedLabel& label : labels) {
        const auto before = std::ranges::find_if(m_labels, [&label](const FadingLabel& old) {
            return isSame(old.source, *label.source);
        });
        float opacity = animated && isPlain(*label.source) ? 0.0F : 1.0F;
        if (before != m_labels.end()) {
            opacity = std::max(opacity, before->opacity);
            m_labels.erase(before);
        }
        next.push_back({*label.source, label, opacity, false});
        taken.push_back(occupied(label, view));
    }
    std::vector<FadingLabel> leaving;
    for (FadingLabel& old : m_labels) {
        if (animated && isPlain(old.source) && follow(old.placed, view, taken)) {
            old.leaving = true;
            taken.push_back(old.placed.rect);
            leaving.push_back(std::move(old));
        }
    }
    m_labels = std::move(leaving);
    std::ranges::move(next, std::back_inserter(m_labels));
}

bool LabelFade::advance(float seconds)
{
    const bool changes = fading();
    const float step = seconds / lengthS;
    for (FadingLabel& label : m_labels) {
        label.opacity = std::clamp(label.opacity + (label.leaving ? -step : step), 0.0F, 1.0F);
    }
    std::erase_if(m_labels,
                  [](const FadingLabel& label) { return label.leaving && label.opacity <= 0; });
    return changes;
}

bool LabelFade::fading() const
{
    return std::ranges::any_of(
        m_labels, [](const FadingLabel& label) { return label.leaving || label.opacity < 1; });
}

} // namespace hallscape::scene
