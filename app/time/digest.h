// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lens_summary.h"
#include "data/layout/site.h"
#include "data/telemetry/rollup.h"
#include "data/view/view.h"

#include <array>
#include <bitset>

namespace hallscape::app {

using MetricSet = std::bitset<data::metricCount>;

/// One snapshot with everything that was worked out from it off the main thread.
struct Digest
{
    data::SnapshotPtr snapshot;
    /// Null: the source lacks the metric, or it was not wanted.
    std::array<data::RollupPtr, data::metricCount> rollups;
    data::Lens lens; ///< that the summary was made for
    LensSummary summary;
};

/// Thread-safe.  \param wanted metrics to roll up  \param before of the same site: roll-ups of
/// series that have not changed are taken from it
Digest makeDigest(const data::Site& site, data::SnapshotPtr snapshot, const data::Lens& lens,
                  const MetricSet& wanted, const Digest* before = nullptr);

} // namespace hallscape::app
