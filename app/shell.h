// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class QString;

namespace hallscape::scene {
class HallScene;
}

namespace hallscape::app {

/// Panels that can be shown and hidden. The legend lies over the picture, the others are docks.
enum class Panel {
    SiteTree,
    Inspector,
    Worst,
    Time,
    Legend,
    Timeline,
    History,
    Alerts,
    Source,
    Inside,
    Map
};

/// What commands need from the window, and nothing else: MainWindow implements it, tests fake it.
class Shell
{
public:
    virtual ~Shell() = default;
    /// Parent of dialogs.
    virtual QWidget* window() = 0;
    virtual scene::HallScene& scene() = 0;
    virtual bool panelVisible(Panel panel) const = 0;
    virtual void setPanelVisible(Panel panel, bool visible) = 0;
    /// Only the picture, over the whole screen.
    virtual bool presenting() const = 0;
    virtual void setPresenting(bool presenting) = 0;
    /// Panels back to where they were on the first start.
    virtual void resetLayout() = 0;
    /// Shows the site tree when it is hidden and puts the cursor into its search field.
    virtual void focusSearch() = 0;
    /// Starts the simulator instead of what is followed or played.
    virtual void followSimulator() = 0;
    /// Asks which metrics server to follow.
    virtual void connectServer() = 0;
    /// A short note in the status bar, already translated.
    virtual void note(const QString& text) = 0;
};

} // namespace hallscape::app
