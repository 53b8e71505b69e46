// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/answer.h"

#include "data/prometheus/fast_vector.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <exception>

namespace hallscape::data {
namespace {

/// Labels of one series and points of one series beyond which an answer is broken.
constexpr std::size_t mostLabels = 200;
constexpr std::size_t mostSamples = 1'000'000;

/// Where in the answer the parser is. Everything that is not listed is skipped.
enum class Place : std::uint8_t {
    Root,
    Data,
    Result,
    Element,
    Metric,
    Point,
    Points,
    Warnings,
    Skip
};

/// Takes nlohmann's events. Strings are copied into buffers that are reused from series to series,
/// so that a hundred thousand of them cost no allocations.
class AnswerReader : public nlohmann::json_sax<nlohmann::json>
{
public:
    AnswerReader(std::size_t maxSeries, const std::function<void(const AnswerSeries&)>& take)
        : m_maxSeries(maxSeries), m_take(take)
    {
        m_texts.resize(2 * mostLabels);
    }

    Answer answer;

    bool null() override { return scalar(); }
    bool boolean(bool /*value*/) override { return scalar(); }
    bool number_integer(number_integer_t value) override
    {
        return number(static_cast<double>(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return number(static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t& /*written*/) override
    {
        return number(value);
    }
    bool binary(binary_t& /*value*/) override { return false; }
    bool string(string_t& value) override;
    bool key(string_t& name) override;
    bool start_object(std::size_t /*size*/) override;
    bool start_array(std::size_t /*size*/) override;
    bool end_object() override;
    bool end_array() override;
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override
    {
        return false;
    }

private:
    enum class Key : std::uint8_t {
        Other,
        Status,
        Data,
        Result,
        Error,
        ErrorType,
        Warnings,
        Metric,
        Value,
        Values
    };

    Place place() const { return m_places.empty() ? Place::Root : m_places.back(); }
    static Key keyOf(std::string_view name);
    bool number(double value);
    /// A value that nobody asked for; inside an element or a point it makes them malformed.
    bool scalar();
    void finishPoint();
    bool finishElement();

    std::size_t m_maxSeries;
    const std::function<void(const AnswerSeries&)>& m_take;
    std::vector<Place> m_places;
    Key m_key = Key::Other;

    std::vector<std::string> m_texts; ///< name and value of each label, in turn
    std::size_t m_labelCount = 0;
    std::array<Label, mostLabels> m_labels{};
    std::vector<AnswerSample> m_samples;
    AnswerSample m_point;
    int m_pointItems = 0; ///< of the point being read
    bool m_pointGood = true;
    bool m_elementGood = true;
};

AnswerReader::Key AnswerReader::keyOf(std::string_view name)
{
    struct Known
    {
        std::string_view name;
        Key key;
    };
    static constexpr std::array known{
        Known{"status", Key::Status},       Known{"data", Key::Data},
        Known{"result", Key::Result},       Known{"error", Key::Error},
        Known{"errorType", Key::ErrorType}, Known{"warnings", Key::Warnings},
        Known{"metric", Key::Metric},       Known{"value", Key::Value},
        Known{"values", Key::Values},
    };
    const auto* const found = std::ranges::find(known, name, &Known::name);
    return found == known.end() ? Key::Other : found->key;
}

bool AnswerReader::key(string_t& name)
{
    if (place() != Place::Metric) {
        m_key = keyOf(name);
        return true;
    }
    if (m_labelCount < mostLabels) {
        m_texts[2 * m_labelCount].assign(name);
        m_texts[2 * m_labelCount + 1].clear();
        ++m_labelCount;
    } else {
        m_elementGood = false;
    }
    return true;
}

bool AnswerReader::string(string_t& value)
{
    switch (place()) {
    case Place::Root:
        if (m_key == Key::Status) {
            answer.success = value == "success";
        } else if (m_key == Key::Error) {
            answer.error = serverText(value);
        } else if (m_key == Key::ErrorType) {
            answer.errorType = serverText(value, 40);
        }
        return true;
    case Place::Metric:
        m_texts[2 * m_labelCount - 1].assign(value);
        return true;
    case Place::Point:
        m_pointGood = m_pointGood && m_pointItems == 1 && parseSampleValue(value, m_point.value);
        ++m_pointItems;
        return true;
    case Place::Warnings:
        if (answer.warning.empty()) {
            answer.warning = serverText(value);
        }
        return true;
    default:
        return scalar();
    }
}

bool AnswerReader::number(double value)
{
    if (place() != Place::Point) {
        return scalar();
    }
    // The second item has to be a text; a number there is what a wrong type is.
    m_pointGood = m_pointGood && m_pointItems == 0;
    m_point.timeS = value;
    ++m_pointItems;
    return true;
}

bool AnswerReader::scalar()
{
    switch (place()) {
    case Place::Result:
        ++answer.malformed;
        break;
    case Place::Element:
        m_elementGood = m_elementGood && m_key == Key::Other;
        break;
    case Place::Metric:
    case Place::Points:
        m_elementGood = false;
        break;
    case Place::Point:
        m_pointGood = false;
        ++m_pointItems;
        break;
    default:
        break;
    }
    return true;
}

bool AnswerReader::start_object(std::size_t /*size*/)
{
    if (m_places.empty()) {
        m_places.push_back(Place::Root);
        return true;
    }
    Place next = Place::Skip;
    if (place() == Place::Root && m_key == Key::Data) {
        next = Place::Data;
    } else if (place() == Place::Result) {
        next = Place::Element;
        m_labelCount = 0;
        m_samples.clear();
        m_elementGood = true;
        m_key = Key::Other;
    } else if (place() == Place::Element && m_key == Key::Metric) {
        next = Place::Metric;
    } else {
        scalar();
    }
    m_places.push_back(next);
    return true;
}

bool AnswerReader::start_array(std::size_t /*size*/)
{
    Place next = Place::Skip;
    if (place() == Place::Root && m_key == Key::Warnings && !m_places.empty()) {
        next = Place::Warnings;
    } else if (place() == Place::Data && m_key == Key::Result) {
        next = Place::Result;
    } else if (place() == Place::Element && m_key == Key::Values) {
        next = Place::Points;
    } else if ((place() == Place::Element && m_key == Key::Value) || place() == Place::Points) {
        next = Place::Point;
        m_pointItems = 0;
        m_pointGood = true;
    } else {
        scalar();
    }
    m_places.push_back(next);
    return true;
}

bool AnswerReader::end_object()
{
    const Place ended = place();
    m_places.pop_back();
    if (ended == Place::Metric) {
        m_key = Key::Other;
    }
    return ended == Place::Element ? finishElement() : true;
}

bool AnswerReader::end_array()
{
    const Place ended = place();
    m_places.pop_back();
    if (ended == Place::Point) {
        finishPoint();
    }
    return true;
}

void AnswerReader::finishPoint()
{
    if (m_pointGood && m_pointItems == 2 && m_samples.size() < mostSamples) {
        m_samples.push_back(m_point);
    } else {
        ++answer.malformed;
    }
}

bool AnswerReader::finishElement()
{
    if (!m_elementGood) {
        ++answer.malformed;
        return true;
    }
    if (m_samples.empty()) {
        return true; // its points were counted, or it had none
    }
    if (answer.series >= m_maxSeries) {
        answer.truncated = true;
        return false;
    }
    ++answer.series;
    for (std::size_t i = 0; i < m_labelCount; ++i) {
        m_labels[i] = {m_texts[2 * i], m_texts[2 * i + 1]};
    }
    m_take({std::span(m_labels).first(m_labelCount), m_samples});
    return true;
}

} // namespace

bool parseSampleValue(std::string_view text, double& value)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    const char* const end = text.data() + text.size();
    const auto [last, failure] = std::from_chars(text.data(), end, value);
    return failure == std::errc{} && last == end;
}

std::string serverText(std::string_view text, std::size_t longest)
{
    std::string result;
    for (const char c : text.substr(0, longest)) {
        const auto byte = static_cast<unsigned char>(c);
        result += byte < 0x20U || byte == 0x7FU ? ' ' : c;
    }
    if (text.size() > longest) {
        while (!result.empty() && (static_cast<unsigned char>(result.back()) & 0x80U) != 0) {
            result.pop_back(); // not half of a character
        }
        result += "…";
    }
    return result;
}

Answer parseAnswer(std::string_view body, std::size_t maxSeries,
                   const std::function<void(const AnswerSeries&)>& take)
{
    try {
        const LeadingSeries leading = readLeadingSeries(body, maxSeries, take);
        std::string joined;
        if (!leading.prefix.empty()) {
            joined.append(leading.prefix).append(leading.rest);
            body = joined;
        }
        AnswerReader reader(maxSeries - leading.series, take);
        const bool whole = nlohmann::json::sax_parse(body.begin(), body.end(), &reader,
                                                     nlohmann::json::input_format_t::json, true);
        reader.answer.isJson = whole || reader.answer.truncated;
        reader.answer.series += leading.series;
        return reader.answer;
    } catch (const std::exception&) { // out of memory
        return {};
    }
}

} // namespace hallscape::data
