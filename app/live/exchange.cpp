// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/exchange.h"

#include <QtCore/QDateTime>
#include <QtCore/QEventLoop>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtNetwork/QSslError>

#include <algorithm>
#include <array>
#include <chrono>

namespace hallscape::app {

using data::HttpFailure;
using data::HttpReply;

namespace {

constexpr qsizetype pieceBytes = 64LL * 1024;
constexpr int statusRedirect = 300;
constexpr int statusClientError = 400;
constexpr int statusUnauthorised = 401;
constexpr int statusForbidden = 403;

/// "host:port", without user, path and query.
std::string hostAndPort(const QUrl& url)
{
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    return url.host().toStdString() + ":" + std::to_string(port);
}

std::string serverName(const QNetworkReply& reply)
{
    return hostAndPort(reply.url());
}

std::string redirectTarget(const QNetworkReply& reply)
{
    const QUrl target(QString::fromLatin1(reply.rawHeader("Location")));
    return target.host().isEmpty() ? "elsewhere"
                                   : target.scheme().toStdString() + "://" + hostAndPort(target);
}

std::string seconds(std::chrono::milliseconds time)
{
    const auto tenths = time.count() / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

HttpFailure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return HttpFailure::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return HttpFailure::CutOff;
    case QNetworkReply::TimeoutError:
        return HttpFailure::Deadline;
    case QNetworkReply::SslHandshakeFailedError:
        return HttpFailure::Tls;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return HttpFailure::Redirected;
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
        return HttpFailure::Unauthorised;
    case QNetworkReply::UnknownContentError:
        // Unpacking failed. Qt says the same of a bomb and of damage; either is smaller when less
        // is asked for.
        return HttpFailure::TooLarge;
    default:
        return HttpFailure::Other;
    }
}

} // namespace

Exchange::Exchange(QNetworkReply& reply, const data::HttpRequest& request)
    : m_reply(reply), m_request(request)
{
    QObject::connect(&reply, &QNetworkReply::readyRead, &m_context, [this] { collect(); });
    QObject::connect(&reply, &QNetworkReply::encrypted, &m_context, [this] { m_encrypted = true; });
    QObject::connect(&reply, &QNetworkReply::sslErrors, &m_context,
                     [this](const QList<QSslError>& errors) {
                         for (const QSslError& error : errors) {
                             m_tlsErrors.append(error.errorString());
                         }
                     });
}

HttpReply Exchange::run(const std::stop_token& stop)
{
    QEventLoop loop;
    m_loop = &loop;
    QObject::connect(&m_reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer deadline;
    deadline.setSingleShot(true);
    // Not QNetworkRequest::setTransferTimeout(): every byte that drips in restarts it.
    QObject::connect(&deadline, &QTimer::timeout, &loop, [this] { give(HttpFailure::Deadline); });
    deadline.start(m_request.deadline);
    {
        // The callback runs on the thread that asks to stop: it only posts to this one. It is gone
        // before the loop is.
        const std::stop_callback stopping(stop, [this, &loop] {
            QMetaObject::invokeMethod(
                &loop, [this] { give(HttpFailure::Stopped); }, Qt::QueuedConnection);
        });
        if (!m_reply.isFinished()) {
            loop.exec();
        }
    }
    m_loop = nullptr;
    return outcome();
}

void Exchange::collect()
{
    std::array<char, pieceBytes> piece;
    while (!m_own) {
        // In pieces: what is packed unpacks only as far as it is read.
        const qint64 count = m_reply.read(piece.data(), pieceBytes);
        if (count <= 0) {
            return;
        }
        if (m_body.size() + static_cast<std::size_t>(count) > m_request.maxBytes) {
            give(HttpFailure::TooLarge);
            return;
        }
        m_body.append(piece.data(), static_cast<std::size_t>(count));
    }
}

/// Gives the exchange up. The reply is not read any more, and not aborted before the loop has
/// ended: abort() calls back.
void Exchange::give(HttpFailure failure)
{
    if (m_own) {
        return;
    }
    m_own = failure;
    if (m_loop != nullptr) {
        m_loop->quit();
    }
}

HttpReply Exchange::outcome()
{
    if (!m_own) {
        collect(); // what came with the end
    }
    if (m_own) {
        HttpReply answer = ownFailure();
        m_reply.abort();
        return answer;
    }
    HttpReply answer;
    answer.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType =
        m_reply.header(QNetworkRequest::ContentTypeHeader).toString().toStdString();
    answer.retryAfterS =
        retryAfterSeconds(m_reply.rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    answer.failure = failure(answer.status);
    answer.detail = detail(answer.failure, answer.status);
    if (answer.failure == HttpFailure::None) {
        answer.body = std::move(m_body);
    }
    return answer;
}

HttpReply Exchange::ownFailure() const
{
    HttpReply answer;
    answer.failure = *m_own;
    answer.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (*m_own) {
    case HttpFailure::Deadline:
        answer.detail = serverName(m_reply) + " took longer than " + seconds(m_request.deadline);
        if (m_body.empty()) {
            answer.detail += " to answer";
        } else {
            answer.detail +=
                " to send its answer; " + std::to_string(m_body.size()) + " bytes had arrived";
        }
        break;
    case HttpFailure::TooLarge:
        answer.detail = "the answer of " + serverName(m_reply) + " is larger than " +
                        std::to_string(m_request.maxBytes) + " bytes";
        break;
    default:
        answer.detail = "stopped";
    }
    return answer;
}

HttpFailure Exchange::failure(int status) const
{
    const QNetworkReply::NetworkError error = m_reply.error();
    if (error == QNetworkReply::NoError) {
        // What Qt did not follow is not an answer either.
        if (status >= statusRedirect && status < statusClientError) {
            return HttpFailure::Redirected;
        }
        return endsTooEarly() ? HttpFailure::CutOff : HttpFailure::None;
    }
    if (status == statusUnauthorised || status == statusForbidden) {
        return HttpFailure::Unauthorised;
    }
    if (brokeInTls()) {
        return HttpFailure::Tls;
    }
    // A status that tells of an error comes with a body that says which.
    if (error >= QNetworkReply::ContentAccessDenied && status >= statusClientError) {
        return HttpFailure::None;
    }
    return failureOf(error);
}

/// Qt 6.4 takes a body in chunks for whole when the last bytes and the end of the connection arrive
/// together. JSON shows its end itself; that of its inside is the parser's to find.
bool Exchange::endsTooEarly() const
{
    const QByteArray type = m_reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (!type.contains("json") || m_reply.rawHeader("Transfer-Encoding") != "chunked") {
        return false;
    }
    const std::size_t last = m_body.find_last_not_of(" \t\r\n");
    return last == std::string::npos || (m_body[last] != '}' && m_body[last] != ']');
}

/// A server that misses the client's certificate lets the handshake succeed and then hangs up; Qt
/// calls that an unknown error.
bool Exchange::brokeInTls() const
{
    const QNetworkReply::NetworkError error = m_reply.error();
    return !m_tlsErrors.isEmpty() || error == QNetworkReply::SslHandshakeFailedError ||
           (error == QNetworkReply::UnknownNetworkError && m_encrypted);
}

std::string Exchange::detail(HttpFailure failure, int status) const
{
    const std::string server = serverName(m_reply);
    std::string reason = m_reply.errorString().toStdString();
    switch (failure) {
    case HttpFailure::None:
        return status < statusClientError ? std::string() : "HTTP " + std::to_string(status);
    case HttpFailure::Refused:
        if (m_reply.error() == QNetworkReply::HostNotFoundError) {
            return "there is no host called " + m_reply.url().host().toStdString();
        }
        return m_reply.error() == QNetworkReply::ConnectionRefusedError
                   ? "nobody listens at " + server
                   : server + " cannot be reached: " + reason;
    case HttpFailure::CutOff:
        return server + (status != 0   ? " closed the connection in the middle of its answer"
                         : m_encrypted ? " closed the connection without an answer; it may want "
                                         "a client certificate"
                                       : " closed the connection without an answer");
    case HttpFailure::Tls:
        return "no secure connection to " + server + ": " +
               (m_tlsErrors.isEmpty() ? reason : m_tlsErrors.join(u"; ").toStdString());
    case HttpFailure::Unauthorised:
        return server + (status == statusForbidden
                             ? " forbids this with these credentials (HTTP 403)"
                             : " wants a valid password or token (HTTP 401)");
    case HttpFailure::Redirected:
        return server + " redirects to " + redirectTarget(m_reply) +
               "; credentials are not taken along, so give that address instead";
    case HttpFailure::TooLarge:
        return "the answer of " + server + " cannot be unpacked: it is damaged or larger than " +
               std::to_string(m_request.maxBytes) + " bytes";
    case HttpFailure::Other:
        return "no usable answer from " + server + ": " + reason;
    default:
        return reason;
    }
}

int retryAfterSeconds(const QByteArray& header, const QDateTime& now)
{
    constexpr qint64 dayS = 86'400;
    bool isNumber = false;
    qint64 wait = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        // RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT". Not Qt::RFC2822Date, which takes no GMT.
        const QDateTime until =
            QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                    QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        if (!until.isValid()) {
            return 0;
        }
        wait = now.secsTo(QDateTime(until.date(), until.time(), Qt::UTC));
    }
    return static_cast<int>(std::clamp<qint64>(wait, 0, dayS));
}

} // namespace hallscape::app
