// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/mapping/mapping.h"
#include "data/telemetry/metric.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// One label of a series, as an exporter published it. Views: valid during the call.
struct Label
{
    std::string_view name;
    std::string_view value;
};

/// Which value of the site a series is.
struct SeriesTarget
{
    MetricId metric = MetricId::GpuTemp;
    std::uint32_t index = 0;   ///< device of the metric's kind
    std::uint16_t reading = 0; ///< index into Mapping::readings(): how its numbers are to be read
};

enum class MatchFailure : std::uint8_t {
    UnknownMetric, ///< no rule reads a series of this name
    OutOfScope,    ///< one of the many the rule leaves out on purpose (another sensor)
    NoLabel,       ///< a label that the rule needs is missing
    NoPattern,     ///< a label's value does not have the form the rule expects
    NoDevice,      ///< the path it makes is not in this site
};

struct MatchResult
{
    std::optional<SeriesTarget> target; ///< the first of `targets`
    /// All values that the series is, one per metric: octets of a switch port are its rate and its
    /// share of the link. Valid until the next call.
    std::span<const SeriesTarget> targets;
    MatchFailure failure = MatchFailure::UnknownMetric; ///< when there is no target
};

/// What became of all series that were offered, for people: `--check-map` and the connection
/// dialog.
struct MatchReport
{
    struct PerMetric
    {
        MetricId metric = MetricId::GpuTemp;
        std::string seriesName;   ///< as published
        std::uint64_t series = 0; ///< offered
        std::uint64_t matched = 0;
        std::uint32_t devices = 0; ///< of the site that have this metric
    };
    static constexpr std::size_t maxExamples = 20;
    std::vector<PerMetric> metrics;
    std::uint64_t unmatched = 0;       ///< series without any target
    std::vector<std::string> examples; ///< English: `DCGM_FI_DEV_GPU_TEMP: hostname="x9" matches no
                                       ///< server`
};

/// Decides which value of a site a series is. Remembers what it decided, so that the regular
/// expressions of a mapping run once for each set of identity labels and not for each sample. One
/// thread.
class SeriesMatcher
{
public:
    /// A rule that reads series of one name.
    struct Candidate
    {
        std::uint16_t rule = 0;
        std::uint32_t count = 0; ///< where the report counts it
    };

    SeriesMatcher(SitePtr site, MappingPtr mapping);
    ~SeriesMatcher();

    MatchResult match(std::string_view name, std::span<const Label> labels);
    /// The rules for a name, in the order of the mapping. Looked up once by who has many series of
    /// one name.
    std::span<const Candidate> candidates(std::string_view name) const;
    MatchResult match(std::string_view name, std::span<const Candidate> candidates,
                      std::span<const Label> labels);

    /// The device that labels name, of whatever kind is nearest to a single part: for alerts.
    std::optional<Device> device(std::span<const Label> labels);
    MatchReport report() const;
    const Mapping& mapping() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::data
