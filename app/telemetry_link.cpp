// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telemetry_link.h"

#include "app/docks/alert_panel.h"
#include "app/docks/minimap_panel.h"
#include "app/docks/source_panel.h"
#include "app/history/history_panel.h"
#include "app/kind_text.h"
#include "app/session.h"
#include "app/source_chip.h"
#include "app/time/time_control.h"
#include "scene/hall_scene.h"

#include <QtCore/QDateTime>

namespace hallscape::app {

TelemetryLink::TelemetryLink(Session& session, const TelemetryPanels& panels,
                             scene::HallScene& scene, QObject* parent)
    : QObject(parent), m_session(session), m_panels(panels), m_scene(scene)
{
    TimeControl& time = session.time();
    connect(&time, &TimeControl::statusChanged, this, &TelemetryLink::showStatus);
    connect(&time, &TimeControl::sourceChanged, this, &TelemetryLink::showStatus);
    connect(&time, &TimeControl::recordingOpened, this, &TelemetryLink::showStatus);
    connect(&time, &TimeControl::pastChanged, this, &TelemetryLink::showPast);
    connect(&time, &TimeControl::timelineChanged, this, &TelemetryLink::showTimeline);
    connect(panels.history, &HistoryPanel::timeChosen, &time, &TimeControl::seek);
    connect(panels.alerts, &AlertPanel::alarmsChanged, this, &TelemetryLink::pinAlerts);
    connect(&session, &Session::siteChanged, this, &TelemetryLink::pinAlerts);
    showStatus();
    showPast();
    showTimeline();
}

void TelemetryLink::showStatus()
{
    const TimeControl& time = m_session.time();
    const auto info = time.sourceInfo();
    const data::SourceStatus status = time.sourceStatus();
    m_panels.chip->setVisible(!time.recording()); // the timeline says RECORDED
    m_panels.chip->setStatus(info, status);
    m_panels.source->setStatus(info, status);
    m_panels.alerts->setAlerts(time.alerts());
}

void TelemetryLink::showPast()
{
    m_panels.history->setReader(m_session.time().historyReader());
}

void TelemetryLink::showTimeline()
{
    const data::Timeline& timeline = m_session.time().timeline();
    m_panels.history->setKnownRange(m_session.time().historyRange());
    m_panels.history->setCursor(timeline.range() ? timeline.cursorMs() : 0);
}

void TelemetryLink::pinAlerts()
{
    std::vector<scene::HallScene::AlertPin> pins;
    const data::AlertSetPtr alerts = m_session.time().alerts();
    const AlertSilences& silences = m_panels.alerts->silences();
    const std::int64_t nowMs = QDateTime::currentMSecsSinceEpoch();
    if (alerts != nullptr) {
        for (const data::Alert& alert : alerts->alerts) { // worst first
            if (alert.device && alert.state == data::AlertState::Firing &&
                !silences.covers(alert.id, nowMs)) {
                pins.push_back({*alert.device, toQString(alert.name),
                                alert.severity == data::AlertSeverity::Critical});
            }
        }
    }
    std::vector<MinimapPanel::Alert> marks;
    marks.reserve(pins.size());
    for (const scene::HallScene::AlertPin& pin : pins) {
        marks.push_back({pin.device, pin.critical});
    }
    m_panels.map->setAlerts(std::move(marks));
    m_scene.setAlerts(std::move(pins));
}

} // namespace hallscape::app
