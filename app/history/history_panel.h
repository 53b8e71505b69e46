// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_query.h"
#include "app/history/history_subject.h"
#include "data/timeline/timeline.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace hallscape::app {

class HistoryPlot;
class HistoryReadout;
class Session;

/// Bottom dock: the past of the selection as a plot. Reads only while it can be seen.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Session& session, QWidget* parent = nullptr);
    ~HistoryPanel() override;

    /// Another past, or none when empty. Readers are made on the panel's own thread.
    void setReader(HistoryQuery::Factory factory);
    /// What can be shown; nullopt: nothing is known yet.
    void setKnownRange(std::optional<data::TimeRange> range);

public Q_SLOTS:
    /// The moment that the rest of the program shows; 0: none.
    void setCursor(qint64 timeMs);

Q_SIGNALS:
    /// The mouse points at a moment of the plot; 0 when it left.
    void cursorMoved(qint64 timeMs);
    /// A moment was clicked: show it.
    void timeChosen(qint64 timeMs);
    /// Something was done or failed; for the status bar.
    void noted(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int lensMetric = -1;   ///< of the choice of metrics: follow the lens
    static constexpr qint64 wholeRange = 0; ///< of the choice of ranges: all that is known
    static constexpr qint64 ownRange = -1;  ///< as the user zoomed

    QWidget* makeHead();
    QWidget* makePlot();
    QWidget* makeEmpty();
    void addStatus(QHBoxLayout* row);
    void addMenu(QHBoxLayout* row);
    void addChoices(QHBoxLayout* row);
    void fillMetrics();
    data::MetricId metric() const;
    void showSubject();
    void elideTitle();
    void showEmpty(const QString& text, bool offersSite);
    void followTime();
    void showOwnRange(bool own);
    std::optional<data::TimeRange> presetWindow() const;
    bool needsAnswer() const;
    void ask();
    void take(const HistoryAnswerPtr& answer);
    void showProgress();
    void saveValues();
    void copyPicture();

    Session& m_session;
    HistoryQuery* m_query;
    HistoryPlot* m_plot = nullptr;
    HistoryReadout* m_readout = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_wholeSite = nullptr;
    QComboBox* m_metrics = nullptr;
    QComboBox* m_ranges = nullptr;
    QLabel* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QStackedLayout* m_pages = nullptr;
    QAction* m_save = nullptr;
    QAction* m_copy = nullptr;
    QTimer m_askSoon;
    QTimer m_progressSoon; ///< what is quick needs no bar
    bool m_hasReader = false;
    bool m_siteWanted = false; ///< nothing is selected, and the whole site was asked for
    std::optional<HistorySubject> m_subject;
    std::optional<data::TimeRange> m_known;
    std::optional<std::int64_t> m_cursorMs;
    HistoryAnswerPtr m_answer;
};

} // namespace hallscape::app
