// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/headless.h"
#include "app/language.h"
#include "app/run_import.h"
#include "app/run_picture.h"
#include "app/run_source.h"
#include "app/run_window.h"
#include "app/settings.h"
#include "app/site_loading.h"
#include "app/theme.h"
#include "scene/scene_window.h"

#include <QtWidgets/QApplication>

#include <algorithm>
#include <iostream>

using namespace hallscape;
using app::Invocation;

namespace {

/// Qt aborts without a display; we say what to do.
bool hasDisplay(const std::vector<std::string>& arguments)
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
           std::ranges::find(arguments, "-platform") != arguments.end();
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Hallscape"));
    QCoreApplication::setOrganizationName(QStringLiteral("hallscape"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HALLSCAPE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.hallscape.Hallscape"));
}

bool isDrawn(Invocation::Mode mode)
{
    return mode == Invocation::Mode::Picture || mode == Invocation::Mode::Film;
}

app::ExitCode runWithDisplay(int& argc, char** argv, const Invocation& run)
{
    scene::prepareGraphics();
    nameApplication();
    if (isDrawn(run.mode)) {
        const QGuiApplication application(argc, argv);
        // Pictures repeat: neither the settings nor the system's language change them.
        app::installLanguage(*qApp, run.language.empty() ? QStringLiteral("en")
                                                         : QString::fromStdString(run.language));
        return run.mode == Invocation::Mode::Film ? app::runFilm(run, std::cerr)
                                                  : app::runPicture(run, std::cerr);
    }
    QApplication application(argc, argv);
    app::Settings settings;
    for (const QString& problem : settings.problems()) {
        std::cerr << "hallscape: " << problem.toStdString() << '\n';
    }
    app::installLanguage(application, run.language.empty() ? settings.value(app::settings::language)
                                                           : QString::fromStdString(run.language));
    return app::runWindow(application, run, settings, std::cerr);
}

bool needsEventLoop(Invocation::Mode mode)
{
    return mode == Invocation::Mode::CheckMap || mode == Invocation::Mode::Record ||
           mode == Invocation::Mode::Salvage;
}

app::ExitCode runWithoutDisplay(int& argc, char** argv, const Invocation& run)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(HALLSCAPE_VERSION));
    switch (run.mode) {
    case Invocation::Mode::CheckMap:
        return app::runCheckMap(run, std::cout, std::cerr);
    case Invocation::Mode::Record:
        return app::runRecord(run, std::cerr);
    default:
        return app::runSalvage(run, std::cout, std::cerr);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    const app::ParsedCommandLine parsed = app::parseCommandLine(arguments);
    for (const std::string& mistake : parsed.mistakes) {
        std::cerr << "hallscape: " << mistake << '\n';
    }
    if (!parsed.mistakes.empty()) {
        return app::ExitUsage;
    }
    const Invocation& run = parsed.invocation;
    app::setSiteCopies(run.copies.value_or(1));
    if (needsEventLoop(run.mode)) {
        return runWithoutDisplay(argc, argv, run);
    }
    if (run.mode == Invocation::Mode::Import) {
        return app::runImport(run, HALLSCAPE_VERSION, std::cerr);
    }
    if (run.mode != Invocation::Mode::Window && !isDrawn(run.mode)) {
        return app::runHeadless(run, HALLSCAPE_VERSION, std::cout, std::cerr);
    }
    if (!hasDisplay(arguments)) {
        std::cerr
            << "hallscape: there is no display (DISPLAY is not set). For a picture, run it under "
               "Xvfb: xvfb-run -a hallscape --shot FILE.png\n";
        return app::ExitFailed;
    }
    return runWithDisplay(argc, argv, run);
}
