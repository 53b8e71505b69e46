// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main_window.h"
#include "app/telemetry_link.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMessageBox>

class QDockWidget;
class QToolBar;

namespace hallscape::app {

class BreadcrumbBar;
class InsidePanel;
class LegendPanel;
class MinimapPanel;
class SitePanel;

struct MainWindow::Private
{
    explicit Private(Session& of) : session(of) {}

    Session& session;
    scene::SceneWindow* view = nullptr; ///< owned by its container
    QWidget* container = nullptr;
    BreadcrumbBar* breadcrumbs = nullptr;
    LegendPanel* legend = nullptr;
    SitePanel* site = nullptr;
    InsidePanel* inside = nullptr;
    MinimapPanel* map = nullptr;
    QToolBar* commandBar = nullptr;
    QDockWidget* siteDock = nullptr;
    QDockWidget* insideDock = nullptr;
    QDockWidget* mapDock = nullptr;
    QDockWidget* inspectorDock = nullptr;
    QDockWidget* worstDock = nullptr;
    QDockWidget* operationsDock = nullptr;
    QDockWidget* problemDock = nullptr;
    QDockWidget* timelineDock = nullptr;
    TelemetryPanels telemetry;
    QDockWidget* historyDock = nullptr;
    QDockWidget* alertDock = nullptr;
    QDockWidget* sourceDock = nullptr;
    QPointer<QMessageBox> warning;
    QByteArray firstLayout;
    QByteArray layoutBeforePresenting;
    bool presenting = false;
    Qt::WindowStates statesBeforePresenting;
    ThemeId theme = ThemeId::Dark;
};

} // namespace hallscape::app
