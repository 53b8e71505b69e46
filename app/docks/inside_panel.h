// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QSlider;

namespace hallscape::app {

class Session;

/// How far things are opened up: x-ray and peel as sliders, below them a row of commands.
class InsidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit InsidePanel(Session& session, QWidget* parent = nullptr);

    /// Buttons, in this order.
    void setActions(const QList<QAction*>& actions);

private:
    QSlider* addSlider(QGridLayout& grid, const QString& name, const QString& tip, QLabel*& value);
    void showInside();

    Session& m_session;
    QSlider* m_xray = nullptr;
    QSlider* m_peel = nullptr;
    QLabel* m_xrayText = nullptr;
    QLabel* m_peelText = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace hallscape::app
