// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_steps.h"
#include "app/kind_text.h"
#include "app/long_work.h"
#include "app/session.h"
#include "app/time/time_control.h"
#include "data/import/import.h"
#include "data/layout/bundle.h"
#include "data/recording/salvage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

/// The commands that make recordings of other files.
namespace hallscape::app::steps {

namespace {

QString text(const char* english)
{
    return QCoreApplication::translate("CommandSteps", english);
}

QString askOutput(CommandContext& context, const QString& input)
{
    const QFileInfo file(input);
    return QFileDialog::getSaveFileName(
        context.shell.window(), text(QT_TRANSLATE_NOOP("CommandSteps", "Write the Recording To")),
        file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral("-new.hallrec"),
        text(QT_TRANSLATE_NOOP("CommandSteps", "Recordings (*.hallrec)")));
}

/// \param details English
void tell(CommandContext& context, QMessageBox::Icon icon, const QString& what,
          const std::string& details)
{
    QMessageBox box(icon, QCoreApplication::applicationName(), what, QMessageBox::Ok,
                    context.shell.window());
    box.setInformativeText(toQString(details));
    box.exec();
}

data::ImportReport importOf(CommandContext& context, const QString& input, const QString& output)
{
    data::ImportReport report;
    data::ImportOptions options;
    options.input = input.toStdString();
    options.output = output.toStdString();
    options.writer = "hallscape " + QCoreApplication::applicationVersion().toStdString();
    const std::string sitePath = context.session.sitePath().toStdString();
    runLongWork(
        context.shell.window(),
        text(QT_TRANSLATE_NOOP("CommandSteps", "Importing %1")).arg(QFileInfo(input).fileName()),
        [&, site = context.session.site()](const ShareDone& done, const std::stop_token& stop) {
            const auto layout = data::bundleLayout(sitePath);
            options.layout = layout ? *layout : std::string();
            options.progress = [&done](const data::ImportProgress& progress) {
                const double share = progress.total > 0 ? static_cast<double>(progress.done) /
                                                              static_cast<double>(progress.total)
                                                        : 0;
                done((share + (progress.writing ? 1 : 0)) / 2);
            };
            report = data::importFile(options, site, stop);
        });
    return report;
}

} // namespace

void importValues(CommandContext& context)
{
    const QString input = QFileDialog::getOpenFileName(
        context.shell.window(), text(QT_TRANSLATE_NOOP("CommandSteps", "Import Values")), {},
        text(QT_TRANSLATE_NOOP(
            "CommandSteps",
            "Values (*.csv *.tsv *.txt *.prom *.json *.jsonl *.ndjson);;All files (*)")));
    const QString output = input.isEmpty() ? QString() : askOutput(context, input);
    if (output.isEmpty()) {
        return;
    }
    const data::ImportReport report = importOf(context, input, output);
    if (report.cancelled) {
        return;
    }
    const std::string details = report.toString(QFileInfo(input).fileName().toStdString());
    if (report.failure) {
        tell(context, QMessageBox::Warning,
             text(QT_TRANSLATE_NOOP("CommandSteps", "Nothing was imported.")), details);
        return;
    }
    context.session.time().open(output);
    tell(context, QMessageBox::Information,
         text(QT_TRANSLATE_NOOP("CommandSteps", "Imported. The recording is open now.")), details);
}

void salvageRecording(CommandContext& context)
{
    const QString input = QFileDialog::getOpenFileName(
        context.shell.window(), text(QT_TRANSLATE_NOOP("CommandSteps", "Salvage a Recording")), {},
        text(QT_TRANSLATE_NOOP("CommandSteps", "Recordings (*.hallrec)")));
    const QString output = input.isEmpty() ? QString() : askOutput(context, input);
    if (output.isEmpty()) {
        return;
    }
    std::optional<data::Result<data::SalvageReport>> result;
    const bool isDone =
        runLongWork(context.shell.window(),
                    text(QT_TRANSLATE_NOOP("CommandSteps", "Reading what is left of %1"))
                        .arg(QFileInfo(input).fileName()),
                    [&](const ShareDone& done, const std::stop_token& stop) {
                        result =
                            data::salvage(input.toStdString(), output.toStdString(), done, stop);
                    });
    if (!isDone || !result) {
        return;
    }
    if (!*result) {
        tell(context, QMessageBox::Warning,
             text(QT_TRANSLATE_NOOP("CommandSteps", "Nothing could be salvaged.")),
             result->error().detail);
        return;
    }
    context.session.time().open(output);
    tell(context, QMessageBox::Information,
         text(QT_TRANSLATE_NOOP("CommandSteps", "Salvaged. The recording is open now.")),
         (*result)->toString());
}

} // namespace hallscape::app::steps
