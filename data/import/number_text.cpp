// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>
#include <string>

namespace hallscape::data {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t earliestMs = 631'152'000'000; // 1990-01-01
constexpr std::int64_t latestMs = 4'102'444'800'000; // 2100-01-01

constexpr std::array<std::string_view, 8> absentWords{"nan", "null", "na", "n/a",
                                                      "-",   "none", "",   "<<<null>>>"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAbsent(std::string_view text)
{
    return std::ranges::any_of(absentWords, [text](std::string_view word) {
        return std::ranges::equal(text, word, {}, lower);
    });
}

bool inRange(std::int64_t timeMs)
{
    return timeMs >= earliestMs && timeMs < latestMs;
}

/// Takes digits off the front.  \return nothing unless there are exactly \p count of them
std::optional<int> takeDigits(std::string_view& text, std::size_t count)
{
    int value = 0;
    if (text.size() < count) {
        return std::nullopt;
    }
    for (const char c : text.substr(0, count)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool takeChar(std::string_view& text, std::string_view anyOf)
{
    if (text.empty() || anyOf.find(text.front()) == std::string_view::npos) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

/// "2024-10-28" or "2024/10/28".  \return days since 1970-01-01
std::optional<std::int64_t> takeDate(std::string_view& text)
{
    const auto year = takeDigits(text, 4);
    const bool first = takeChar(text, "-/");
    const auto month = takeDigits(text, 2);
    const bool second = takeChar(text, "-/");
    const auto day = takeDigits(text, 2);
    if (!year || !month || !day || !first || !second) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return std::chrono::sys_days(date).time_since_epoch().count();
}

/// "12:00", "12:00:05", "12:00:05.25".  \return milliseconds since midnight
std::optional<std::int64_t> takeClock(std::string_view& text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || !takeChar(text, ":")) {
        return std::nullopt;
    }
    const auto minute = takeDigits(text, 2);
    std::optional<int> second = 0;
    std::int64_t ms = 0;
    if (takeChar(text, ":")) {
        second = takeDigits(text, 2);
        if (takeChar(text, ".,")) {
            std::int64_t unit = 100;
            while (const auto digit = takeDigits(text, 1)) {
                ms += *digit * unit;
                unit /= 10;
            }
        }
    }
    if (!minute || !second || *hour > 24 || *minute > 59 || *second > 60) {
        return std::nullopt;
    }
    return (*hour * 3600 + *minute * 60 + *second) * 1000LL + ms;
}

/// "Z", "+02:00", "-0500", "+01" or nothing.  \return milliseconds east of UTC
std::optional<std::int64_t> takeOffset(std::string_view& text)
{
    if (text.empty() || takeChar(text, "Zz")) {
        return 0;
    }
    takeChar(text, " ");
    const std::int64_t sign = text.starts_with('-') ? -1 : 1;
    if (!takeChar(text, "+-")) {
        return std::nullopt;
    }
    const auto hours = takeDigits(text, 2);
    takeChar(text, ":");
    const auto minutes = text.empty() ? std::optional(0) : takeDigits(text, 2);
    if (!hours || !minutes || *hours > 18 || *minutes > 59) {
        return std::nullopt;
    }
    return sign * (*hours * 60LL + *minutes) * 60'000;
}

std::optional<std::int64_t> parseIso(std::string_view text)
{
    const auto days = takeDate(text);
    if (!days) {
        return std::nullopt;
    }
    std::int64_t timeMs = *days * dayMs;
    if (takeChar(text, "Tt ")) {
        const auto clock = takeClock(text);
        const auto offset = clock ? takeOffset(text) : std::nullopt;
        if (!offset) {
            return std::nullopt;
        }
        timeMs += *clock - *offset;
    }
    return text.empty() && inRange(timeMs) ? std::optional(timeMs) : std::nullopt;
}

/// Units of 1 s, 1 ms, 1 µs and 1 ns: the one in which \p number is a time from 1990 to 2100.
std::optional<std::int64_t> fromInteger(std::int64_t number)
{
    if (number < earliestMs / 1000) {
        return std::nullopt;
    }
    if (number < latestMs / 1000) {
        return number * 1000;
    }
    for (std::int64_t perMs = 1; perMs <= 1'000'000; perMs *= 1000) {
        if (inRange(number / perMs)) {
            return number / perMs;
        }
    }
    return std::nullopt;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

const char* readDecimal(const char* at, const char* end, double& value)
{
    // Both numbers below 2^53 and the power of ten are exact doubles, so that their quotient is
    // rounded once, as it has to be (W. D. Clinger, How to read floating point numbers accurately,
    // 1990).
    constexpr std::array<double, 16> powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                            1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    constexpr std::ptrdiff_t mostDigits = 15;
    const auto isDigit = [end](const char* c) { return c != end && *c >= '0' && *c <= '9'; };
    const char* c = at;
    const bool negative = c != end && *c == '-';
    c += negative ? 1 : 0;
    const char* const first = c;
    std::int64_t digits = 0;
    for (; isDigit(c) && c - first < mostDigits; ++c) {
        digits = digits * 10 + (*c - '0');
    }
    std::ptrdiff_t decimals = 0;
    if (c != first && c != end && *c == '.') {
        const char* const point = c++;
        for (; isDigit(c) && c - first <= mostDigits; ++c) {
            digits = digits * 10 + (*c - '0');
        }
        decimals = c - point - 1;
    }
    const bool plain =
        c != first && !isDigit(c) && (c == end || (*c != '.' && *c != 'e' && *c != 'E'));
    if (plain) {
        value = static_cast<double>(digits) / powers[static_cast<std::size_t>(decimals)];
        value = negative ? -value : value;
        return c;
    }
    const auto [after, error] = std::from_chars(at, end, value);
    return error == std::errc() ? after : at;
}

std::optional<double> parseNumber(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    std::string withPoint;
    if (decimalComma && text.find(',') != std::string_view::npos) {
        withPoint = text;
        std::ranges::replace(withPoint, ',', '.');
        text = withPoint;
    }
    std::string_view digits = text;
    if (digits.starts_with('+') && !digits.starts_with("+-")) {
        digits.remove_prefix(1);
    }
    double value = 0;
    const char* const end = digits.data() + digits.size();
    if (!digits.empty() && readDecimal(digits.data(), end, value) == end) {
        return value;
    }
    const auto [after, error] = std::from_chars(digits.data(), end, value);
    // Too large or too small for a double: still a number, but never a measurement.
    const bool absent = isAbsent(text) || (after == end && error == std::errc::result_out_of_range);
    return absent ? std::optional(none) : std::nullopt;
}

std::optional<std::int64_t> sampleTime(double number)
{
    if (!(number > 0 && number < 9e18)) {
        return std::nullopt;
    }
    if (number < static_cast<double>(latestMs) / 1000) {
        const auto timeMs = static_cast<std::int64_t>(std::llround(number * 1000));
        return inRange(timeMs) ? std::optional(timeMs) : std::nullopt;
    }
    return fromInteger(static_cast<std::int64_t>(number));
}

std::optional<std::int64_t> parseSampleTime(std::string_view text)
{
    text = trimmed(text);
    const char* const end = text.data() + text.size();
    std::int64_t whole = 0;
    if (const auto [after, error] = std::from_chars(text.data(), end, whole);
        after == end && error == std::errc()) {
        return fromInteger(whole);
    }
    double number = 0;
    if (const auto [after, error] = std::from_chars(text.data(), end, number);
        after == end && error == std::errc()) {
        return sampleTime(number);
    }
    return parseIso(text);
}

} // namespace hallscape::data
