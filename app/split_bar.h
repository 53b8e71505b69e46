// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace hallscape::app {

class ScaleStrip;
class Session;

/// Above a split picture: what each half shows, with the lens, the scale and the moment of the
/// second one. Hidden while there is one picture.
class SplitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SplitBar(Session& session, QWidget* parent = nullptr);

private:
    void showSplit();
    void showMoments();

    Session& m_session;
    QLabel* m_first;
    QLabel* m_moment;
    QComboBox* m_metrics;
    ScaleStrip* m_scale;
    QToolButton* m_hold;
};

} // namespace hallscape::app
