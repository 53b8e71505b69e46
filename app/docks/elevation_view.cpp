// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/elevation_view.h"

#include "app/device_value.h"
#include "app/docks/value_colour.h"
#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/value_format.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr int unitPx = 8;   ///< height of one rack unit
constexpr int scalePx = 20; ///< room for the numbers of the rack units
constexpr int headPx = 20;  ///< room for "Front" and "Rear"
constexpr int gapPx = 16;

} // namespace

ElevationView::ElevationView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rack elevation, front and rear"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session, &Session::snapshotChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &Session::lensChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &Session::selectionChanged, this, qOverload<>(&QWidget::update));
}

void ElevationView::setRack(std::optional<data::RackId> rack)
{
    m_rack = rack;
    m_hovered.reset();
    updateGeometry();
    placeCells();
    update();
}

QSize ElevationView::sizeHint() const
{
    const int units = m_rack && m_session.site() ? m_session.site()->model(*m_rack).heightU : 48;
    return {240, headPx + units * unitPx + 2};
}

bool ElevationView::event(QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        placeCells();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto unit = unitAt(help->pos())) {
            QToolTip::showText(help->globalPos(), toolTipOf(*unit), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

QRectF ElevationView::sideRect(data::Side side) const
{
    const int sideWidth = (width() - scalePx - gapPx) / 2;
    const int left = side == data::Side::Rear ? scalePx + sideWidth + gapPx : scalePx;
    return {static_cast<qreal>(left), headPx, static_cast<qreal>(sideWidth - 1),
            static_cast<qreal>(sizeHint().height() - headPx - 2)};
}

void ElevationView::placeCells()
{
    m_cells.clear();
    const data::SitePtr site = m_session.site();
    if (!m_rack || site == nullptr || m_rack->index >= site->racks.size()) {
        return;
    }
    const data::RackModel& model = site->model(*m_rack);
    const data::Rack& rack = site->racks[m_rack->index];
    std::array<int, 2> besideCount{};
    for (std::size_t i = 0; i < model.mounts.size(); ++i) {
        const data::Mount& mount = model.mounts[i];
        const data::UnitModel& unitModel = site->unitModels[mount.unitModel];
        const data::UnitId unit{rack.firstUnit + static_cast<std::uint32_t>(i)};
        if (mount.side == data::Side::Beside) {
            // What hangs beside the rails stands at the edges of the rear, as somebody behind the
            // rack sees it.
            const QRectF rear = sideRect(data::Side::Rear);
            if (unitModel.sizeM.x > 0.5F) {
                continue; // a door covers everything: it has no place in an elevation
            }
            const bool isLeft = mount.offsetM.x > 0;
            const int slot = besideCount[isLeft ? 0 : 1]++;
            const qreal x = isLeft ? rear.left() + slot * 7 : rear.right() - 6 - slot * 7;
            m_cells.push_back({site->device(unit), QRectF(x, rear.top(), 6, rear.height())});
            continue;
        }
        const QRectF side = sideRect(mount.side);
        const qreal inset = mount.side == data::Side::Rear ? 16 : 0;
        const qreal height = unitModel.heightU * unitPx;
        const qreal bottom = side.bottom() - (mount.bottomU - 1) * unitPx;
        m_cells.push_back({site->device(unit), QRectF(side.left() + inset, bottom - height + 1,
                                                      side.width() - 2 * inset, height - 1)});
    }
}

void ElevationView::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_rack || m_session.site() == nullptr) {
        return;
    }
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    paintSide(painter, data::Side::Front, tr("Front"));
    paintSide(painter, data::Side::Rear, tr("Rear"));
    for (const Cell& cell : m_cells) {
        paintCell(painter, cell);
    }
}

void ElevationView::paintSide(QPainter& painter, data::Side side, const QString& name) const
{
    const Theme& t = themeOf(palette());
    const QRectF rect = sideRect(side);
    painter.setPen(t.muted);
    painter.drawText(QRectF(rect.left(), 0, rect.width(), headPx), Qt::AlignLeft | Qt::AlignVCenter,
                     name);
    if (side == data::Side::Front) {
        const int units = m_session.site()->model(*m_rack).heightU;
        for (int u = 1; u <= units; u += u == 1 ? 4 : 5) {
            painter.drawText(QRectF(0, rect.bottom() - u * unitPx - 3, scalePx - 4, unitPx + 6),
                             Qt::AlignRight | Qt::AlignVCenter, locale().toString(u));
        }
    }
    painter.setPen(t.line);
    painter.setBrush(t.window);
    painter.drawRect(rect.adjusted(-1, -1, 1, 1));
}

void ElevationView::paintCell(QPainter& painter, const Cell& cell) const
{
    const Theme& t = themeOf(palette());
    const ValuePaint paint = valuePaint(m_session, cell.unit, t);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint.brush);
    painter.drawRect(cell.rect);
    const bool isSelected = m_session.selection() == cell.unit;
    if (isSelected || m_hovered == cell.unit || paint.alarm != data::Alarm::None) {
        const QColor edge = isSelected                             ? t.accent
                            : m_hovered == cell.unit               ? t.text
                            : paint.alarm == data::Alarm::Critical ? t.critical
                                                                   : t.warning;
        painter.setPen(QPen(edge, isSelected ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (cell.rect.height() >= 2 * unitPx && cell.rect.width() > 40) {
        painter.setPen(paint.text);
        const QString name = deviceText(*m_session.site(), cell.unit);
        painter.drawText(cell.rect.adjusted(4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight,
                                                          static_cast<int>(cell.rect.width()) - 8 -
                                                              paint.width(painter.fontMetrics())));
        painter.drawText(cell.rect.adjusted(4, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
                         paint.value);
    }
}

std::optional<data::Device> ElevationView::unitAt(QPointF position) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(), [position](const Cell& cell) {
        return cell.rect.adjusted(0, -1, 0, 0).contains(position);
    });
    return found == m_cells.end() ? std::nullopt : std::optional(found->unit);
}

QString ElevationView::toolTipOf(data::Device unit) const
{
    const data::SitePtr site = m_session.site();
    QString text = deviceText(*site, unit) + QLatin1Char('\n') +
                   toQString(site->model(site->unitId(unit)).label);
    if (const auto value = valueOf(m_session, unit, m_session.shownMetric())) {
        text += QLatin1Char('\n') + valueLabel(*value) + QStringLiteral(": ") +
                quantity(data::metric(value->metric), value->reading.value).text() +
                QLatin1Char('\n') + valueStateText(*value);
    }
    return text;
}

void ElevationView::mouseMoveEvent(QMouseEvent* event)
{
    const auto unit = unitAt(event->position());
    if (unit != m_hovered) {
        m_hovered = unit;
        setCursor(unit ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void ElevationView::mousePressEvent(QMouseEvent* event)
{
    if (const auto unit = unitAt(event->position())) {
        m_session.select(unit);
    }
}

void ElevationView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto unit = unitAt(event->position())) {
        m_session.goTo(*unit);
    }
}

void ElevationView::leaveEvent(QEvent* /*event*/)
{
    m_hovered.reset();
    update();
}

void ElevationView::step(int direction)
{
    if (m_cells.empty()) {
        return;
    }
    const auto count = static_cast<int>(m_cells.size());
    const auto current = std::find_if(m_cells.begin(), m_cells.end(), [this](const Cell& cell) {
        return m_session.selection() == cell.unit;
    });
    const int next =
        current == m_cells.end()
            ? (direction > 0 ? 0 : count - 1)
            : std::clamp(static_cast<int>(current - m_cells.begin()) + direction, 0, count - 1);
    m_session.select(m_cells[static_cast<std::size_t>(next)].unit);
}

void ElevationView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: // units are ordered bottom to top
        step(1);
        break;
    case Qt::Key_Down:
        step(-1);
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
