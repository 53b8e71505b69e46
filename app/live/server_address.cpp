// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/server_address.h"

#include <array>
#include <optional>

namespace hallscape::app {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

struct Scheme
{
    std::string_view name;
    ServerAddress::Engine engine;
    bool tls;
};

constexpr std::array schemes{
    Scheme{"prometheus+http", ServerAddress::Engine::Prometheus, false},
    Scheme{"prometheus+https", ServerAddress::Engine::Prometheus, true},
    Scheme{"alertmanager+http", ServerAddress::Engine::Alertmanager, false},
    Scheme{"alertmanager+https", ServerAddress::Engine::Alertmanager, true},
    Scheme{"http", ServerAddress::Engine::Prometheus, false},
    Scheme{"https", ServerAddress::Engine::Prometheus, true},
};

std::optional<Scheme> schemeOf(const std::string& name)
{
    for (const Scheme& scheme : schemes) {
        if (scheme.name == name) {
            return scheme;
        }
    }
    return std::nullopt;
}

data::Error wrong(data::Errc code, std::string detail)
{
    // Not the text itself: there may be a password in it.
    return {code, "server address", std::move(detail)};
}

std::string bracketed(const std::string& host)
{
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

std::string prefixOf(const QUrl& url)
{
    std::string prefix = url.path(QUrl::FullyEncoded).toStdString();
    while (!prefix.empty() && prefix.back() == '/') {
        prefix.pop_back();
    }
    return prefix;
}

/// What a URL may have but an address must not. Empty when all is well.
std::string complaint(const QUrl& url, const std::string& prefix)
{
    if (!url.password().isEmpty()) {
        return "a password does not belong into an address: put it into the environment variable "
               "HALLSCAPE_PASSWORD or let the system keyring keep it";
    }
    if (url.host().isEmpty()) {
        return "the host is missing, expected prometheus+http://HOST:9090";
    }
    if (url.hasQuery() || url.hasFragment()) {
        return "found ? or # in it, expected nothing after the path";
    }
    if (prefix.ends_with("/api/v1") || prefix.ends_with("/api/v2")) {
        return "leave " + prefix.substr(prefix.size() - 7) +
               " out of the path: the program appends it";
    }
    return {};
}

} // namespace

std::string ServerAddress::name() const
{
    return bracketed(host) + ":" + std::to_string(port) + prefix;
}

std::string ServerAddress::toString() const
{
    const std::string_view engineName =
        engine == Engine::Prometheus ? "prometheus+" : "alertmanager+";
    QUrl address = url("");
    if (!user.empty()) {
        address.setUserName(QString::fromStdString(user));
    }
    return std::string(engineName) + address.toString(QUrl::FullyEncoded).toStdString();
}

QUrl ServerAddress::url(std::string_view path) const
{
    QUrl url;
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QString::fromStdString(host));
    url.setPort(port);
    const std::string whole = prefix + std::string(path);
    url.setPath(QString::fromStdString(whole), QUrl::TolerantMode);
    return url;
}

data::Result<ServerAddress> parseServerAddress(std::string_view text)
{
    using data::Errc;
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed(),
                   QUrl::StrictMode);
    if (!url.isValid()) {
        return wrong(Errc::WrongType, "it is not a URL, expected prometheus+http://HOST:9090");
    }
    const auto scheme = schemeOf(url.scheme().toStdString());
    if (!scheme) {
        return wrong(Errc::WrongType,
                     "expected it to begin with prometheus+http://, prometheus+https://, "
                     "alertmanager+http:// or alertmanager+https://");
    }
    const std::string prefix = prefixOf(url);
    if (std::string problem = complaint(url, prefix); !problem.empty()) {
        return wrong(Errc::OutOfRange, std::move(problem));
    }
    ServerAddress address;
    address.engine = scheme->engine;
    address.tls = scheme->tls;
    address.host = url.host().toStdString();
    address.port = url.port(scheme->tls ? httpsPort : httpPort);
    address.prefix = prefix;
    address.user = url.userName(QUrl::FullyDecoded).toStdString();
    if (address.port < 1) {
        return wrong(Errc::OutOfRange, "the port is 0, expected 1 to 65535");
    }
    return address;
}

bool looksLikeServerAddress(std::string_view text)
{
    return text.find("://") != std::string_view::npos;
}

} // namespace hallscape::app
