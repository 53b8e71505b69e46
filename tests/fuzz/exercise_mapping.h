// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/parse.h"
#include "data/mapping/series_matcher.h"

#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data::test {

/// Reads \p bytes as a mapping and offers series to what comes out of it.
/// \return what is wrong with the answers; empty when all is well. Crashes are for the sanitizers
/// to find.
inline std::string exerciseMapping(std::string_view bytes)
{
    static const SitePtr site = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/array.json").site;
    const MappingResult result = parseMapping(bytes, "fuzz.json");
    for (const Problem& problem : result.problems) {
        if (problem.toString().empty() || problem.found.empty()) {
            return "a problem without words";
        }
    }
    if (!result.mapping) {
        return result.problems.empty() ? "neither a mapping nor a problem" : "";
    }
    const Mapping& mapping = *result.mapping;
    if (mapping.readings().size() != mapping.rules.size()) {
        return "not one reading per rule";
    }
    SeriesMatcher matcher(site, result.mapping);
    const std::string text{bytes.substr(0, 100)};
    std::uint64_t offered = 0;
    for (const MappingRule& rule : mapping.rules) {
        std::vector<std::vector<Label>> all(3);
        const std::vector<std::string> needed = mapping.identities[rule.identity].labels();
        for (const std::string& label : needed) {
            all[0].push_back({label, "r1-s1"});
            all[1].push_back({label, "1"});
            all[2].push_back({label, text});
        }
        for (const auto& labels : all) {
            for (const SeriesTarget& target : matcher.match(rule.names.front(), labels).targets) {
                if (!site->contains({metric(target.metric).kind, target.index})) {
                    return "a device that is not there";
                }
            }
            static_cast<void>(matcher.device(labels));
            ++offered;
        }
    }
    const MatchReport report = matcher.report();
    return report.unmatched > offered || report.examples.size() > MatchReport::maxExamples
               ? "a report that does not add up"
               : "";
}

} // namespace hallscape::data::test
