// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/metric_words.h"

#include "data/import/unit.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace hallscape::data {

namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> synonyms{{
    {"temperature", "temp"},
    {"utilisation", "util"},
    {"utilization", "util"},
    {"usage", "util"},
    {"load", "util"},
    {"mem", "memory"},
    {"hbm", "memory"},
    {"frequency", "clock"},
    {"freq", "clock"},
    {"clk", "clock"},
    {"battery", "megapack"},
    {"coolant", "cdu"},
    {"receive", "rx"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> unitWords{{
    {"°C", "temp"},
    {"W", "power"},
    {"%", "util"},
    {"MHz", "clock"},
    {"rpm", "speed"},
    {"L/min", "flow"},
    {"kPa", "pressure"},
    {"Gb/s", "link"},
}};

/// Lower case, in alphabetical order, each once.
Words wordsOf(std::string_view text)
{
    Words words(1);
    for (const char c : text) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool joins = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        if (joins) {
            words.back() += small;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase(words, std::string());
    for (std::string& word : words) {
        const auto* const found = std::ranges::find(
            synonyms, word, &std::pair<std::string_view, std::string_view>::first);
        if (found != synonyms.end()) {
            word = found->second;
        }
    }
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

struct MetricWords
{
    MetricId id;
    Words key;
    Words label;
    Words all; ///< of the key and of the kind that has it
};

const std::vector<MetricWords>& vocabulary()
{
    static const std::vector<MetricWords> words = [] {
        std::vector<MetricWords> made;
        for (const Metric& metric : metrics()) {
            const std::string both =
                std::string(metric.key) + " " + std::string(kindId(metric.kind));
            made.push_back({metric.id, wordsOf(metric.key), wordsOf(metric.label), wordsOf(both)});
        }
        return made;
    }();
    return words;
}

} // namespace

std::vector<MetricId> metricsNamed(std::string_view name)
{
    const Words words = wordsOf(name);
    if (words.empty()) {
        return {};
    }
    std::vector<MetricId> found;
    for (const MetricWords& metric : vocabulary()) {
        if (metric.key == words || metric.label == words) {
            return {metric.id};
        }
        if (std::ranges::includes(metric.all, words)) {
            found.push_back(metric.id);
        }
    }
    return found;
}

std::vector<MetricId> metricsMeasuredIn(std::string_view unit)
{
    for (const auto& [known, word] : unitWords) {
        if (!unit.empty() && unitConversion(unit, known)) {
            return metricsNamed(word);
        }
    }
    return {};
}

std::optional<MetricId> metricOf(Kind kind, const std::vector<MetricId>& candidates)
{
    const std::string_view kindWord = kindId(kind);
    std::optional<MetricId> best;
    std::ptrdiff_t fewest = 0;
    bool tie = false;
    for (const MetricId id : candidates) {
        if (metric(id).kind != kind) {
            continue;
        }
        const Words& words = vocabulary()[static_cast<std::size_t>(id)].key;
        const std::ptrdiff_t special = std::ssize(words) - std::ranges::count(words, kindWord);
        if (!best || special < fewest) {
            best = id;
            fewest = special;
            tie = false;
        } else if (special == fewest) {
            tie = true;
        }
    }
    return tie ? std::nullopt : best;
}

} // namespace hallscape::data
