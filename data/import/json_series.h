// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/json_cursor.h"
#include "data/import/parse_context.h"
#include "data/import/series_cache.h"

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hallscape::data {

/// Hears the events of nlohmann's parser and makes series of them. Keeps one series at a time, so
/// memory does not grow with the file.
///
/// Understands both forms: `"values":[[time,"value"],…]` of Prometheus and
/// `"values":[…],"timestamps":[…]` of VictoriaMetrics.
class JsonSeriesHandler
{
public:
    // The parser's own types, so that its header stays out of this one.
    using number_integer_t = std::int64_t;
    using number_unsigned_t = std::uint64_t;
    using number_float_t = double;
    using string_t = std::string;

    /// \param context and \param cache of the whole file
    JsonSeriesHandler(ParseContext& context, SeriesCache& cache)
        : m_context(context), m_cache(cache)
    {
    }
    /// \param oneSeries the text is one series, not an answer that has a list of them
    void begin(JsonCursor& cursor, bool oneSeries);

    bool null();
    bool boolean(bool);
    bool number_integer(number_integer_t value);
    bool number_unsigned(number_unsigned_t value);
    bool number_float(number_float_t value, const string_t& text);
    bool string(string_t& text);
    template <typename Binary>
    bool binary(Binary&)
    {
        return true;
    }
    bool start_object(std::size_t);
    bool key(string_t& text);
    bool end_object();
    bool start_array(std::size_t);
    bool end_array();
    bool parse_error(std::size_t, const std::string&, const std::exception& error);

    bool sawSeries() const { return m_sawSeries; }

private:
    enum class In : std::uint8_t { Answer, Result, Series, Labels, Values, Pair, Times, Other };

    bool enter(In where);
    bool leave();
    In inside() const { return m_stack.empty() ? m_root : m_stack.back(); }
    void number(double value);
    void addTime(double value);
    void addValue(double value);
    void endPair();
    void endSeries();
    void emit(std::int64_t timeMs, double value);
    bool declareSeries();
    void complain(SkipReason reason, std::string_view found, std::size_t back);

    struct TimedValue
    {
        std::optional<std::int64_t> timeMs;
        std::optional<double> value;
        std::uint32_t parts = 0;
    };
    /// Samples of one series that are held until its labels or its times are known.
    static constexpr std::size_t maxHeld = 4'000'000;
    static constexpr std::size_t maxLabels = 256;
    static constexpr std::size_t maxDepth = 64;
    static constexpr std::size_t maxIgnored = 10'000;

    ParseContext& m_context;
    SeriesCache& m_cache;
    JsonCursor* m_cursor = nullptr;
    In m_root = In::Answer;
    std::vector<In> m_stack;
    std::size_t m_ignored = 0; ///< nesting depth below In::Other
    std::string m_key;
    bool m_sawSeries = false;

    bool m_labelsRead = false;
    std::optional<SampleSink::SeriesId> m_series; ///< once its labels were read
    std::vector<std::pair<std::string, std::string>> m_labels;
    FilePlace m_seriesAt;
    TimedValue m_pair;
    std::vector<std::pair<std::int64_t, double>> m_held;
    std::vector<double> m_values; ///< of VictoriaMetrics, NaN for null
    std::vector<std::optional<std::int64_t>> m_times;
};

} // namespace hallscape::data
