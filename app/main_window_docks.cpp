// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window_p.h"

#include "app/docks/alert_panel.h"
#include "app/docks/inside_panel.h"
#include "app/docks/inspector_panel.h"
#include "app/docks/minimap_panel.h"
#include "app/docks/operations_panel.h"
#include "app/docks/problem_panel.h"
#include "app/docks/site_panel.h"
#include "app/docks/source_panel.h"
#include "app/docks/timeline_panel.h"
#include "app/docks/worst_panel.h"
#include "app/history/history_panel.h"
#include "app/source_chip.h"
#include "scene/scene_window.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QScrollArea>

/// What stands around the picture.
namespace hallscape::app {

namespace {

/// For panels that would widen the window past the screen where they stand side by side.
QWidget* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

} // namespace

QDockWidget* MainWindow::addDock(QWidget* content, const QString& title, const QString& name,
                                 Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    d->site = new SitePanel(d->session);
    d->siteDock = addDock(d->site, tr("Site"), QStringLiteral("site"), Qt::LeftDockWidgetArea);
    makeMapDock();
    d->inside = new InsidePanel(d->session);
    d->insideDock =
        addDock(d->inside, tr("See Inside"), QStringLiteral("inside"), Qt::LeftDockWidgetArea);
    d->inspectorDock = addDock(new InspectorPanel(d->session), tr("Inspector"),
                               QStringLiteral("inspector"), Qt::RightDockWidgetArea);
    d->worstDock = addDock(new WorstPanel(d->session), tr("Worst First"), QStringLiteral("worst"),
                           Qt::BottomDockWidgetArea);
    d->operationsDock = addDock(new OperationsPanel(d->session), tr("Job and Power"),
                                QStringLiteral("operations"), Qt::BottomDockWidgetArea);
    auto* problems = new ProblemPanel(d->session);
    d->problemDock =
        addDock(problems, tr("Problems"), QStringLiteral("problems"), Qt::BottomDockWidgetArea);
    d->timelineDock = addDock(new TimelinePanel(d->session), tr("Timeline"),
                              QStringLiteral("timeline"), Qt::BottomDockWidgetArea);
    splitDockWidget(d->timelineDock, d->operationsDock, Qt::Vertical);
    splitDockWidget(d->operationsDock, d->worstDock, Qt::Horizontal);
    makeTelemetryDocks();
    tabifyDockWidget(d->worstDock, d->problemDock);
    d->problemDock->hide();
    d->worstDock->raise();
    resizeDocks({d->siteDock, d->inspectorDock}, {272, 368}, Qt::Horizontal);
    constexpr int insidePx = 112;
    constexpr int mapPx = 224;
    resizeDocks({d->siteDock, d->mapDock, d->insideDock}, {600, mapPx, insidePx}, Qt::Vertical);
    resizeDocks({d->timelineDock, d->worstDock}, {96, 184}, Qt::Vertical);
    resizeDocks({d->operationsDock, d->worstDock}, {600, 360}, Qt::Horizontal);
    connect(problems, &ProblemPanel::attentionWanted, this, [this] {
        d->problemDock->show();
        d->problemDock->raise();
    });
}

void MainWindow::makeMapDock()
{
    d->map = new MinimapPanel(d->session);
    d->mapDock = addDock(d->map, tr("Map"), QStringLiteral("map"), Qt::LeftDockWidgetArea);
    scene::HallScene& hall = d->view->scene();
    connect(
        &hall, &scene::HallScene::cameraChanged, d->map,
        [map = d->map, &hall](const data::CameraPose& pose) { map->setCamera(pose, hall.size()); });
    connect(d->map, &MinimapPanel::flightRequested, &hall, &scene::HallScene::flyTo);
    connect(d->map, &MinimapPanel::moveRequested, &hall, &scene::HallScene::setCamera);
}

void MainWindow::makeTelemetryDocks()
{
    d->telemetry = {new HistoryPanel(d->session), new AlertPanel(d->session), new SourcePanel,
                    new SourceChip, d->map};
    d->historyDock = addDock(scrolling(d->telemetry.history), tr("History"),
                             QStringLiteral("history"), Qt::BottomDockWidgetArea);
    d->alertDock = addDock(scrolling(d->telemetry.alerts), tr("Alerts"), QStringLiteral("alerts"),
                           Qt::BottomDockWidgetArea);
    d->sourceDock = addDock(scrolling(d->telemetry.source), tr("Source"), QStringLiteral("source"),
                            Qt::BottomDockWidgetArea);
    tabifyDockWidget(d->operationsDock, d->historyDock);
    tabifyDockWidget(d->operationsDock, d->sourceDock);
    tabifyDockWidget(d->worstDock, d->alertDock);
    d->operationsDock->raise();
    connect(d->telemetry.alerts, &AlertPanel::titleChanged, d->alertDock,
            &QDockWidget::setWindowTitle);
    connect(d->telemetry.history, &HistoryPanel::noted, this, &MainWindow::note);
    connect(d->telemetry.chip, &QAbstractButton::clicked, this,
            [this] { setPanelVisible(Panel::Source, true); });
}

} // namespace hallscape::app
