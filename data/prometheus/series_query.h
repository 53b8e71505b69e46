// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/series_matcher.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hallscape::data {

using LabelMatches = std::vector<std::pair<std::string, std::string>>; ///< label =~ expression

/// One question to the server: all series of one name, reduced to the labels that say what they
/// are of. Rules that need the same answer share it.
struct SeriesQuery
{
    std::string name;
    std::vector<SeriesMatcher::Candidate> rules; ///< in the order of the mapping
    std::vector<std::string> hostLabels; ///< alternatives; empty: the host is inside another label
    std::vector<std::string> otherLabels;
    LabelMatches filters;
    bool counter = false;
    std::string per;
    std::vector<std::string> perLabels;

    /// What is scraped together: the word before the first "_", and the host's label.
    std::string exporter() const;

    std::string selector(const LabelMatches& scope) const;
    /// \param hosts of hostLabels those that are in use  \param windowS of the rate of a counter
    std::string expression(std::span<const std::string> hosts, const LabelMatches& scope,
                           int windowS) const;
    /// Age of the samples, per host.
    std::string ageExpression(std::span<const std::string> hosts, const LabelMatches& scope) const;
};

/// \param isPresent whether the server has a series of that name
std::vector<SeriesQuery> planQueries(const SeriesMatcher& matcher,
                                     const std::function<bool(std::string_view)>& isPresent);

} // namespace hallscape::data
