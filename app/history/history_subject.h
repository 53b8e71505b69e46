// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/metric.h"

#include <QtCore/QString>

namespace hallscape::app {

/// Above so many devices a plot shows a band instead of lines: more cannot be told apart.
inline constexpr std::uint32_t lineLimit = 64;

/// What a plot is about: the devices that a selection means for one metric.
struct HistorySubject
{
    data::MetricId metric = data::MetricId::GpuTemp;
    data::Device of;     ///< the selection, or what is above it and has the metric
    data::Range devices; ///< of the metric's kind; empty when the site has none

    bool isBand() const { return devices.count > lineLimit; }
    friend bool operator==(const HistorySubject&, const HistorySubject&) = default;
};

/// A selection that has the metric neither itself nor below it (the rack power of a GPU) means the
/// nearest thing above it that has.
HistorySubject subjectOf(const data::Site& site, data::Device selection, data::MetricId metric);

/// "Server 3, 8 × GPU", "Hall 2, lowest, mean and highest of 25,088 × GPU": what stands over a
/// plot.
QString titleOf(const data::Site& site, const HistorySubject& subject);

/// How a line is called beside the others: as little of its path as tells it apart from them.
QString lineName(const data::Site& site, const HistorySubject& subject, std::uint32_t device);

} // namespace hallscape::app
