// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"

#include "app/command_actions.h"
#include "app/connect/connection_dialog.h"
#include "app/docks/alert_panel.h"
#include "app/docks/inside_panel.h"
#include "app/docks/source_panel.h"
#include "app/kind_text.h"
#include "app/main_window.h"
#include "app/moment.h"
#include "app/navigation_keys.h"
#include "app/run_picture.h"
#include "app/session.h"
#include "app/source_switch.h"
#include "app/starting_view.h"
#include "app/startup_trace.h"
#include "app/theme.h"
#include "app/time/time_control.h"
#include "app/window_settings.h"
#include "scene/scene_window.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>

#include <ostream>

namespace hallscape::app {

namespace {

scene::Preset presetOf(scene::Quality quality)
{
    switch (quality) {
    case scene::Quality::Fast:
        return scene::Preset::Fast;
    case scene::Quality::Standard:
        return scene::Preset::Standard;
    case scene::Quality::Still:
        break;
    }
    return scene::Preset::Still;
}

/// What the window shows before the command line has its say.
data::View viewOf(const Settings& settings)
{
    data::View view;
    view.lens.palette = data::paletteFromKey(settings.value(settings::palette).toStdString())
                            .value_or(view.lens.palette);
    view.shown.labels = settings.value(settings::labels);
    view.shown.roof = settings.value(settings::roof);
    view.shown.dusk = settings.value(settings::dusk);
    view.shown.planned = settings.value(settings::planned);
    return view;
}

/// A view of a past moment of the simulator shows that moment and stands still; any other is live,
/// or a recording that goes there.
void showValues(Session& session, MainWindow& window, SourceSwitch& sources, const Invocation& run,
                const data::View& view)
{
    if (view.timeMs && run.source.empty()) {
        const auto snapshot =
            simulateUntil(session.site(), run.seed.value_or(1), *view.timeMs, view.lens);
        if (snapshot) {
            session.showSnapshot(*snapshot);
            return;
        }
        window.note(toQString(snapshot.error().detail));
    }
    sources.begin();
}

/// Asks which server to follow, and follows it.
void connectServer(SourceSwitch& sources, Session& session, MainWindow& window, Settings& settings)
{
    if (session.site() == nullptr) {
        return;
    }
    ConnectionDialog dialog(session.site(), settings.value(settings::recentSources), &window);
    if (sources.choice()) {
        dialog.setChoice(*sources.choice());
    }
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (!dialog.keyringProblem().isEmpty()) {
        window.warn(dialog.keyringProblem());
    }
    settings.addRecent(settings::recentSources, toText(dialog.choice()));
    window.sourcePanel().setMatchReport(dialog.matches());
    sources.follow(dialog.choice(), {dialog.credentials(), dialog.alertmanagerCredentials()});
}

void connectSources(SourceSwitch& sources, Session& session, MainWindow& window, Settings& settings)
{
    QObject::connect(&window, &MainWindow::connectionRequested, &sources,
                     [&] { connectServer(sources, session, window, settings); });
    window.alertPanel().restoreSilences(
        AlertSilences::fromLines(settings.value(settings::silencedAlerts)));
    QObject::connect(&window.alertPanel(), &AlertPanel::silencesChanged, &settings,
                     [&settings](const AlertSilences& silences) {
                         settings.set(settings::silencedAlerts, silences.toLines());
                     });
    QObject::connect(&window, &MainWindow::simulatorRequested, &sources,
                     &SourceSwitch::followSimulator);
    QObject::connect(&sources, &SourceSwitch::problem, &window, &MainWindow::warn);
    QObject::connect(&session.time(), &TimeControl::failed, &window, &MainWindow::warn);
}

/// Once, when the first site is there: the view that was asked for, then the commands.
void beginWith(Session& session, MainWindow& window, CommandContext context, data::View view,
               const Invocation& run)
{
    for (const std::string& line : resolvePaths(view, *session.site())) {
        window.note(toQString(line));
    }
    session.apply(view);
    scene::HallScene& scene = window.scene();
    // apply() flies there; the first picture starts there.
    if (view.place.camera) {
        scene.setCamera(*view.place.camera);
    } else {
        const auto unfolded = session.site()->find(session.inside().unfolded);
        const auto selection = session.inside().unfolded.empty() ? session.selection() : unfolded;
        scene.setCamera(selection && !run.camera
                            ? scene.poseFor(*selection)
                            : scene.pose(run.camera.value_or(scene::PresetPose::Site), selection));
    }
    const auto runCommands = [context, ids = run.commands] {
        CommandContext commandContext = context;
        for (const std::string& id : ids) {
            app::run(*findCommand(id), commandContext);
        }
    };
    // With the first values: before them there is no job to stop and no worst device to go to.
    if (session.snapshot()) {
        runCommands();
    } else {
        QObject::connect(&session, &Session::snapshotChanged, &window, runCommands,
                         Qt::SingleShotConnection);
    }
}

} // namespace

ExitCode runWindow(QApplication& application, const Invocation& run, Settings& settings,
                   std::ostream& err)
{
    auto start = startOf(run, viewOf(settings));
    if (!start) {
        err << "hallscape: " << start.error().where << ": " << start.error().detail << '\n';
        return ExitFailed;
    }
    Session session;
    // The site is read while the window is made; it is handed over when events are.
    session.setPreparer(&scene::prepareSite);
    session.openSite(toQString(start->sitePath));
    MainWindow window(session);
    WindowSettings windowSettings(settings, session, window);
    if (run.quality) {
        window.sceneWindow().setPreset(presetOf(*run.quality), settings.value(settings::frameRate));
    }
    const CommandContext context{session, settings, window};
    CommandActions actions(context, nullptr);
    actions.fillMenuBar(window.menuBar());
    window.insidePanel().setActions({actions.action("view.xray"), actions.action("view.section"),
                                     actions.action("view.isolate"), actions.action("view.unfold"),
                                     actions.action("view.close-up")});
    actions.fillToolBar(&window.commandBar());
    SourceSwitch sources(session, settings, run);
    connectSources(sources, session, window, settings);
    application.installEventFilter(new NavigationKeys(&application));
    bool first = true;
    QObject::connect(&session, &Session::siteChanged, &window, [&] {
        settings.addRecent(settings::recentSites, session.sitePath());
        showValues(session, window, sources, run, first ? start->view : data::View());
        if (std::exchange(first, false)) {
            beginWith(session, window, context, start->view, run);
        }
    });
    windowSettings.restoreWindow();
    if (start->view.width > 0) {
        window.resize(start->view.width, start->view.height);
    }
    window.show();
    const auto trace =
        StartupTrace::wanted() ? std::make_unique<StartupTrace>(session, window, nullptr) : nullptr;
    QObject::connect(&application, &QApplication::aboutToQuit, &window,
                     [&windowSettings] { windowSettings.rememberWindow(); });
    QApplication::exec();
    return ExitOk;
}

} // namespace hallscape::app
