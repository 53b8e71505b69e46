// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/json_reader.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallscape::data {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Edit distance with swaps of neighbours, because those are the commonest typing mistakes.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    std::iota(previous.begin(), previous.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            current[j] =
                std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
                lower(a[i - 2]) == lower(b[j - 1])) {
                current[j] = std::min(current[j], before[j - 2] + 1);
            }
        }
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return previous[b.size()];
}

std::string plain(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

std::string describe(const NumberRule& rule)
{
    return std::string(rule.what) + " from " + plain(rule.min) + " to " + plain(rule.max);
}

} // namespace

std::string JsonValue::preview() const
{
    switch (m_node->type) {
    case JsonNode::Type::Null:
        return "null";
    case JsonNode::Type::Boolean:
        return m_node->boolean ? "true" : "false";
    case JsonNode::Type::Number:
        return m_node->text.substr(0, 40);
    case JsonNode::Type::String:
        return "the string " + inQuotes(m_node->text);
    case JsonNode::Type::Array:
        return "an array of " + std::to_string(m_node->items.size());
    case JsonNode::Type::Object:
        return "an object";
    }
    return {};
}

void JsonValue::wrongType(std::string_view expected) const
{
    error(preview(), std::string(expected));
}

std::optional<std::string> JsonValue::text() const
{
    if (m_node->type != JsonNode::Type::String || m_node->text.empty()) {
        wrongType("a text");
        return std::nullopt;
    }
    return m_node->text;
}

std::optional<double> JsonValue::number(const NumberRule& rule) const
{
    const double value = m_node->number;
    if (!isNumber() || !std::isfinite(value) || value < rule.min || value > rule.max ||
        (rule.whole && value != std::floor(value))) {
        wrongType(describe(rule));
        return std::nullopt;
    }
    return value;
}

std::optional<Vec3> JsonValue::vector(const NumberRule& rule) const
{
    if (!isArray() || m_node->items.size() != 3) {
        wrongType("[x, y, z], each " + describe(rule));
        return std::nullopt;
    }
    const std::vector<JsonValue> parts = elements();
    const auto x = parts[0].number(rule);
    const auto y = parts[1].number(rule);
    const auto z = parts[2].number(rule);
    if (!x || !y || !z) {
        return std::nullopt;
    }
    return Vec3{static_cast<float>(*x), static_cast<float>(*y), static_cast<float>(*z)};
}

bool JsonValue::isTrue() const
{
    if (m_node->type == JsonNode::Type::Boolean && m_node->boolean) {
        return true;
    }
    wrongType("true");
    return false;
}

std::vector<JsonValue> JsonValue::elements() const
{
    std::vector<JsonValue> result;
    if (!isArray()) {
        wrongType("an array");
        return result;
    }
    result.reserve(m_node->items.size());
    for (std::size_t i = 0; i < m_node->items.size(); ++i) {
        result.emplace_back(m_node->items[i], pointerTo(m_pointer, std::to_string(i)), *m_sink);
    }
    return result;
}

std::vector<JsonValue> JsonValue::members() const
{
    std::vector<JsonValue> result;
    if (!isObject()) {
        wrongType("an object");
        return result;
    }
    result.reserve(m_node->items.size());
    for (const JsonNode& item : m_node->items) {
        result.emplace_back(item, pointerTo(m_pointer, item.key), *m_sink);
    }
    return result;
}

std::optional<JsonValue> JsonValue::member(std::string_view name) const
{
    if (!isObject()) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(m_node->items, name, &JsonNode::key);
    if (found == m_node->items.end()) {
        return std::nullopt;
    }
    return JsonValue(*found, pointerTo(m_pointer, name), *m_sink);
}

JsonObject::JsonObject(const JsonValue& value, const KeyTable& keys) : m_value(value)
{
    if (!value.isObject()) {
        value.wrongType("an object (" + std::string(keys.name) + ")");
        return;
    }
    std::vector<std::string_view> names;
    std::ranges::transform(keys.keys, std::back_inserter(names), &KeySpec::name);
    for (const JsonValue& member : value.members()) {
        if (std::ranges::find(names, member.key()) == names.end()) {
            member.error("unknown key " + inQuotes(member.key()),
                         oneOf(names) + " in " + std::string(keys.name),
                         didYouMean(member.key(), names));
        }
    }
    for (const KeySpec& key : keys.keys) {
        if (key.required && !value.member(key.name)) {
            value.error("no " + inQuotes(key.name), "it in every " + std::string(keys.name));
        }
    }
}

std::string JsonObject::text(std::string_view key, std::string fallback) const
{
    const auto found = find(key);
    return found ? found->text().value_or(std::move(fallback)) : fallback;
}

double JsonObject::number(std::string_view key, const NumberRule& rule, double fallback) const
{
    const auto found = find(key);
    return found ? found->number(rule).value_or(fallback) : fallback;
}

Vec3 JsonObject::vector(std::string_view key, const NumberRule& rule, Vec3 fallback) const
{
    const auto found = find(key);
    return found ? found->vector(rule).value_or(fallback) : fallback;
}

std::vector<JsonValue> JsonObject::elements(std::string_view key) const
{
    const auto found = find(key);
    return found ? found->elements() : std::vector<JsonValue>{};
}

std::vector<JsonValue> JsonObject::members(std::string_view key) const
{
    const auto found = find(key);
    return found ? found->members() : std::vector<JsonValue>{};
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::size_t end = std::min(text.size(), longest);
    while (end > 0 && end < text.size() &&
           (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end; // not inside a UTF-8 sequence
    }
    std::string result = "\"";
    for (const char c : text.substr(0, end)) {
        result += static_cast<unsigned char>(c) < 0x20U ? ' ' : c;
    }
    return result + (end < text.size() ? "…\"" : "\"");
}

std::string didYouMean(std::string_view found, std::span<const std::string_view> choices)
{
    constexpr std::size_t longest = 64; // nobody mistypes a longer name into a known one
    if (found.empty() || found.size() > longest) {
        return {};
    }
    const std::size_t farthest = std::max<std::size_t>(1, found.size() / 3);
    std::size_t best = farthest + 1;
    std::string_view nearest;
    for (const std::string_view choice : choices) {
        if (choice.size() > longest) {
            continue;
        }
        const std::size_t distance = editDistance(found, choice);
        if (distance < best) {
            best = distance;
            nearest = choice;
        }
    }
    return nearest.empty() ? std::string{} : "did you mean " + inQuotes(nearest) + "?";
}

std::string oneOf(std::span<const std::string_view> choices)
{
    constexpr std::size_t most = 14;
    if (choices.empty()) {
        return "nothing: none is defined";
    }
    std::string result;
    for (std::size_t i = 0; i < std::min(choices.size(), most); ++i) {
        const bool last = i + 1 == choices.size();
        result += (i == 0 ? "" : last ? " or " : ", ") + inQuotes(choices[i]);
    }
    return choices.size() > most ? result + ", …" : result;
}

} // namespace hallscape::data
