// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/path_words.h"

#include <algorithm>
#include <charconv>

namespace hallscape::data {
namespace {

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "storage-server" -> "ss"
std::string initials(std::string_view id)
{
    std::string result;
    char before = '-';
    for (const char c : id) {
        if (before == '-') {
            result += c;
        }
        before = c;
    }
    return result;
}

} // namespace

std::string lowerCase(std::string_view text)
{
    std::string result{text};
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

std::vector<PathWord> splitPath(std::string_view text)
{
    const std::string lower = lowerCase(text);
    std::vector<PathWord> words;
    std::size_t i = 0;
    while (i < lower.size()) {
        if (isLetter(lower[i])) {
            std::size_t end = i;
            while (end < lower.size() && (isLetter(lower[end]) || lower[end] == '-')) {
                ++end;
            }
            std::string word = lower.substr(i, end - i);
            word.erase(word.find_last_not_of('-') + 1);
            words.push_back({std::move(word), std::nullopt});
            i = end;
        } else if (isDigit(lower[i])) {
            std::uint32_t number = 0;
            const char* const last = lower.data() + lower.size();
            const auto [end, failure] = std::from_chars(lower.data() + i, last, number);
            if (failure != std::errc{}) {
                return {};
            }
            if (words.empty() || words.back().number) {
                words.push_back({{}, number});
            } else {
                words.back().number = number;
            }
            i = static_cast<std::size_t>(end - lower.data());
        } else {
            ++i;
        }
    }
    return words;
}

std::vector<Kind> kindsNamed(std::string_view word)
{
    std::vector<Kind> kinds;
    const auto add = [&kinds](Kind kind) {
        if (std::ranges::find(kinds, kind) == kinds.end()) {
            kinds.push_back(kind);
        }
    };
    if (word.empty()) {
        return kinds;
    }
    const auto each = [&](auto matches) {
        for (std::size_t i = 0; i < kindCount; ++i) {
            if (matches(kindId(static_cast<Kind>(i)))) {
                add(static_cast<Kind>(i));
            }
        }
    };
    each([&](std::string_view id) { return id == word; });
    if (word == "r") {
        add(Kind::Rack); // the commoner of the two
    }
    each([&](std::string_view id) { return id.starts_with(word); });
    each([&](std::string_view id) { return initials(id) == word; });
    return kinds;
}

} // namespace hallscape::data
