// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/problem.h"
#include "data/telemetry/metric.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// How the numbers of a series become values of a metric.
struct ReadingRule
{
    bool counter = false; ///< value = rate per second of it, then scale
    double scale = 1;     ///< published unit to Metric::unit
    double offset = 0;
    bool ratioOrPercent = false; ///< 0-1 or 0-100, told apart by what is seen
};

/// Names and labels of an exporter, in terms of a site's paths. Read from a mapping file; see
/// README.md for the language. Immutable.
class Mapping;
using MappingPtr = std::shared_ptr<const Mapping>;

struct MappingResult
{
    MappingPtr mapping; ///< null when nothing usable is left
    std::vector<Problem> problems;
};

/// \param path of a mapping file, or the name of a ready one ("dcgm-exporter")
MappingResult loadMapping(const std::string& path);
/// \param json any bytes  \param file name for problems
MappingResult parseMapping(std::string_view json, const std::string& file);
/// What is used when no mapping is named: all ready ones together.
MappingPtr defaultMapping();

/// \return NaN for what is not a measurement: NaN, infinite, DCGM's int64 and double sentinels for
/// "no value" (0x7ffffffffffffff0 and 140737488355328, each +0 to +3)
double cleanSample(double value);

} // namespace hallscape::data
