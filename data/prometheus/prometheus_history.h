// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/mapping/mapping.h"
#include "data/prometheus/transport.h"
#include "data/telemetry/history_reader.h"

#include <memory>

namespace hallscape::data {

/// The past that a metrics server keeps, through /api/v1/query_range. Asks for the hosts of the
/// wanted devices only, in steps no finer than \p intervalS and than 11,000 points allow, in
/// several questions where one would be too much.
std::unique_ptr<HistoryReader> makePrometheusHistory(SitePtr site, MappingPtr mapping,
                                                     TransportFactory transport, float intervalS);

} // namespace hallscape::data
