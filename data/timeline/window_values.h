// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/snapshot.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace hallscape::data {

/// Peak or mean of one metric over a window, fed frame by frame in any order. Values that were
/// stale in a frame do not count there: they belong to an earlier one.
class WindowValues
{
public:
    /// \param overlay Peak or Mean
    WindowValues(MetricId metric, TimeOverlay overlay);
    void add(const Series& series);
    /// NaN where no frame had a value. Ages are those of \p now, whose time is the window's end;
    /// what has a peak but no value now is as old as the window says.
    std::shared_ptr<const Series> finish(const Series& now) const;

private:
    MetricId m_metric;
    TimeOverlay m_overlay;
    std::vector<float> m_values; ///< worst so far
    std::vector<double> m_sums;
    std::vector<std::uint32_t> m_counts;
};

/// \return now minus then: exactly zero where both are the same number, NaN where either is
/// missing. Ages are those of \p now.
std::shared_ptr<const Series> difference(const Series& now, const Series& then);

/// \return \p snapshot with the series of \p metric replaced, and said so
SnapshotPtr overlaid(const Snapshot& snapshot, MetricId metric, TimeOverlay overlay,
                     std::shared_ptr<const Series> series);

} // namespace hallscape::data
