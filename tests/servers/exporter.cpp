// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Publishes the values of published.h for all GPUs of a site, as dcgm-exporter would.
//   hallscape_exporter SITE.json
// listens on a free loopback port and prints its number. GET /metrics/PART/PARTS is a share of the
// site, GET /metrics all of it, GET /step/N goes to step N.
#include "published.h"

#include "data/layout/parse.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <cstdio>

namespace {

using namespace hallscape;

class Exporter
{
public:
    explicit Exporter(data::SitePtr site) : m_site(std::move(site))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [this, socket] { read(*socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    quint16 listen()
    {
        return m_server.listen(QHostAddress::LocalHost) ? m_server.serverPort() : quint16{0};
    }

private:
    void read(QTcpSocket& socket)
    {
        while (socket.canReadLine()) {
            const QByteArray line = socket.readLine();
            if (line.startsWith("GET ")) {
                socket.setProperty("path", line.split(' ').value(1));
            }
            if (line == "\r\n") {
                answer(socket, socket.property("path").toByteArray().split('/'));
            }
        }
    }

    void answer(QTcpSocket& socket, const QList<QByteArray>& path)
    {
        std::string body;
        if (path.value(1) == "metrics") {
            body = test::metricsText(*m_site, m_step, path.value(2, "0").toUInt(),
                                     path.value(3, "1").toUInt());
        } else if (path.value(1) == "step") {
            m_step = path.value(2).toUInt();
        }
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
                     "Content-Length: " +
                     QByteArray::number(static_cast<qulonglong>(body.size())) + "\r\n\r\n");
        socket.write(body.data(), static_cast<qint64>(body.size()));
    }

    data::SitePtr m_site;
    QTcpServer m_server;
    std::uint32_t m_step = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const data::LayoutResult layout = data::loadLayout(argc > 1 ? argv[1] : "");
    if (!layout.site) {
        std::fprintf(stderr, "usage: hallscape_exporter SITE.json\n");
        return 1;
    }
    Exporter exporter(layout.site);
    const quint16 port = exporter.listen();
    std::printf("%d\n", port);
    std::fflush(stdout);
    return port == 0 ? 1 : QCoreApplication::exec();
}
