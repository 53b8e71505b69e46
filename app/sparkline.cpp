// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sparkline.h"

#include "app/kind_text.h"
#include "app/theme.h"
#include "app/value_format.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace hallscape::app {

namespace {

struct Extent
{
    float low = 0;
    float high = 1;
};

/// The values' own range, at least a hundredth of the metric's scale high, so that noise stays a
/// flat line.
Extent extentOf(const std::vector<data::History::Sample>& samples, const data::Metric& metric)
{
    Extent extent{std::numeric_limits<float>::max(), std::numeric_limits<float>::lowest()};
    for (const auto& sample : samples) {
        if (std::isfinite(sample.value)) {
            extent.low = std::min(extent.low, sample.value);
            extent.high = std::max(extent.high, sample.value);
        }
    }
    const float least = std::abs(metric.scaleHigh - metric.scaleLow) * 0.01F;
    if (extent.high - extent.low < least) {
        const float middle = (extent.high + extent.low) / 2;
        extent = {middle - least / 2, middle + least / 2};
    }
    return extent;
}

} // namespace

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Sparkline::sizeHint() const
{
    return {200, 56};
}
QSize Sparkline::minimumSizeHint() const
{
    return {96, 56};
}

void Sparkline::setSamples(data::MetricId metric, std::vector<data::History::Sample> samples)
{
    m_metric = metric;
    m_samples = std::move(samples);
    if (m_samples.size() > 1) {
        const double seconds =
            static_cast<double>(m_samples.back().timeMs - m_samples.front().timeMs) / 1000;
        setAccessibleName(tr("%1 over the last %2").arg(metricText(metric), durationText(seconds)));
    }
    update();
}

void Sparkline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& t = themeOf(palette());
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const bool hasLine = std::count_if(m_samples.begin(), m_samples.end(),
                                       [](const auto& s) { return std::isfinite(s.value); }) > 1;
    if (!hasLine) {
        painter.setPen(t.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("The trend appears after two samples"));
        return;
    }
    const data::Metric& metric = data::metric(m_metric);
    const Extent extent = extentOf(m_samples, metric);
    const int textHeight = painter.fontMetrics().height();
    const QRectF plot = QRectF(rect()).adjusted(0, 4, 0, -textHeight - 4);
    const double firstMs = static_cast<double>(m_samples.front().timeMs);
    const double spanMs = std::max(1.0, static_cast<double>(m_samples.back().timeMs) - firstMs);
    const auto toPoint = [&](const data::History::Sample& sample) {
        const double x = (static_cast<double>(sample.timeMs) - firstMs) / spanMs;
        const double y = (sample.value - extent.low) / (extent.high - extent.low);
        return QPointF(plot.left() + 2 + x * (plot.width() - 4), plot.bottom() - y * plot.height());
    };
    painter.setPen(t.line);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    bool isDown = false;
    QPointF last;
    for (const auto& sample : m_samples) {
        if (!std::isfinite(sample.value)) {
            isDown = false;
            continue;
        }
        last = toPoint(sample);
        isDown ? path.lineTo(last) : path.moveTo(last);
        isDown = true;
    }
    painter.setPen(QPen(t.text, 1.25));
    painter.drawPath(path);
    painter.setBrush(t.text);
    painter.drawEllipse(last, 2, 2);
    painter.setPen(t.muted);
    const QRect foot(0, height() - textHeight, width(), textHeight);
    painter.drawText(foot, Qt::AlignLeft, tr("%1 ago").arg(durationText(spanMs / 1000)));
    //: Range of a value: lowest to highest
    painter.drawText(
        foot, Qt::AlignRight,
        tr("%1 to %2")
            .arg(quantity(metric, extent.low).number, quantity(metric, extent.high).text()));
}

} // namespace hallscape::app
