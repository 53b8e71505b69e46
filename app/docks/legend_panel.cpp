// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/legend_panel.h"

#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/value_format.h"
#include "scene/legend_painter.h"

#include <QtGui/QPainter>

namespace hallscape::app {

LegendPanel::LegendPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setFixedWidth(19 * gridPx);
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
    const data::Lens lens = m_session.shownLens();
    style.title = metricText(*lens.metric);
    style.note = overlayText(lens.over, lens.windowS);
    const LensSummary& summary = m_session.lensSummary();
    const std::vector<float> histogram(summary.bins.begin(), summary.bins.end());
    const qreal height = std::min(rect().height(), 60 * gridPx);
    scene::paintLegend(painter, QRectF(0, 0, width(), height), lens,
                       summary.metric ? histogram : std::vector<float>{}, style);
}

} // namespace hallscape::app
