// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QSizeF>

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace hallscape::scene {

/// Which labels are drawn, and where those stand that have no place of their own. Pure arithmetic
/// in pixels, y down.

/// Chooses which labels are drawn: walks \p rects in order, best first, and keeps each that
/// overlaps none that was kept and lies within the view. \param gap pixels that stay free between
/// two labels  \param taken already full  \param wanted asked, last, for each label that has room;
/// absent: all are  \param room pixels around a label that must be free as well, though it
/// takes less: for names that are new, so that none comes and goes at every step
/// \return indices into rects, ascending
std::vector<std::size_t> declutter(std::span<const QRectF> rects, QSizeF view, qreal gap,
                                   std::span<const QRectF> taken = {},
                                   const std::function<bool(std::size_t)>& wanted = {},
                                   const std::function<qreal(std::size_t)>& room = {});

/// Moves centres apart until \p step lies between neighbours, as little as possible in sum of
/// squares. \param wanted ascending  \return ascending, within [low, high] if all have room there
std::vector<qreal> spread(std::span<const qreal> wanted, qreal step, qreal low, qreal high);

/// A label that stands beside a thing, tied to it by a line.
struct BesideLabel
{
    QPointF leftAnchor;  ///< where the line ends when the label stands on the left
    QPointF rightAnchor; ///< and on the right
    QSizeF size;
};

struct BesideSpot
{
    QRectF rect; ///< null: no room
    bool right = false;
};

enum class Columns {
    One,  ///< all on one side, the left one if there is room
    Both, ///< each on the side it is nearer to
};

/// Lines labels up beside \p thing, in the order of their anchors from top to bottom.
/// \param labels best first: what has no room is left out from the end  \param gap pixels between
/// labels, and to the view's edge  \param distance pixels between thing and labels
/// \param reserved what the columns end at
std::vector<BesideSpot> besideSpots(std::span<const BesideLabel> labels, const QRectF& thing,
                                    QSizeF view, Columns columns, qreal gap, qreal distance,
                                    std::span<const QRectF> reserved = {});

} // namespace hallscape::scene
