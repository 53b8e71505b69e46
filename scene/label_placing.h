// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/label_sources.h"

#include <QtCore/QRectF>
#include <QtCore/QSize>
#include <QtGui/QMatrix4x4>

#include <functional>
#include <optional>
#include <vector>

namespace hallscape::scene {

/// What labels need to know of the camera.
struct LabelView
{
    QMatrix4x4 clipFromWorld;
    LabelEye eye;
    QSize pixels;               ///< of the surface, physical
    float devicePixelRatio = 1; ///< labels are as large as text of the same size in widgets
    friend bool operator==(const LabelView&, const LabelView&) = default;

    qreal scaled(qreal logical) const;
    /// \return physical pixels, y down; nothing for what is nearer than the picture begins
    std::optional<QPointF> project(data::Vec3 world) const;
};

inline constexpr qreal edgePx = 1.5;  ///< of a marked label, logical
inline constexpr qreal pinHeadPx = 5; ///< radius

/// Where the shader puts an anchor: whole pixels, y down.
QPointF snappedToPixels(QPointF at, const LabelView& view);

/// A label with its place on the screen, in whole pixels.
struct PlacedLabel
{
    const LabelSource* source = nullptr;
    data::Vec3 anchor; ///< world
    QPointF at;        ///< of the anchor, physical pixels, y down
    QRectF rect;       ///< of the chip
    bool beside = false;
};

/// All that a label covers, edge and pin included.
QRectF occupied(const PlacedLabel& label, const LabelView& view);

/// Chooses which names are drawn, and where; what they cover never overlaps. A name that was not
/// there before needs more room than one that was, so that none flickers while the camera moves.
/// \param sources best first; outlives the result \param outline see openedOutline()  \param
/// reserved pixels that labels keep off  \param chipSize of a label, physical pixels  \param
/// visible whether a label's anchor can be seen; asked for few \param before named in the last
/// picture, sorted
std::vector<PlacedLabel> placeLabels(const std::vector<LabelSource>& sources,
                                     const std::vector<data::Vec3>& outline, const LabelView& view,
                                     const std::vector<QRectF>& reserved,
                                     const std::function<QSizeF(const LabelSource&)>& chipSize,
                                     const std::function<bool(const LabelSource&)>& visible,
                                     const std::vector<data::Device>& before = {});

} // namespace hallscape::scene
