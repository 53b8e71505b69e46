// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/credentials.h"

#include <QtCore/QtGlobal>

namespace hallscape::app {

SecretVariables secretVariables(ServerAddress::Engine engine)
{
    if (engine == ServerAddress::Engine::Alertmanager) {
        return {"HALLSCAPE_ALERTMANAGER_TOKEN", "HALLSCAPE_ALERTMANAGER_PASSWORD",
                "HALLSCAPE_ALERTMANAGER_KEY_PASSPHRASE"};
    }
    return {"HALLSCAPE_TOKEN", "HALLSCAPE_PASSWORD", "HALLSCAPE_KEY_PASSPHRASE"};
}

Credentials environmentCredentials(const ServerAddress& address)
{
    const SecretVariables variables = secretVariables(address.engine);
    Credentials credentials;
    credentials.user = address.user;
    credentials.token = qgetenv(variables.token).trimmed().toStdString();
    credentials.keyPassphrase = qgetenv(variables.keyPassphrase).toStdString();
    if (!address.user.empty()) {
        credentials.password = qgetenv(variables.password).toStdString();
    }
    return credentials;
}

} // namespace hallscape::app
