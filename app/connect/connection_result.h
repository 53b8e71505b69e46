// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/connection_test.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QTreeWidget;

namespace hallscape::app {

/// What a test of a metrics server found: metrics with their matches, what matched nothing.
class ConnectionResult : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionResult(QWidget* parent = nullptr);

    /// \param complaint what must be corrected first; empty for nothing
    void showHint(const QString& complaint = {});
    void showWaiting(const QString& server);
    /// \param text in the user's language
    void showProblem(const QString& text);
    void setOutcome(const data::Site& site, const ConnectionOutcome& outcome);

private:
    void showTables(bool metrics, bool examples);
    void fillMetrics(const data::Site& site, const data::ConnectionReport& report);
    void fillExamples(const data::MatchReport& match);

    QLabel* m_summary;
    QLabel* m_details;
    QTreeWidget* m_metrics;
    QLabel* m_unmatched;
    QListWidget* m_examples;
};

} // namespace hallscape::app
