// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source_opening.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace hallscape::app {

class Keyring;
class Session;
class Settings;

/// Decides where the session's values come from: the simulator, a metrics server or a recording, as
/// the command line, the dialog and the settings say. Main thread.
class SourceSwitch : public QObject
{
    Q_OBJECT

public:
    /// \param run what the program was started with: for the first site only
    SourceSwitch(Session& session, Settings& settings, Invocation run, QObject* parent = nullptr);

    /// What the command line asks for; the simulator where it asks for nothing.
    void begin();
    void followSimulator();
    /// Looks for the secrets first, which may ask the user to unlock the keyring.
    void follow(const SourceChoice& choice);
    void follow(const SourceChoice& choice, const SourceSecrets& secrets);
    void play(const QString& path);
    /// The server that is followed.
    const std::optional<SourceChoice>& choice() const { return m_choice; }

Q_SIGNALS:
    /// English, one line: a mapping with mistakes, a secret that was not found.
    void problem(const QString& detail);

private:
    FollowSimulator simulatorWish() const;
    void obeySettings(const QString& key);
    void record();
    void keepPast();

    Session& m_session;
    Settings& m_settings;
    Invocation m_run;
    Keyring* m_keyring;
    std::optional<SourceChoice> m_choice;
    bool m_simulates = false;
    int m_wishes = 0; ///< answers of the keyring to older ones are too late
};

} // namespace hallscape::app
