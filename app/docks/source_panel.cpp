// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/source_panel.h"

#include "app/kind_text.h"
#include "app/theme.h"
#include "app/value_format.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <cmath>

namespace hallscape::app {

namespace {

constexpr int statePx = 336;

enum NoteColumn { What, Count, Last, NoteColumnCount };

QLabel* makeLabel(const char* role)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

QString numberText(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString shareText(std::uint64_t part, std::uint64_t whole)
{
    constexpr double leastPercent = 0.05; // would be written as 0.0
    const double percent =
        whole > 0 ? 100 * static_cast<double>(part) / static_cast<double>(whole) : 0;
    if (percent < leastPercent) {
        return numberText(part);
    }
    return numberText(part) + QStringLiteral("  (") +
           quantity(percent, "%", percent < 10 ? 1 : 0).text() + QLatin1Char(')');
}

const char* roleOf(SourceHealth::Level level)
{
    switch (level) {
    case SourceHealth::Level::Bad:
        return "critical";
    case SourceHealth::Level::Partial:
        return "warning";
    default:
        return "";
    }
}

} // namespace

SourcePanel::SourcePanel(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, gridPx, 4);
    row->setSpacing(gridPx);
    row->addWidget(makeState());
    m_notes = new QTreeWidget;
    m_notes->setAccessibleName(tr("What the source had to say"));
    m_notes->setColumnCount(NoteColumnCount);
    m_notes->setHeaderLabels({tr("Note"), tr("Times"), tr("Last")});
    m_notes->setRootIsDecorated(false);
    m_notes->setItemsExpandable(false);
    m_notes->setIndentation(0);
    m_notes->setWordWrap(true);
    m_notes->headerItem()->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->header()->setStretchLastSection(false);
    m_notes->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_notes->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    m_notes->header()->setSectionResizeMode(Last, QHeaderView::ResizeToContents);
    m_noNotes = makeLabel("muted");
    m_noNotes->setWordWrap(true);
    m_noNotes->setAlignment(Qt::AlignCenter);
    row->addWidget(m_notes, 1);
    row->addWidget(m_noNotes, 1);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SourcePanel::showTimes);
    showStatus();
}

QWidget* SourcePanel::makeState()
{
    auto* content = new QWidget;
    content->setProperty("role", QByteArray("panel"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(gridPx, gridPx, gridPx, gridPx);
    column->setSpacing(4);
    m_name = makeLabel("title");
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_glyph = makeLabel("");
    m_state = makeLabel("");
    auto* state = new QHBoxLayout;
    state->setSpacing(gridPx);
    state->addWidget(m_glyph);
    state->addWidget(m_state, 1);
    m_message = makeLabel("muted");
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry = makeLabel("muted");
    column->addWidget(m_name);
    column->addLayout(state);
    column->addWidget(m_message);
    column->addWidget(m_retry);
    m_figures = new QWidget;
    auto* form = new QFormLayout(m_figures);
    form->setContentsMargins(0, 4, 0, 0);
    form->setHorizontalSpacing(2 * gridPx);
    form->setVerticalSpacing(2);
    m_refresh = addRow(form, tr("Last refresh"), tr("When everything had arrived"));
    m_received = addRow(form, tr("Samples received"), tr("Since the source was started"));
    m_matched = addRow(form, tr("Matched"), tr("Became the value of a device"));
    m_unmatched = addRow(form, tr("Unmatched"), tr("Their labels name no device of this site"));
    m_rejected = addRow(form, tr("Rejected"),
                        tr("No number, a placeholder, a duplicate or an impossible time"));
    m_requests =
        addRow(form, tr("Requests"), tr("Sent to the server; failed: without a usable answer"));
    m_bytes = addRow(form, tr("Answers"), tr("Bytes of all answers, unpacked"));
    column->addWidget(m_figures);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(statePx);
    return scroll;
}

QLabel* SourcePanel::addRow(QFormLayout* form, const QString& name, const QString& toolTip)
{
    auto* title = makeLabel("muted");
    title->setText(name);
    title->setToolTip(toolTip);
    auto* value = makeLabel("");
    value->setWordWrap(true); // must not widen the column
    value->setToolTip(toolTip);
    form->addRow(title, value);
    return value;
}

void SourcePanel::setStatus(const std::optional<data::SourceInfo>& info,
                            const data::SourceStatus& status)
{
    m_info = info;
    m_status = status;
    if (!isVisible()) {
        return; // showEvent() catches up
    }
    showStatus();
}

void SourcePanel::setMatchReport(const data::MatchReport& report)
{
    m_report = report;
    showNotes();
}

void SourcePanel::showStatus()
{
    m_name->setText(m_info ? toQString(m_info->name) : tr("No source"));
    m_message->setText(m_info ? toQString(m_status.message)
                              : tr("Connect to a metrics server to see live values."));
    m_message->setVisible(!m_message->text().isEmpty());
    const data::SampleCounters& n = m_status.counters;
    m_received->setText(numberText(n.received));
    m_matched->setText(shareText(n.matched, n.received));
    m_unmatched->setText(shareText(n.unmatched, n.received));
    m_rejected->setText(shareText(n.rejected, n.received));
    m_requests->setText(
        n.failures > 0 ? tr("%1, %2 failed").arg(numberText(n.requests), numberText(n.failures))
                       : numberText(n.requests));
    m_bytes->setText(QLocale().formattedDataSize(static_cast<qint64>(n.bytes)));
    m_figures->setVisible(m_info && (!m_info->simulated || n.received > 0));
    showNotes();
    showTimes();
}

void SourcePanel::showTimes()
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const SourceHealth health = healthOf(m_info, m_status, nowMs);
    m_glyph->setText(health.glyph);
    QString state = health.word;
    if (m_info && m_status.sinceMs > 0 && health.level == SourceHealth::Level::Good) {
        //: %1 a state ("Live"), %2 a time of day
        state = tr("%1 since %2").arg(state, clockText(m_status.sinceMs, nowMs));
    }
    m_state->setText(state);
    for (QLabel* label : {m_glyph, m_state}) {
        setTextRole(label, roleOf(health.level));
    }
    const bool isRetrying =
        m_info && m_status.retryAtMs > nowMs && m_status.state != data::SourceState::Ok;
    m_retry->setVisible(isRetrying);
    if (isRetrying) {
        m_retry->setText(tr("Next attempt in %1")
                             .arg(durationText(std::ceil(
                                 static_cast<double>(m_status.retryAtMs - nowMs) / 1000))));
    }
    if (m_status.lastRefreshMs > 0) {
        const auto ageS = static_cast<float>(nowMs - m_status.lastRefreshMs) / 1000;
        m_refresh->setText(
            tr("%1, took %2")
                .arg(ageText(ageS),
                     quantity(static_cast<double>(m_status.refreshDurationS), "s", 1).text()));
        m_refresh->setToolTip(dateTimeText(m_status.lastRefreshMs));
    } else {
        m_refresh->setText(tr("none yet"));
    }
    const bool isMoving = isRetrying || health.changesWithTime || m_status.lastRefreshMs > 0;
    m_info&& isMoving&& isVisible() ? m_clock.start() : m_clock.stop();
}

void SourcePanel::showNotes()
{
    m_notes->clear();
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const auto add = [this](const QString& what, const QString& count, const QString& last) {
        auto* item = new QTreeWidgetItem({what, count, last});
        item->setToolTip(What, QStringLiteral("<p>%1</p>").arg(what.toHtmlEscaped()));
        item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        m_notes->addTopLevelItem(item);
        return item;
    };
    for (const data::SourceNote& note : m_status.notes) {
        QTreeWidgetItem* item = add(toQString(note.what), numberText(note.count),
                                    note.lastMs > 0 ? clockText(note.lastMs, nowMs) : QString());
        item->setToolTip(Last, note.lastMs > 0 ? dateTimeText(note.lastMs) : QString());
    }
    for (const std::string& example : m_report.examples) {
        add(toQString(example), {}, {});
    }
    const bool hasNotes = m_notes->topLevelItemCount() > 0;
    m_notes->setVisible(hasNotes);
    m_noNotes->setVisible(!hasNotes);
    const bool isAllMatched = m_status.counters.unmatched == 0 && m_status.counters.rejected == 0;
    m_noNotes->setText(m_info && isAllMatched
                           ? tr("Nothing to report: everything that arrived was understood.")
                       : m_info ? tr("There is nothing more to say about what did not match.")
                                : tr("What a source cannot match or read is listed here."));
}

void SourcePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showStatus();
}

void SourcePanel::hideEvent(QHideEvent* event)
{
    m_clock.stop();
    QWidget::hideEvent(event);
}

} // namespace hallscape::app
