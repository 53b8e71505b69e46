// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/snapshot.h"

#include <cmath>
#include <limits>

namespace hallscape::data {

Alarm alarmOf(const Metric& metric, float value)
{
    // Comparing with a NaN limit, or a NaN value, is false: no limit, no alarm.
    const Limits& limits = metric.limits;
    if (value > limits.criticalHigh || value < limits.criticalLow) {
        return Alarm::Critical;
    }
    if (value > limits.warnHigh || value < limits.warnLow) {
        return Alarm::Warning;
    }
    return Alarm::None;
}

float badness(const Metric& metric, float value)
{
    const Limits& limits = metric.limits;
    const float high = std::isnan(limits.warnHigh) ? limits.criticalHigh : limits.warnHigh;
    const float low = std::isnan(limits.warnLow) ? limits.criticalLow : limits.warnLow;
    const float span = metric.scaleHigh - metric.scaleLow;
    const float above = (value - high) / span;
    const float below = (low - value) / span;
    if (std::isnan(high)) {
        return std::isnan(low) ? (value - metric.scaleHigh) / span : below;
    }
    return std::isnan(low) || above > below ? above : below;
}

Reading Snapshot::at(MetricId id, std::uint32_t index) const
{
    const Series* const found = of(id);
    if (found == nullptr || index >= found->values.size() || std::isnan(found->values[index])) {
        return {std::numeric_limits<float>::quiet_NaN(), 0, ValueState::NeverSeen, Alarm::None};
    }
    const Metric& row = this->row(id);
    Reading reading;
    reading.value = found->values[index];
    reading.ageS = found->agesS.empty() ? found->uniformAgeS : found->agesS[index];
    reading.alarm = alarmOf(row, reading.value);
    if (reading.ageS > row.staleAfterS) {
        reading.state = ValueState::Stale;
    } else {
        reading.state = reading.alarm == Alarm::None ? ValueState::Ok : ValueState::OutOfRange;
    }
    return reading;
}

} // namespace hallscape::data
