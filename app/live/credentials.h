// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/server_address.h"

#include <string>

namespace hallscape::app {

/// What proves to a server who asks. Lives in memory only: never in settings, logs, recordings or
/// messages, and so cannot be printed.
struct Credentials
{
    std::string user;
    std::string password;      ///< basic authentication, with user
    std::string token;         ///< bearer; wins over a password
    std::string keyPassphrase; ///< opens TlsOptions::keyFile

    bool empty() const { return password.empty() && token.empty(); }
};

/// Names of the environment variables that hold secrets. The two engines have their own, so that
/// the secret of one never reaches the other's host.
struct SecretVariables
{
    const char* token;
    const char* password;
    const char* keyPassphrase;
};
SecretVariables secretVariables(ServerAddress::Engine engine);

/// Reads HALLSCAPE_TOKEN, HALLSCAPE_PASSWORD and HALLSCAPE_KEY_PASSPHRASE, for an Alertmanager
/// HALLSCAPE_ALERTMANAGER_TOKEN and so on. A password without a user in \p address is left out.
Credentials environmentCredentials(const ServerAddress& address);

} // namespace hallscape::app
