// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

class QLabel;
class QStatusBar;
class QProgressBar;

namespace hallscape::scene {
class SceneWindow;
}

namespace hallscape::app {

class Session;

/// What stands in the status bar: how many values are out of range, the time of the last frame,
/// whether values are simulated and whether a file is being read. Where values come from says the
/// chip beside it.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(Session& session, scene::SceneWindow& view, QStatusBar* bar);

private:
    void showSource();
    void showCounts();
    void showFrame(double milliseconds);

    Session& m_session;
    scene::SceneWindow& m_view;
    QLabel* m_simulated;
    QLabel* m_counts;
    QLabel* m_frame;
    QProgressBar* m_loading;
    QElapsedTimer m_sinceFrameText;
    int m_framesToSkip = 4;
};

} // namespace hallscape::app
