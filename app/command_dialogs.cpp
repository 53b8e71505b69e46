// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_steps.h"

#include "app/about_dialog.h"
#include "app/command_palette.h"
#include "app/kind_text.h"
#include "app/preferences_dialog.h"
#include "app/session.h"
#include "app/shortcut_sheet.h"
#include "app/starting_view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

/// The commands that ask or tell the user something.
namespace hallscape::app::steps {

namespace {

QString text(const char* english)
{
    return QCoreApplication::translate("CommandSteps", english);
}

/// Errors say what, where and what to do.
void complain(CommandContext& context, const QString& what, const data::Error& error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), what,
                    QMessageBox::Ok, context.shell.window());
    box.setInformativeText(toQString(error.where) + u'\n' + toQString(error.detail));
    box.exec();
}

} // namespace

void openSite(CommandContext& context)
{
    const QString path = QFileDialog::getOpenFileName(
        context.shell.window(), text(QT_TRANSLATE_NOOP("CommandSteps", "Open Site")),
        QFileInfo(context.session.sitePath()).absolutePath(),
        text(QT_TRANSLATE_NOOP("CommandSteps", "Sites (*.json)")));
    if (!path.isEmpty()) {
        context.session.openSite(path);
    }
}

void openView(CommandContext& context)
{
    const QString path = QFileDialog::getOpenFileName(
        context.shell.window(), text(QT_TRANSLATE_NOOP("CommandSteps", "Open View")), QString(),
        text(QT_TRANSLATE_NOOP("CommandSteps", "Views (*.json)")));
    if (path.isEmpty()) {
        return;
    }
    const auto view = readViewFile(path.toStdString());
    if (!view) {
        complain(context,
                 text(QT_TRANSLATE_NOOP("CommandSteps", "This file is not a view of Hallscape.")),
                 view.error());
        return;
    }
    const std::vector<std::string> missing = context.session.apply(*view);
    if (!missing.empty()) {
        context.shell.note(text(QT_TRANSLATE_NOOP("CommandSteps", "Not in this site: %1"))
                               .arg(toQString(missing[0])));
    }
}

void saveView(CommandContext& context)
{
    QString path = QFileDialog::getSaveFileName(
        context.shell.window(), text(QT_TRANSLATE_NOOP("CommandSteps", "Save View")),
        QStringLiteral("view.json"), text(QT_TRANSLATE_NOOP("CommandSteps", "Views (*.json)")));
    if (path.isEmpty()) {
        return;
    }
    data::View view = context.session.view();
    view.place.camera = context.shell.scene().camera();
    if (const auto error = writeViewFile(path.toStdString(), view)) {
        complain(context, text(QT_TRANSLATE_NOOP("CommandSteps", "The view was not saved.")),
                 *error);
        return;
    }
    context.shell.note(text(QT_TRANSLATE_NOOP("CommandSteps", "Saved: %1")).arg(path));
}

void copyView(CommandContext& context)
{
    data::View view = context.session.view();
    view.place.camera = context.shell.scene().camera();
    QGuiApplication::clipboard()->setText(toQString(data::toJson(view)));
    context.shell.note(
        text(QT_TRANSLATE_NOOP("CommandSteps", "View copied. Save it as a file for --view.")));
}

void copyPath(CommandContext& context)
{
    const QString path = toQString(context.session.site()->path(*context.session.selection()));
    QGuiApplication::clipboard()->setText(path);
    context.shell.note(text(QT_TRANSLATE_NOOP("CommandSteps", "Copied: %1")).arg(path));
}

void showPalette(CommandContext& context)
{
    auto* palette = new CommandPalette(context, context.shell.window());
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->popUp();
}

void showShortcuts(CommandContext& context)
{
    ShortcutSheet(context.shell.window()).exec();
}

void showPreferences(CommandContext& context)
{
    PreferencesDialog(context.settings, context.shell.window()).exec();
}

void showAbout(CommandContext& context)
{
    AboutDialog(context.shell.window()).exec();
}

} // namespace hallscape::app::steps
