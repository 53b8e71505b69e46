// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/series_matcher.h"

#include "data/layout/json_reader.h"
#include "data/mapping/identity_resolver.h"

#include <algorithm>

namespace hallscape::data {
namespace {

/// How much a failure tells: of several rules for one series the best is reported.
bool tellsMore(MatchFailure a, MatchFailure b)
{
    return static_cast<int>(a) > static_cast<int>(b);
}

constexpr std::size_t longestName = 200;

} // namespace

struct SeriesMatcher::Private
{
    Private(SitePtr site, MappingPtr mapping) : resolver(std::move(site), std::move(mapping))
    {
        const Mapping& rules = resolver.mapping();
        for (std::size_t rule = 0; rule < rules.rules.size(); ++rule) {
            for (const std::string& name : rules.rules[rule].names) {
                byName[name].push_back(
                    {static_cast<std::uint16_t>(rule), countOf(name, rules.rules[rule].metric)});
            }
        }
    }

    /// Position in `counts` of that metric under that name.
    std::uint32_t countOf(const std::string& name, MetricId id)
    {
        const auto same = [&](const MatchReport::PerMetric& row) {
            return row.metric == id && row.seriesName == name;
        };
        const auto found = std::ranges::find_if(counts, same);
        if (found != counts.end()) {
            return static_cast<std::uint32_t>(found - counts.begin());
        }
        const std::uint32_t devices = resolver.site().count(metric(id).kind);
        counts.push_back({id, name, 0, 0, devices});
        return static_cast<std::uint32_t>(counts.size() - 1);
    }

    void addExample(std::string_view name, std::uint16_t rule, std::span<const Label> labels)
    {
        if (examples.size() >= MatchReport::maxExamples) {
            return;
        }
        std::string text = std::string(name.substr(0, longestName)) + ": " +
                           resolver.explain(resolver.mapping().rules[rule].identity, labels);
        if (std::ranges::find(examples, text) == examples.end()) {
            examples.push_back(std::move(text));
        }
    }

    IdentityResolver resolver;
    TextMap<std::vector<Candidate>> byName;
    std::vector<MatchReport::PerMetric> counts;
    std::uint64_t unmatched = 0;
    std::vector<std::string> examples;
    std::vector<std::string> unknownNames; ///< the first few
    std::vector<SeriesTarget> targets;     ///< of the last call
};

SeriesMatcher::SeriesMatcher(SitePtr site, MappingPtr mapping)
    : d(std::make_unique<Private>(std::move(site), std::move(mapping)))
{
}

SeriesMatcher::~SeriesMatcher() = default;

std::span<const SeriesMatcher::Candidate> SeriesMatcher::candidates(std::string_view name) const
{
    const auto found = d->byName.find(name);
    return found == d->byName.end() ? std::span<const Candidate>{} : found->second;
}

MatchResult SeriesMatcher::match(std::string_view name, std::span<const Label> labels)
{
    const auto rules = candidates(name);
    if (rules.empty() && d->unknownNames.size() < MatchReport::maxExamples) {
        const std::string text = inQuotes(name) + ": no rule reads a series of this name";
        if (std::ranges::find(d->unknownNames, text) == d->unknownNames.end()) {
            d->unknownNames.push_back(text);
        }
    }
    return match(name, rules, labels);
}

MatchResult SeriesMatcher::match(std::string_view name, std::span<const Candidate> candidates,
                                 std::span<const Label> labels)
{
    const Mapping& rules = d->resolver.mapping();
    d->targets.clear();
    MatchFailure failure = MatchFailure::UnknownMetric;
    const Candidate* failed = nullptr;
    bool anyNew = false;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& candidate = candidates[i];
        const MetricId id = rules.rules[candidate.rule].metric;
        if (std::ranges::find(d->targets, id, &SeriesTarget::metric) != d->targets.end()) {
            continue;
        }
        bool counted = false; // several rules of one metric count a series once
        for (std::size_t before = 0; before < i; ++before) {
            counted = counted || candidates[before].count == candidate.count;
        }
        if (!counted) {
            ++d->counts[candidate.count].series;
        }
        bool isNew = false;
        const auto verdict =
            d->resolver.resolve(rules.rules[candidate.rule].identity, labels, isNew);
        anyNew = anyNew || isNew;
        if (verdict.found) {
            ++d->counts[candidate.count].matched;
            d->targets.push_back({id, verdict.index, candidate.rule});
        } else if (failed == nullptr || tellsMore(verdict.failure, failure)) {
            failure = verdict.failure;
            failed = &candidate;
        }
    }
    if (!d->targets.empty()) {
        return {d->targets.front(), d->targets, failure};
    }
    ++d->unmatched;
    if (anyNew && failed != nullptr && failure != MatchFailure::OutOfScope) {
        d->addExample(name, failed->rule, labels);
    }
    return {std::nullopt, {}, failure};
}

std::optional<Device> SeriesMatcher::device(std::span<const Label> labels)
{
    return d->resolver.nearestPart(labels);
}

MatchReport SeriesMatcher::report() const
{
    MatchReport report;
    for (const MatchReport::PerMetric& row : d->counts) {
        if (row.series > 0) {
            report.metrics.push_back(row);
        }
    }
    std::ranges::stable_sort(report.metrics, {}, &MatchReport::PerMetric::metric);
    report.unmatched = d->unmatched;
    report.examples = d->examples;
    for (const std::string& name : d->unknownNames) {
        if (report.examples.size() < MatchReport::maxExamples) {
            report.examples.push_back(name);
        }
    }
    return report;
}

const Mapping& SeriesMatcher::mapping() const
{
    return d->resolver.mapping();
}

} // namespace hallscape::data
