// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/fact.h"
#include "data/telemetry/snapshot.h"

#include <QtCore/QString>

namespace hallscape::app {

/// A number and its unit apart, because the unit is drawn muted.
struct Quantity
{
    QString number;
    QString unit;
    /// With a thin space between them.
    QString text() const;
};

/// In the user's locale. Sums take a larger unit: kW from 10 kW, MW
/// from 1 MW, Tb/s, m³/s. NaN becomes an en dash.
Quantity quantity(double value, std::string_view unit, int decimals);
Quantity quantity(const data::Metric& metric, double value);

/// "now", "3 s ago", "5 min ago", "2 h ago".
QString ageText(float ageS);
/// "2 s", "3 min", "4 h": for durations.
QString durationText(double seconds);
/// "OK", "Above 87 °C (critical)", "Stale, 3 min ago", "Never seen": the state in words, never by
/// colour alone.
QString stateText(const data::Metric& metric, const data::Reading& reading);
/// "OK", "Warning", "Critical", "Stale", "Never seen"
QString stateWord(const data::Reading& reading);
/// One character that stands for the state where there is no room for words.
QString stateGlyph(const data::Reading& reading);
/// "Running", "Stopped", ...
QString jobStateText(data::JobState state);
/// "sourced", "derived", "assumed"
QString provenanceText(data::Provenance provenance);
/// "2024-10-28 12:00:00 UTC"
QString dateTimeText(std::int64_t timeMs);
/// "peak of 15 min"; empty for values now.
QString overlayText(data::TimeOverlay overlay, int windowS);
/// "GPU temperature", "GPU temperature, peak of 15 min": what a lens shows of a metric.
QString overlaidText(data::MetricId metric, data::TimeOverlay overlay, int windowS);
/// The limit that matters for a value: "limit 87 °C"; empty where the metric has none.
QString limitText(const data::Metric& metric);

} // namespace hallscape::app
