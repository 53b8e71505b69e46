// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/session_past.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

#include <atomic>

#include <csignal>

namespace hallscape::app {

namespace {

Q_LOGGING_CATEGORY(logPast, "hallscape.past")

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/hallscape");
}

void removeWithCompanions(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal", "-lock"}) {
        QFile::remove(path + QLatin1StringView(suffix));
    }
}

} // namespace

std::shared_ptr<SessionPast> SessionPast::start(const data::SitePtr& site,
                                                data::RecorderOptions options)
{
    static std::atomic<int> number = 0;
    if (!QDir().mkpath(folder())) {
        qCWarning(logPast) << "cannot create" << folder();
        return nullptr;
    }
    const QString path = QStringLiteral("%1/past-%2-%3.hallrec")
                             .arg(folder())
                             .arg(QCoreApplication::applicationPid())
                             .arg(number++);
    removeOrphans();
    removeWithCompanions(path); // of a process that had the same number
    auto recorder = data::Recorder::start(path.toStdString(), site, std::move(options));
    if (!recorder) {
        qCWarning(logPast) << path << recorder.error().detail.c_str();
        return nullptr;
    }
    return std::make_shared<SessionPast>(*std::move(recorder));
}

SessionPast::SessionPast(std::unique_ptr<data::Recorder> recorder)
    : m_recorder(std::move(recorder)), m_path(QString::fromStdString(m_recorder->path()))
{
}

SessionPast::~SessionPast()
{
    m_recorder.reset();
    removeWithCompanions(m_path);
}

void SessionPast::removeOrphans()
{
    static const QRegularExpression pattern(QStringLiteral("^past-(\\d+)-\\d+\\.hallrec"));
    const QDir dir(folder());
    for (const QString& name : dir.entryList(QDir::Files)) {
        const auto match = pattern.match(name);
        const auto pid = match.captured(1).toLongLong();
        // Signal 0 asks whether the process exists.
        if (match.hasMatch() && pid > 0 && kill(static_cast<pid_t>(pid), 0) != 0) {
            QFile::remove(dir.filePath(name));
        }
    }
}

} // namespace hallscape::app
