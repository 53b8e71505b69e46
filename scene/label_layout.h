// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QSizeF>

#include <cstddef>
#include <span>
#include <vector>

namespace hallscape::scene {

/// Chooses which labels are drawn: walks \p rects in order, best first, and keeps each that
/// overlaps none that was kept and lies within the view. \param gap pixels that stay free between
/// two labels  \return indices into rects, ascending
std::vector<std::size_t> declutter(std::span<const QRectF> rects, QSizeF view, qreal gap);

} // namespace hallscape::scene
