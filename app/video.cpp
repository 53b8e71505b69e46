// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/video.h"

#include <QtCore/QEventLoop>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>

#include <filesystem>
#include <system_error>

namespace hallscape::app {

namespace {

namespace fs = std::filesystem;

QString ffmpeg()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

/// ffmpeg chooses the format by the suffix, so that stays.
fs::path partOf(const std::string& path)
{
    fs::path part(path);
    part.replace_extension(".part" + part.extension().string());
    return part;
}

QStringList argumentsFor(const FrameNames& frames, double fps, const fs::path& output)
{
    const auto text = [](const std::string& each) { return QString::fromStdString(each); };
    return {QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"), QStringLiteral("error"),
            QStringLiteral("-nostdin"), QStringLiteral("-y"), QStringLiteral("-framerate"),
            QString::number(fps, 'g', 12), QStringLiteral("-start_number"), QStringLiteral("0"),
            QStringLiteral("-i"), text(frames.pattern()),
            // Most players want even sides and this pixel format.
            QStringLiteral("-vf"), QStringLiteral("pad=ceil(iw/2)*2:ceil(ih/2)*2"),
            QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
            // No date and no name of a version: the same pictures give the same bytes.
            QStringLiteral("-fflags"), QStringLiteral("+bitexact"), QStringLiteral("-flags:v"),
            QStringLiteral("+bitexact"), text(output.string())};
}

} // namespace

std::optional<data::Error> checkVideo(const std::string& path)
{
    if (ffmpeg().isEmpty()) {
        return data::Error{data::Errc::NotFound, "--video",
                           "the program ffmpeg makes videos, and it is not in PATH. Install it, or "
                           "write pictures with --output."};
    }
    if (!fs::path(path).has_extension()) {
        return data::Error{data::Errc::Unknown, path,
                           "the name says no format. Let it end in .mp4 or .webm."};
    }
    std::error_code error;
    const fs::path folder = fs::absolute(fs::path(path), error).parent_path();
    if (!fs::is_directory(folder, error)) {
        return data::Error{data::Errc::Unwritable, path,
                           "the folder " + folder.string() + " does not exist. Create it first."};
    }
    return std::nullopt;
}

std::optional<data::Error> makeVideo(const FrameNames& frames, double fps, const std::string& path,
                                     const std::stop_token& stop)
{
    const fs::path part = partOf(path);
    QProcess process;
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&poll, &QTimer::timeout, &process, [&] {
        if (stop.stop_requested()) {
            process.kill();
        }
    });
    poll.start(100);
    process.start(ffmpeg(), argumentsFor(frames, fps, part));
    if (process.state() != QProcess::NotRunning) {
        loop.exec();
    }
    process.waitForFinished();
    std::error_code error;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        fs::remove(part, error);
        const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return data::Error{data::Errc::Unwritable, path,
                           "ffmpeg could not make the video. It says: " +
                               (said.isEmpty() ? process.errorString() : said).toStdString()};
    }
    fs::rename(part, path, error);
    return error ? std::optional(data::Error{data::Errc::Unwritable, path, error.message()})
                 : std::nullopt;
}

} // namespace hallscape::app
