// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/part_grid.h"

#include "app/docks/value_colour.h"
#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr int columns = 4;
constexpr int cellHeightPx = 40;
constexpr int mostCells = 16;

} // namespace

PartGrid::PartGrid(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session, &Session::snapshotChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &Session::selectionChanged, this, qOverload<>(&QWidget::update));
}

bool PartGrid::setUnit(std::optional<data::Device> unit)
{
    m_parts.clear();
    const data::SitePtr site = m_session.site();
    if (unit && site != nullptr) {
        // The lens's parts where the unit has them, else its GPUs.
        data::Kind kind = data::metric(m_session.shownMetric()).kind;
        if (data::family(kind) != data::Family::Part || site->range(*unit, kind).count == 0) {
            kind = data::Kind::Gpu;
        }
        const data::Range range = site->range(*unit, kind);
        for (std::uint32_t i = 0; i < std::min<std::uint32_t>(range.count, mostCells); ++i) {
            m_parts.push_back({kind, range.first + i});
        }
        setAccessibleName(tr("Parts of the unit: %1").arg(kindText(kind)));
    }
    updateGeometry();
    update();
    return !m_parts.empty();
}

QSize PartGrid::sizeHint() const
{
    const int rows = (static_cast<int>(m_parts.size()) + columns - 1) / columns;
    return {columns * 48, rows * (cellHeightPx + 4)};
}

QRect PartGrid::cellRect(int cell) const
{
    const int cellWidth = (width() - (columns - 1) * 4) / columns;
    return {(cell % columns) * (cellWidth + 4), (cell / columns) * (cellHeightPx + 4), cellWidth,
            cellHeightPx};
}

void PartGrid::paintEvent(QPaintEvent* /*event*/)
{
    const data::SitePtr site = m_session.site();
    if (site == nullptr) {
        return;
    }
    QPainter painter(this);
    const Theme& t = themeOf(palette());
    QFont small = font();
    small.setPixelSize(11);
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        const data::Device part = m_parts[static_cast<std::size_t>(i)];
        const QRect rect = cellRect(i);
        const ValuePaint paint = valuePaint(m_session, part, t);
        painter.fillRect(rect, paint.brush);
        const bool isSelected = m_session.selection() == part;
        if (isSelected || paint.alarm != data::Alarm::None) {
            painter.setPen(QPen(isSelected                             ? t.accent
                                : paint.alarm == data::Alarm::Critical ? t.critical
                                                                       : t.warning,
                                2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
        painter.setPen(paint.text);
        painter.setFont(small);
        painter.drawText(rect.adjusted(6, 4, -4, 0), Qt::AlignLeft | Qt::AlignTop,
                         deviceText(*site, part));
        painter.setFont(font());
        painter.drawText(rect.adjusted(4, 0, -6, -4), Qt::AlignRight | Qt::AlignBottom,
                         paint.value);
    }
}

std::optional<data::Device> PartGrid::partAt(QPoint position) const
{
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        if (cellRect(i).contains(position)) {
            return m_parts[static_cast<std::size_t>(i)];
        }
    }
    return std::nullopt;
}

void PartGrid::mousePressEvent(QMouseEvent* event)
{
    if (const auto part = partAt(event->pos())) {
        m_session.select(part);
    }
}

void PartGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto part = partAt(event->pos())) {
        m_session.goTo(*part);
    }
}

void PartGrid::step(int by)
{
    if (m_parts.empty()) {
        return;
    }
    const auto current =
        std::find(m_parts.begin(), m_parts.end(), m_session.selection().value_or(data::Device{}));
    const int last = static_cast<int>(m_parts.size()) - 1;
    const int next = current == m_parts.end()
                         ? 0
                         : std::clamp(static_cast<int>(current - m_parts.begin()) + by, 0, last);
    m_session.select(m_parts[static_cast<std::size_t>(next)]);
}

void PartGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Up:
        step(-columns);
        break;
    case Qt::Key_Down:
        step(columns);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_session.frameSelection();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace hallscape::app
