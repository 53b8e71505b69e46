// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scale_strip.h"

#include "app/theme.h"
#include "app/value_format.h"

#include <QtGui/QPainter>

namespace hallscape::app {

namespace {

constexpr int stripPx = 120;

} // namespace

ScaleStrip::ScaleStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScaleStrip::setLens(const data::Lens& lens)
{
    m_lens = lens;
    setVisible(lens.metric.has_value());
    updateGeometry();
    update();
}

QSize ScaleStrip::sizeHint() const
{
    return {stripPx + 2 * 9 * gridPx, fontMetrics().height()};
}

void ScaleStrip::paintEvent(QPaintEvent*)
{
    if (!m_lens.metric) {
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto [low, high] = data::paintedScale(m_lens);
    const data::Metric& metric = data::paintedMetric(m_lens);
    const QRect strip((width() - stripPx) / 2, height() / 2 - 4, stripPx, 8);
    painter.drawText(QRect(0, 0, strip.left() - gridPx, height()),
                     Qt::AlignRight | Qt::AlignVCenter, quantity(metric, low).text());
    painter.drawText(QRect(strip.right() + gridPx, 0, width() - strip.right() - gridPx, height()),
                     Qt::AlignLeft | Qt::AlignVCenter, quantity(metric, high).text());
    const auto colours = data::palette(data::paintedPalette(m_lens));
    for (int x = 0; x < stripPx; ++x) {
        const data::Rgb c =
            colours[static_cast<std::size_t>(x) * (colours.size() - 1) / (stripPx - 1)];
        painter.fillRect(strip.left() + x, strip.top(), 1, strip.height(), QColor(c.r, c.g, c.b));
    }
}

} // namespace hallscape::app
