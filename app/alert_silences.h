// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/alert.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hallscape::app {

/// Alerts that the user does not want to see for a while, by their id. Here only: the alert engine
/// is not told. A value; the caller brings the clock.
class AlertSilences
{
public:
    static constexpr std::int64_t untilItEnds = 0;

    struct Silence
    {
        std::int64_t untilMs = untilItEnds; ///< milliseconds since 1970-01-01 UTC
        std::string name;                   ///< of the alert, for the list
    };

    /// \param untilMs milliseconds since 1970-01-01 UTC, or untilItEnds
    void silence(const data::Alert& alert, std::int64_t untilMs);
    /// Does nothing when it is not silenced.
    void end(const std::string& id);
    void endAll() { m_silences.clear(); }
    bool covers(const std::string& id, std::int64_t nowMs) const;
    /// \return null when it is not silenced
    const Silence* find(const std::string& id) const;
    std::size_t count() const { return m_silences.size(); }

    /// Forgets silences that are over, and those "until it ends" of alerts that ended.
    /// \param alerts null: not known, then nothing has ended  \return whether there were any
    bool expire(const data::AlertSet* alerts, std::int64_t nowMs);
    /// When the next one is over; nullopt: none is limited in time.
    std::optional<std::int64_t> nextEndMs() const;

    /// For the settings file; holds ids and names of alerts.
    QStringList toLines() const;
    /// Lines that are no silence are left out.
    static AlertSilences fromLines(const QStringList& lines);

private:
    std::map<std::string, Silence> m_silences;
};

/// The worst severity of each device that carries a firing alert which is not silenced: where
/// the scene puts a marker. \param alerts may be null. Ordered by device.
std::vector<std::pair<data::Device, data::AlertSeverity>>
alarmedDevices(const data::AlertSet* alerts, const AlertSilences& silences, std::int64_t nowMs);

} // namespace hallscape::app
