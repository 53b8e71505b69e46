// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_layout.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

constexpr qreal cellPx = 48;

/// Kept rectangles by screen cell: a new one is compared with its neighbours only.
class ScreenGrid
{
public:
    explicit ScreenGrid(QSizeF view)
        : m_columns(std::max(1, static_cast<int>(std::ceil(view.width() / cellPx)))),
          m_rows(std::max(1, static_cast<int>(std::ceil(view.height() / cellPx)))),
          m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {
    }

    bool take(const QRectF& rect)
    {
        bool free = true;
        eachCell(rect, [&](std::vector<QRectF>& cell) {
            free = free && std::none_of(cell.begin(), cell.end(),
                                        [&](const QRectF& r) { return r.intersects(rect); });
        });
        if (free) {
            eachCell(rect, [&](std::vector<QRectF>& cell) { cell.push_back(rect); });
        }
        return free;
    }

private:
    template <typename Visit>
    void eachCell(const QRectF& rect, Visit&& visit)
    {
        const auto cellOf = [](qreal at, int count) {
            return std::clamp(static_cast<int>(std::floor(at / cellPx)), 0, count - 1);
        };
        for (int y = cellOf(rect.top(), m_rows); y <= cellOf(rect.bottom(), m_rows); ++y) {
            for (int x = cellOf(rect.left(), m_columns); x <= cellOf(rect.right(), m_columns);
                 ++x) {
                visit(m_cells[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                              static_cast<std::size_t>(x)]);
            }
        }
    }

    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

} // namespace

std::vector<std::size_t> declutter(std::span<const QRectF> rects, QSizeF view, qreal gap)
{
    std::vector<std::size_t> kept;
    ScreenGrid grid(view);
    const QRectF screen(QPointF(0, 0), view);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const qreal half = gap / 2;
        if (screen.contains(rects[i]) && grid.take(rects[i].adjusted(-half, -half, half, half))) {
            kept.push_back(i);
        }
    }
    return kept;
}

} // namespace hallscape::scene
