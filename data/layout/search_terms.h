// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// One thing a query asks for: words that must all be in its name, and its number. "storage server
/// 3" is one term.
struct SearchTerm
{
    std::vector<std::string> words;
    std::optional<std::uint32_t> number;
};

/// How well the models of a site match one term, worked out once per query: a few dozen texts
/// instead of a million names. 0 is no match. Numbers are compared later, per device.
class TermScores
{
public:
    TermScores(const Site& site, const SearchTerm& term);

    int area(const Area& area) const;
    int rack(std::uint16_t rackModel) const { return m_racks[rackModel]; }
    int unit(std::uint16_t unitModel) const { return m_units[unitModel]; }
    int equipment(std::uint16_t equipmentModel) const { return m_equipment[equipmentModel]; }
    int part(std::uint16_t unitModel, std::uint16_t spec) const { return m_parts[unitModel][spec]; }
    bool numberFits(std::uint32_t number) const
    {
        return !m_term.number || *m_term.number == number;
    }

private:
    int score(Kind kind, std::string_view text) const;

    const SearchTerm& m_term;
    std::vector<int> m_racks;
    std::vector<int> m_units;
    std::vector<int> m_equipment;
    std::vector<std::vector<int>> m_parts;
};

/// How a query is cut into terms. Tried in this order until something is found.
enum class TermStyle {
    Phrases, ///< neighbouring words without a number between them are one term: "storage server 3"
    Words,   ///< each word is a term: "hall cdu"
    Literal, ///< one term without a number: "h100" is a model, "substation 22" a name
};

std::vector<SearchTerm> searchTerms(std::string_view query, TermStyle style);

} // namespace hallscape::data
