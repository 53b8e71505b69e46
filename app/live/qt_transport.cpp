// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/qt_transport.h"

#include "app/live/exchange.h"
#include "app/live/tls_setup.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>
#include <utility>

namespace hallscape::app {

namespace {

QByteArray encoded(const std::vector<std::pair<std::string, std::string>>& fields)
{
    QByteArray text;
    for (const auto& [name, value] : fields) {
        if (!text.isEmpty()) {
            text += '&';
        }
        // Not QUrlQuery: that leaves "+" alone, which a server reads as a space.
        text += QUrl::toPercentEncoding(QString::fromStdString(name));
        text += '=';
        text += QUrl::toPercentEncoding(QString::fromStdString(value));
    }
    return text;
}

QByteArray authorization(const Credentials& credentials)
{
    if (!credentials.token.empty()) {
        return "Bearer " + QByteArray::fromStdString(credentials.token);
    }
    if (!credentials.password.empty()) {
        const std::string both = credentials.user + ":" + credentials.password;
        return "Basic " + QByteArray::fromStdString(both).toBase64();
    }
    return {};
}

} // namespace

struct QtTransport::Private
{
    ServerAddress address;
    TlsSetup tls;
    QByteArray authorization;
    QNetworkAccessManager manager;

    QNetworkRequest prepared(std::size_t maxBytes) const
    {
        QNetworkRequest request;
        // Accept-Encoding is left to Qt: set by hand, Qt would hand over the packed bytes.
        request.setRawHeader("Accept", "application/json");
        request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Hallscape"));
        // The default follows to another port and sends the Authorization header there.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::SameOriginRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
                             QNetworkRequest::Manual);
        // One request at a time gains nothing from HTTP/2.
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        // Above this Qt refuses what was packed more than about forty-fold, before it is read.
        // Below it any ratio passes, and the exchange counts.
        request.setDecompressedSafetyCheckThreshold(static_cast<qint64>(maxBytes));
        // Sent once, with the request. Nobody answers authenticationRequired(), so a wrong secret
        // is refused once and not tried again.
        if (!authorization.isEmpty()) {
            request.setRawHeader("Authorization", authorization);
        }
        if (address.tls) {
            request.setSslConfiguration(tls.configuration);
        }
        return request;
    }

    std::unique_ptr<QNetworkReply> start(const data::HttpRequest& request)
    {
        QNetworkRequest network = prepared(request.maxBytes);
        QUrl url = address.url(request.path);
        const QByteArray fields = encoded(request.fields);
        if (request.method == data::HttpRequest::Method::Get) {
            if (!fields.isEmpty()) {
                url.setQuery(QString::fromLatin1(fields), QUrl::StrictMode);
            }
            network.setUrl(url);
            return std::unique_ptr<QNetworkReply>(manager.get(network));
        }
        network.setUrl(url);
        network.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArrayLiteral("application/x-www-form-urlencoded"));
        return std::unique_ptr<QNetworkReply>(manager.post(network, fields));
    }
};

QtTransport::QtTransport(const ServerAddress& address, const TlsOptions& tls,
                         const Credentials& credentials)
    : d(std::make_unique<Private>())
{
    d->address = address;
    d->authorization = authorization(credentials);
    if (address.tls) {
        d->tls = readTlsSetup(tls, credentials.keyPassphrase);
    }
    d->manager.setAutoDeleteReplies(false);
}

QtTransport::~QtTransport() = default;

data::HttpReply QtTransport::send(const data::HttpRequest& request, std::stop_token stop)
{
    data::HttpReply failed;
    if (stop.stop_requested()) {
        failed.failure = data::HttpFailure::Stopped;
        failed.detail = "stopped";
        return failed;
    }
    if (!d->tls.problem.empty()) {
        failed.failure = data::HttpFailure::Tls;
        failed.detail = d->tls.problem;
        return failed;
    }
    const std::unique_ptr<QNetworkReply> reply = d->start(request);
    return Exchange(*reply, request).run(stop);
}

data::TransportFactory makeTransportFactory(ServerAddress address, TlsOptions tls,
                                            Credentials credentials)
{
    return [address = std::move(address), tls = std::move(tls),
            credentials = std::move(credentials)]() -> std::unique_ptr<data::Transport> {
        return std::make_unique<QtTransport>(address, tls, credentials);
    };
}

} // namespace hallscape::app
