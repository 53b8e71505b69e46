// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

#include <cstdio>
#include <optional>

namespace hallscape::bench {

namespace {

/// The real program with settings of its own, told to trace what it does.
class Program
{
public:
    explicit Program(const QString& configFolder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HALLSCAPE_TRACE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), configFolder);
        m_process.setProcessEnvironment(environment);
        m_timer.start();
        m_process.start(QStringLiteral(HALLSCAPE_PROGRAM), {});
    }
    ~Program()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    /// \return milliseconds from the start until the program said \p line
    std::optional<double> waitFor(const QByteArray& line)
    {
        m_process.setReadChannel(QProcess::StandardError); // what waitForReadyRead() waits for
        constexpr int patienceMs = 120'000;
        while (m_timer.elapsed() < patienceMs) {
            m_output += m_process.readAllStandardError();
            if (m_output.contains(line)) {
                return static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
            }
            if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning) {
                break;
            }
        }
        return std::nullopt;
    }

    double residentMb() const
    {
        for (const QByteArray& line : proc("status").split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.simplified().split(' ').value(1).toDouble() / 1000;
            }
        }
        return 0;
    }

    /// Seconds of processor time so far, all threads. From the scheduler, to the nanosecond: the
    /// clock ticks of `stat` charge one that only wakes up for a moment with all of a tick.
    double cpuSeconds() const
    {
        double seconds = 0;
        const QDir tasks(QStringLiteral("/proc/%1/task").arg(m_process.processId()));
        const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& thread : threads) {
            QFile file(tasks.filePath(thread + QStringLiteral("/schedstat")));
            if (file.open(QIODevice::ReadOnly)) {
                seconds += file.readAll().split(' ').value(0).toDouble() * 1e-9;
            }
        }
        return seconds;
    }

    /// As last said.
    double frames()
    {
        m_process.waitForReadyRead(0);
        m_output += m_process.readAllStandardError();
        const qsizetype last = m_output.lastIndexOf("trace: frames ");
        return last < 0 ? 0 : m_output.mid(last + 14).split('\n').first().toDouble();
    }

private:
    QByteArray proc(const char* name) const
    {
        QFile file(
            QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcess m_process;
    QElapsedTimer m_timer;
    QByteArray m_output;
};

} // namespace

void benchProgram(Table& table)
{
    const QTemporaryDir config;
    {
        // One sample, then quiet for longer than we look.
        QSettings settings(config.filePath(QStringLiteral("hallscape/Hallscape.conf")),
                           QSettings::IniFormat);
        settings.setValue(QStringLiteral("simulator/interval_s"), 60);
    }
    std::optional<double> windowMs;
    std::optional<double> pictureMs;
    // The first start warms the disk cache; the second is what the budget speaks of.
    for (int start = 0; start < 2; ++start) {
        Program program(config.path());
        windowMs = program.waitFor("trace: window");
        pictureMs = program.waitFor("trace: picture");
        if (!windowMs || !pictureMs) {
            std::fprintf(stderr, "bench: the program showed no picture. Is there a display?\n");
            return;
        }
        if (start == 0) {
            continue;
        }
        table.push_back({"start to window, warm", *windowMs, 0, "ms"});
        table.push_back({"start to first complete picture, warm", *pictureMs, 1000, "ms"});
        constexpr unsigned long settleS = 8;
        constexpr unsigned long lookS = 10;
        QThread::sleep(settleS);
        table.push_back({"resident memory, simulator running", program.residentMb(), 350, "MB"});
        const double cpuBefore = program.cpuSeconds();
        const double framesBefore = program.frames();
        QThread::sleep(lookS);
        table.push_back(
            {"idle, processor", 100 * (program.cpuSeconds() - cpuBefore) / lookS, 0.1, "%"});
        table.push_back(
            {"idle, frames drawn in 10 s", program.frames() - framesBefore, 0, "frames"});
    }
}

} // namespace hallscape::bench
