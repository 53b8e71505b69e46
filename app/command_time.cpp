// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_steps.h"
#include "app/session.h"
#include "app/time/time_control.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

/// The commands about time, recordings and sources.
namespace hallscape::app::steps {

namespace {

QString text(const char* english)
{
    return QCoreApplication::translate("CommandSteps", english);
}

QString recordingFilter()
{
    return text(QT_TRANSLATE_NOOP("CommandSteps", "Recordings (*.hallrec)"));
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

bool hasLens(const CommandContext& context)
{
    return context.session.lens().metric.has_value();
}

bool hasTime(const CommandContext& context)
{
    return context.session.time().timeline().range().has_value();
}

bool hasLoop(const CommandContext& context)
{
    return context.session.time().timeline().loop().has_value();
}

bool isLive(const CommandContext& context)
{
    return context.session.sourceInfo().has_value();
}

bool isRecording(const CommandContext& context)
{
    return context.session.time().recorder().has_value();
}

void openRecording(CommandContext& context)
{
    const QString path = QFileDialog::getOpenFileName(
        context.shell.window(), text(QT_TRANSLATE_NOOP("CommandSteps", "Open Recording")),
        documentsFolder(), recordingFilter());
    if (!path.isEmpty()) {
        context.session.time().open(path);
    }
}

void connectServer(CommandContext& context)
{
    context.shell.connectServer();
}

void moveTime(CommandContext& context, std::int64_t byMs)
{
    TimeControl& time = context.session.time();
    time.seek(time.timeline().cursorMs() + byMs);
}

void toggleLoop(CommandContext& context)
{
    TimeControl& time = context.session.time();
    if (time.timeline().loop()) {
        time.setLoop(std::nullopt);
        return;
    }
    constexpr std::int64_t lengthMs = 300'000;
    const std::int64_t toMs = time.timeline().cursorMs();
    time.setLoop(data::TimeRange{std::max(toMs - lengthMs, time.timeline().range()->fromMs), toMs});
    time.play();
}

void toggleRecording(CommandContext& context)
{
    TimeControl& time = context.session.time();
    if (time.recorder()) {
        const QString path = time.recorderPath();
        time.stopRecording();
        context.shell.note(text(QT_TRANSLATE_NOOP("CommandSteps", "Recorded: %1")).arg(path));
        return;
    }
    const QString name = QDateTime::currentDateTimeUtc().toString(
        QStringLiteral("'/hallscape-'yyyy-MM-dd'T'HHmm'Z.hallrec'"));
    QString path = QFileDialog::getSaveFileName(
        context.shell.window(), text(QT_TRANSLATE_NOOP("CommandSteps", "Record to a File")),
        documentsFolder() + name, recordingFilter(), nullptr,
        QFileDialog::DontConfirmOverwrite); // an existing recording is continued
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(QLatin1StringView(".hallrec"))) {
        path += QLatin1StringView(".hallrec");
    }
    time.startRecording(path);
}

} // namespace hallscape::app::steps
