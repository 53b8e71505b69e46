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

    bool isFree(const QRectF& rect)
    {
        bool free = true;
        eachCell(rect, [&](std::vector<QRectF>& cell) {
            free = free && std::none_of(cell.begin(), cell.end(),
                                        [&](const QRectF& r) { return r.intersects(rect); });
        });
        return free;
    }

    void take(const QRectF& rect)
    {
        eachCell(rect, [&](std::vector<QRectF>& cell) { cell.push_back(rect); });
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

/// Stands the labels \p chosen in one column. \param order indices into labels, best first
void fillColumn(std::span<const BesideLabel> labels, std::vector<std::size_t> order, bool right,
                const QRectF& thing, QSizeF view, qreal gap, qreal distance,
                std::span<const QRectF> reserved, std::vector<BesideSpot>& spots)
{
    const auto anchor = [&](std::size_t i) {
        return right ? labels[i].rightAnchor : labels[i].leftAnchor;
    };
    qreal height = 0;
    for (const std::size_t i : order) {
        height = std::max(height, labels[i].size.height());
    }
    const auto leftOf = [&](std::size_t i) {
        const qreal width = labels[i].size.width();
        return right ? std::min(thing.right() + distance, view.width() - gap - width)
                     : std::max(thing.left() - distance - width, gap);
    };
    // Cards in the corners shorten the column.
    qreal low = gap;
    qreal high = view.height() - gap;
    for (const QRectF& card : reserved) {
        const bool isMet = std::ranges::any_of(order, [&](std::size_t i) {
            return card.left() < leftOf(i) + labels[i].size.width() + gap &&
                   card.right() > leftOf(i) - gap;
        });
        if (!isMet || card.height() > view.height() / 2) {
            continue;
        }
        if (card.center().y() < view.height() / 2) {
            low = std::max(low, card.bottom() + gap);
        } else {
            high = std::min(high, card.top() - gap);
        }
    }
    const qreal step = height + gap;
    const auto room = static_cast<std::size_t>(std::max(0.0, (high - low + gap) / step));
    order.resize(std::min(order.size(), room));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return anchor(a).y() < anchor(b).y(); });
    std::vector<qreal> wanted;
    wanted.reserve(order.size());
    for (const std::size_t i : order) {
        wanted.push_back(anchor(i).y());
    }
    const std::vector<qreal> centres = spread(wanted, step, low + height / 2, high - height / 2);
    for (std::size_t n = 0; n < order.size(); ++n) {
        const QSizeF size = labels[order[n]].size;
        spots[order[n]] = {QRectF(QPointF(leftOf(order[n]), centres[n] - size.height() / 2), size),
                           right};
    }
}

} // namespace

std::vector<std::size_t> declutter(std::span<const QRectF> rects, QSizeF view, qreal gap,
                                   std::span<const QRectF> taken,
                                   const std::function<bool(std::size_t)>& wanted,
                                   const std::function<qreal(std::size_t)>& room)
{
    std::vector<std::size_t> kept;
    ScreenGrid grid(view);
    for (const QRectF& rect : taken) {
        grid.take(rect);
    }
    const QRectF screen(QPointF(0, 0), view);
    const qreal half = gap / 2;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const QRectF wide = rects[i].adjusted(-half, -half, half, half);
        const qreal more = room ? room(i) : 0;
        if (screen.contains(rects[i].adjusted(-more, -more, more, more)) &&
            grid.isFree(wide.adjusted(-more, -more, more, more)) && (!wanted || wanted(i))) {
            grid.take(wide);
            kept.push_back(i);
        }
    }
    return kept;
}

std::vector<qreal> spread(std::span<const qreal> wanted, qreal step, qreal low, qreal high)
{
    // With step * i taken off, "apart" becomes "ascending": pool neighbours that are not.
    struct Pool
    {
        qreal sum = 0;
        std::size_t count = 0;
        qreal mean() const { return sum / static_cast<qreal>(count); }
    };
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        pools.push_back({wanted[i] - step * static_cast<qreal>(i), 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    const qreal highest = high - step * (static_cast<qreal>(wanted.size()) - 1);
    std::vector<qreal> centres;
    for (const Pool& pool : pools) {
        const qreal at = std::clamp(pool.mean(), low, std::max(low, highest));
        for (std::size_t n = 0; n < pool.count; ++n) {
            centres.push_back(at + step * static_cast<qreal>(centres.size()));
        }
    }
    return centres;
}

std::vector<BesideSpot> besideSpots(std::span<const BesideLabel> labels, const QRectF& thing,
                                    QSizeF view, Columns columns, qreal gap, qreal distance,
                                    std::span<const QRectF> reserved)
{
    qreal widest = 0;
    for (const BesideLabel& label : labels) {
        widest = std::max(widest, label.size.width());
    }
    const qreal leftRoom = thing.left() - distance - gap;
    const qreal rightRoom = view.width() - thing.right() - distance - gap;
    const bool leftFits = leftRoom >= widest;
    const bool rightFits = rightRoom >= widest;
    const bool onlyRight = !leftFits && (rightFits || rightRoom > leftRoom);
    const bool split = columns == Columns::Both && leftFits && rightFits;

    std::vector<std::size_t> left;
    std::vector<std::size_t> right;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const qreal x = (labels[i].leftAnchor.x() + labels[i].rightAnchor.x()) / 2;
        const bool toRight = split ? x > thing.center().x() : onlyRight;
        (toRight ? right : left).push_back(i);
    }
    std::vector<BesideSpot> spots(labels.size());
    fillColumn(labels, std::move(left), false, thing, view, gap, distance, reserved, spots);
    fillColumn(labels, std::move(right), true, thing, view, gap, distance, reserved, spots);
    return spots;
}

} // namespace hallscape::scene
