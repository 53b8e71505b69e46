// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace hallscape::app {

class MainWindow;
class Session;
class Settings;

/// Makes the window and the session follow the settings, and remembers where the window was. All
/// three must outlive it.
class WindowSettings : public QObject
{
    Q_OBJECT

public:
    WindowSettings(Settings& settings, Session& session, MainWindow& window,
                   QObject* parent = nullptr);

    /// Puts the window where it was, when there is a memory of it.
    void restoreWindow();
    void rememberWindow();

private:
    void apply(const QString& key);
    void applyShown();

    Settings& m_settings;
    Session& m_session;
    MainWindow& m_window;
};

} // namespace hallscape::app
