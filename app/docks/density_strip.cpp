// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/density_strip.h"

#include "app/theme.h"
#include "app/time/time_control.h"
#include "app/value_format.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace hallscape::app {

namespace {

constexpr int axisPx = 14;
constexpr double loopDragPx = 4; ///< less is a click

/// Steps of an axis that people count in, in milliseconds.
constexpr std::array<std::int64_t, 18> axisSteps{
    1'000,      2'000,      5'000,      10'000,     30'000,      60'000,
    120'000,    300'000,    600'000,    1'800'000,  3'600'000,   7'200'000,
    10'800'000, 21'600'000, 43'200'000, 86'400'000, 172'800'000, 604'800'000};

QString axisText(std::int64_t timeMs, std::int64_t stepMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::utc());
    constexpr std::int64_t dayMs = 86'400'000;
    if (stepMs >= dayMs) {
        return time.toString(QStringLiteral("MM-dd"));
    }
    return time.toString(stepMs < 60'000 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace

DensityStrip::DensityStrip(TimeControl& time, QWidget* parent) : QWidget(parent), m_time(time)
{
    setMinimumSize(20 * gridPx, 5 * gridPx);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Values and alarms over time"));
    connect(&time, &TimeControl::timelineChanged, this, qOverload<>(&QWidget::update));
    connect(&time, &TimeControl::pastChanged, this, [this] { setDensity({}); });
}

QSize DensityStrip::sizeHint() const
{
    return {100 * gridPx, 7 * gridPx};
}

void DensityStrip::setDensity(const data::Density& density)
{
    m_density = density;
    update();
}

std::size_t DensityStrip::bins() const
{
    return static_cast<std::size_t>(std::max(1.0, bars().width() / 2));
}

QRectF DensityStrip::bars() const
{
    return QRectF(rect()).adjusted(1, 2, -1, -axisPx);
}

double DensityStrip::xOf(std::int64_t timeMs) const
{
    const auto& range = m_time.timeline().range();
    const QRectF area = bars();
    if (!range || range->lengthMs() <= 0) {
        return area.right();
    }
    return area.left() + area.width() * static_cast<double>(timeMs - range->fromMs) /
                             static_cast<double>(range->lengthMs());
}

std::int64_t DensityStrip::timeAt(double x) const
{
    const auto& range = m_time.timeline().range();
    if (!range) {
        return 0;
    }
    const QRectF area = bars();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    return range->fromMs +
           static_cast<std::int64_t>(std::llround(share * static_cast<double>(range->lengthMs())));
}

const data::DensityBin* DensityStrip::binAt(double x) const
{
    const data::TimeRange& range = m_density.range;
    if (m_density.bins.empty() || range.lengthMs() <= 0) {
        return nullptr;
    }
    const double share =
        static_cast<double>(timeAt(x) - range.fromMs) / static_cast<double>(range.lengthMs());
    const auto index =
        static_cast<std::ptrdiff_t>(share * static_cast<double>(m_density.bins.size()));
    return index >= 0 && index < std::ssize(m_density.bins)
               ? &m_density.bins[static_cast<std::size_t>(index)]
               : nullptr;
}

void DensityStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& t = themeOf(palette());
    painter.fillRect(bars(), t.raised);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    if (!m_time.timeline().range()) {
        painter.setPen(t.muted);
        painter.drawText(bars(), Qt::AlignCenter, tr("Time appears here with the first values."));
        return;
    }
    paintBins(painter);
    paintAxis(painter);
    paintMarks(painter);
}

void DensityStrip::paintBins(QPainter& painter) const
{
    const Theme& t = themeOf(palette());
    const QRectF area = bars();
    if (m_density.bins.empty() || m_density.devices == 0 || m_density.range.lengthMs() <= 0) {
        return;
    }
    const double left = xOf(m_density.range.fromMs);
    const double step =
        (xOf(m_density.range.toMs) - left) / static_cast<double>(m_density.bins.size());
    for (std::size_t i = 0; i < m_density.bins.size(); ++i) {
        const data::DensityBin& bin = m_density.bins[i];
        const QRectF column(left + step * static_cast<double>(i), area.top(), step + 0.5,
                            area.height());
        if (bin.frames == 0) {
            painter.fillRect(column, QBrush(t.line, Qt::BDiagPattern));
            continue;
        }
        const double present = static_cast<double>(bin.present) / m_density.devices;
        QRectF bar = column;
        bar.setTop(area.bottom() - area.height() * std::min(present, 1.0));
        painter.fillRect(bar, t.line.lighter(t.id == ThemeId::Dark ? 150 : 95));
        if (bin.outOfRange > 0) {
            // Square root, and never less than a few pixels: one hot device among a hundred
            // thousand is what somebody is looking for.
            const double share = std::sqrt(static_cast<double>(bin.outOfRange) / m_density.devices);
            QRectF alarm = column;
            alarm.setTop(area.bottom() - std::max(3.0, area.height() * std::min(share, 1.0)));
            painter.fillRect(alarm, t.warning);
        }
    }
}

void DensityStrip::paintAxis(QPainter& painter) const
{
    const Theme& t = themeOf(palette());
    const data::TimeRange range = *m_time.timeline().range();
    if (range.lengthMs() <= 0) {
        return;
    }
    const QRectF area = bars();
    constexpr double labelPx = 90;
    const double perLabel =
        static_cast<double>(range.lengthMs()) * labelPx / std::max(1.0, area.width());
    const auto* const found = std::ranges::find_if(
        axisSteps, [perLabel](std::int64_t step) { return static_cast<double>(step) >= perLabel; });
    const std::int64_t step = found != axisSteps.end() ? *found : axisSteps.back();
    painter.setPen(t.muted);
    for (std::int64_t at = (range.fromMs / step + 1) * step; at <= range.toMs; at += step) {
        const double x = xOf(at);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        const QRectF place(x - labelPx / 2, area.bottom() + 1, labelPx, axisPx - 1);
        if (place.left() >= 0 && place.right() <= width()) {
            painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom, axisText(at, step));
        }
    }
}

void DensityStrip::paintMarks(QPainter& painter) const
{
    const Theme& t = themeOf(palette());
    const QRectF area = bars();
    const data::Timeline& timeline = m_time.timeline();
    if (const auto& loop = timeline.loop()) {
        QColor fill = t.accent;
        fill.setAlphaF(0.22F);
        const QRectF part(QPointF(xOf(loop->fromMs), area.top()),
                          QPointF(xOf(loop->toMs), area.bottom()));
        painter.fillRect(part, fill);
        painter.setPen(t.accent);
        painter.drawLine(part.topLeft(), part.bottomLeft());
        painter.drawLine(part.topRight(), part.bottomRight());
    }
    const double x = std::round(xOf(timeline.cursorMs()));
    painter.setPen(QPen(t.text, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setBrush(t.text);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::array<QPointF, 3> handle{QPointF(x - 5, area.top() - 2),
                                        QPointF(x + 5, area.top() - 2), QPointF(x, area.top() + 5)};
    painter.drawConvexPolygon(handle.data(), static_cast<int>(handle.size()));
}

void DensityStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT binsChanged();
}

void DensityStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_loopFromX = event->position().x();
    } else {
        m_time.seek(timeAt(event->position().x()));
    }
}

void DensityStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    const double x = event->position().x();
    if (!m_loopFromX) {
        m_time.seek(timeAt(x));
    } else if (std::abs(x - *m_loopFromX) >= loopDragPx) {
        const auto [from, to] = std::minmax(timeAt(*m_loopFromX), timeAt(x));
        m_time.setLoop(data::TimeRange{from, to});
    }
}

void DensityStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const auto fromX = std::exchange(m_loopFromX, std::nullopt);
    if (fromX && std::abs(event->position().x() - *fromX) < loopDragPx) {
        m_time.setLoop(std::nullopt); // a click with Shift
    }
}

void DensityStrip::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    m_time.goLive();
}

bool DensityStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_time.timeline().range()) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const double x = help->pos().x();
    QString text = dateTimeText(timeAt(x));
    const QLocale locale;
    if (const data::DensityBin* bin = binAt(x)) {
        text += QLatin1Char('\n') + (bin->frames == 0 ? tr("Gap: nothing was recorded")
                                                      : tr("%1 of %2 values, %3 out of range")
                                                            .arg(locale.toString(bin->present),
                                                                 locale.toString(m_density.devices),
                                                                 locale.toString(bin->outOfRange)));
    }
    text += QLatin1Char('\n') + tr("Click or drag to go there, Shift and drag to loop.");
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace hallscape::app
