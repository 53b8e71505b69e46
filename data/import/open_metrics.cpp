// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/line_reader.h"
#include "data/import/number_text.h"
#include "data/import/parse_context.h"
#include "data/import/series_cache.h"
#include "data/import/series_text.h"

#include <map>
#include <string>

namespace hallscape::data {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Takes a word and the space before it off the front.
std::string_view takeWord(std::string_view& text)
{
    std::size_t begin = 0;
    while (begin < text.size() && isSpace(text[begin])) {
        ++begin;
    }
    std::size_t end = begin;
    while (end < text.size() && !isSpace(text[end])) {
        ++end;
    }
    const std::string_view word = text.substr(begin, end - begin);
    text.remove_prefix(end);
    return word;
}

class OpenMetricsParser
{
public:
    explicit OpenMetricsParser(ParseContext& context)
        : m_context(context), m_lines(context.source, context.log)
    {
    }

    void parse()
    {
        while (const auto line = m_lines.next()) {
            m_line = *line;
            if (m_line.empty()) {
                continue;
            }
            if (m_ended) {
                m_context.log.skip(SkipReason::AfterEnd, placeAt(0), m_line);
            } else if (m_line.front() == '#') {
                takeComment(m_line.substr(1));
            } else {
                takeSample();
            }
        }
    }

private:
    static constexpr std::size_t maxUnits = 10'000;

    FilePlace placeAt(std::size_t offset) const
    {
        return placeIn(m_lines.number(), m_line, offset);
    }
    FilePlace placeOf(std::string_view part) const
    {
        return placeAt(static_cast<std::size_t>(part.data() - m_line.data()));
    }

    /// HELP and TYPE say nothing that is needed here; UNIT does.
    void takeComment(std::string_view text)
    {
        const std::string_view keyword = takeWord(text);
        if (keyword == "EOF" && trimmed(text).empty()) {
            m_ended = true;
        } else if (keyword == "UNIT" && m_units.size() < maxUnits) {
            const std::string_view name = takeWord(text);
            m_units.insert_or_assign(std::string(name), std::string(trimmed(text)));
        }
    }

    void takeSample()
    {
        std::size_t length = 0;
        const std::optional<SampleSink::SeriesId> series = takeSeries(length);
        if (!series) {
            return;
        }
        std::string_view rest = m_line.substr(length);
        const std::string_view valueText = takeWord(rest);
        const std::optional<double> value =
            valueText.empty() ? std::nullopt : parseNumber(valueText);
        if (!value) {
            m_context.log.skip(SkipReason::BadNumber, placeOf(valueText), valueText);
            return;
        }
        const std::string_view timeText = takeWord(rest);
        std::optional<std::int64_t> timeMs = m_context.defaultTimeMs;
        if (timeText.empty() || timeText == "#") { // a lone # begins an exemplar
            m_context.log.note(
                "samples without a time count as measured when the file was written");
        } else {
            timeMs = time(timeText);
        }
        if (!timeMs) {
            m_context.log.skip(SkipReason::BadTime, placeOf(timeText), timeText);
            return;
        }
        m_context.sink.sample(*series, *timeMs, *value);
    }

    /// \param length gets the length of the series' text
    std::optional<SampleSink::SeriesId> takeSeries(std::size_t& length)
    {
        if (const auto guess = m_cache.guess(m_line);
            guess && guess->bytes < m_line.size() && isSpace(m_line[guess->bytes])) {
            m_cache.confirm();
            length = guess->bytes;
            return guess->id;
        }
        const std::optional<std::size_t> end = m_text.parse(m_line);
        if (!end || *end == m_line.size() || !isSpace(m_line[*end])) {
            m_context.log.skip(SkipReason::BadSeries, placeAt(m_text.errorAt()), m_line);
            return std::nullopt;
        }
        length = *end;
        const std::string_view key = m_line.substr(0, length);
        if (const auto known = m_cache.find(key)) {
            return known;
        }
        const SampleSink::SeriesId id = m_context.sink.declare(
            {m_text.name(), m_text.labels(), unitOf(m_text.name()), placeAt(0)});
        if (!m_cache.insert(key, id)) {
            m_context.log.skip(SkipReason::TooMany, placeAt(0), key);
            return std::nullopt;
        }
        return id;
    }

    std::string_view unitOf(std::string_view name) const
    {
        if (m_units.empty()) {
            return {};
        }
        auto found = m_units.find(name);
        if (found == m_units.end() && name.ends_with("_total")) {
            found = m_units.find(name.substr(0, name.size() - 6));
        }
        return found == m_units.end() ? std::string_view() : std::string_view(found->second);
    }

    std::optional<std::int64_t> time(std::string_view text)
    {
        if (text != m_timeText) {
            m_timeText = text;
            m_timeMs = parseSampleTime(text);
        }
        return m_timeMs;
    }

    ParseContext& m_context;
    LineReader m_lines;
    SeriesCache m_cache;
    SeriesText m_text;
    std::string_view m_line;
    std::map<std::string, std::string, std::less<>> m_units;
    std::string m_timeText; ///< the last one: many samples share it
    std::optional<std::int64_t> m_timeMs;
    bool m_ended = false;
};

} // namespace

void parseOpenMetrics(ParseContext& context)
{
    OpenMetricsParser(context).parse();
}

} // namespace hallscape::data
