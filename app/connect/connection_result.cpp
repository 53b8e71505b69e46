// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connection_result.h"

#include "app/kind_text.h"
#include "app/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace hallscape::app {

namespace {

enum Column { Metric, Series, Matched, Devices, ColumnCount };

QLabel* makeLabel(const char* role)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QString numberText(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

ConnectionResult::ConnectionResult(QWidget* parent)
    : QWidget(parent), m_summary(makeLabel("")), m_details(makeLabel("muted")),
      m_metrics(new QTreeWidget), m_unmatched(makeLabel("section")), m_examples(new QListWidget)
{
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_metrics->setAccessibleName(tr("What the server has"));
    m_metrics->setHeaderLabels({tr("Metric"), tr("Series"), tr("Matched"), tr("Devices")});
    for (const int column : {Matched, Devices}) {
        m_metrics->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_metrics->setRootIsDecorated(false);
    m_metrics->setUniformRowHeights(true);
    m_metrics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_metrics->header()->setStretchLastSection(false);
    m_metrics->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_metrics->header()->setSectionResizeMode(Series, QHeaderView::Stretch);
    m_examples->setAccessibleName(tr("Series that match no device"));
    m_examples->setWordWrap(true);
    m_examples->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_details);
    column->addWidget(m_metrics, 3);
    column->addWidget(m_unmatched);
    column->addWidget(m_examples, 2);
    column->addStretch();
    showHint();
}

void ConnectionResult::showTables(bool metrics, bool examples)
{
    m_metrics->setVisible(metrics);
    m_unmatched->setVisible(examples);
    m_examples->setVisible(examples);
    m_details->setVisible(!m_details->text().isEmpty());
}

void ConnectionResult::showHint(const QString& complaint)
{
    setTextRole(m_summary, "muted");
    m_summary->setText(tr("Test shows which metrics the server has, and how many of them match a "
                          "device of this site."));
    //: %1 is what is wrong with the fields, in English
    m_details->setText(complaint.isEmpty() ? QString() : tr("To be corrected: %1").arg(complaint));
    showTables(false, false);
}

void ConnectionResult::showWaiting(const QString& server)
{
    setTextRole(m_summary, "muted");
    m_summary->setText(tr("Asking %1…").arg(server));
    m_details->clear();
    showTables(false, false);
}

void ConnectionResult::showProblem(const QString& text)
{
    setTextRole(m_summary, "critical");
    m_summary->setText(text);
    m_details->clear();
    showTables(false, false);
}

void ConnectionResult::setOutcome(const data::Site& site, const ConnectionOutcome& outcome)
{
    const data::ConnectionReport& report = outcome.report;
    if (!outcome.mappingProblem.empty()) {
        showProblem(tr("The mapping cannot be used: %1").arg(toQString(outcome.mappingProblem)));
        return;
    }
    if (!report.problem.empty()) {
        showProblem(tr("The server cannot be used: %1").arg(toQString(report.problem)));
        return;
    }
    setTextRole(m_summary, outcome.usable() ? "" : "warning");
    m_summary->setText(outcome.usable()
                           ? tr("%1 answers.").arg(toQString(report.server))
                           : tr("%1 answers, but has nothing for this site. Check the mapping.")
                                 .arg(toQString(report.server)));
    QStringList details;
    if (!outcome.alertmanagerProblem.empty()) {
        details << tr("The Alertmanager cannot be used: %1")
                       .arg(toQString(outcome.alertmanagerProblem));
    }
    details << (report.hasAlertEngine ? tr("It has an alert engine.")
                                      : tr("It has no alert engine."));
    if (!report.absent.empty()) {
        details << tr("It does not have %n metric(s) of the mapping.", nullptr,
                      static_cast<int>(report.absent.size()));
        QStringList names;
        for (const data::MetricId id : report.absent) {
            names << metricText(id);
        }
        m_details->setToolTip(names.join(QLatin1Char('\n')));
    }
    m_details->setText(details.join(QLatin1Char(' ')));
    fillMetrics(site, report);
    fillExamples(report.match);
    showTables(!report.match.metrics.empty(), !report.match.examples.empty());
}

void ConnectionResult::fillMetrics(const data::Site& site, const data::ConnectionReport& report)
{
    m_metrics->clear();
    for (const data::MatchReport::PerMetric& row : report.match.metrics) {
        const std::uint32_t inSite = site.count(data::metric(row.metric).kind);
        auto* item = new QTreeWidgetItem(
            {metricText(row.metric), toQString(row.seriesName),
             //: %1 of %2 series of the server
             tr("%1 of %2").arg(numberText(row.matched), numberText(row.series)),
             //: %1 of %2 devices of the site
             tr("%1 of %2").arg(numberText(row.devices), numberText(inSite))});
        item->setToolTip(Series, toQString(row.seriesName));
        for (const int column : {Matched, Devices}) {
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        if (row.matched == 0) {
            item->setForeground(Matched, themeOf(palette()).warning);
        }
        m_metrics->addTopLevelItem(item);
    }
}

void ConnectionResult::fillExamples(const data::MatchReport& match)
{
    m_examples->clear();
    m_unmatched->setText(
        tr("%1 series match no device. The first of them:").arg(numberText(match.unmatched)));
    for (const std::string& example : match.examples) {
        m_examples->addItem(toQString(example));
    }
}

} // namespace hallscape::app
