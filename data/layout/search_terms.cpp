// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/search_terms.h"
#include "data/layout/path_words.h"

#include <algorithm>

namespace hallscape::data {
namespace {

constexpr int exactKind = 100;
constexpr int wholeWord = 80;
constexpr int wordStart = 60;
constexpr int shortForm = 50;
constexpr int inside = 40;

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Best way in which \p word occurs in \p text, both lower case.
int occurrence(std::string_view word, std::string_view text)
{
    int best = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        const bool starts = at == 0 || !isWordCharacter(text[at - 1]);
        const std::size_t end = at + word.size();
        const bool ends = end == text.size() || !isWordCharacter(text[end]);
        best = std::max(best, starts && ends ? wholeWord : starts ? wordStart : inside);
    }
    // A single letter somewhere inside a name says nothing.
    return word.size() == 1 && best == inside ? 0 : best;
}

/// Label and whatever facts say about make and model.
std::string namesOf(std::string_view id, std::string_view label, const std::vector<Fact>& facts)
{
    std::string text = std::string(id) + " " + std::string(label);
    for (const Fact& fact : facts) {
        if (fact.key == "model" || fact.key == "platform") {
            text += " " + fact.text;
        }
    }
    return text;
}

} // namespace

TermScores::TermScores(const Site& site, const SearchTerm& term) : m_term(term)
{
    for (const RackModel& model : site.rackModels) {
        m_racks.push_back(score(Kind::Rack, namesOf(model.id, model.label, model.facts)));
    }
    for (const EquipmentModel& model : site.equipmentModels) {
        m_equipment.push_back(score(model.kind, namesOf(model.id, model.label, model.facts)));
    }
    for (const UnitModel& model : site.unitModels) {
        m_units.push_back(score(model.kind, namesOf(model.id, model.label, model.facts)));
        std::vector<int>& parts = m_parts.emplace_back();
        for (const PartSpec& spec : model.specs) {
            parts.push_back(score(spec.kind, namesOf({}, spec.label, spec.facts)));
        }
    }
}

int TermScores::area(const Area& area) const
{
    return score(area.kind, area.label);
}

int TermScores::score(Kind kind, std::string_view text) const
{
    const std::string label = lowerCase(kindLabel(kind));
    const std::string names = std::string(kindId(kind)) + " " + label + " " + lowerCase(text);
    int worst = exactKind;
    std::string phrase;
    for (const std::string& word : m_term.words) {
        int best = occurrence(word, names);
        if (best == 0 && m_term.number) {
            const std::vector<Kind> kinds = kindsNamed(word);
            best = std::ranges::find(kinds, kind) != kinds.end() ? shortForm : 0;
        }
        worst = std::min(worst, best);
        phrase += (phrase.empty() ? "" : " ") + word;
    }
    return worst > 0 && (phrase == kindId(kind) || phrase == label) ? exactKind : worst;
}

std::vector<SearchTerm> searchTerms(std::string_view query, TermStyle style)
{
    // Model names mix letters and digits ("h100", "sn5600"), so words end at blanks first, and only
    // what is a short form ("h2") or a path step ("hall-2") is taken apart.
    const bool literal = style == TermStyle::Literal;
    const bool joined = style != TermStyle::Words;
    std::vector<SearchTerm> terms;
    std::string blanks{query};
    std::ranges::replace_if(
        blanks, [](char c) { return c == '/' || c == ',' || c == ';' || c == '\t'; }, ' ');
    std::string_view rest = blanks;
    bool open = false; // whether the last term can take another word or a number
    while (!rest.empty()) {
        const std::size_t space = std::min(rest.find(' '), rest.size());
        const std::vector<PathWord> words = splitPath(rest.substr(0, space));
        const std::string token = lowerCase(rest.substr(0, space));
        rest.remove_prefix(std::min(space + 1, rest.size()));
        if (token.empty()) {
            continue;
        }
        const bool bareNumber = !literal && words.size() == 1 && words[0].word.empty();
        const bool step =
            !literal && words.size() == 1 && words[0].number && !kindsNamed(words[0].word).empty();
        if (bareNumber && open) {
            terms.back().number = words[0].number;
            open = false;
        } else if (step) {
            if (joined && open) {
                terms.back().words.push_back(words[0].word);
                terms.back().number = words[0].number;
            } else {
                terms.push_back({{words[0].word}, words[0].number});
            }
            open = false;
        } else if (joined && open) {
            terms.back().words.push_back(token);
        } else {
            terms.push_back({{token}, std::nullopt});
            open = true;
        }
    }
    return terms;
}

} // namespace hallscape::data
