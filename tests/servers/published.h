// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/metric.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hallscape::test {

/// A series that the exporter publishes for each GPU.
struct PublishedMetric
{
    std::string_view name;
    data::MetricId metric;
};

inline constexpr std::array publishedMetrics{
    PublishedMetric{"DCGM_FI_DEV_GPU_TEMP", data::MetricId::GpuTemp},
    PublishedMetric{"DCGM_FI_DEV_POWER_USAGE", data::MetricId::GpuPower},
    PublishedMetric{"DCGM_FI_DEV_GPU_UTIL", data::MetricId::GpuUtil},
};

/// What becomes of a GPU's values on the way: one GPU in a thousand for each of the last three.
enum class Fate : std::uint8_t {
    Published,
    IntegerSentinel, ///< DCGM's int64 for "not supported", as an ordinary number
    DoubleSentinel,  ///< the same for doubles
    Vanishing,       ///< published at step 0 and never again
};

Fate fateOf(std::uint32_t gpu);

/// What the exporter publishes of a GPU: integers that all differ from step to step, so that no
/// value can be mistaken for that of another step.
/// \param step advanced by request: GET /step/N
double publishedValue(data::MetricId metric, std::uint32_t gpu, std::uint32_t step);

/// What must be seen of a GPU when everybody has what was published last; nullopt: no value.
std::optional<double> expectedValue(data::MetricId metric, std::uint32_t gpu, std::uint32_t step);

/// The exporter's text for a share of the site's GPUs, with the labels of dcgm-exporter.
/// \param part 0 to \p parts - 1
std::string metricsText(const data::Site& site, std::uint32_t step, std::uint32_t part,
                        std::uint32_t parts);

} // namespace hallscape::test
