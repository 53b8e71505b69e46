// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/legend_panel.h"

#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/value_format.h"
#include "scene/legend_painter.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace hallscape::app {

LegendPanel::LegendPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setFixedWidth(19 * gridPx);
    setMouseTracking(true);
    connect(&session, &Session::lensChanged, this, &LegendPanel::showLens);
    connect(&session, &Session::snapshotChanged, this, qOverload<>(&QWidget::update));
    showLens();
}

QSize LegendPanel::sizeHint() const
{
    return {19 * gridPx, 40 * gridPx};
}

void LegendPanel::showLens()
{
    const auto metric = m_session.lens().metric;
    setAccessibleName(metric ? tr("Legend: %1").arg(metricText(*metric)) : tr("Legend"));
    update();
}

scene::LegendStyle LegendPanel::style() const
{
    const Theme& t = themeOf(palette());
    scene::LegendStyle style;
    style.surface = t.panel;
    style.line = t.panel; // the card fills its place: no frame in a frame
    style.text = t.text;
    style.muted = t.muted;
    style.critical = t.critical;
    style.warning = t.warning;
    style.font = font();
    style.font.setPixelSize(11);
    style.noData = tr("no data");
    style.stale = tr("stale");
    style.pointed = m_pointed;
    const data::Lens lens = m_session.shownLens();
    if (lens.metric) {
        style.title = metricText(*lens.metric);
        style.note = overlayText(lens.over, lens.windowS);
    }
    return style;
}

QRectF LegendPanel::card() const
{
    const qreal height = std::min(rect().height(), 60 * gridPx);
    return {0, 0, static_cast<qreal>(width()), height};
}

std::vector<float> LegendPanel::histogram() const
{
    const LensSummary& summary = m_session.lensSummary();
    return summary.metric ? std::vector<float>(summary.bins.begin(), summary.bins.end())
                          : std::vector<float>{};
}

void LegendPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& t = themeOf(palette());
    painter.fillRect(rect(), t.panel);
    if (!m_session.lens().metric) {
        painter.setPen(t.muted);
        painter.drawText(rect().adjusted(gridPx, 2 * gridPx, -gridPx, 0),
                         Qt::AlignTop | Qt::TextWordWrap,
                         tr("No lens. Choose one above to paint measured values."));
        return;
    }
    scene::paintLegend(painter, card(), m_session.shownLens(), histogram(), style());
}

std::optional<data::Band> LegendPanel::bandAt(QPointF point) const
{
    const bool withHistogram = m_session.lensSummary().metric.has_value();
    return scene::legendBandAt(point, card(), m_session.shownLens(), withHistogram, style());
}

void LegendPanel::setPointed(const std::optional<data::Band>& band)
{
    if (m_pointed != band) {
        m_pointed = band;
        setCursor(band ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const bool chosen = band && band == m_session.lens().band;
        setToolTip(!band    ? QString()
                   : chosen ? tr("Paint all values again")
                            : tr("Paint only these values"));
        update();
    }
}

void LegendPanel::mouseMoveEvent(QMouseEvent* event)
{
    setPointed(bandAt(event->position()));
}

void LegendPanel::leaveEvent(QEvent* /*event*/)
{
    setPointed(std::nullopt);
}

void LegendPanel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    data::Lens lens = m_session.lens();
    const std::optional<data::Band> band = bandAt(event->position());
    lens.band = band == lens.band ? std::nullopt : band; // beside the bar: all values again
    m_session.setLens(lens);
    setPointed(std::nullopt);
    setPointed(band);
}

} // namespace hallscape::app
