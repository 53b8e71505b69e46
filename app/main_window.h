// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

class Session;

/// The window: the 3D view in the middle, everything else in docks around it. Arranges and connects; what the docks
/// show is in docks/, what the user can do is in the command table. \p session must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() const;
    scene::HallScene& scene() const;
    scene::SceneWindow& sceneWindow() const;

    /// In the order of the View menu.
    QList<QDockWidget*> docks() const;
    /// The toolbar in front of the lens's, for commands of the table.
    QToolBar& commandBar() const;

    /// Puts the cursor into the search field and selects what stands there.
    void focusSearch();
    /// Gives the keyboard to the 3D view.
    void focusScene();
    /// Hides docks, toolbars and status bar, or brings back those that were there.
    void setPresenting(bool presenting);
    bool presenting() const;
    /// Puts the path of the selection on the clipboard.
    void copyPath();

    ThemeId theme() const;
    void setTheme(ThemeId id);
    scene::Quality quality() const;
    void setQuality(scene::Quality quality);

    /// Back to the arrangement of the first start. Save and restore with QMainWindow::saveState()/restoreState().
    void resetLayout();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::app
