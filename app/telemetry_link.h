// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace hallscape::scene {
class HallScene;
}

namespace hallscape::app {

class AlertPanel;
class HistoryPanel;
class MinimapPanel;
class Session;
class SourceChip;
class SourcePanel;

/// The panels about values and where they come from.
struct TelemetryPanels
{
    HistoryPanel* history = nullptr;
    AlertPanel* alerts = nullptr;
    SourcePanel* source = nullptr;
    SourceChip* chip = nullptr;
    MinimapPanel* map = nullptr;
};

/// Keeps the panels about telemetry, and the alerts in the picture, up to date with the session's
/// time; brings what is clicked in them back to it.
class TelemetryLink : public QObject
{
    Q_OBJECT

public:
    TelemetryLink(Session& session, const TelemetryPanels& panels, scene::HallScene& scene,
                  QObject* parent);

private:
    void showStatus();
    void showPast();
    void showTimeline();
    void pinAlerts();

    Session& m_session;
    TelemetryPanels m_panels;
    scene::HallScene& m_scene;
};

} // namespace hallscape::app
