// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nearest.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace hallscape::app {

namespace {

/// Edits between two words: insert, delete, replace, or swap two neighbours (optimal string
/// alignment).
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> twoAbove(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = above[j] + (a[i] == b[j] ? 0 : 1);
            row[j + 1] = std::min({replaced, row[j] + 1, above[j + 1] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]) {
                row[j + 1] = std::min(row[j + 1], twoAbove[j - 1] + 1);
            }
        }
        std::swap(twoAbove, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

} // namespace

std::string_view nearestWord(std::string_view typed, std::span<const std::string_view> words)
{
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(1, typed.size() / 3) + 1;
    for (const std::string_view word : words) {
        const std::size_t distance = editDistance(typed, word);
        if (distance < bestDistance) {
            best = word;
            bestDistance = distance;
        }
    }
    return best;
}

std::string suggestion(std::string_view typed, std::span<const std::string_view> words)
{
    if (const std::string_view near = nearestWord(typed, words); !near.empty()) {
        return " Did you mean \"" + std::string(near) + "\"?";
    }
    std::string text = " Choose from ";
    for (const std::string_view word : words) {
        text += word;
        text += word == words.back() ? "." : ", ";
    }
    return text;
}

} // namespace hallscape::app
