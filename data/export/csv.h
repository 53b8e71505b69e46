// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/history_reader.h"

#include <iosfwd>
#include <span>

namespace hallscape::data {

/// Writes past values as long CSV: a header with the metric's unit, then one row per device and
/// time, device after device.
///
///     time,device,gpu-temp [°C]
///     2024-10-28T12:00:00.000Z,hall-1/array-1/rack-1/server-1/gpu-1,46.5
///
/// Times are UTC. Numbers have a decimal point and as many digits as it takes to read back the same
/// float. The value of a gap is an empty cell. `hallscape --import` reads it back.
/// \param lines of devices of the metric's kind; devices that \p site lacks are left out
/// \param out its state says whether all could be written
void writeCsv(std::ostream& out, const Site& site, MetricId metric,
              std::span<const HistoryLine> lines);

} // namespace hallscape::data
