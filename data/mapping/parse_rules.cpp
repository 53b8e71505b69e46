// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/mapping_keys.h"
#include "data/mapping/mapping_parser.h"

#include <algorithm>

namespace hallscape::data {
namespace {

constexpr std::size_t mostRules = 1000;
constexpr std::string_view defaultHost = "Hostname|hostname|instance";

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

/// Names go into queries as they are, so they must be what the Prometheus data model allows.
bool isName(std::string_view text, bool colons)
{
    const auto fits = [colons](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || (colons && c == ':');
    };
    return !text.empty() && text.size() <= 200 && (text[0] < '0' || text[0] > '9') &&
           std::ranges::all_of(text, fits);
}

bool readLabels(const JsonValue& value, std::string_view text, std::vector<std::string>& labels)
{
    labels = split(text, '|');
    if (!std::ranges::all_of(labels, [](const std::string& l) { return isName(l, false); })) {
        value.error(inQuotes(text), "names of labels, with \"|\" between alternatives");
        return false;
    }
    return true;
}

bool readFlag(const JsonObject& rule, std::string_view key)
{
    const auto value = rule.find(key);
    return value && value->isTrue();
}

} // namespace

void MappingParser::readRule(const JsonValue& value)
{
    const JsonObject rule(value, keys::rule);
    const auto key = rule.find("metric");
    const auto name = key ? key->text() : std::nullopt;
    if (!name) {
        return;
    }
    const auto id = metricFromKey(*name);
    if (!id) {
        std::vector<std::string_view> known;
        std::ranges::transform(metrics(), std::back_inserter(known), &Metric::key);
        key->error(inQuotes(*name), oneOf(known), didYouMean(*name, known));
        return;
    }
    MappingRule result;
    ReadingRule reading;
    Identity identity;
    result.metric = *id;
    identity.kind = metric(*id).kind;
    // All three, so that every mistake of a rule is found at once.
    const bool named = readNames(rule, metric(*id), result.names);
    const bool read = readReading(rule, reading);
    const bool identified = readIdentity(rule, identity);
    if (!named || !read || !identified) {
        return;
    }
    if (m_mapping->rules.size() >= mostRules) {
        value.error("rule " + std::to_string(mostRules + 1),
                    "at most " + std::to_string(mostRules) + " rules");
        return;
    }
    result.identity = identityIndex(std::move(identity));
    m_mapping->rules.push_back(std::move(result));
    m_mapping->readingRules.push_back(std::move(reading));
}

bool MappingParser::readNames(const JsonObject& rule, const Metric& metric,
                              std::vector<std::string>& names)
{
    if (rule.has("names")) {
        bool good = true;
        for (const JsonValue& name : rule.elements("names")) {
            const auto text = name.text();
            if (text && !isName(*text, true)) {
                name.error(inQuotes(*text), "the name of a series");
            }
            good = good && text && isName(*text, true);
            names.push_back(text.value_or(std::string{}));
        }
        return good && !names.empty();
    }
    const std::string prefix = rule.text("prefix");
    for (std::string& name : split(metric.exporterNames, ' ')) {
        if (!name.empty() && name.starts_with(prefix)) {
            names.push_back(std::move(name));
        }
    }
    if (names.empty()) {
        rule.value().error("no names of series",
                           prefix.empty()
                               ? "\"names\": no exporter is known to publish "
                                 "this metric"
                               : "a \"prefix\" of one of " + std::string(metric.exporterNames));
    }
    return !names.empty();
}

bool MappingParser::readReading(const JsonObject& rule, ReadingRule& reading)
{
    constexpr double large = 1e15;
    const std::size_t before = m_problems.size();
    reading.counter = readFlag(rule, "counter");
    reading.ratioOrPercent = readFlag(rule, "ratio");
    reading.scale = rule.number("scale", {-large, large, false, "a factor"}, 1);
    reading.offset = rule.number("offset", {-large, large, false, "an offset"}, 0);
    if (const auto combine = rule.find("combine")) {
        constexpr std::array<std::string_view, 3> known{"first", "max", "sum"};
        const std::string name = combine->text().value_or(std::string{});
        const auto* const found = std::ranges::find(known, name);
        if (found == known.end()) {
            combine->error(combine->preview(), oneOf(known), didYouMean(name, known));
        } else {
            reading.combine = static_cast<Combine>(found - known.begin());
        }
    }
    const auto per = rule.find("per");
    return (!per || readPer(*per, reading)) && m_problems.size() == before;
}

bool MappingParser::readPer(const JsonValue& value, ReadingRule& reading)
{
    const JsonObject per(value, keys::per);
    reading.per = per.text("name");
    const std::string on = per.text("on");
    if (!isName(reading.per, true)) {
        value.error(inQuotes(reading.per), "\"name\": the name of a series");
        return false;
    }
    return readLabels(value, on, reading.perLabels);
}

bool MappingParser::readIdentity(const JsonObject& rule, Identity& identity)
{
    const std::size_t before = m_problems.size();
    bool good = readPatterns(rule, "where", true, identity);
    good = readPatterns(rule, "labels", false, identity) && good;
    const bool hostIsGroup = std::ranges::any_of(identity.patterns, [](const LabelPattern& p) {
        return std::ranges::find(p.variables(), "host") != p.variables().end();
    });
    if (const auto host = rule.find("host")) {
        const auto text = host->text();
        good = text && readLabels(*host, *text, identity.hostLabels) && good;
    } else if (!hostIsGroup) {
        identity.hostLabels = split(defaultHost, '|');
    }
    return readPaths(rule, identity) && good && m_problems.size() == before;
}

bool MappingParser::readPatterns(const JsonObject& rule, std::string_view key, bool selects,
                                 Identity& identity)
{
    bool good = true;
    for (const JsonValue& member : rule.members(key)) {
        std::vector<std::string> labels;
        const auto expression = member.text();
        if (!expression || !readLabels(member, member.key(), labels)) {
            good = false;
            continue;
        }
        std::string problem;
        if (auto pattern = LabelPattern::make(labels, *expression, selects, problem)) {
            identity.patterns.push_back(std::move(*pattern));
        } else {
            member.error(inQuotes(*expression) + ": " + problem, "a regular expression (RE2)");
            good = false;
        }
    }
    return good;
}

bool MappingParser::readPaths(const JsonObject& rule, Identity& identity)
{
    const auto value = rule.find("path");
    if (!value) {
        return false; // reported with the other keys that are missing
    }
    std::vector<std::string> known{"host"};
    for (const LabelPattern& pattern : identity.patterns) {
        known.insert(known.end(), pattern.variables().begin(), pattern.variables().end());
    }
    const std::vector<JsonValue> alternatives =
        value->isArray() ? value->elements() : std::vector<JsonValue>{*value};
    for (const JsonValue& alternative : alternatives) {
        std::optional<PathTemplate> path;
        if (!readPath(alternative, known, path)) {
            return false;
        }
        identity.paths.push_back(std::move(*path));
    }
    if (identity.paths.empty()) {
        value->error("no path", "a path or several");
    }
    return !identity.paths.empty();
}

bool MappingParser::readPath(const JsonValue& value, std::span<const std::string> known,
                             std::optional<PathTemplate>& result)
{
    const auto text = value.text();
    if (!text) {
        return false;
    }
    std::string problem;
    result = PathTemplate::parse(*text, problem);
    if (!result) {
        value.error(inQuotes(*text) + ": " + problem, "a path such as \"{host}/gpu-{gpu+1}\"");
        return false;
    }
    const std::vector<std::string_view> names(known.begin(), known.end());
    for (const std::string_view variable : result->variables()) {
        if (std::ranges::find(names, variable) == names.end()) {
            value.error("the variable {" + std::string(variable) + "}", oneOf(names),
                        didYouMean(variable, names));
            return false;
        }
    }
    return true;
}

std::uint16_t MappingParser::identityIndex(Identity identity)
{
    std::string signature{kindId(identity.kind)};
    const auto add = [&signature](std::string_view text, char separator) {
        signature += separator;
        signature += text;
    };
    for (const std::string& label : identity.hostLabels) {
        add(label, '\n');
    }
    for (const LabelPattern& pattern : identity.patterns) {
        add(pattern.expression(), pattern.selects() ? '\1' : '\2');
        for (const std::string& label : pattern.labels()) {
            add(label, '\3');
        }
    }
    for (const PathTemplate& path : identity.paths) {
        add(path.text(), '\4');
    }
    const auto next = static_cast<std::uint16_t>(m_mapping->identities.size());
    const auto [at, isNew] = m_identityIndex.try_emplace(std::move(signature), next);
    if (isNew) {
        m_mapping->identities.push_back(std::move(identity));
    }
    return at->second;
}

} // namespace hallscape::data
