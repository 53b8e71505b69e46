// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace hallscape::app {

class DensityStrip;
class Session;
class TimeControl;

/// When we look: play, step, speed, the badge that says live or how far behind, what the lens shows
/// of the time before, and the strip of everything that is known.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(Session& session, QWidget* parent = nullptr);

private:
    QWidget* makeControls();
    QToolButton* addButton(QWidget* row, const QString& icon, const QString& text,
                           const char* command, void (TimeControl::*action)());
    void fillSpeeds();
    void fillOverlays();
    void fillWindows();
    void showTimeline();
    void showLens();
    void showRecorder();
    void wantDensity();
    void chooseOverlay();

    Session& m_session;
    TimeControl& m_time;
    QToolButton* m_play = nullptr;
    QToolButton* m_live = nullptr;
    QComboBox* m_speeds = nullptr;
    QComboBox* m_overlays = nullptr;
    QComboBox* m_windows = nullptr;
    QLabel* m_badge = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_recorder = nullptr;
    DensityStrip* m_strip = nullptr;
};

/// "LIVE", "LIVE -00:03:20", "RECORDED", "PAUSED": what time is shown, in capitals for a badge.
QString timeBadge(const TimeControl& time);

} // namespace hallscape::app
