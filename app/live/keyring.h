// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/credentials.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <functional>

namespace hallscape::app {

struct CredentialsResult
{
    Credentials credentials;
    /// English: why a secret that the address needs was not found and where to put it. Empty when
    /// none is needed or it was found.
    std::string problem;
};

/// Secrets in the keyring of the user's session (Secret Service, KWallet). One entry per server and
/// user; the entry without a user is a bearer token. Main thread.
class Keyring : public QObject
{
    Q_OBJECT

public:
    /// \param problem English; empty on success
    using Done = std::function<void(const QString& secret, const QString& problem)>;
    /// Long enough for a person to unlock the keyring.
    static constexpr std::chrono::milliseconds patience{60'000};

    explicit Keyring(QObject* parent = nullptr);

    /// Calls \p done from the event loop, once, also where no keyring answers; an entry that is
    /// not there is an empty secret without a problem. Never after this object has gone.
    void read(const ServerAddress& address, Done done);
    /// \param secret empty: forgets the entry
    void write(const ServerAddress& address, const QString& secret, Done done);

    /// "hallscape" and "user@host:port": what the entry is called, for people who look for it.
    static QString service();
    static QString entry(const ServerAddress& address);
};

/// The environment first, then the keyring. Calls \p done from the event loop, once, unless
/// \p keyring has gone.
void findCredentials(const ServerAddress& address, Keyring& keyring,
                     std::function<void(CredentialsResult)> done);
/// The same for programs without a window: runs an event loop of its own. Needs an application
/// object.
CredentialsResult findCredentialsNow(const ServerAddress& address);

} // namespace hallscape::app
