// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"
#include "data/layout/fact.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace hallscape::data {

/// Every quantity the program knows. The table behind metric() is the only place that knows more
/// about them.
enum class MetricId : std::uint8_t {
    GpuTemp,
    GpuMemoryTemp,
    GpuPower,
    GpuUtil,
    GpuSmClock,
    GpuXid,
    CpuTemp,
    ServerPower,
    ServerInletTemp,
    LinkUtil, ///< the larger of the two directions
    LinkRx,
    LinkTx,
    PsuPower,
    FanSpeed,
    CduSupplyTemp,
    CduReturnTemp,
    CduFlow,
    CduHeat,
    CduDeltaPressure,
    PumpSpeed,
    RackPower,
    PduPower,
    SwitchUtil,
    SwitchPower,
    MegapackPower,
    MegapackCharge,
    GeneratorPower,
    ChillerHeat,
    SiteItPower,
    SitePower,
    GridPower,
    Count, ///< not a metric
};

inline constexpr std::size_t metricCount = static_cast<std::size_t>(MetricId::Count);

/// How the values below a device become its value.
enum class Aggregation : std::uint8_t { Max, Min, Sum, Mean };

/// Which values people should act on. NaN: no such limit.
struct Limits
{
    float warnLow;
    float warnHigh;
    float criticalLow;
    float criticalHigh;
};

/// A named mark on the legend ("slowdown" at 89).
struct LimitMark
{
    float value;
    std::string_view label;
};

struct Metric
{
    MetricId id;
    std::string_view key;   ///< for files and the command line: "gpu-temp"
    std::string_view label; ///< English: "GPU temperature"; translated in `app`
    Kind kind;              ///< what has one value of it
    std::string_view unit;  ///< as shown: "°C", "W", "%"
    int decimals;           ///< digits after the point that mean something
    float scaleLow;         ///< default ends of the legend, in unit
    float scaleHigh;
    Limits limits;
    std::array<LimitMark, 3> marks; ///< unused ones have an empty label
    Aggregation upward;
    float staleAfterS; ///< a value older than this is stale
    float quantum;     ///< resolution that history and recordings keep, in unit
    Provenance limitsProvenance;
    std::string_view limitsSource;  ///< who says where the limits are
    std::string_view exporterNames; ///< names under which exporters publish it, separated by
                                    ///< spaces; both spellings
};

/// All metrics, in the order of MetricId.
std::span<const Metric> metrics();
const Metric& metric(MetricId id);
/// \return the metric called \p key, as in Metric::key
std::optional<MetricId> metricFromKey(std::string_view key);

} // namespace hallscape::data
