// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/json_series.h"

#include "data/import/number_text.h"

#include <array>
#include <cstdio>
#include <limits>

namespace hallscape::data {

namespace {
constexpr double none = std::numeric_limits<double>::quiet_NaN();
} // namespace

void JsonSeriesHandler::begin(JsonCursor& cursor, bool oneSeries)
{
    m_cursor = &cursor;
    m_root = oneSeries ? In::Result : In::Answer;
    m_stack.clear();
    m_ignored = 0;
}

void JsonSeriesHandler::complain(SkipReason reason, std::string_view found, std::size_t back)
{
    m_context.log.skip(reason, m_cursor->place(back), found);
}

bool JsonSeriesHandler::null()
{
    if (inside() == In::Values) {
        addValue(none);
    }
    return true;
}

bool JsonSeriesHandler::boolean(bool)
{
    return true;
}

bool JsonSeriesHandler::number_integer(number_integer_t value)
{
    number(static_cast<double>(value));
    return true;
}

bool JsonSeriesHandler::number_unsigned(number_unsigned_t value)
{
    number(static_cast<double>(value));
    return true;
}

bool JsonSeriesHandler::number_float(number_float_t value, const string_t&)
{
    number(value);
    return true;
}

void JsonSeriesHandler::number(double value)
{
    m_cursor->mark();
    switch (inside()) {
    case In::Pair:
        ++m_pair.parts;
        if (m_pair.parts == 1) {
            addTime(value);
        } else {
            m_pair.value = value;
        }
        break;
    case In::Values:
        addValue(value);
        break;
    case In::Times:
        addTime(value);
        break;
    default:
        break;
    }
}

bool JsonSeriesHandler::string(string_t& text)
{
    m_cursor->mark();
    const std::size_t back = text.size() + 2;
    switch (inside()) {
    case In::Labels:
        if (m_labels.size() < maxLabels) {
            m_labels.emplace_back(m_key, text);
        }
        break;
    case In::Pair:
        ++m_pair.parts;
        if (m_pair.parts == 1) {
            m_pair.timeMs = parseSampleTime(text);
            if (!m_pair.timeMs) {
                complain(SkipReason::BadTime, text, back);
            }
        } else if (m_pair.value = parseNumber(text); !m_pair.value) {
            complain(SkipReason::BadNumber, text, back);
        }
        break;
    case In::Values: {
        const std::optional<double> value = parseNumber(text);
        if (!value) {
            complain(SkipReason::BadNumber, text, back);
        }
        addValue(value.value_or(none));
        break;
    }
    case In::Answer:
        if (m_key == "error") {
            complain(SkipReason::BadJson, "the server refused: " + text, back);
        }
        break;
    default:
        break;
    }
    return true;
}

void JsonSeriesHandler::addTime(double value)
{
    const std::optional<std::int64_t> timeMs = sampleTime(value);
    if (!timeMs) {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.15g", value);
        // To know that a number ends, the parser had to read what follows it.
        const std::size_t follows = m_cursor->atEnd() ? 0 : 1;
        complain(SkipReason::BadTime, text.data(), std::string_view(text.data()).size() + follows);
    }
    if (inside() == In::Pair) {
        m_pair.timeMs = timeMs;
    } else if (m_times.size() < maxHeld) {
        m_times.push_back(timeMs);
    }
}

void JsonSeriesHandler::addValue(double value)
{
    if (m_values.size() < maxHeld) {
        m_values.push_back(value);
    } else {
        complain(SkipReason::TooMany, "", 1);
    }
}

/// \return false to give up: the parser remembers every level
bool JsonSeriesHandler::enter(In where)
{
    m_cursor->mark();
    if (inside() == In::Other || m_stack.size() >= maxDepth) {
        if (++m_ignored > maxIgnored) {
            complain(SkipReason::BadJson, "nested too deeply", 1);
        }
        return m_ignored <= maxIgnored;
    }
    m_stack.push_back(where);
    if (where == In::Series) {
        m_sawSeries = true;
        m_labelsRead = false;
        m_series.reset();
        m_labels.clear();
        m_held.clear();
        m_values.clear();
        m_times.clear();
        m_seriesAt = m_cursor->place(1);
    } else if (where == In::Pair) {
        m_pair = {};
    }
    return true;
}

bool JsonSeriesHandler::start_object(std::size_t)
{
    const In here = inside();
    if (here == In::Result) {
        return enter(In::Series);
    }
    if (here == In::Answer && (m_stack.empty() || m_key == "data")) {
        return enter(In::Answer);
    }
    return enter(here == In::Series && m_key == "metric" ? In::Labels : In::Other);
}

bool JsonSeriesHandler::start_array(std::size_t)
{
    const In here = inside();
    if (here == In::Answer && (m_stack.empty() || m_key == "result")) {
        return enter(In::Result);
    }
    if (here == In::Values || (here == In::Series && m_key == "value")) {
        return enter(In::Pair);
    }
    if (here == In::Series && m_key == "values") {
        return enter(In::Values);
    }
    return enter(here == In::Series && m_key == "timestamps" ? In::Times : In::Other);
}

bool JsonSeriesHandler::key(string_t& text)
{
    m_cursor->mark();
    m_key.swap(text);
    return true;
}

/// \return false when what ends was not looked at
bool JsonSeriesHandler::leave()
{
    m_cursor->mark();
    if (m_ignored > 0) {
        --m_ignored;
        return false;
    }
    return !m_stack.empty();
}

bool JsonSeriesHandler::end_object()
{
    if (leave()) {
        const In ended = m_stack.back();
        m_stack.pop_back();
        if (ended == In::Series) {
            endSeries();
        } else if (ended == In::Labels) {
            declareSeries();
        }
    }
    return true;
}

bool JsonSeriesHandler::end_array()
{
    if (leave()) {
        const In ended = m_stack.back();
        m_stack.pop_back();
        if (ended == In::Pair) {
            endPair();
        }
    }
    return true;
}

/// \return false when there is no room for it
bool JsonSeriesHandler::declareSeries()
{
    m_labelsRead = true;
    std::string cacheKey;
    std::string_view name;
    std::vector<Label> labels;
    for (const auto& [label, value] : m_labels) {
        cacheKey.append(label).append(1, '\0').append(value).append(1, '\0');
        if (label == "__name__") {
            name = value;
        } else {
            labels.push_back({label, value});
        }
    }
    m_series = m_cache.find(cacheKey);
    if (!m_series) {
        const SampleSink::SeriesId id =
            m_context.sink.declare({name, labels, std::string_view(), m_seriesAt});
        if (m_cache.insert(cacheKey, id)) {
            m_series = id;
        } else {
            m_context.log.skip(SkipReason::TooMany, m_seriesAt, name);
        }
    }
    return m_series.has_value();
}

void JsonSeriesHandler::emit(std::int64_t timeMs, double value)
{
    if (m_series) {
        m_context.sink.sample(*m_series, timeMs, value);
    }
}

void JsonSeriesHandler::endPair()
{
    if (m_pair.parts != 2) {
        complain(SkipReason::BadJson, "a sample is a pair of time and value", 1);
        return;
    }
    if (!m_pair.timeMs || !m_pair.value) {
        return; // was complained of
    }
    if (m_labelsRead) {
        emit(*m_pair.timeMs, *m_pair.value);
    } else if (m_held.size() < maxHeld) {
        m_held.emplace_back(*m_pair.timeMs, *m_pair.value);
    } else {
        complain(SkipReason::TooMany, "", 1);
    }
}

void JsonSeriesHandler::endSeries()
{
    if (!m_labelsRead) {
        complain(SkipReason::BadJson, "a series without \"metric\"", 1);
        return;
    }
    for (const auto& [timeMs, value] : m_held) {
        emit(timeMs, value);
    }
    if (m_values.size() != m_times.size()) {
        complain(SkipReason::BadJson,
                 std::to_string(m_values.size()) + " values but " + std::to_string(m_times.size()) +
                     " timestamps",
                 1);
        return;
    }
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_times[i]) {
            emit(*m_times[i], m_values[i]);
        }
    }
}

bool JsonSeriesHandler::parse_error(std::size_t, const std::string&, const std::exception& error)
{
    if (m_cursor->tooLong()) {
        complain(SkipReason::TooLong, "", 0);
        return false;
    }
    std::string_view why = error.what();
    if (const std::size_t at = why.find("syntax error"); at != std::string_view::npos) {
        why.remove_prefix(at);
    }
    complain(SkipReason::BadJson, why, 1);
    return false;
}

} // namespace hallscape::data
