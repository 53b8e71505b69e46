// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/describe.h"
#include "data/layout/parse.h"
#include "data/layout/search.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace hallscape::data::test {

/// Reads \p bytes as a layout and asks the result for everything it can say.
/// \return what is wrong with the answers; empty when all is well. Crashes are for the sanitizers
/// to find.
inline std::string exerciseLayout(std::string_view bytes)
{
    const auto include = [bytes](std::string_view name) -> Result<std::string> {
        if (name == "self") {
            return std::string(bytes);
        }
        if (name == "empty") {
            return std::string(R"({"version": 1})");
        }
        return Error{Errc::NotFound, std::string(name), "no such file"};
    };
    const LayoutLimits limits{
        .areas = 2000, .racks = 2000, .equipment = 2000, .units = 20'000, .parts = 100'000};
    const LayoutResult result = parseLayout(bytes, "fuzz.json", include, limits);
    for (const Problem& problem : result.problems) {
        if (problem.toString().empty() || problem.found.empty()) {
            return "a problem without words";
        }
    }
    if (!result.site) {
        return result.problems.empty() ? "neither a site nor a problem" : "";
    }
    const Site& site = *result.site;
    static_cast<void>(describe(site));
    static_cast<void>(search(site, "hall 1 gpu 2"));
    static_cast<void>(search(site, bytes.substr(0, 40)));
    for (std::size_t k = 0; k < kindCount; ++k) {
        const Kind kind = static_cast<Kind>(k);
        const std::uint32_t stride = std::max(1U, site.count(kind) / 20U);
        for (std::uint32_t i = 0; i < site.count(kind); i += stride) {
            const Device device{kind, i};
            const std::string path = site.path(device);
            if (site.find(path) != device) {
                return "no way back from the path " + path;
            }
            for (const Device& child : site.children(device)) {
                if (site.parent(child) != device) {
                    return "a child of another parent at " + path;
                }
            }
            const Range range = site.range({Kind::Site, 0}, kind);
            if (range.count != site.count(kind)) {
                return "things outside of the site: " + std::string(kindId(kind));
            }
            static_cast<void>(site.box(device));
            static_cast<void>(site.label(device));
            static_cast<void>(site.factsOf(device));
            static_cast<void>(site.buildState(device));
        }
    }
    return {};
}

} // namespace hallscape::data::test
