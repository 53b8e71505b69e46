// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/minimap_panel.h"

#include "app/device_value.h"
#include "app/docks/map_plan.h"
#include "app/kind_text.h"
#include "app/map_place.h"
#include "app/second_picture.h"
#include "app/session.h"
#include "app/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace hallscape::app {

namespace {

constexpr int labelPx = 11;
constexpr qreal markPx = 5; ///< radius of the mark around what is too small to be outlined

} // namespace

MinimapPanel::MinimapPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("movesWithKeys", true);
    setMinimumSize(16 * gridPx, 14 * gridPx);
    connect(&session, &Session::siteChanged, this, &MinimapPanel::showSite);
    connect(&session, &Session::snapshotChanged, this, &MinimapPanel::redrawPlan);
    connect(&session, &Session::lensChanged, this, &MinimapPanel::redrawPlan);
    connect(&session, &Session::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&session.second(), &SecondPicture::splitChanged, this, qOverload<>(&QWidget::update));
    showSite();
}

QSize MinimapPanel::sizeHint() const
{
    return {34 * gridPx, 26 * gridPx};
}

void MinimapPanel::setCamera(const data::CameraPose& pose, QSize size)
{
    m_pose = pose;
    if (!size.isEmpty()) {
        m_aspect = static_cast<float>(size.width()) / static_cast<float>(size.height());
    }
    // Under a moving pointer the map holds still: it would slip away from the hand.
    if (!m_isDragging) {
        showPlace();
    }
    update();
}

void MinimapPanel::setAlerts(std::vector<Alert> alerts)
{
    m_alerts = std::move(alerts);
    update();
}

void MinimapPanel::showSite()
{
    m_alerts.clear();
    m_pressed.reset();
    m_place = {};
    const data::SitePtr site = m_session.site();
    m_ground = site != nullptr ? groundOf(*site, m_place) : QRectF();
    showPlace();
    redrawPlan();
}

void MinimapPanel::showPlace()
{
    const data::SitePtr site = m_session.site();
    const data::Device place = site != nullptr ? placeOf(*site, m_pose.eye) : data::Device{};
    if (place != m_place) {
        m_place = place;
        m_ground = groundOf(*site, place);
        redrawPlan();
    }
    setAccessibleName(site != nullptr ? tr("Map of %1").arg(deviceText(*site, m_place))
                                      : tr("Map"));
}

void MinimapPanel::redrawPlan()
{
    m_plan = {};
    update();
}

bool MinimapPanel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::PaletteChange:
        redrawPlan();
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void MinimapPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& t = themeOf(palette());
    painter.fillRect(rect(), t.window);
    QFont small = font();
    small.setPixelSize(labelPx);
    painter.setFont(small);
    const data::SitePtr site = m_session.site();
    const int headPx = painter.fontMetrics().height() + gridPx;
    const QRectF mapRect = rect().adjusted(0, headPx, 0, 0);
    m_frame = MapFrame(m_ground, mapRect);
    if (m_frame.empty()) {
        painter.setPen(t.muted);
        painter.drawText(rect().adjusted(gridPx, gridPx, -gridPx, -gridPx), Qt::TextWordWrap,
                         site != nullptr ? tr("Nothing of this site is built yet.")
                                         : tr("Open a site to see its map here."));
        return;
    }
    if (m_plan.isNull()) {
        m_plan = QPixmap(size() * devicePixelRatioF());
        m_plan.setDevicePixelRatio(devicePixelRatioF());
        m_plan.fill(Qt::transparent);
        QPainter plan(&m_plan);
        plan.setFont(small);
        plan.setClipRect(mapRect);
        paintPlan(plan, m_frame, m_session, m_place, t);
    }
    painter.drawPixmap(0, 0, m_plan);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(mapRect);
    paintCamera(painter, t);
    std::for_each(m_alerts.rbegin(), m_alerts.rend(), [&](const Alert& alert) {
        paintMark(painter, alert.device, alert.critical ? t.critical : t.warning);
    });
    if (const auto selection = m_session.selection()) {
        paintMark(painter, *selection, t.accent);
    }
    painter.restore();
    painter.setPen(t.text);
    const QRectF head(gridPx, 0, width() - 2 * gridPx, headPx);
    const QString north = m_frame.northIsLeft() ? tr("north is left") : tr("north is up");
    painter.drawText(
        head, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(deviceText(*site, m_place), Qt::ElideRight,
                                         static_cast<int>(head.width()) - gridPx -
                                             painter.fontMetrics().horizontalAdvance(north)));
    painter.setPen(t.muted);
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, north);
    if (hasFocus()) {
        painter.setPen(t.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void MinimapPanel::paintCamera(QPainter& painter, const Theme& theme) const
{
    const data::OrientedBox box = m_session.site()->box(m_place);
    const float floorM = m_place.kind == data::Kind::Site ? 0 : box.centre.y - box.halfSize.y;
    const data::Vec3 ahead = m_pose.target - m_pose.eye;
    const auto mapM = static_cast<float>(std::max(width(), height()) / m_frame.pixelsPerMetre());
    const float reachM = std::max(mapM * 0.25F, 1.5F * std::hypot(ahead.x, ahead.z));
    const auto& split = m_session.second().split();
    const bool isHalved = split && split->kind == data::SplitKind::SideBySide;
    const QPolygonF cone =
        m_frame.toMap(viewCone(m_pose, isHalved ? m_aspect / 2 : m_aspect, floorM, reachM));
    QColor fill = theme.accent;
    fill.setAlphaF(0.22F);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(fill);
    painter.drawPolygon(cone);
    // An eye outside of the map stands at its edge.
    const QRectF map = painter.clipBoundingRect().adjusted(markPx, markPx, -markPx, -markPx);
    const QPointF there = m_frame.toMap(m_pose.eye);
    const QPointF eye(std::clamp(there.x(), map.left(), map.right()),
                      std::clamp(there.y(), map.top(), map.bottom()));
    painter.setPen(QPen(theme.window, 1.5));
    painter.setBrush(theme.text);
    painter.drawEllipse(eye, markPx, markPx);
}

void MinimapPanel::paintMark(QPainter& painter, data::Device device, const QColor& colour) const
{
    const data::Site& site = *m_session.site();
    if (!site.contains(device) || device.kind == data::Kind::Site) {
        return;
    }
    while (data::family(device.kind) == data::Family::Unit ||
           data::family(device.kind) == data::Family::Part) {
        device = site.parent(device); // to the rack
    }
    const QPolygonF shape = m_frame.toMap(footprint(site.box(device)));
    const QRectF bounds = shape.boundingRect();
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&](qreal widthPx, const QColor& line) {
        painter.setPen(QPen(line, widthPx));
        if (std::max(bounds.width(), bounds.height()) < 2 * markPx) {
            painter.drawEllipse(bounds.center(), markPx, markPx);
        } else {
            painter.drawPolygon(shape);
        }
    };
    draw(4, themeOf(palette()).window); // seen on any colour
    draw(2, colour);
}

data::Vec3 MinimapPanel::groundAt(QPointF position) const
{
    return m_frame.toWorld(position, 0);
}

QString MinimapPanel::toolTipAt(QPointF position) const
{
    const data::SitePtr site = m_session.site();
    if (site == nullptr || m_frame.empty()) {
        return {};
    }
    const auto device = deviceAt(*site, groundAt(position));
    return device
               ? deviceTip(m_session, *device, valueOf(m_session, *device, m_session.shownMetric()))
               : QString();
}

void MinimapPanel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_frame.empty()) {
        return;
    }
    m_pressedAt = event->position();
    m_pressed = deviceAt(*m_session.site(), groundAt(event->position()));
}

void MinimapPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt || m_frame.empty()) {
        return;
    }
    const QPointF way = event->position() - *m_pressedAt;
    if (m_isDragging || way.manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        Q_EMIT moveRequested(poseAt(*m_session.site(), m_pose, groundAt(event->position())));
    }
}

void MinimapPanel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt) {
        return;
    }
    if (!m_isDragging && !m_frame.empty()) {
        Q_EMIT flightRequested(poseAt(*m_session.site(), m_pose, groundAt(event->position())));
    }
    m_pressedAt.reset();
    m_isDragging = false;
    showPlace();
}

void MinimapPanel::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click has set off already, and the map may show another place by now.
    if (event->button() == Qt::LeftButton && m_pressed) {
        m_session.select(m_pressed);
    }
}

void MinimapPanel::step(QPointF direction)
{
    const auto stepM = static_cast<float>(std::max(m_ground.width(), m_ground.height()) / 20);
    data::CameraPose pose = m_pose;
    const QPointF ahead = m_frame.toGroundDirection(direction);
    const data::Vec3 way{static_cast<float>(ahead.x()) * stepM, 0,
                         static_cast<float>(ahead.y()) * stepM};
    pose.eye = pose.eye + way;
    pose.target = pose.target + way;
    Q_EMIT flightRequested(pose);
}

void MinimapPanel::keyPressEvent(QKeyEvent* event)
{
    if (m_frame.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        step({-1, 0});
        break;
    case Qt::Key_Right:
        step({1, 0});
        break;
    case Qt::Key_Up:
        step({0, -1});
        break;
    case Qt::Key_Down:
        step({0, 1});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto device = deviceAt(*m_session.site(), m_pose.target)) {
            m_session.select(device);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace hallscape::app
