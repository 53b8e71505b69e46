// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QMutex>
#include <QtCore/QThread>
#include <QtNetwork/QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace hallscape::test {

/// A request as it arrived.
struct Heard
{
    QByteArray method;
    QByteArray target;                    ///< path and query
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray path() const { return target.split('?').first(); }
    /// Decoded form field of a POST or query item of a GET; empty when it is not there.
    QByteArray field(const QByteArray& name) const;
};

/// What the server does with a request.
struct Answer
{
    enum class Then { KeepOpen, Close };

    QByteArray bytes; ///< head and body, exactly as they go out; empty with KeepOpen: it hangs
    Then then = Then::KeepOpen;
    std::chrono::milliseconds drip{0}; ///< pause between two bytes; 0: all at once
};

using Headers = QMap<QByteArray, QByteArray>;

/// A proper HTTP/1.1 answer with Content-Length.
QByteArray httpAnswer(int status, const QByteArray& body, const Headers& headers = {});
QByteArray gzipped(const QByteArray& bytes);
/// The gzip form of that many zero bytes; about a thousandth of them.
QByteArray gzippedZeros(std::size_t count);

/// An HTTP server on a free loopback port, on a thread of its own, that answers as a test tells it
/// to: also wrongly, slowly or not at all.
class MisbehavingServer
{
public:
    /// Called on the server's thread.
    using Script = std::function<Answer(const Heard&)>;

    /// \param port 0: any free one
    explicit MisbehavingServer(Script script, std::optional<QSslConfiguration> tls = std::nullopt,
                               quint16 port = 0);
    ~MisbehavingServer();

    quint16 port() const { return m_port; }
    void setScript(Script script);
    std::vector<Heard> heard() const;

private:
    void listen(const std::optional<QSslConfiguration>& tls);
    void accept(QTcpSocket* socket);
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const Heard& request);

    QThread m_thread;
    QObject m_context;                    ///< lives on the thread
    std::unique_ptr<QTcpServer> m_server; ///< likewise
    quint16 m_port;
    mutable QMutex m_mutex;
    Script m_script;
    std::vector<Heard> m_heard;
};

/// A loopback port on which nobody listens.
quint16 unusedPort();

} // namespace hallscape::test
