// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_panel.h"

#include "app/history/history_plot.h"
#include "app/history/history_readout.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/tinted_icon.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

/// What a HistoryPanel is made of.
namespace hallscape::app {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 defaultRange = 15 * minuteMs;
constexpr int comboPx = 168;
constexpr int rangePx = 96;
constexpr int readoutPx = 224;

} // namespace

QWidget* HistoryPanel::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridPx);
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this); // its width decides how much of it is written
    row->addWidget(m_title, 1);
    addStatus(row);
    addChoices(row);
    addMenu(row);
    return head;
}

void HistoryPanel::addStatus(QHBoxLayout* row)
{
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar;
    m_progress->setFixedSize(10 * gridPx, gridPx);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the past"));
    m_cancel = new QToolButton;
    m_cancel->setIcon(tintedIcon(QStringLiteral("close")));
    m_cancel->setToolTip(tr("Stop reading"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    connect(m_cancel, &QToolButton::clicked, m_query, &HistoryQuery::cancel);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_status, m_progress, m_cancel}) {
        row->addWidget(widget);
    }
}

void HistoryPanel::addChoices(QHBoxLayout* row)
{
    m_metrics = new QComboBox;
    m_metrics->setAccessibleName(tr("Metric of the plot"));
    m_metrics->setToolTip(tr("What is plotted"));
    m_metrics->setFixedWidth(comboPx);
    m_metrics->setMaxVisibleItems(static_cast<int>(data::metricCount) + 1);
    connect(m_metrics, &QComboBox::activated, this, &HistoryPanel::showSubject);
    m_ranges = new QComboBox;
    m_ranges->setAccessibleName(tr("Range of the plot"));
    m_ranges->setToolTip(tr("How far the plot looks back"));
    m_ranges->setFixedWidth(rangePx);
    m_ranges->addItem(tr("5 min"), 5 * minuteMs);
    m_ranges->addItem(tr("15 min"), 15 * minuteMs);
    m_ranges->addItem(tr("1 h"), 60 * minuteMs);
    m_ranges->addItem(tr("6 h"), 360 * minuteMs);
    m_ranges->addItem(tr("24 h"), 1440 * minuteMs);
    //: A range of time: everything there is
    m_ranges->addItem(tr("All"), wholeRange);
    m_ranges->setCurrentIndex(m_ranges->findData(defaultRange));
    connect(m_ranges, &QComboBox::activated, this, [this] {
        showOwnRange(m_ranges->currentData().toLongLong() == ownRange);
        followTime();
    });
    row->addWidget(m_metrics);
    row->addWidget(m_ranges);
}

void HistoryPanel::addMenu(QHBoxLayout* row)
{
    auto* menu = new QMenu(this);
    m_save = menu->addAction(tr("Save Values as CSV…"), this, &HistoryPanel::saveValues);
    m_copy = menu->addAction(tr("Copy as Picture"), this, &HistoryPanel::copyPicture);
    auto* button = new QToolButton;
    button->setIcon(tintedIcon(QStringLiteral("menu")));
    button->setToolTip(tr("Save or copy what is plotted"));
    button->setAccessibleName(button->toolTip());
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    row->addWidget(button);
}

QWidget* HistoryPanel::makePlot()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_plot = new HistoryPlot;
    m_plot->setAccessibleName(tr("Plot of past values"));
    m_plot->setToolTip(tr("Wheel: zoom. Drag: move. Click: go to that moment. Double click: all"));
    m_readout = new HistoryReadout;
    m_readout->setFixedWidth(readoutPx);
    row->addWidget(m_plot, 1);
    row->addWidget(m_readout);
    connect(m_plot, &HistoryPlot::hovered, this, [this](std::int64_t timeMs) {
        m_readout->setTime(timeMs != 0 ? std::optional(timeMs) : m_cursorMs);
        Q_EMIT cursorMoved(timeMs);
    });
    connect(m_plot, &HistoryPlot::timeChosen, this, &HistoryPanel::timeChosen);
    connect(m_plot, &HistoryPlot::windowChanged, this, [this] {
        showOwnRange(true);
        m_askSoon.start();
    });
    connect(m_plot, &HistoryPlot::wholeWanted, this, [this] {
        showOwnRange(false);
        m_ranges->setCurrentIndex(m_ranges->findData(wholeRange));
        followTime();
    });
    connect(m_readout, &HistoryReadout::linePointed, m_plot, &HistoryPlot::raiseLine);
    connect(m_readout, &HistoryReadout::deviceActivated, &m_session, &Session::goTo);
    return page;
}

QWidget* HistoryPanel::makeEmpty()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_empty = new QLabel;
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    setTextRole(m_empty, "muted");
    m_wholeSite = new QPushButton(tr("Plot the Whole Site"));
    connect(m_wholeSite, &QPushButton::clicked, this, [this] {
        m_siteWanted = true;
        showSubject();
    });
    column->addStretch();
    column->addWidget(m_empty);
    column->addWidget(m_wholeSite, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

} // namespace hallscape::app
