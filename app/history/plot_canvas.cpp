// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/plot_canvas.h"

#include "app/history/line_colours.h"

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr int labelPx = 11;

using Column = QVector<QCPGraphData>;

/// QCustomPlot merges points that fall onto one pixel, and with them a NaN; one in the middle of
/// the gap stands alone and stays.
Column columnOf(const std::vector<data::History::Sample>& samples)
{
    Column column;
    column.reserve(static_cast<qsizetype>(samples.size()));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double key = toKey(samples[i].timeMs);
        column.append({key, static_cast<double>(samples[i].value)});
        if (!std::isfinite(samples[i].value) && i + 1 < samples.size()) {
            column.append({(key + toKey(samples[i + 1].timeMs)) / 2, qQNaN()});
        }
    }
    return column;
}

Column columnOf(const std::vector<HistoryBand::Point>& points, float HistoryBand::Point::*value)
{
    Column column;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double key = toKey(points[i].timeMs);
        column.append({key, static_cast<double>(points[i].*value)});
        if (points[i].gapAfter && i + 1 < points.size()) {
            column.append({(key + toKey(points[i + 1].timeMs)) / 2, qQNaN()});
        }
    }
    return column;
}

QColor limitColour(const Theme& theme, PlotLimit::Weight weight)
{
    switch (weight) {
    case PlotLimit::Weight::Critical:
        return theme.critical;
    case PlotLimit::Weight::Warning:
        return theme.warning;
    case PlotLimit::Weight::Mark:
        break;
    }
    return theme.muted;
}

void addGraph(QCustomPlot& plot, const Column& column)
{
    QCPGraph* graph = plot.addGraph();
    graph->data()->set(column, true);
    graph->setAdaptiveSampling(true);
}

} // namespace

PlotCanvas::PlotCanvas(QCustomPlot& plot) : m_plot(plot)
{
    m_plot.addLayer(QStringLiteral("raised"), m_plot.layer(QStringLiteral("main")));
    m_plot.addLayer(QStringLiteral("cursors"), nullptr);
    // Of its own buffer, so that a moving cursor does not draw the lines anew.
    m_plot.layer(QStringLiteral("cursors"))->setMode(QCPLayer::lmBuffered);
    m_cursor = addCursor();
    m_mouse = addCursor();
}

QCPItemStraightLine* PlotCanvas::addCursor()
{
    auto* line = new QCPItemStraightLine(&m_plot);
    line->setLayer(QStringLiteral("cursors"));
    line->setAntialiased(false);
    line->setVisible(false);
    return line;
}

void PlotCanvas::place(QCPItemStraightLine* line, std::optional<std::int64_t> timeMs)
{
    line->setVisible(timeMs.has_value());
    if (timeMs) {
        line->point1->setCoords(toKey(*timeMs), 0);
        line->point2->setCoords(toKey(*timeMs), 1);
    }
    line->layer()->replot();
}

void PlotCanvas::setAnswer(const HistoryAnswer* answer)
{
    m_plot.clearGraphs();
    m_isBand = answer != nullptr && answer->question.bandBins > 0;
    if (answer == nullptr) {
        return;
    }
    if (m_isBand) {
        for (const auto value :
             {&HistoryBand::Point::low, &HistoryBand::Point::high, &HistoryBand::Point::mean}) {
            addGraph(m_plot, columnOf(answer->band, value));
        }
        m_plot.graph(1)->setChannelFillGraph(m_plot.graph(0));
    } else {
        for (const data::HistoryLine& line : answer->lines) {
            addGraph(m_plot, columnOf(line.samples));
        }
    }
    // Many smooth lines would be slow, and are no better to read.
    m_plot.setNotAntialiasedElement(QCP::aePlottables, answer->lines.size() > lineColours);
}

void PlotCanvas::styleGraphs(std::optional<std::size_t> raised, const Theme& theme)
{
    m_isBand ? styleBand(theme) : styleLines(raised, theme);
}

void PlotCanvas::styleBand(const Theme& theme)
{
    QColor edge = theme.accent;
    edge.setAlpha(140);
    QColor fill = theme.accent;
    fill.setAlpha(56);
    m_plot.graph(0)->setPen(QPen(edge));
    m_plot.graph(1)->setPen(QPen(edge));
    m_plot.graph(1)->setBrush(fill);
    m_plot.graph(2)->setPen(QPen(theme.text, 1.5));
}

void PlotCanvas::styleLines(std::optional<std::size_t> raised, const Theme& theme)
{
    const auto count = static_cast<std::size_t>(m_plot.graphCount());
    const bool areMany = count > lineColours;
    for (std::size_t i = 0; i < count; ++i) {
        QCPGraph* graph = m_plot.graph(static_cast<int>(i));
        QColor colour = lineColour(theme, i, count);
        // Wide pens are slow where there are many lines.
        double widthPx = areMany ? 0 : 1.25;
        if (raised == i) {
            colour = areMany ? theme.accent : colour;
            widthPx = 2;
        } else if (areMany || raised) {
            colour.setAlpha(raised ? 70 : 100);
        }
        graph->setPen(QPen(colour, widthPx));
        graph->setLayer(raised == i ? QStringLiteral("raised") : QStringLiteral("main"));
    }
}

void PlotCanvas::setLimits(const std::vector<PlotLimit>& limits)
{
    for (const Limit& limit : m_limits) {
        m_plot.removeItem(limit.line);
        m_plot.removeItem(limit.label);
    }
    m_limits.clear();
    std::ranges::for_each(limits, [this](const PlotLimit& limit) { addLimit(limit); });
}

void PlotCanvas::addLimit(const PlotLimit& limit)
{
    auto* line = new QCPItemStraightLine(&m_plot);
    const auto value = static_cast<double>(limit.value);
    line->point1->setCoords(0, value);
    line->point2->setCoords(1, value);
    line->setAntialiased(false);
    auto* label = new QCPItemText(&m_plot);
    label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    label->position->setTypeY(QCPItemPosition::ptPlotCoords);
    label->position->setCoords(0, value);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setPadding({4, 0, 4, 0});
    label->setText(limit.text);
    m_limits.push_back({limit, line, label});
}

void PlotCanvas::placeLabels()
{
    std::vector<double> taken;
    for (const Limit& limit : m_limits) {
        const auto value = static_cast<double>(limit.limit.value);
        const double y = m_plot.yAxis->coordToPixel(value);
        const bool isInside = m_plot.yAxis->range().contains(value);
        const bool isFree = std::ranges::none_of(
            taken, [y](double other) { return std::abs(other - y) < labelPx + 2; });
        limit.line->setVisible(isInside);
        limit.label->setVisible(isInside && isFree);
        if (isInside && isFree) {
            taken.push_back(y);
        }
    }
}

void PlotCanvas::setTheme(const Theme& theme, const QFont& font)
{
    QFont small = font;
    small.setPixelSize(labelPx);
    m_plot.setBackground(theme.panel);
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setBasePen(QPen(m_plot.hasFocus() ? theme.accent : theme.line));
        axis->setTickPen(QPen(theme.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme.muted);
        axis->setTickLabelFont(small);
        axis->grid()->setPen(QPen(theme.line, 0));
        axis->grid()->setZeroLinePen(QPen(theme.line));
    }
    m_plot.xAxis->grid()->setVisible(false);
    m_cursor->setPen(QPen(theme.accent, 1));
    m_mouse->setPen(QPen(theme.muted, 1, Qt::DotLine));
    for (const Limit& limit : m_limits) {
        const QColor colour = limitColour(theme, limit.limit.weight);
        limit.line->setPen(QPen(colour, 1, Qt::DashLine));
        limit.label->setColor(colour);
        limit.label->setFont(small);
        limit.label->setBrush(theme.panel);
    }
}

} // namespace hallscape::app
