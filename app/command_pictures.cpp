// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_steps.h"

#include "app/film.h"
#include "app/film_dialog.h"
#include "app/kind_text.h"
#include "app/picture.h"
#include "app/session.h"
#include "app/site_loading.h"
#include "app/starting_view.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressDialog>

#include <algorithm>

/// The commands that save pictures and films.
namespace hallscape::app::steps {

namespace {

/// Small enough for the window to go on between two of them.
constexpr int windowTile = 512;
constexpr int largestPiece = 2048;

QString text(const char* english)
{
    return QCoreApplication::translate("CommandSteps", english);
}

void complain(CommandContext& context, const QString& what, const data::Error& error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), what,
                    QMessageBox::Ok, context.shell.window());
    box.setInformativeText(toQString(error.where) + u'\n' + toQString(error.detail));
    box.exec();
}

/// The picture as drawn now, in pixels.
QSize windowPixels(CommandContext& context)
{
    const double ratio = context.shell.window()->devicePixelRatioF();
    return (QSizeF(context.shell.scene().size()) * ratio).toSize();
}

/// What is shown, with the values that are shown.
PictureRequest requestOf(CommandContext& context, const PictureChoices& choices)
{
    PictureRequest request;
    request.site = context.session.site();
    request.meshFolder =
        QString::fromStdString(meshFolder(context.session.sitePath().toStdString()));
    request.view = context.session.view();
    request.view.lens = context.session.shownLens();
    request.view.place.camera = context.shell.scene().camera();
    request.view.shown.labels = choices.labels;
    request.snapshot = context.session.snapshot();
    request.size = choices.pixels(windowPixels(context));
    if (choices.size == u"window") {
        request.scale = context.shell.window()->devicePixelRatioF();
    }
    request.transparent = choices.transparent;
    request.legend = choices.legend;
    request.caption = choices.caption;
    // What is drawn in one piece gets the finishing of still pictures.
    const int larger = std::max(request.size.width(), request.size.height());
    request.quality = scene::Quality::Still;
    request.tile = larger > largestPiece ? windowTile : 0;
    return request;
}

using Work = std::function<std::optional<data::Error>(const PictureStudio::Progress& progress,
                                                      const std::stop_token& stop)>;

/// Runs drawing, which must be on the main thread, in slices: between two tiles the window and the
/// dialog with progress and Cancel live on.
void draw(CommandContext& context, const QString& what, const QString& path, const Work& work)
{
    constexpr int steps = 1000;
    QProgressDialog dialog(what, text(QT_TRANSLATE_NOOP("CommandSteps", "Cancel")), 0, steps,
                           context.shell.window());
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(300);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    dialog.setValue(0);
    std::stop_source stop;
    QObject::connect(&dialog, &QProgressDialog::canceled, [&stop] { stop.request_stop(); });
    const auto error =
        work([&dialog](double share) { dialog.setValue(static_cast<int>(share * steps)); },
             stop.get_token());
    dialog.hide();
    if (stop.stop_requested()) {
        context.shell.note(
            text(QT_TRANSLATE_NOOP("CommandSteps", "Cancelled: nothing was saved.")));
    } else if (error) {
        complain(context, text(QT_TRANSLATE_NOOP("CommandSteps", "The picture was not saved.")),
                 *error);
    } else {
        context.shell.note(text(QT_TRANSLATE_NOOP("CommandSteps", "Saved: %1")).arg(path));
    }
}

/// The flight from what is shown through saved views.
data::Result<data::FlightPlan> planOf(const PictureRequest& request, const FilmDialog& dialog)
{
    data::FlightPlan plan;
    data::FlightStop here;
    here.view = request.view;
    plan.stops.push_back(here);
    for (const QString& file : dialog.views()) {
        auto view = readViewFile(file.toStdString());
        if (!view) {
            return view.error();
        }
        data::FlightStop stop;
        stop.view = *std::move(view);
        stop.flyS = dialog.choices().seconds;
        const auto missing = resolvePaths(stop.view, *request.site);
        if (!missing.empty()) {
            return data::Error{data::Errc::NotFound, file.toStdString(), missing.front()};
        }
        plan.stops.push_back(std::move(stop));
    }
    return plan;
}

PictureChoices lastChoices(const CommandContext& context)
{
    return PictureChoices::fromWords(context.settings.value(settings::pictureChoices));
}

} // namespace

void savePicture(CommandContext& context)
{
    PictureDialog dialog(lastChoices(context), windowPixels(context), context.shell.window());
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const PictureChoices choices = dialog.choices();
    context.settings.set(settings::pictureChoices, choices.toWords());
    const QString path = dialog.path();
    const PictureRequest request = requestOf(context, choices);
    draw(context,
         text(QT_TRANSLATE_NOOP("CommandSteps", "Drawing a picture of %1 × %2 pixels"))
             .arg(request.size.width())
             .arg(request.size.height()),
         path, [&](const PictureStudio::Progress& progress, const std::stop_token& stop) {
             PictureStudio studio(request);
             return studio.write(path.toStdString(), progress, stop);
         });
}

void saveFilm(CommandContext& context)
{
    const auto selection = context.session.selection();
    const QString centre =
        toQString(context.session.site()->label(selection.value_or(data::Device{})));
    FilmDialog dialog(lastChoices(context), windowPixels(context), centre, context.shell.window());
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const PictureChoices choices = dialog.choices();
    context.settings.set(settings::pictureChoices, choices.toWords());
    FilmRequest film;
    film.picture = requestOf(context, choices);
    film.picture.film = true;
    film.fps = choices.fps;
    film.output = dialog.folder().toStdString();
    film.video = dialog.video().toStdString();
    film.way = Turntable{choices.frames};
    if (dialog.isFlight()) {
        auto plan = planOf(film.picture, dialog);
        if (!plan) {
            complain(context, text(QT_TRANSLATE_NOOP("CommandSteps", "The film was not drawn.")),
                     plan.error());
            return;
        }
        film.way = *std::move(plan);
    }
    draw(context,
         text(QT_TRANSLATE_NOOP("CommandSteps", "Drawing %1 pictures")).arg(frameCount(film)),
         dialog.folder(),
         [&film](const PictureStudio::Progress& progress, const std::stop_token& stop) {
             return makeFilm(film, progress, stop);
         });
}

} // namespace hallscape::app::steps
