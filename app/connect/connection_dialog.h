// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/connection_test.h"
#include "app/live/keyring.h"

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <optional>

class QProgressBar;
class QPushButton;

namespace hallscape::app {

class ConnectionForm;
class ConnectionResult;

/// "Connect to a Metrics Server": address and mapping, a test that shows what was found, and
/// Follow. When accepted, choice() and credentials() are what to follow; a secret that was typed
/// has been handed to the keyring.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param site that is to be matched, not null  \param recent see ConnectionForm
    ConnectionDialog(data::SitePtr site, const QStringList& recent, QWidget* parent = nullptr);
    ~ConnectionDialog() override;

    void setChoice(const SourceChoice& choice);
    /// For tests.
    ConnectionTest& test() { return *m_test; }

    /// \pre accepted
    const SourceChoice& choice() const { return m_choice; }
    /// Typed or found; the user's part of what is to be given to the transport.
    const Credentials& credentials() const { return m_credentials; }
    const Credentials& alertmanagerCredentials() const { return m_alertmanagerCredentials; }
    /// Why the typed secret could not be kept, English; empty when it was, or none was typed.
    const QString& keyringProblem() const { return m_keyringProblem; }
    /// What the last test found of matches; empty without one.
    const data::MatchReport& matches() const { return m_matches; }

    void accept() override;

private:
    void takeEdits();
    void startTest();
    /// Typed, else from the environment or the keyring; then \p next.
    void findSecrets(const SourceChoice& choice, std::function<void()> next);
    void finishTest(const ConnectionOutcome& outcome);
    void setWaiting(bool waiting);

    data::SitePtr m_site;
    ConnectionForm* m_form;
    ConnectionResult* m_result;
    ConnectionTest* m_test;
    Keyring* m_keyring;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_testButton = nullptr;
    QPushButton* m_follow = nullptr;
    bool m_waiting = false; ///< for secrets or for the server
    bool m_found = true;    ///< the last test of these fields found something, or there was none
    std::uint64_t m_search = 0; ///< counts searches for secrets; an older one is not taken
    SourceChoice m_choice;
    Credentials m_credentials;
    Credentials m_alertmanagerCredentials;
    QString m_keyringProblem;
    data::MatchReport m_matches;
};

} // namespace hallscape::app
