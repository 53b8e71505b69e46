// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/problem.h"
#include "data/mapping/host_names.h"
#include "data/mapping/label_pattern.h"
#include "data/mapping/path_template.h"
#include "data/telemetry/metric.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// How several series of one device become its one value.
enum class Combine : std::uint8_t {
    First, ///< they are spellings of the same thing: the first one counts
    Max,   ///< the two directions of a link
    Sum,   ///< the feeds of a rack
};

/// How the numbers of a series become values of a metric.
struct ReadingRule
{
    bool counter = false; ///< value = rate per second of it, then scale
    double scale = 1;     ///< published unit to Metric::unit
    double offset = 0;
    bool ratioOrPercent = false; ///< 0-1 or 0-100, told apart by what is seen
    Combine combine = Combine::First;
    /// Another series, by which the value is divided before it is scaled ("ifHighSpeed"); empty for
    /// none. Only a server can do that: what reads files leaves such rules out.
    std::string per;
    std::vector<std::string> perLabels; ///< labels that say which sample of `per` belongs to it
};

/// Which labels say what a series is of, and how they become a path. Several rules share one.
struct Identity
{
    Kind kind = Kind::Site;              ///< what the path has to lead to
    std::vector<std::string> hostLabels; ///< the first that a series has counts; empty: none needed
    std::vector<LabelPattern> patterns;
    std::vector<PathTemplate> paths; ///< tried in order

    /// All labels it looks at, for `by (…)`.
    std::vector<std::string> labels() const;
};

/// One sentence of a mapping: these series are that metric of the devices with this identity.
struct MappingRule
{
    MetricId metric = MetricId::GpuTemp;
    std::vector<std::string> names; ///< of series, best first
    std::uint16_t identity = 0;     ///< index into Mapping::identities
};

/// Names and labels of exporters, in terms of a site's paths. Read from a mapping file; see
/// README.md for the language. Immutable once parsed, shared by pointer.
class Mapping
{
public:
    std::string label;                     ///< "NVIDIA dcgm-exporter"
    std::vector<MappingRule> rules;        ///< of one metric: the first that fits counts
    std::vector<ReadingRule> readingRules; ///< one per rule
    std::vector<Identity> identities;
    HostNames hosts;

    /// One per rule, same index. Of two series that name the same value, the one with the smaller
    /// index is the better source.
    std::span<const ReadingRule> readings() const { return readingRules; }
};

using MappingPtr = std::shared_ptr<const Mapping>;

struct MappingResult
{
    MappingPtr mapping; ///< null when nothing usable is left
    std::vector<Problem> problems;
};

/// \param path of a mapping file, or the name of a ready one ("dcgm-exporter")
MappingResult loadMapping(const std::string& path);
/// A file beside the mapping is not read: `hostsFile` is reported as unreadable.
/// \param json any bytes  \param file name for problems
MappingResult parseMapping(std::string_view json, const std::string& file);
/// What is used when no mapping is named: all ready ones together.
MappingPtr defaultMapping();
/// Names of the ready mappings, in the order in which defaultMapping() tries them.
std::span<const std::string_view> readyMappings();

/// \return NaN for what is not a measurement: NaN, infinite, DCGM's int64 and double sentinels for
/// "no value" (0x7ffffffffffffff0 and 140737488355328, each +0 to +3)
double cleanSample(double value);

} // namespace hallscape::data
