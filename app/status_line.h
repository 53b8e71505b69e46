// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

class QLabel;
class QStatusBar;
class QProgressBar;

namespace hallscape::scene {
class SceneWindow;
}

namespace hallscape::app {

class Session;

/// What stands in the status bar: where values come from and how old they are, how many are out of
/// range, the time of the last frame, and whether a file is being read.
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
    QLabel* m_simulated;
    QLabel* m_source;
    QLabel* m_counts;
    QLabel* m_frame;
    QProgressBar* m_loading;
    QTimer
        m_ageTimer; ///< runs only while a source is followed, so that an idle window does nothing
    QElapsedTimer m_sinceSnapshot;
    QElapsedTimer m_sinceFrameText;
};

} // namespace hallscape::app
