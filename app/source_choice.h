// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/server_address.h"
#include "app/live/tls_options.h"
#include "data/result.h"

#include <QtCore/QString>

#include <optional>
#include <string>

namespace hallscape::app {

/// Which metrics server to follow and how: what the connection dialog and the command line both
/// fill. A value without secrets; those are found by the address, see live/keyring.h.
struct SourceChoice
{
    static constexpr float leastIntervalS = 1;
    static constexpr float greatestIntervalS = 3600;

    ServerAddress server;
    std::string mapping; ///< name of a ready mapping or a file; empty: all ready ones together
    TlsOptions tls;
    float intervalS = 10;                      ///< between the starts of two refreshes
    std::optional<ServerAddress> alertmanager; ///< absent: alerts come from the metrics server
};

/// As people type it into a field: like parseServerAddress(), but the scheme may be missing (http
/// is meant) and a copied "/api/v1" at the end is forgiven.
data::Result<ServerAddress> serverFromText(const QString& text, ServerAddress::Engine engine);

/// What must be corrected before the server can be asked, in English; empty when all is well. Reads
/// no file.
std::string complaintAbout(const SourceChoice& choice);

/// One line for the list of recent servers in the settings. Holds no secret.
QString toText(const SourceChoice& choice);
/// Inverse of toText().  \return nullopt for anything else
std::optional<SourceChoice> sourceChoiceFromText(const QString& text);

} // namespace hallscape::app
