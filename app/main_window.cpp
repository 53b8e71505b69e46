// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window_p.h"

#include "app/docks/alert_panel.h"
#include "app/docks/breadcrumb_bar.h"
#include "app/docks/legend_panel.h"
#include "app/docks/problem_panel.h"
#include "app/docks/site_panel.h"
#include "app/docks/source_panel.h"
#include "app/history/history_panel.h"
#include "app/kind_text.h"
#include "app/lens_bar.h"
#include "app/scene_link.h"
#include "app/session.h"
#include "app/source_chip.h"
#include "app/split_bar.h"
#include "app/status_line.h"
#include "scene/scene_window.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

namespace hallscape::app {

namespace {

constexpr int noteMs = 5000;
constexpr int plotPx = 34 * gridPx; ///< a plot that is lower says nothing

} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), d(std::make_unique<Private>(session))
{
    setObjectName(QStringLiteral("main-window"));
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    makeCentre();
    makeToolBars();
    makeDocks();
    new StatusLine(session, *d->view, statusBar());
    statusBar()->addPermanentWidget(d->telemetry.chip);
    new TelemetryLink(session, d->telemetry, d->view->scene(), this);
    new SceneLink(session, *d->view, d->container);
    connect(&session, &Session::siteChanged, this, &MainWindow::showTitle);
    showTitle();
    resize(1600, 900);
    d->firstLayout = saveState();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    d->view = new scene::SceneWindow;
    d->container = QWidget::createWindowContainer(d->view);
    d->container->setMinimumSize(320, 240);
    d->container->setFocusPolicy(Qt::StrongFocus);
    d->container->setAccessibleName(tr("3D view"));
    d->breadcrumbs = new BreadcrumbBar(d->session);
    d->legend = new LegendPanel(d->session);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(d->container, 1);
    row->addWidget(d->legend);
    column->addWidget(d->breadcrumbs);
    column->addWidget(new SplitBar(d->session));
    column->addLayout(row, 1);
    setCentralWidget(centre);
}

void MainWindow::makeToolBars()
{
    d->commandBar = new QToolBar(tr("Commands"));
    d->commandBar->setObjectName(QStringLiteral("command-bar"));
    d->commandBar->setMovable(false);
    d->commandBar->setIconSize({16, 16});
    addToolBar(d->commandBar);
    addToolBar(new LensBar(d->session));
}

AlertPanel& MainWindow::alertPanel() const
{
    return *d->telemetry.alerts;
}

InsidePanel& MainWindow::insidePanel() const
{
    return *d->inside;
}

SourcePanel& MainWindow::sourcePanel() const
{
    return *d->telemetry.source;
}

void MainWindow::showTitle()
{
    const data::SitePtr site = d->session.site();
    setWindowTitle(site != nullptr ? toQString(site->title) : QString());
}

// --- Shell
// --------------------------------------------------------------------------------------------------------

QWidget* MainWindow::window()
{
    return this;
}
scene::HallScene& MainWindow::scene()
{
    return d->view->scene();
}
scene::SceneWindow& MainWindow::sceneWindow() const
{
    return *d->view;
}
QToolBar& MainWindow::commandBar() const
{
    return *d->commandBar;
}

QWidget* MainWindow::panel(Panel panel) const
{
    switch (panel) {
    case Panel::SiteTree:
        return d->siteDock;
    case Panel::Inspector:
        return d->inspectorDock;
    case Panel::Worst:
        return d->worstDock;
    case Panel::Time:
        return d->operationsDock;
    case Panel::Timeline:
        return d->timelineDock;
    case Panel::History:
        return d->historyDock;
    case Panel::Alerts:
        return d->alertDock;
    case Panel::Source:
        return d->sourceDock;
    case Panel::Inside:
        return d->insideDock;
    case Panel::Map:
        return d->mapDock;
    case Panel::Legend:
        break;
    }
    return d->legend;
}

bool MainWindow::panelVisible(Panel which) const
{
    const QWidget* widget = panel(which);
    // A dock behind others in a stack of tabs is there, but nobody sees it.
    const bool isCovered = isVisible() && widget->visibleRegion().isEmpty();
    return !widget->isHidden() && !isCovered;
}

void MainWindow::setPanelVisible(Panel which, bool visible)
{
    panel(which)->setVisible(visible);
    if (!visible) {
        return;
    }
    panel(which)->raise();
    if (which == Panel::History && d->historyDock->height() < plotPx) {
        resizeDocks({d->historyDock}, {plotPx}, Qt::Vertical);
    }
}

QList<QDockWidget*> MainWindow::docks() const
{
    return {d->siteDock,    d->inspectorDock, d->worstDock,   d->operationsDock,
            d->problemDock, d->timelineDock,  d->historyDock, d->alertDock,
            d->sourceDock,  d->insideDock,    d->mapDock};
}

void MainWindow::focusSearch()
{
    d->siteDock->show();
    d->siteDock->raise();
    d->site->focusSearch();
}

void MainWindow::followSimulator()
{
    Q_EMIT simulatorRequested();
}

void MainWindow::connectServer()
{
    Q_EMIT connectionRequested();
}

void MainWindow::focusScene()
{
    d->container->setFocus(Qt::ShortcutFocusReason);
    d->view->requestActivate();
}

void MainWindow::note(const QString& text)
{
    statusBar()->showMessage(text, noteMs);
}

void MainWindow::warn(const QString& detail)
{
    // One box: many troubles at once become lines of it.
    if (d->warning == nullptr) {
        d->warning =
            new QMessageBox(QMessageBox::Warning, windowTitle(), {}, QMessageBox::Ok, this);
        d->warning->setAttribute(Qt::WA_DeleteOnClose);
        d->warning->setText(detail);
        d->warning->open();
        return;
    }
    const QString before = d->warning->informativeText();
    constexpr qsizetype longest = 2000;
    if (!before.contains(detail) && before.size() < longest) {
        d->warning->setInformativeText(before.isEmpty() ? detail : before + u'\n' + detail);
    }
}

bool MainWindow::presenting() const
{
    return d->presenting;
}

void MainWindow::setPresenting(bool presenting)
{
    if (presenting == d->presenting) {
        return;
    }
    d->presenting = presenting;
    menuBar()->setVisible(!presenting);
    statusBar()->setVisible(!presenting || isSimulated());
    d->breadcrumbs->setVisible(!presenting);
    if (presenting) {
        d->layoutBeforePresenting = saveState();
        d->statesBeforePresenting = windowState();
        for (QDockWidget* dock : docks()) {
            dock->hide();
        }
        for (QToolBar* bar : findChildren<QToolBar*>()) {
            bar->hide();
        }
        showFullScreen();
    } else {
        restoreState(d->layoutBeforePresenting);
        setWindowState(d->statesBeforePresenting);
    }
}

bool MainWindow::isSimulated() const
{
    const data::SnapshotPtr snapshot = d->session.snapshot();
    return snapshot != nullptr && snapshot->simulated;
}

void MainWindow::copyPath()
{
    if (const data::SitePtr site = d->session.site()) {
        const QString path = pathText(*site, d->session.selection().value_or(data::Device{}));
        QApplication::clipboard()->setText(path);
        note(tr("Copied %1").arg(path));
    }
}

ThemeId MainWindow::theme() const
{
    return d->theme;
}

void MainWindow::setTheme(ThemeId id)
{
    d->theme = id;
    applyTheme(*qApp, id);
}

void MainWindow::resetLayout()
{
    restoreState(d->firstLayout);
    d->legend->show();
}

} // namespace hallscape::app
