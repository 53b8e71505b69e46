// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lens_summary.h"

#include "data/telemetry/rollup.h"

#include <algorithm>
#include <cmath>

namespace hallscape::app {

LensSummary summarise(const data::Snapshot& snapshot, const data::Lens& lens)
{
    LensSummary summary;
    if (!lens.metric) {
        return summary;
    }
    const data::Series* series = snapshot.of(*lens.metric);
    if (series == nullptr) {
        return summary;
    }
    summary.metric = lens.metric;
    std::tie(summary.low, summary.high) = data::paintedScale(lens);
    const float binsPerUnit =
        static_cast<float>(LensSummary::binCount) / (summary.high - summary.low);
    for (std::size_t i = 0; i < series->values.size(); ++i) {
        const data::Reading reading = snapshot.at(*lens.metric, static_cast<std::uint32_t>(i));
        switch (reading.state) {
        case data::ValueState::Ok:
            ++summary.ok;
            break;
        case data::ValueState::OutOfRange:
            ++summary.outOfRange;
            summary.critical += reading.alarm == data::Alarm::Critical ? 1U : 0U;
            break;
        case data::ValueState::Stale:
            ++summary.stale;
            break;
        case data::ValueState::NeverSeen:
            ++summary.neverSeen;
            break;
        }
        if (std::isfinite(reading.value)) {
            const float bin = std::clamp((reading.value - summary.low) * binsPerUnit, 0.0F,
                                         static_cast<float>(LensSummary::binCount - 1));
            ++summary.bins[static_cast<std::size_t>(bin)];
        }
    }
    summary.worst = data::Rollup::worst(snapshot, *lens.metric, LensSummary::worstCount);
    return summary;
}

} // namespace hallscape::app
