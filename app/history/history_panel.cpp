// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_panel.h"

#include "app/history/history_export.h"
#include "app/history/history_plot.h"
#include "app/history/history_readout.h"
#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/tinted_icon.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

#include <numeric>

namespace hallscape::app {

namespace {

constexpr int askAfterMs = 120;      ///< the window has stopped moving
constexpr int progressAfterMs = 250; ///< what is quicker needs no bar
/// Read beyond both ends of the window, as a share of it, so that it can be moved at once.
constexpr double readAhead = 0.25;
constexpr std::size_t bandBins = 900;
constexpr std::uint32_t bandPoints = 2000; ///< per device; more would not be seen in the bins

enum Page { PlotPage, EmptyPage };

} // namespace

HistoryPanel::HistoryPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_query(new HistoryQuery(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridPx, 4, gridPx, 4);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    m_pages = new QStackedLayout;
    m_pages->addWidget(makePlot());
    m_pages->addWidget(makeEmpty());
    layout->addLayout(m_pages, 1);
    setFocusProxy(m_plot);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askAfterMs);
    m_progressSoon.setSingleShot(true);
    m_progressSoon.setInterval(progressAfterMs);
    connect(&m_askSoon, &QTimer::timeout, this, &HistoryPanel::ask);
    connect(&m_progressSoon, &QTimer::timeout, this, &HistoryPanel::showProgress);
    connect(m_query, &HistoryQuery::answered, this, &HistoryPanel::take);
    connect(m_query, &HistoryQuery::busyChanged, this, [this](bool busy) {
        busy ? m_progressSoon.start() : m_progressSoon.stop();
        if (!busy) {
            showProgress();
        }
    });
    connect(&session, &Session::siteChanged, this, &HistoryPanel::showSubject);
    connect(&session, &Session::selectionChanged, this, &HistoryPanel::showSubject);
    connect(&session, &Session::lensChanged, this, &HistoryPanel::showSubject);
    fillMetrics();
    showSubject();
    showProgress();
}

HistoryPanel::~HistoryPanel() = default;

// --- what it shows ---

void HistoryPanel::fillMetrics()
{
    //: What a plot shows: the metric of the lens, whichever that is
    m_metrics->addItem(tr("As the lens"), lensMetric);
    for (const data::Metric& metric : data::metrics()) {
        m_metrics->addItem(metricText(metric.id), static_cast<int>(metric.id));
    }
    m_metrics->view()->setMinimumWidth(m_metrics->view()->sizeHintForColumn(0) + 4 * gridPx);
}

data::MetricId HistoryPanel::metric() const
{
    const int chosen = m_metrics->currentData().toInt();
    return chosen == lensMetric ? m_session.shownMetric() : static_cast<data::MetricId>(chosen);
}

void HistoryPanel::showEmpty(const QString& text, bool offersSite)
{
    m_query->cancel();
    m_subject.reset();
    m_answer.reset();
    m_empty->setText(text);
    m_wholeSite->setVisible(offersSite);
    m_pages->setCurrentIndex(EmptyPage);
    m_title->setToolTip({});
    elideTitle();
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    showProgress();
}

void HistoryPanel::showSubject()
{
    const data::SitePtr site = m_session.site();
    const auto selection = m_session.selection();
    if (selection) {
        m_siteWanted = false;
    }
    if (site == nullptr || !m_hasReader || !m_known) {
        showEmpty(tr("No past is stored yet. Plots appear here as soon as values arrive or a "
                     "recording is open."),
                  false);
        return;
    }
    const HistorySubject subject = subjectOf(*site, selection.value_or(data::Device{}), metric());
    if (subject.devices.count == 0) {
        showEmpty(tr("Nothing on this site measures this: %1.").arg(metricText(metric())), false);
        return;
    }
    if (!selection && !m_siteWanted && subject.isBand()) {
        showEmpty(tr("Select a device, a rack or a hall to see its past."), true);
        return;
    }
    const data::Metric& of = data::metric(subject.metric);
    m_title->setToolTip(metricText(of.id) + QStringLiteral("  \u00B7  ") + titleOf(*site, subject));
    elideTitle();
    m_pages->setCurrentIndex(PlotPage);
    m_copy->setEnabled(true);
    if (m_subject != subject) {
        m_subject = subject;
        m_answer.reset();
        m_query->cancel();
        m_save->setEnabled(false);
        m_plot->setMetric(subject.metric);
        m_plot->setAnswer(nullptr);
        m_readout->clear();
    }
    followTime();
}

void HistoryPanel::elideTitle()
{
    m_title->setText(
        m_title->fontMetrics().elidedText(m_title->toolTip(), Qt::ElideRight, m_title->width()));
}

void HistoryPanel::setReader(HistoryQuery::Factory factory)
{
    m_hasReader = static_cast<bool>(factory);
    m_query->setReader(std::move(factory));
    m_subject.reset(); // what is plotted came from another past
    showSubject();
}

void HistoryPanel::setKnownRange(std::optional<data::TimeRange> range)
{
    const bool isFirst = m_known.has_value() != range.has_value();
    m_known = range;
    isFirst ? showSubject() : followTime();
}

void HistoryPanel::setCursor(qint64 timeMs)
{
    m_cursorMs = timeMs != 0 ? std::optional<std::int64_t>(timeMs) : std::nullopt;
    m_plot->setCursor(m_cursorMs);
    m_readout->setTime(m_cursorMs);
    followTime();
}

// --- which part of time ---

void HistoryPanel::showOwnRange(bool own)
{
    const int row = m_ranges->findData(ownRange);
    if (own && row < 0) {
        //: A range of time: as zoomed with the mouse
        m_ranges->addItem(tr("Zoomed"), ownRange);
    }
    if (own) {
        m_ranges->setCurrentIndex(m_ranges->findData(ownRange));
    } else if (row >= 0) {
        m_ranges->removeItem(row);
    }
}

std::optional<data::TimeRange> HistoryPanel::presetWindow() const
{
    const qint64 wanted = m_ranges->currentData().toLongLong();
    if (!m_known || wanted == ownRange) {
        return std::nullopt;
    }
    if (wanted == wholeRange) {
        return data::TimeRange{m_known->fromMs, std::max(m_known->toMs, m_known->fromMs + 1000)};
    }
    // A session that has just begun fills the plot instead of its last pixels.
    constexpr std::int64_t leastMs = 60'000;
    const std::int64_t length =
        std::min<std::int64_t>(wanted, std::max(m_known->lengthMs(), leastMs));
    // The newest, unless the moment that is looked at is further back.
    const bool isFarBack = m_cursorMs && *m_cursorMs < m_known->toMs - length;
    const std::int64_t end = isFarBack ? *m_cursorMs + length / 2 : m_known->toMs;
    return data::TimeRange{end - length, end};
}

void HistoryPanel::followTime()
{
    if (!isVisible() || !m_subject) {
        return;
    }
    const auto window = presetWindow();
    if (window && *window != m_plot->window()) {
        m_plot->setWindow(*window);
    }
    if (needsAnswer() && !m_askSoon.isActive()) {
        m_askSoon.start();
    }
}

bool HistoryPanel::needsAnswer() const
{
    if (m_answer == nullptr) {
        return !m_query->busy();
    }
    const data::HistoryRequest& had = m_answer->question.request;
    const data::TimeRange window = m_plot->window();
    // A live end moves all the time; a hundredth of the plot is hardly seen.
    const std::int64_t slack = std::clamp<std::int64_t>(window.lengthMs() / 200, 1000, 30'000);
    const std::int64_t from = std::max(window.fromMs, m_known->fromMs);
    const std::int64_t to = std::min(window.toMs, m_known->toMs);
    const bool covers = had.fromMs <= from && had.toMs + slack >= to;
    const bool isFine =
        had.toMs - had.fromMs <= 4 * std::max<std::int64_t>(window.lengthMs(), 1000);
    return !covers || !isFine;
}

void HistoryPanel::ask()
{
    if (!isVisible() || !m_subject || !m_known || !needsAnswer()) {
        return;
    }
    const data::TimeRange window = m_plot->window();
    const auto ahead =
        static_cast<std::int64_t>(static_cast<double>(window.lengthMs()) * readAhead);
    HistoryQuestion question;
    question.request.metric = m_subject->metric;
    question.request.fromMs = std::max(window.fromMs - ahead, m_known->fromMs);
    question.request.toMs = std::min(window.toMs + ahead, m_known->toMs);
    if (question.request.fromMs > question.request.toMs) {
        return; // nothing is known of that time
    }
    question.request.devices.resize(m_subject->devices.count);
    std::iota(question.request.devices.begin(), question.request.devices.end(),
              m_subject->devices.first);
    if (m_subject->isBand()) {
        question.bandBins = bandBins;
        question.request.maxPoints = bandPoints;
    }
    m_query->ask(std::move(question));
}

void HistoryPanel::take(const HistoryAnswerPtr& answer)
{
    const data::SitePtr site = m_session.site();
    if (!m_subject || site == nullptr) {
        return;
    }
    m_answer = answer;
    m_plot->setAnswer(answer);
    m_readout->setAnswer(*site, *m_subject, answer);
    m_save->setEnabled(answer->complete());
    showProgress();
}

void HistoryPanel::showProgress()
{
    const bool isBusy = m_query->busy() && !m_progressSoon.isActive();
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    const QString problem =
        m_answer != nullptr && !m_query->busy() ? toQString(m_answer->problem) : QString();
    const bool isPart = m_answer != nullptr && !m_answer->complete();
    const auto total = m_subject ? static_cast<int>(m_subject->devices.count) : 0;
    const auto read = isPart ? static_cast<int>(m_answer->devicesRead) : 0;
    m_progress->setRange(0, m_subject && m_subject->isBand() ? total : 0);
    m_progress->setValue(read);
    setTextRole(m_status, problem.isEmpty() ? "small" : "warning");
    if (!problem.isEmpty()) {
        m_status->setText(tr("Could not be read"));
        m_status->setToolTip(problem);
    } else if (isPart) {
        const QLocale locale;
        m_status->setText(tr("%1 of %2 read").arg(locale.toString(read), locale.toString(total)));
        m_status->setToolTip({});
    } else {
        m_status->setText(isBusy ? tr("Reading") : QString());
        m_status->setToolTip({});
    }
}

// --- what leaves it ---

void HistoryPanel::saveValues()
{
    const data::SitePtr site = m_session.site();
    if (m_answer == nullptr || site == nullptr) {
        return;
    }
    const QString name = toQString(data::metric(m_subject->metric).key) + QStringLiteral(".csv");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save Values"), name, tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    auto* watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const QString problem = watcher->result();
        Q_EMIT noted(problem.isEmpty() ? tr("Saved %1").arg(path)
                                       : tr("%1 could not be written: %2").arg(path, problem));
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(
        [path, site, answer = m_answer] { return saveCsv(path, *site, *answer); }));
}

void HistoryPanel::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(m_plot->picture());
    Q_EMIT noted(tr("The plot is on the clipboard"));
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSubject();
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_title && event->type() == QEvent::Resize) {
        elideTitle();
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::hideEvent(QHideEvent* event)
{
    m_askSoon.stop();
    m_query->cancel();
    QWidget::hideEvent(event);
}

} // namespace hallscape::app
