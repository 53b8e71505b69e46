// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_query.h"
#include "app/history/history_subject.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QTreeWidget;

namespace hallscape::app {

/// Beside a plot: what its lines are called and their values at one moment.
class HistoryReadout : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryReadout(QWidget* parent = nullptr);

    /// \param answer may be null: no rows. \param site of the subject
    void setAnswer(const data::Site& site, const HistorySubject& subject, HistoryAnswerPtr answer);
    void clear();
    /// \param timeMs nullopt: the newest value of each
    void setTime(std::optional<std::int64_t> timeMs);

Q_SIGNALS:
    /// The mouse or the keyboard is on this line; nullopt: on none.
    void linePointed(std::optional<std::size_t> line);
    void deviceActivated(hallscape::data::Device device);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(const QString& name, const QString& toolTip);
    void showValues();
    void showBandValues(std::int64_t timeMs);
    void showColours();
    void setValue(int row, double value);

    QLabel* m_moment;
    QLabel* m_utc;
    QTreeWidget* m_rows;
    HistorySubject m_subject;
    HistoryAnswerPtr m_answer;
    std::optional<std::int64_t> m_timeMs;
};

} // namespace hallscape::app
