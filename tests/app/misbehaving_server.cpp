// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "misbehaving_server.h"

#include <QtCore/QMutexLocker>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hallscape::test {

namespace {

/// \return the next whole request at the start of \p buffer, removed from it
std::optional<Heard> takeRequest(QByteArray& buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    Heard heard;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    heard.method = first.value(0);
    heard.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        heard.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype bodyBytes = heard.headers.value("content-length").toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (buffer.size() < bodyStart + bodyBytes) {
        return std::nullopt;
    }
    heard.body = buffer.mid(bodyStart, bodyBytes);
    buffer.remove(0, bodyStart + bodyBytes);
    return heard;
}

/// Sends byte by byte.
void drip(QTcpSocket* socket, QByteArray bytes, std::chrono::milliseconds pause)
{
    auto* timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes]() mutable {
        socket->write(bytes.left(1));
        bytes.remove(0, 1);
        if (bytes.isEmpty()) {
            timer->deleteLater();
        }
    });
    timer->start(pause);
}

/// \param next gives pieces to pack; an empty one is the end
template <typename Next>
QByteArray gzip(Next next)
{
    constexpr int gzipWindow = 15 + 16;
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed;
    std::array<char, 64 * 1024> out{};
    int result = Z_OK;
    while (result == Z_OK) {
        QByteArray piece = next();
        const int flush = piece.isEmpty() ? Z_FINISH : Z_NO_FLUSH;
        stream.next_in = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_in = static_cast<uInt>(piece.size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = static_cast<uInt>(out.size());
            result = deflate(&stream, flush);
            packed.append(out.data(), static_cast<qsizetype>(out.size() - stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return packed;
}

} // namespace

QByteArray Heard::field(const QByteArray& name) const
{
    QByteArray text = method == "POST" ? body : target.mid(target.indexOf('?') + 1);
    const QUrlQuery fields(QString::fromLatin1(text.replace('+', ' ')));
    return fields.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
}

QByteArray httpAnswer(int status, const QByteArray& body, const Headers& headers)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!headers.contains("Content-Type")) {
        answer += "Content-Type: application/json\r\n";
    }
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        answer += header.key() + ": " + header.value() + "\r\n";
    }
    return answer + "\r\n" + body;
}

QByteArray gzipped(const QByteArray& bytes)
{
    QByteArray rest = bytes;
    return gzip([&rest] { return std::exchange(rest, {}); });
}

QByteArray gzippedZeros(std::size_t count)
{
    return gzip([&count] {
        constexpr std::size_t pieceBytes = 1UL << 20U;
        const std::size_t bytes = std::min(count, pieceBytes);
        count -= bytes;
        return QByteArray(static_cast<qsizetype>(bytes), '\0');
    });
}

MisbehavingServer::MisbehavingServer(Script script, std::optional<QSslConfiguration> tls,
                                     quint16 port)
    : m_port(port), m_script(std::move(script))
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context, [this, &tls] { listen(tls); }, Qt::BlockingQueuedConnection);
}

MisbehavingServer::~MisbehavingServer()
{
    QMetaObject::invokeMethod(
        &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void MisbehavingServer::setScript(Script script)
{
    const QMutexLocker lock(&m_mutex);
    m_script = std::move(script);
}

std::vector<Heard> MisbehavingServer::heard() const
{
    const QMutexLocker lock(&m_mutex);
    return m_heard;
}

void MisbehavingServer::listen(const std::optional<QSslConfiguration>& tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, &m_context, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            accept(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost, m_port)) {
        qFatal("cannot listen on the loopback interface");
    }
    m_port = m_server->serverPort();
}

void MisbehavingServer::accept(QTcpSocket* socket)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read(socket);
}

void MisbehavingServer::read(QTcpSocket* socket)
{
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    while (const auto request = takeRequest(buffer)) {
        answer(socket, *request);
    }
    socket->setProperty("buffer", buffer);
}

void MisbehavingServer::answer(QTcpSocket* socket, const Heard& request)
{
    Script script;
    {
        const QMutexLocker lock(&m_mutex);
        m_heard.push_back(request);
        script = m_script;
    }
    const Answer answer = script(request);
    if (answer.drip.count() > 0) {
        drip(socket, answer.bytes, answer.drip);
        return;
    }
    socket->write(answer.bytes);
    if (answer.then == Answer::Then::Close) {
        socket->disconnectFromHost();
    }
}

quint16 unusedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace hallscape::test
