// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell.h"
#include "app/theme.h"
#include "scene/hall_scene.h"

#include <QtWidgets/QMainWindow>

#include <memory>

class QDockWidget;
class QToolBar;

namespace hallscape::scene {
class SceneWindow;
}

namespace hallscape::app {

class AlertPanel;
class InsidePanel;
class Session;
class SourcePanel;

/// The window: the 3D view in the middle, everything else in docks around it. Arranges and
/// connects; what the docks show is in docks/, what the user can do is in the command table. \p
/// session must outlive it.
class MainWindow : public QMainWindow, public Shell
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    // --- Shell ---
    QWidget* window() override;
    scene::HallScene& scene() override;
    bool panelVisible(Panel panel) const override;
    void setPanelVisible(Panel panel, bool visible) override;
    bool presenting() const override;
    void setPresenting(bool presenting) override;
    /// Save and restore the user's own with QMainWindow::saveState() and restoreState().
    void resetLayout() override;
    void focusSearch() override;
    void followSimulator() override;
    void connectServer() override;
    void note(const QString& text) override;

    scene::SceneWindow& sceneWindow() const;
    AlertPanel& alertPanel() const;
    SourcePanel& sourcePanel() const;
    InsidePanel& insidePanel() const;
    /// Trouble that the user must see: stays until it is closed.  \param detail English, one line
    void warn(const QString& detail);
    /// In the order of the Window menu.
    QList<QDockWidget*> docks() const;
    /// The toolbar in front of the lens's, for commands of the table.
    QToolBar& commandBar() const;
    /// Gives the keyboard to the 3D view.
    void focusScene();
    /// Puts the path of the selection on the clipboard.
    void copyPath();

    ThemeId theme() const;
    void setTheme(ThemeId id);

Q_SIGNALS:
    void simulatorRequested();
    void connectionRequested();

private:
    void makeCentre();
    void makeToolBars();
    void makeDocks();
    void makeMapDock();
    void makeTelemetryDocks();
    QDockWidget* addDock(QWidget* content, const QString& title, const QString& name,
                         Qt::DockWidgetArea area);
    QWidget* panel(Panel panel) const;
    void showTitle();
    bool isSimulated() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::app
