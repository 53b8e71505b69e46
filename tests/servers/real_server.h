// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace hallscape::test {

/// One exchange with a local server, blocking, for set-up.  \return the body; null when it failed
QByteArray localExchange(quint16 port, const QByteArray& method, const QByteArray& path,
                         const QByteArray& body = {});

/// A program that is stopped, by its process id, with this object; also when the test dies.
class LocalProcess
{
public:
    LocalProcess();
    ~LocalProcess();
    LocalProcess(const LocalProcess&) = delete;
    LocalProcess& operator=(const LocalProcess&) = delete;

    /// \param output where its messages go; empty: to this object
    bool start(const QString& program, const QStringList& arguments, const QString& output = {});
    void stop();
    QProcess& process() { return m_process; }
    /// Seconds of processor time and megabytes of memory so far.
    double cpuSeconds() const;
    double residentMb() const;

private:
    QProcess m_process;
};

/// The exporter of this folder: see exporter.cpp.
class ExporterProcess
{
public:
    /// \param layout file of the site
    bool start(const QString& layout);
    quint16 port() const { return m_port; }
    /// Publishes the values of that step from now on.
    bool goTo(unsigned step) const;

private:
    LocalProcess m_process;
    quint16 m_port = 0;
};

/// A real server of Debian's packages on a free loopback port, with a folder of its own. They are
/// unpacked by tests/servers/unpack.
class RealServer
{
public:
    enum class Kind { Prometheus, Alertmanager, VictoriaMetrics };

    explicit RealServer(Kind kind) : m_kind(kind) {}

    /// \return whether it was unpacked; if not, tests skip with skipReason()
    static bool unpacked(Kind kind);
    static const char* skipReason();

    /// Puts a file into its folder, before start().
    void write(const QString& name, const QByteArray& contents) const;
    /// \param arguments further ones  \return once it is ready to answer; false with a message on
    /// stderr when it does not get there
    bool start(const QStringList& arguments = {});
    /// Waits until its last scrapes brought so many samples.
    bool waitForSamples(unsigned long long count) const;
    void stop() { m_process.stop(); }
    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.path(); }
    LocalProcess& process() { return m_process; }

private:
    QStringList ownArguments() const;

    Kind m_kind;
    QTemporaryDir m_folder;
    LocalProcess m_process;
    quint16 m_port = 0;
};

/// A configuration for Prometheus and VictoriaMetrics that scrapes an exporter in \p parts.
QByteArray scrapeConfig(quint16 exporterPort, unsigned parts, unsigned intervalS,
                        const QByteArray& more = {});

} // namespace hallscape::test
