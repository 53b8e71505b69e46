// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QtCore/QUrl>

#include <string>
#include <string_view>

namespace hallscape::app {

/// Where a server is and who asks it. Holds no secret, so it may be stored, logged and shown.
struct ServerAddress
{
    enum class Engine : std::uint8_t { Prometheus, Alertmanager };

    Engine engine = Engine::Prometheus;
    bool tls = false;
    std::string host;   ///< lower case; an IPv6 address without brackets
    int port = 0;       ///< never 0 after parsing: 80 or 443 where none is written
    std::string prefix; ///< "/monitoring": starts with a slash, ends without; empty for none
    std::string user;   ///< for basic authentication; empty for none

    /// "metrics.example:9090/monitoring": for people, without scheme and user.
    std::string name() const;
    /// As parseServerAddress() reads it.
    std::string toString() const;
    /// \param path below the prefix, starting with a slash
    QUrl url(std::string_view path) const;

    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

/// \param text "prometheus+http://user@host:9090/prefix", "prometheus+https://…",
/// "alertmanager+http(s)://…"; a bare "http(s)://…" means Prometheus
/// \return the address, or what is wrong with it. A password is refused: it would end up in shell
/// histories, process lists and settings.
data::Result<ServerAddress> parseServerAddress(std::string_view text);

/// \return whether \p text is meant as the address of a server rather than as the name of a file
bool looksLikeServerAddress(std::string_view text);

} // namespace hallscape::app
