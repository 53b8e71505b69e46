// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace hallscape::app {

class MainWindow;
class Session;

/// For the bench: with HALLSCAPE_TRACE=1 in the environment, says on stderr when the window, the
/// site and the first complete picture are there, and how many frames were drawn each second.
/// Lines: `trace: window`, `trace: site`, `trace: picture`, `trace: frames N`.
class StartupTrace : public QObject
{
    Q_OBJECT

public:
    StartupTrace(const Session& session, const MainWindow& window, QObject* parent);
    static bool wanted();

private:
    bool m_pictureSeen = false;
};

} // namespace hallscape::app
