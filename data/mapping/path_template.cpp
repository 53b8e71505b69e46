// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/path_template.h"

#include <algorithm>
#include <charconv>

namespace hallscape::data {
namespace {

constexpr std::size_t longestTemplate = 500;
constexpr std::string_view parentStep = "/..";
/// Far beyond any number of a device; keeps the arithmetic from overflowing.
constexpr std::int64_t largest = 1'000'000'000;

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [last, failure] = std::from_chars(text.data(), end, value);
    if (failure != std::errc{} || last != end || value < 0 || value > largest) {
        return std::nullopt;
    }
    return value;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

std::optional<PathTemplate> PathTemplate::parse(std::string_view text, std::string& problem)
{
    if (text.size() > longestTemplate) {
        problem = "it is longer than " + std::to_string(longestTemplate) + " characters";
        return std::nullopt;
    }
    PathTemplate result;
    result.m_text = text;
    result.m_ofParent = text.ends_with(parentStep);
    std::string_view rest =
        result.m_ofParent ? text.substr(0, text.size() - parentStep.size()) : text;
    for (;;) {
        const std::size_t open = rest.find('{');
        Part part;
        part.text = rest.substr(0, open);
        if (part.text.find('}') != std::string::npos) {
            problem = "\"}\" without \"{\"";
            return std::nullopt;
        }
        if (open == std::string_view::npos) {
            result.m_parts.push_back(std::move(part));
            return result;
        }
        const std::size_t close = rest.find('}', open);
        if (close == std::string_view::npos) {
            problem = "\"{\" without \"}\"";
            return std::nullopt;
        }
        if (!parseVariable(rest.substr(open + 1, close - open - 1), part, problem)) {
            return std::nullopt;
        }
        result.m_parts.push_back(std::move(part));
        rest.remove_prefix(close + 1);
    }
}

bool PathTemplate::parseVariable(std::string_view inside, Part& part, std::string& problem)
{
    const auto* const nameEnd = std::ranges::find_if_not(inside, isNameCharacter);
    part.variable.assign(inside.begin(), nameEnd);
    std::string_view rest = inside.substr(part.variable.size());
    if (part.variable.empty()) {
        problem = "\"{" + std::string(inside) + "}\" without a name";
        return false;
    }
    while (!rest.empty()) {
        const char sign = rest.front();
        rest.remove_prefix(1);
        const std::size_t length = std::min(rest.find_first_not_of("0123456789"), rest.size());
        const auto number = wholeNumber(rest.substr(0, length));
        const bool known = std::string_view("+-*/%").find(sign) != std::string_view::npos;
        if (!known || !number || (*number == 0 && (sign == '/' || sign == '%'))) {
            problem = "\"{" + std::string(inside) +
                      "}\"; a name may be followed by +, -, *, / or % "
                      "and a whole number";
            return false;
        }
        part.operations.push_back({sign, *number});
        rest.remove_prefix(length);
    }
    return true;
}

std::vector<std::string_view> PathTemplate::variables() const
{
    std::vector<std::string_view> names;
    for (const Part& part : m_parts) {
        if (!part.variable.empty()) {
            names.emplace_back(part.variable);
        }
    }
    return names;
}

std::optional<std::int64_t> PathTemplate::reckon(std::int64_t value,
                                                 std::span<const Operation> operations)
{
    for (const auto& [sign, number] : operations) {
        switch (sign) {
        case '+':
            value += number;
            break;
        case '-':
            value -= number;
            break;
        case '*':
            value *= number; // below 1e18: both are at most `largest`
            break;
        case '/':
            value /= number;
            break;
        default:
            value %= number;
        }
        if (value < 0 || value > largest) {
            return std::nullopt;
        }
    }
    return value;
}

std::optional<std::string> PathTemplate::expand(std::span<const PathVariable> variables) const
{
    std::string path;
    for (const Part& part : m_parts) {
        path += part.text;
        if (part.variable.empty()) {
            continue;
        }
        const auto found = std::ranges::find(variables, part.variable, &PathVariable::name);
        if (found == variables.end() || found->value.empty()) {
            return std::nullopt;
        }
        if (part.operations.empty()) {
            path += found->value;
            continue;
        }
        const auto number = wholeNumber(found->value);
        const auto value = number ? reckon(*number, part.operations) : std::nullopt;
        if (!value) {
            return std::nullopt;
        }
        path += std::to_string(*value);
    }
    return path;
}

} // namespace hallscape::data
