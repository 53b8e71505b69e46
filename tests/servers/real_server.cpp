// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_server.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

#include <array>

namespace hallscape::test {

namespace {

constexpr int patienceMs = 60'000;

struct Traits
{
    const char* program;
    const char* readyPath;
    const char* configFile; ///< in its folder; a server without one gets the empty configuration
    const char* emptyConfig;
};

constexpr std::array traits{
    Traits{"prometheus", "/-/ready", "prometheus.yml", "global: {}\n"},
    Traits{"prometheus-alertmanager", "/-/ready", "alertmanager.yml",
           "route: { receiver: none }\nreceivers: [{ name: none }]\n"},
    Traits{"victoria-metrics", "/health", "scrape.yml", "global: {}\n"},
};

const Traits& traitsOf(RealServer::Kind kind)
{
    return traits[static_cast<std::size_t>(kind)];
}

QString programOf(RealServer::Kind kind)
{
    return QStringLiteral(HALLSCAPE_SERVERS "/usr/bin/") +
           QString::fromLatin1(traitsOf(kind).program);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray proc(qint64 pid, const char* file)
{
    QFile status(QStringLiteral("/proc/%1/%2").arg(pid).arg(QString::fromLatin1(file)));
    return status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
}

} // namespace

QByteArray localExchange(quint16 port, const QByteArray& method, const QByteArray& path,
                         const QByteArray& body)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(1000)) {
        return {};
    }
    // HTTP/1.0: the body is neither in chunks nor packed and ends with the connection.
    socket.write(method + " " + path + " HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n" +
                 "Content-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10'000)) {
        answer += socket.readAll();
        const qsizetype headEnd = answer.indexOf("\r\n\r\n");
        if (headEnd >= 0 && answer.left(headEnd).contains("Content-Length: 0")) {
            break;
        }
    }
    answer += socket.readAll();
    const bool good = answer.left(12).endsWith("200") || answer.left(12).endsWith("204");
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    return good && headEnd >= 0 ? "" + answer.mid(headEnd + 4) : QByteArray();
}

LocalProcess::LocalProcess()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Also when the test is killed nothing is left running.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

LocalProcess::~LocalProcess()
{
    stop();
}

bool LocalProcess::start(const QString& program, const QStringList& arguments,
                         const QString& output)
{
    if (!output.isEmpty()) {
        m_process.setStandardOutputFile(output);
    }
    m_process.start(program, arguments);
    return m_process.waitForStarted();
}

void LocalProcess::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

double LocalProcess::cpuSeconds() const
{
    const QByteArray stat = proc(m_process.processId(), "stat");
    // After the name, which may hold spaces, utime and stime are the 12th and 13th field.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) /
           static_cast<double>(sysconf(_SC_CLK_TCK));
}

double LocalProcess::residentMb() const
{
    for (const QByteArray& line : proc(m_process.processId(), "status").split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1000;
        }
    }
    return 0;
}

bool ExporterProcess::start(const QString& layout)
{
    if (!m_process.start(QStringLiteral(HALLSCAPE_EXPORTER), {layout})) {
        return false;
    }
    QProcess& process = m_process.process();
    while (!process.canReadLine() && process.waitForReadyRead(patienceMs)) {
    }
    m_port = static_cast<quint16>(process.readLine().trimmed().toUInt());
    return m_port != 0;
}

bool ExporterProcess::goTo(unsigned step) const
{
    return !localExchange(m_port, "GET", "/step/" + QByteArray::number(step)).isNull();
}

bool RealServer::unpacked(Kind kind)
{
    return QFileInfo(programOf(kind)).isExecutable();
}

const char* RealServer::skipReason()
{
    return "the server is not unpacked: there is no apt here, or the test was started without "
           "./test (tests/servers/unpack)";
}

void RealServer::write(const QString& name, const QByteArray& contents) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

QStringList RealServer::ownArguments() const
{
    const QString address = QStringLiteral("127.0.0.1:%1").arg(m_port);
    const QString config = m_folder.filePath(QString::fromLatin1(traitsOf(m_kind).configFile));
    const QString storage = m_folder.filePath(QStringLiteral("data"));
    switch (m_kind) {
    case Kind::Prometheus:
        return {u"--config.file="_qs + config, u"--storage.tsdb.path="_qs + storage,
                u"--web.listen-address="_qs + address};
    case Kind::Alertmanager:
        return {u"--config.file="_qs + config, u"--storage.path="_qs + storage,
                u"--web.listen-address="_qs + address, u"--cluster.listen-address="_qs};
    case Kind::VictoriaMetrics:
        break;
    }
    return {u"-httpListenAddr="_qs + address, u"-storageDataPath="_qs + storage,
            u"-promscrape.config="_qs + config, u"-promscrape.maxScrapeSize=256MB"_qs,
            u"-memory.allowedPercent=20"_qs};
}

bool RealServer::start(const QStringList& arguments)
{
    const Traits& own = traitsOf(m_kind);
    const QString configFile = QString::fromLatin1(own.configFile);
    if (!QFileInfo::exists(m_folder.filePath(configFile))) {
        write(configFile, own.emptyConfig);
    }
    if (m_port == 0) { // a second start is at the same place
        m_port = freePort();
    }
    const QString log = m_folder.filePath(QStringLiteral("log"));
    // Where the Alertmanager finds its templates.
    m_process.process().setWorkingDirectory(QStringLiteral(HALLSCAPE_SERVERS));
    if (!m_process.start(programOf(m_kind), ownArguments() + arguments, log)) {
        return false;
    }
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < patienceMs && m_process.process().state() == QProcess::Running) {
        if (!localExchange(m_port, "GET", own.readyPath).isNull()) {
            return true;
        }
        m_process.process().waitForFinished(50);
    }
    QFile messages(log);
    messages.open(QIODevice::ReadOnly);
    qWarning("%s is not ready:\n%s", own.program, messages.readAll().constData());
    return false;
}

bool RealServer::waitForSamples(unsigned long long count) const
{
    constexpr int patienceForAllMs = 400'000; // a busy machine; usually 20 s for 300,000
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < patienceForAllMs) {
        // Made by the scraping itself, so much cheaper than to count.
        const QByteArray answer = localExchange(
            m_port, "GET",
            "/api/v1/query?nocache=1&query=sum(scrape_samples_post_metric_relabeling)");
        if (answer.contains('"' + QByteArray::number(count) + '"')) {
            return true;
        }
        QThread::msleep(500);
    }
    return false;
}

QByteArray scrapeConfig(quint16 exporterPort, unsigned parts, unsigned intervalS,
                        const QByteArray& more)
{
    const QByteArray interval = QByteArray::number(intervalS) + "s";
    QByteArray config = "global: { scrape_interval: " + interval + ", scrape_timeout: " + interval +
                        " }\n" + more + "scrape_configs:\n";
    for (unsigned part = 0; part < parts; ++part) {
        const QByteArray share = QByteArray::number(part) + "/" + QByteArray::number(parts);
        config +=
            "  - job_name: dcgm-" + QByteArray::number(part) + "\n    metrics_path: /metrics/" +
            share +
            "\n    static_configs: [{ targets: [\"127.0.0.1:" + QByteArray::number(exporterPort) +
            "\"] }]\n";
    }
    return config;
}

} // namespace hallscape::test
