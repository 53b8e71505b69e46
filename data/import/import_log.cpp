// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/import_log.h"

#include <algorithm>
#include <numeric>

namespace hallscape::data {

namespace {

constexpr std::size_t shownBytes = 60;
constexpr std::size_t explanationBytes = 300;

constexpr std::array<std::string_view, skipReasonCount> texts{
    "cannot use the header",
    "expected as many cells as the header has",
    "expected a time between 1990 and 2100",
    "expected a number",
    "expected name{label=\"value\",…} value [time]",
    "expected JSON of the announced form",
    "too long to be read",
    "more than can be taken",
    "nothing may follow the end mark",
    "matches no device of this site",
    "no measurement",
    "a second value of the same series at the same time",
    "cannot be read",
};

/// Whether what was found comes as a sentence of its own, not as a quotation.
bool isExplanation(SkipReason reason)
{
    return reason == SkipReason::BadHeader || reason == SkipReason::BadJson ||
           reason == SkipReason::Unmatched;
}

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Shortened at a character's end; control characters become spaces.
std::string printable(std::string_view text, std::size_t bytes)
{
    std::size_t end = std::min(text.size(), bytes);
    while (end > 0 && end < text.size() && continuesCharacter(text[end])) {
        --end;
    }
    std::string shown(text.substr(0, end));
    std::ranges::replace_if(
        shown, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return end < text.size() ? shown + "…" : shown;
}

} // namespace

FilePlace placeIn(std::uint64_t firstLine, std::string_view text, std::size_t offset)
{
    std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto lines = static_cast<std::uint64_t>(std::ranges::count(before, '\n'));
    if (lines > 0) {
        before.remove_prefix(before.rfind('\n') + 1);
    }
    const auto characters =
        before.size() - static_cast<std::size_t>(std::ranges::count_if(before, continuesCharacter));
    return {firstLine + lines, characters + 1};
}

std::string_view skipText(SkipReason reason)
{
    return texts[static_cast<std::size_t>(reason)];
}

std::string SkippedItem::toString() const
{
    std::string text;
    if (at.line > 0) {
        text = std::to_string(at.line) + ":" + std::to_string(at.column) + ": ";
    }
    text += skipText(reason);
    if (isExplanation(reason)) {
        return text + ": " + found;
    }
    return found.empty() ? text : text + ", found \"" + found + "\"";
}

void ImportLog::skip(SkipReason reason, FilePlace at, std::string_view found, std::uint64_t count)
{
    if (count == 0) {
        return;
    }
    const bool wanted = wants(reason) && (at.line > 0 || !found.empty());
    m_counts[static_cast<std::size_t>(reason)] += count;
    if (!wanted) {
        return;
    }
    m_examples.push_back(
        {reason, at, printable(found, isExplanation(reason) ? explanationBytes : shownBytes)});
}

bool ImportLog::wants(SkipReason reason) const
{
    // A reason that shows up late must not be hidden behind twenty of another.
    return m_examples.size() < maxExamples ||
           (count(reason) == 0 && m_examples.size() < maxExamples + skipReasonCount);
}

void ImportLog::note(std::string_view text)
{
    if (m_notes.size() < maxExamples && std::ranges::find(m_notes, text) == m_notes.end()) {
        m_notes.emplace_back(text);
    }
}

std::uint64_t ImportLog::count(SkipReason reason) const
{
    return m_counts[static_cast<std::size_t>(reason)];
}

std::uint64_t ImportLog::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0});
}

} // namespace hallscape::data
