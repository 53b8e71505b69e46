// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source_text.h"
#include "data/mapping/series_matcher.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QTreeWidget;

namespace hallscape::app {

/// Bottom dock: how the live source is doing, what became of everything it sent, and what it had
/// to say. Nothing that was dropped is silent here.
class SourcePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePanel(QWidget* parent = nullptr);

    /// \param info nullopt: no live source
    void setStatus(const std::optional<data::SourceInfo>& info, const data::SourceStatus& status);
    /// What was found when the connection was tested; empty for none.
    void setMatchReport(const data::MatchReport& report);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeState();
    QLabel* addRow(QFormLayout* form, const QString& name, const QString& toolTip);
    void showStatus();
    void showTimes();
    void showNotes();

    QLabel* m_name = nullptr;
    QLabel* m_glyph = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_retry = nullptr;
    QLabel* m_refresh = nullptr;
    QLabel* m_requests = nullptr;
    QLabel* m_received = nullptr;
    QLabel* m_matched = nullptr;
    QLabel* m_unmatched = nullptr;
    QLabel* m_rejected = nullptr;
    QLabel* m_bytes = nullptr;
    QWidget* m_figures = nullptr;
    QTreeWidget* m_notes = nullptr;
    QLabel* m_noNotes = nullptr;
    QTimer m_clock; ///< ages and the countdown, while they can be seen
    std::optional<data::SourceInfo> m_info;
    data::SourceStatus m_status;
    data::MatchReport m_report;
};

} // namespace hallscape::app
