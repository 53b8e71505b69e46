// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/metric.h"

#include <QtWidgets/QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace hallscape::app {

class Session;

/// Bottom dock: the training job that causes the load, and where the site's power comes from.
class OperationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OperationsPanel(Session& session, QWidget* parent = nullptr);

private:
    struct Tile
    {
        data::MetricId metric;
        QLabel* number;
        QLabel* unit;
        QLabel* name;
        QString title;
    };
    QWidget* makeJob();
    QWidget* makeTile(data::MetricId metric, const QString& title);
    void showSnapshot();
    void showJob();
    void controlJob();

    Session& m_session;
    QLabel* m_jobName = nullptr;
    QLabel* m_jobState = nullptr;
    QLabel* m_simulated = nullptr;
    QPushButton* m_control = nullptr;
    bool m_stops = false; ///< what the button does
    std::vector<Tile> m_tiles;
};

} // namespace hallscape::app
