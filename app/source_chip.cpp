// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_chip.h"

#include "app/kind_text.h"
#include "app/theme.h"

#include <QtCore/QDateTime>
#include <QtGui/QPainter>

#include <algorithm>
#include <utility>

namespace hallscape::app {

namespace {

constexpr int textPx = 11;

QColor colourOf(const Theme& theme, SourceHealth::Level level)
{
    switch (level) {
    case SourceHealth::Level::Good:
        return theme.accent;
    case SourceHealth::Level::Partial:
        return theme.warning;
    case SourceHealth::Level::Bad:
        return theme.critical;
    case SourceHealth::Level::Simulated:
        return theme.text;
    case SourceHealth::Level::None:
    case SourceHealth::Level::Waiting:
        break;
    }
    return theme.muted;
}

QString textOf(const SourceHealth& health)
{
    return health.glyph + QStringLiteral("  ") + health.word +
           (health.age.isEmpty() ? QString() : QStringLiteral(" \u00B7 ") + health.age);
}

} // namespace

SourceChip::SourceChip(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont small = font();
    small.setPixelSize(textPx);
    small.setWeight(QFont::DemiBold);
    setFont(small);
    m_age.setInterval(1000);
    connect(&m_age, &QTimer::timeout, this, &SourceChip::showHealth);
    showHealth();
}

void SourceChip::setStatus(const std::optional<data::SourceInfo>& info,
                           const data::SourceStatus& status)
{
    m_info = info;
    m_status = status;
    showHealth();
}

void SourceChip::showHealth()
{
    const SourceHealth before =
        std::exchange(m_health, healthOf(m_info, m_status, QDateTime::currentMSecsSinceEpoch()));
    const QString text = textOf(m_health);
    if (text != this->text() || before.level != m_health.level) { // told every second, mostly again
        update();
    }
    if (text != this->text()) {
        setText(text);
        setAccessibleName(tr("Source: %1").arg(m_health.word));
        updateGeometry();
    }
    QString toolTip = m_info ? toQString(m_info->name) : tr("No source is followed");
    if (!m_status.message.empty()) {
        toolTip += QLatin1Char('\n') + toQString(m_status.message);
    }
    setToolTip(toolTip + QLatin1Char('\n') + tr("Click for details"));
    m_health.changesWithTime&& isVisible() ? m_age.start() : m_age.stop();
}

QSize SourceChip::sizeHint() const
{
    // As wide as the longest age that is shown in this state.
    QString widest = text();
    if (!m_health.age.isEmpty()) {
        widest += QStringLiteral("000");
    }
    return {fontMetrics().horizontalAdvance(widest) + 2 * gridPx,
            fontMetrics().height() + gridPx / 2};
}

void SourceChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    const QColor colour = colourOf(theme, m_health.level);
    const bool isRaised = underMouse() || hasFocus();
    painter.setPen(QPen(isRaised ? theme.accent : theme.line));
    painter.setBrush(isDown() || isRaised ? theme.raised : theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect area = rect().adjusted(gridPx, 0, -gridPx, 0);
    const QString mark = m_health.glyph + QStringLiteral("  ");
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, mark);
    const bool isProblem = m_health.level == SourceHealth::Level::Bad ||
                           m_health.level == SourceHealth::Level::Partial;
    painter.setPen(isProblem ? colour : theme.text);
    painter.drawText(area.adjusted(fontMetrics().horizontalAdvance(mark), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text().mid(mark.size()));
}

void SourceChip::showEvent(QShowEvent* event)
{
    QAbstractButton::showEvent(event);
    showHealth();
}

void SourceChip::hideEvent(QHideEvent* event)
{
    m_age.stop();
    QAbstractButton::hideEvent(event);
}

} // namespace hallscape::app
