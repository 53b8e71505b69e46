// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;

namespace hallscape::app {

class Session;

/// All errors and warnings of the layout file that was opened last.
class ProblemPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPanel(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// There is something to read: errors, so that the file could not be shown as it is.
    void attentionWanted();

private:
    void showProblems(const QString& failedPath);

    Session& m_session;
    QLabel* m_heading;
    QListWidget* m_list;
};

} // namespace hallscape::app
