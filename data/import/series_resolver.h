// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/sample_sink.h"
#include "data/layout/site.h"
#include "data/mapping/series_matcher.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hallscape::data {

/// A value of the site that a series feeds, and how.
struct FeedTarget
{
    MetricId metric = MetricId::GpuTemp;
    std::uint32_t index = 0;
    ReadingRule rule;
    std::uint16_t rank = 0; ///< of two series for one value the lower rank counts
};

/// Finds out what the series of a file are: by the rules of a mapping where they have the names of
/// an exporter, else by names as people write them ("gpu temp [°F]" of hall-1/…/gpu-2).
class SeriesResolver
{
public:
    /// \param metric what series are that say nothing about it
    SeriesResolver(SitePtr site, MappingPtr mapping, std::optional<MetricId> metric);

    struct Verdict
    {
        std::vector<FeedTarget> targets; ///< one per metric; empty: it is of no use
        std::string why;                 ///< English; empty when it was left out on purpose
    };
    Verdict resolve(const SeriesName& series);
    MatchReport report() const { return m_matcher.report(); }

private:
    std::vector<Label> withAliases(std::span<const Label> labels) const;
    std::optional<Device> deviceOf(std::span<const Label> labels);
    Verdict byRules(const SeriesName& series, std::span<const Label> labels);
    Verdict byWords(const SeriesName& series, std::span<const Label> labels);

    SitePtr m_site;
    SeriesMatcher m_matcher;
    std::optional<MetricId> m_metric;
};

} // namespace hallscape::data
