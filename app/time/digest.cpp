// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/digest.h"

namespace hallscape::app {

namespace {

bool sameSeries(const Digest& before, const data::Snapshot& snapshot, data::MetricId id)
{
    return before.snapshot != nullptr && before.snapshot->of(id) == snapshot.of(id) &&
           &before.snapshot->row(id) == &snapshot.row(id);
}

} // namespace

Digest makeDigest(const data::Site& site, data::SnapshotPtr snapshot, const data::Lens& lens,
                  const MetricSet& wanted, const Digest* before)
{
    Digest result;
    result.lens = lens;
    for (std::size_t i = 0; i < data::metricCount; ++i) {
        const auto id = static_cast<data::MetricId>(i);
        if (!wanted.test(i) || snapshot->of(id) == nullptr) {
            continue;
        }
        if (before != nullptr && before->rollups[i] != nullptr &&
            sameSeries(*before, *snapshot, id)) {
            result.rollups[i] = before->rollups[i];
        } else {
            result.rollups[i] = data::Rollup::compute(site, *snapshot, id);
        }
    }
    result.summary = summarise(*snapshot, lens);
    result.snapshot = std::move(snapshot);
    return result;
}

} // namespace hallscape::app
