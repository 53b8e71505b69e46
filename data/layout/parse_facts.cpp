// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/draft.h"

#include <algorithm>

namespace hallscape::data {
namespace {

/// "max-power" -> "Max power", for facts whose label is their key.
std::string labelFromKey(std::string_view key)
{
    std::string label{key};
    std::ranges::replace(label, '-', ' ');
    if (!label.empty() && label[0] >= 'a' && label[0] <= 'z') {
        label[0] = static_cast<char>(label[0] - 'a' + 'A');
    }
    return label;
}

std::string citation(const JsonValue& value, const Sources& sources)
{
    const auto name = value.text();
    if (!name) {
        return {};
    }
    const auto found = sources.find(*name);
    if (found != sources.end()) {
        return found->second;
    }
    std::vector<std::string_view> names;
    std::ranges::transform(sources, std::back_inserter(names),
                           [](const auto& entry) { return std::string_view(entry.first); });
    std::ranges::sort(names);
    value.error("unknown source \"" + *name + "\"", "a key of \"sources\" in this file",
                didYouMean(*name, names));
    return {};
}

/// One key of the sources table, or an array of several.
std::string citations(const JsonValue& value, const Sources& sources)
{
    if (!value.isArray()) {
        return citation(value, sources);
    }
    std::string all;
    for (const JsonValue& element : value.elements()) {
        const std::string one = citation(element, sources);
        all += (all.empty() || one.empty() ? "" : "; ") + one;
    }
    return all;
}

std::optional<Fact> parseFact(const JsonValue& value, const Sources& sources)
{
    const JsonObject object(value, keys::fact);
    if (!object) {
        return std::nullopt;
    }
    Fact fact;
    fact.key = value.key();
    fact.label = object.text("label", labelFromKey(fact.key));
    fact.unit = object.text("unit");
    if (const auto content = object.find("value")) {
        if (content->isNumber()) {
            fact.text = content->node().text;
            fact.value = content->node().number;
        } else {
            fact.text = content->text().value_or("");
        }
    }
    fact.provenance = parseProvenance(object, sources, fact.source);
    return fact;
}

} // namespace

Provenance parseProvenance(const JsonObject& object, const Sources& sources, std::string& source)
{
    const auto sourced = object.find("source");
    const auto derived = object.find("derived");
    const auto assumed = object.find("assumed");
    const int given =
        int{sourced.has_value()} + int{derived.has_value()} + int{assumed.has_value()};
    if (given != 1) {
        object.value().error(given == 0 ? "no provenance" : "several provenances",
                             R"(exactly one of "source", "derived" and "assumed")");
    }
    if (sourced) {
        source = citations(*sourced, sources);
        return Provenance::Sourced;
    }
    if (derived) {
        source = derived->text().value_or("");
        return Provenance::Derived;
    }
    if (assumed) {
        static_cast<void>(assumed->isTrue()); // reported; an assumption in any case
    }
    return Provenance::Assumed;
}

std::vector<Fact> parseFacts(const JsonObject& owner, const Sources& sources)
{
    std::vector<Fact> facts;
    for (const JsonValue& member : owner.members("facts")) {
        if (auto fact = parseFact(member, sources)) {
            facts.push_back(std::move(*fact));
        }
    }
    return facts;
}

Sources parseSources(const JsonObject& file)
{
    Sources sources;
    for (const JsonValue& member : file.members("sources")) {
        sources.emplace(member.key(), member.text().value_or(""));
    }
    return sources;
}

} // namespace hallscape::data
