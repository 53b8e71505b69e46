// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_query.h"
#include "data/layout/site.h"

#include <QtCore/QString>

#include <iosfwd>

namespace hallscape::app {

/// Writes a band as CSV: time (UTC), lowest, mean and highest with the metric's unit, devices with
/// a value. A gap is a row with empty cells.
void writeBandCsv(std::ostream& out, data::MetricId metric,
                  const std::vector<HistoryBand::Point>& points);

/// Writes what a plot shows to \p path, whole or not at all. Worker thread.
/// \return what went wrong, in the words of the system; empty when all is well
QString saveCsv(const QString& path, const data::Site& site, const HistoryAnswer& answer);

} // namespace hallscape::app
