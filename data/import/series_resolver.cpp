// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/series_resolver.h"

#include "data/import/metric_words.h"
#include "data/import/unit.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

namespace hallscape::data {

namespace {

constexpr std::array<std::string_view, 4> pathLabels{"path", "device", "place", "location"};
/// What tables call a host, unlike exporters.
constexpr std::array<std::string_view, 6> hostLabels{"host", "Host",   "node",
                                                     "Node", "server", "nodename"};
constexpr std::array<std::string_view, 3> gpuLabels{"GPU", "gpu_id", "gpu_index"};
/// Behind every rule of a mapping.
constexpr std::uint16_t rankOfWords = std::numeric_limits<std::uint16_t>::max();

template <std::size_t N>
const Label* firstOf(std::span<const Label> labels, const std::array<std::string_view, N>& names)
{
    const auto found = std::ranges::find_if(labels, [&names](const Label& label) {
        return std::ranges::find(names, label.name) != names.end();
    });
    return found == labels.end() ? nullptr : &*found;
}

bool hasLabel(std::span<const Label> labels, std::string_view name)
{
    return std::ranges::find(labels, name, &Label::name) != labels.end();
}

/// "gpu-3" and "GPU 3" count from 1 as paths do, "2", "gpu2" and "nvidia2" from 0 as drivers do.
std::optional<std::uint32_t> gpuNumber(std::string_view text)
{
    const std::size_t digit = text.find_first_of("0123456789");
    std::uint32_t number = 0;
    if (digit == std::string_view::npos) {
        return std::nullopt;
    }
    const char* const end = text.data() + text.size();
    const auto [after, error] = std::from_chars(text.data() + digit, end, number);
    if (error != std::errc() || after != end || number > 1000) {
        return std::nullopt;
    }
    const bool fromOne = digit > 0 && (text[digit - 1] == '-' || text[digit - 1] == ' ');
    return fromOne ? number : number + 1;
}

/// For messages: the series and its first labels.
std::string shown(const SeriesName& series)
{
    constexpr std::size_t most = 4;
    std::string text(series.name);
    const char* before = "{";
    for (const Label& label : series.labels.first(std::min(most, series.labels.size()))) {
        text.append(before).append(label.name).append("=\"");
        text.append(label.value.substr(0, 60)).append("\"");
        before = ",";
    }
    return series.labels.empty() ? text : text.append("}");
}

} // namespace

SeriesResolver::SeriesResolver(SitePtr site, MappingPtr mapping, std::optional<MetricId> metric)
    : m_site(site), m_matcher(std::move(site), std::move(mapping)), m_metric(metric)
{
}

/// The labels, and those under the names that the rules of exporters ask for.
std::vector<Label> SeriesResolver::withAliases(std::span<const Label> labels) const
{
    std::vector<Label> all(labels.begin(), labels.end());
    if (const Label* const host = firstOf(labels, hostLabels);
        host != nullptr && !hasLabel(labels, "Hostname") && !hasLabel(labels, "hostname")) {
        all.push_back({"Hostname", host->value});
    }
    if (const Label* const gpu = firstOf(labels, gpuLabels);
        gpu != nullptr && !hasLabel(labels, "gpu")) {
        all.push_back({"gpu", gpu->value});
    }
    return all;
}

std::optional<Device> SeriesResolver::deviceOf(std::span<const Label> labels)
{
    std::optional<Device> device;
    for (const Label& label : labels) {
        const bool isPath = std::ranges::find(pathLabels, label.name) != pathLabels.end();
        if (isPath && !device && !label.value.empty()) {
            device = m_site->find(label.value);
        }
    }
    if (!device) {
        device = m_matcher.device(labels);
    }
    const auto gpu = std::ranges::find(labels, std::string_view("gpu"), &Label::name);
    if (device && device->kind == Kind::Server && gpu != labels.end() && !gpu->value.empty()) {
        const auto number = gpuNumber(gpu->value);
        return number ? m_site->child(*device, Kind::Gpu, *number) : std::nullopt;
    }
    return device;
}

SeriesResolver::Verdict SeriesResolver::byRules(const SeriesName& series,
                                                std::span<const Label> labels)
{
    const Mapping& mapping = m_matcher.mapping();
    const auto candidates = m_matcher.candidates(series.name);
    const MatchResult match = m_matcher.match(series.name, candidates, labels);
    Verdict verdict;
    bool needsServer = false;
    const auto add = [&](MetricId metric, std::uint32_t index, std::uint16_t rule) {
        const ReadingRule& reading = mapping.readings()[rule];
        needsServer = needsServer || !reading.per.empty();
        if (reading.per.empty()) {
            verdict.targets.push_back({metric, index, reading, rule});
        }
    };
    for (const SeriesTarget& target : match.targets) {
        add(target.metric, target.index, target.reading);
    }
    if (!match.target && match.failure != MatchFailure::OutOfScope) {
        // Names of an exporter, but devices as paths: what a table often has.
        const std::optional<Device> device = deviceOf(labels);
        for (const auto& candidate : candidates) {
            const MetricId metric = mapping.rules[candidate.rule].metric;
            const bool known = std::ranges::find(verdict.targets, metric, &FeedTarget::metric) !=
                               verdict.targets.end();
            if (device && !known && data::metric(metric).kind == device->kind) {
                add(metric, device->index, candidate.rule);
            }
        }
    }
    if (verdict.targets.empty() && match.failure != MatchFailure::OutOfScope) {
        verdict.why = shown(series) + (needsServer ? " has to be divided by another series"
                                                   : " names no device of this site");
    }
    return verdict;
}

SeriesResolver::Verdict SeriesResolver::byWords(const SeriesName& series,
                                                std::span<const Label> labels)
{
    const NameAndUnit split = splitUnit(series.name);
    const std::string_view unit = series.unit.empty() ? split.unit : series.unit;
    std::vector<MetricId> candidates = metricsNamed(series.name);
    if (candidates.empty()) {
        candidates = metricsNamed(split.name);
    }
    const bool nameless = split.name.empty();
    if (nameless && m_metric) {
        candidates = {*m_metric};
    } else if (nameless) {
        candidates = metricsMeasuredIn(unit);
    }
    if (candidates.empty()) {
        return {{},
                shown(series) +
                    (nameless ? " does not say which metric it is" : ": no metric is called so")};
    }
    std::optional<Device> device = deviceOf(labels);
    if (!device && labels.empty()) {
        device = Device{Kind::Site, 0};
    }
    if (!device) {
        return {{}, shown(series) + " names no device of this site"};
    }
    const std::optional<MetricId> id = metricOf(device->kind, candidates);
    if (!id) {
        return {{},
                shown(series) + ": " + std::string(kindLabel(device->kind)) +
                    " has no such metric"};
    }
    ReadingRule rule;
    if (!unit.empty()) {
        const auto conversion = unitConversion(unit, metric(*id).unit);
        if (!conversion) {
            return {{},
                    shown(series) + ": cannot convert \"" + std::string(unit) + "\" to \"" +
                        std::string(metric(*id).unit) + "\""};
        }
        rule.scale = conversion->scale;
        rule.offset = conversion->offset;
    }
    return {{FeedTarget{*id, device->index, rule, rankOfWords}}, {}};
}

SeriesResolver::Verdict SeriesResolver::resolve(const SeriesName& series)
{
    const std::vector<Label> labels = withAliases(series.labels);
    return m_matcher.candidates(series.name).empty() ? byWords(series, labels)
                                                     : byRules(series, labels);
}

} // namespace hallscape::data
