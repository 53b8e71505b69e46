// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/fast_vector.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hallscape::data {
namespace {

constexpr std::size_t mostLabels = 32;

constexpr std::array<std::string_view, 2> prefixes{
    R"({"status":"success","data":{"resultType":"vector","result":[)",
    R"({"status":"success","isPartial":false,"data":{"resultType":"vector","result":[)",
};

/// Takes what it expects from the front of a text; each step says whether that was there.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_at(text.data()), m_end(m_at + text.size()) {}

    std::string_view rest() const { return {m_at, static_cast<std::size_t>(m_end - m_at)}; }
    bool startsWith(char c) const { return m_at != m_end && *m_at == c; }
    bool skip(std::string_view expected)
    {
        if (!rest().starts_with(expected)) {
            return false;
        }
        m_at += expected.size();
        return true;
    }
    /// The text up to the next quotation mark, which is taken too. ASCII without escapes only.
    bool text(std::string_view& result)
    {
        const char* const first = m_at;
        while (m_at != m_end && *m_at != '"') {
            const auto byte = static_cast<unsigned char>(*m_at);
            if (byte < 0x20U || byte >= 0x7FU || byte == '\\') {
                return false;
            }
            ++m_at;
        }
        result = {first, static_cast<std::size_t>(m_at - first)};
        return skip("\"");
    }
    /// The text up to the next comma, which is taken too.
    bool number(std::string_view& result)
    {
        const char* const first = m_at;
        while (m_at != m_end && ((*m_at >= '0' && *m_at <= '9') || *m_at == '.')) {
            ++m_at;
        }
        result = {first, static_cast<std::size_t>(m_at - first)};
        const bool leadingZero = result.size() > 1 && result[0] == '0' && result[1] != '.';
        return !result.empty() && result.front() != '.' && result.back() != '.' && !leadingZero &&
               skip(",");
    }

private:
    const char* m_at;
    const char* m_end;
};

/// One series after the other.
class SeriesScanner
{
public:
    /// \return false, and nothing taken, where the next series has another form
    bool next(Scanner& from, AnswerSeries& series)
    {
        Scanner scanner = from;
        std::size_t count = 0;
        if (!scanner.skip(R"({"metric":{)")) {
            return false;
        }
        while (!scanner.startsWith('}')) {
            if (count == mostLabels || (count > 0 && !scanner.skip(",")) || !scanner.skip("\"") ||
                !scanner.text(m_labels[count].name) || !scanner.skip(":\"") ||
                !scanner.text(m_labels[count].value)) {
                return false;
            }
            ++count;
        }
        std::string_view time;
        std::string_view value;
        if (!scanner.skip(R"(},"value":[)") || !scanner.number(time) || !scanner.skip("\"") ||
            !scanner.text(value) || !scanner.skip("]}") || !readTime(time) ||
            !parseSampleValue(value, m_sample.value)) {
            return false;
        }
        series = {std::span(m_labels).first(count), {&m_sample, 1}};
        from = scanner;
        return true;
    }

private:
    bool readTime(std::string_view text)
    {
        if (text == m_timeText) {
            return true; // all samples of an answer have the time it was asked for
        }
        const char* const end = text.data() + text.size();
        const auto [last, failure] = std::from_chars(text.data(), end, m_sample.timeS);
        m_timeText = failure == std::errc{} && last == end ? text : std::string_view{};
        return !m_timeText.empty();
    }

    std::array<Label, mostLabels> m_labels{};
    AnswerSample m_sample;
    std::string_view m_timeText;
};

} // namespace

LeadingSeries readLeadingSeries(std::string_view body, std::size_t maxSeries,
                                const std::function<void(const AnswerSeries&)>& take)
{
    LeadingSeries result;
    const auto* const prefix = std::ranges::find_if(
        prefixes, [body](std::string_view known) { return body.starts_with(known); });
    if (prefix == prefixes.end()) {
        return result;
    }
    result.prefix = *prefix;
    Scanner scanner(body.substr(prefix->size()));
    SeriesScanner series;
    AnswerSeries one;
    while (result.series < maxSeries && series.next(scanner, one)) {
        ++result.series;
        take(one);
        // The comma goes with the series before it; one too many is left for the parser to find.
        Scanner after = scanner;
        if (!after.skip(",") || after.startsWith(']')) {
            break;
        }
        scanner = after;
    }
    result.rest = scanner.rest();
    return result;
}

} // namespace hallscape::data
