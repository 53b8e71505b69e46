// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_plot.h"

#include "app/history/plot_canvas.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace hallscape::app {

namespace {

constexpr double shortestWindowS = 1;
constexpr double longestWindowS = 400.0 * 86'400;
constexpr double keyStepShare = 0.1; ///< of the window, that an arrow key moves it
constexpr double keyZoomFactor = 1.5;
constexpr int clickSlackPx = 4; ///< a press that moves less is a click, not a drag
constexpr int tickEveryPx = 96;

/// Below so many seconds from tick to tick QCustomPlot may put them between minutes.
constexpr double wholeMinutesS = 225;

/// As much of date and time as tells two ticks apart.
QString tickFormat(const QCPRange& window, int ticks)
{
    if (window.size() / ticks < wholeMinutesS) {
        return QStringLiteral("HH:mm:ss");
    }
    const bool crossesMidnight = QCPAxisTickerDateTime::keyToDateTime(window.lower).date() !=
                                 QCPAxisTickerDateTime::keyToDateTime(window.upper).date();
    if (!crossesMidnight) {
        return QStringLiteral("HH:mm");
    }
    return QStringLiteral("HH:mm\nd MMM");
}

bool isOwnKey(int key)
{
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,    Qt::Key_Down,
                              Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

struct HistoryPlot::Private
{
    explicit Private(QCustomPlot* on) : plot(on), canvas(*on) {}

    QCustomPlot* plot; ///< owned by its layout
    PlotCanvas canvas;
    QSharedPointer<QCPAxisTickerDateTime> ticker;
    data::MetricId metric = data::MetricId::GpuTemp;
    HistoryAnswerPtr answer;
    std::optional<std::size_t> raised;
    std::optional<QPointF> pressed;
    bool settingWindow = false;
};

HistoryPlot::HistoryPlot(QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(new QCustomPlot))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->plot);
    setFocusProxy(d->plot);
    d->plot->setFocusPolicy(Qt::StrongFocus);
    d->plot->setLocale(QLocale());
    d->plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    d->plot->axisRect()->setRangeDrag(Qt::Horizontal);
    d->plot->axisRect()->setRangeZoom(Qt::Horizontal);
    d->plot->axisRect()->setMinimumMargins({6 * gridPx, gridPx, gridPx, 0});
    d->plot->setNoAntialiasingOnDrag(true);
    d->ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    d->ticker->setDateTimeSpec(Qt::LocalTime);
    d->plot->xAxis->setTicker(d->ticker);
    d->plot->yAxis->setNumberFormat(QStringLiteral("g"));
    d->plot->installEventFilter(this);
    connect(d->plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] {
        const QCPRange range = d->plot->xAxis->range();
        const double size = std::clamp(range.size(), shortestWindowS, longestWindowS);
        if (std::abs(size - range.size()) > size / 100) {
            d->plot->xAxis->setRange(range.center(), size, Qt::AlignCenter); // and here again
            return;
        }
        if (!d->settingWindow) {
            fitValues();
            Q_EMIT windowChanged(window());
        }
    });
    setMetric(d->metric);
    applyTheme();
}

HistoryPlot::~HistoryPlot() = default;

QSize HistoryPlot::sizeHint() const
{
    return {480, 200};
}
QSize HistoryPlot::minimumSizeHint() const
{
    return {200, 96};
}

void HistoryPlot::setAnswer(HistoryAnswerPtr answer)
{
    d->answer = std::move(answer);
    d->canvas.setAnswer(d->answer.get());
    draw();
}

void HistoryPlot::setMetric(data::MetricId metric)
{
    d->metric = metric;
    d->canvas.setLimits(limitsOf(data::metric(metric)));
    applyTheme();
}

void HistoryPlot::setWindow(data::TimeRange window)
{
    const QScopedValueRollback guard(d->settingWindow, true);
    d->plot->xAxis->setRange(toKey(window.fromMs), toKey(window.toMs));
    refit();
}

data::TimeRange HistoryPlot::window() const
{
    const QCPRange range = d->plot->xAxis->range();
    return {toMs(range.lower), toMs(range.upper)};
}

void HistoryPlot::setCursor(std::optional<std::int64_t> timeMs)
{
    d->canvas.setCursor(timeMs);
}

void HistoryPlot::raiseLine(std::optional<std::size_t> line)
{
    if (d->raised != line) {
        d->raised = line;
        d->canvas.styleGraphs(d->raised, themeOf(palette()));
        d->plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

QPixmap HistoryPlot::picture()
{
    d->canvas.setMouse(std::nullopt);
    return d->plot->toPixmap(0, 0, 2);
}

void HistoryPlot::draw()
{
    d->canvas.styleGraphs(d->raised, themeOf(palette()));
    refit();
}

void HistoryPlot::fitValues()
{
    const data::Metric& metric = data::metric(d->metric);
    std::optional<ValueExtent> shown;
    for (int i = 0; i < d->plot->graphCount(); ++i) {
        bool found = false;
        const QCPRange range =
            d->plot->graph(i)->getValueRange(found, QCP::sdBoth, d->plot->xAxis->range());
        if (found) {
            shown = shown ? ValueExtent{std::min(shown->low, range.lower),
                                        std::max(shown->high, range.upper)}
                          : ValueExtent{range.lower, range.upper};
        }
    }
    const ValueExtent extent =
        axisExtent(metric, shown.value_or(ValueExtent{static_cast<double>(metric.scaleLow),
                                                      static_cast<double>(metric.scaleHigh)}));
    d->plot->yAxis->setRange(extent.low, extent.high);
    const int ticks = std::clamp(d->plot->axisRect()->width() / tickEveryPx, 2, 12);
    d->ticker->setTickCount(ticks);
    d->ticker->setDateTimeFormat(tickFormat(d->plot->xAxis->range(), ticks));
    d->plot->yAxis->ticker()->setTickCount(
        std::clamp(d->plot->axisRect()->height() / (4 * gridPx), 2, 8));
    d->canvas.placeLabels();
}

void HistoryPlot::refit()
{
    fitValues();
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistoryPlot::applyTheme()
{
    d->canvas.setTheme(themeOf(palette()), font());
    draw();
}

void HistoryPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyTheme();
    }
    QWidget::changeEvent(event);
}

bool HistoryPlot::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        hover(at.x(), d->plot->axisRect()->rect().contains(at.toPoint()));
        break;
    }
    case QEvent::Leave:
        hover(0, false);
        break;
    case QEvent::MouseButtonPress:
        d->pressed = static_cast<QMouseEvent*>(event)->position();
        break;
    case QEvent::MouseButtonRelease: {
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        if (d->pressed && (at - *d->pressed).manhattanLength() < clickSlackPx) {
            Q_EMIT timeChosen(toMs(d->plot->xAxis->pixelToCoord(at.x())));
        }
        d->pressed.reset();
        break;
    }
    case QEvent::MouseButtonDblClick:
        d->pressed.reset();
        Q_EMIT wholeWanted();
        break;
    case QEvent::ShortcutOverride: // before the window's commands take the key
        event->setAccepted(isOwnKey(static_cast<QKeyEvent*>(event)->key()));
        return event->isAccepted();
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    case QEvent::Resize:
        QMetaObject::invokeMethod(this, &HistoryPlot::refit, Qt::QueuedConnection);
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        applyTheme();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPlot::hover(double x, bool inside)
{
    const std::int64_t timeMs = inside ? toMs(d->plot->xAxis->pixelToCoord(x)) : 0;
    if (!inside && !d->canvas.mouseVisible()) {
        return;
    }
    d->canvas.setMouse(inside ? std::optional(timeMs) : std::nullopt);
    Q_EMIT hovered(timeMs);
}

bool HistoryPlot::handleKey(int key)
{
    QCPAxis* axis = d->plot->xAxis;
    const double step = axis->range().size() * keyStepShare;
    switch (key) {
    case Qt::Key_Left:
        axis->moveRange(-step);
        break;
    case Qt::Key_Right:
        axis->moveRange(step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        axis->scaleRange(1 / keyZoomFactor);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        axis->scaleRange(keyZoomFactor);
        break;
    case Qt::Key_0:
        Q_EMIT wholeWanted();
        break;
    default:
        return false;
    }
    d->plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

} // namespace hallscape::app
