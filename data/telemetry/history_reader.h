// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"
#include "data/telemetry/history.h"
#include "data/telemetry/metric.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace hallscape::data {

struct HistoryRequest
{
    MetricId metric = MetricId::GpuTemp;
    std::vector<std::uint32_t> devices; ///< indices of the metric's kind
    std::int64_t fromMs = 0;            ///< milliseconds since 1970-01-01 UTC, both ends included
    std::int64_t toMs = 0;
    std::uint32_t maxPoints = 11'000; ///< per device; a reader thins out where it must
};

/// Past values of one device.
struct HistoryLine
{
    std::uint32_t device = 0;
    std::vector<History::Sample> samples; ///< oldest first; NaN where a gap begins
};

/// Reads the past of single devices: from a recording or from a server. Used by one thread, never
/// the window's.
class HistoryReader
{
public:
    virtual ~HistoryReader() = default;
    /// \return one line per requested device, in the order of the request
    virtual Result<std::vector<HistoryLine>> read(const HistoryRequest& request,
                                                  std::stop_token stop) = 0;
};

} // namespace hallscape::data
