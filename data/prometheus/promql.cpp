// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/promql.h"

namespace hallscape::data::promql {
namespace {

std::string joined(std::span<const std::string> parts, char separator)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty()) {
            text += separator;
        }
        text += part;
    }
    return text;
}

} // namespace

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '\\' || c == '"') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else {
            result += c;
        }
    }
    return result + '"';
}

std::string anyOf(std::span<const std::string> texts)
{
    constexpr std::string_view special = "\\.+*?()|[]{}^$";
    std::string result;
    for (const std::string& text : texts) {
        if (!result.empty()) {
            result += '|';
        }
        for (const char c : text) {
            if (special.find(c) != std::string_view::npos) {
                result += '\\';
            }
            result += c;
        }
    }
    return result;
}

std::string selector(std::string_view name,
                     std::span<const std::pair<std::string, std::string>> matches)
{
    std::string result{name};
    if (matches.empty()) {
        return result;
    }
    char before = '{';
    for (const auto& [label, expression] : matches) {
        result += before + label + "=~" + quoted(expression);
        before = ',';
    }
    return result + '}';
}

std::string rate(std::string_view selector, int windowS)
{
    return "rate(" + std::string(selector) + "[" + std::to_string(windowS) + "s])";
}

std::string maxBy(std::span<const std::string> labels, std::string_view expression)
{
    return "max by (" + joined(labels, ',') + ") (" + std::string(expression) + ")";
}

std::string dividedBy(std::string_view expression, std::string_view per,
                      std::span<const std::string> on)
{
    return std::string(expression) + " / on (" + joined(on, ',') + ") group_left () " +
           maxBy(on, per);
}

std::string age(std::string_view selector)
{
    return "time() - timestamp(" + std::string(selector) + ")";
}

} // namespace hallscape::data::promql
