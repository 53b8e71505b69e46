// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QListView;

namespace hallscape::app {

class DeviceListModel;
class Session;

/// Bottom dock: the devices that are nearest to or past the limit of the lens's metric, worst
/// first.
class WorstPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorstPanel(Session& session, QWidget* parent = nullptr);

private:
    void showSummary();

    Session& m_session;
    DeviceListModel* m_model;
    QLabel* m_heading;
    QListView* m_list;
    QLabel* m_empty;
};

} // namespace hallscape::app
