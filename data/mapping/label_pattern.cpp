// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/label_pattern.h"

#include <re2/re2.h>

#include <array>

namespace hallscape::data {
namespace {

constexpr std::size_t longestExpression = 1000;
constexpr std::size_t mostGroups = 15;
constexpr std::int64_t compiledBytes = 1 << 20;

} // namespace

std::optional<LabelPattern> LabelPattern::make(std::vector<std::string> labels,
                                               const std::string& expression, bool selects,
                                               std::string& problem)
{
    if (expression.size() > longestExpression) {
        problem = "it is longer than " + std::to_string(longestExpression) + " characters";
        return std::nullopt;
    }
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(compiledBytes);
    const auto compiled = std::make_shared<const RE2>(expression, options);
    if (!compiled->ok()) {
        problem = compiled->error();
        return std::nullopt;
    }
    LabelPattern pattern;
    for (const auto& [number, name] : compiled->CapturingGroupNames()) {
        if (number > static_cast<int>(mostGroups)) {
            problem = "it has more than " + std::to_string(mostGroups) + " groups";
            return std::nullopt;
        }
        pattern.m_groups.push_back(number);
        pattern.m_variables.push_back(name);
    }
    pattern.m_variables.push_back(labels.front());
    pattern.m_labels = std::move(labels);
    pattern.m_expression = expression;
    pattern.m_compiled = compiled;
    pattern.m_selects = selects;
    return pattern;
}

bool LabelPattern::match(std::string_view value, std::vector<PathVariable>& found) const
{
    std::array<re2::StringPiece, mostGroups + 1> groups;
    const int wanted = m_groups.empty() ? 1 : m_groups.back() + 1;
    if (!m_compiled->Match({value.data(), value.size()}, 0, value.size(), RE2::ANCHOR_BOTH,
                           groups.data(), wanted)) {
        return false;
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const re2::StringPiece group = groups[static_cast<std::size_t>(m_groups[i])];
        found.push_back({m_variables[i], {group.data(), group.size()}});
    }
    found.push_back({m_variables.back(), value});
    return true;
}

} // namespace hallscape::data
