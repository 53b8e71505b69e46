// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/view/view.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace hallscape::data {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t longestS = 400LL * 366 * 86'400; // sums of two times stay in range

Error badTime(std::string_view text)
{
    return {Errc::OutOfRange, std::string(text),
            "expected a time such as 2024-10-28T12:00:00Z or +90s, +5m, +2h"};
}

/// Digits only: no sign, no space. \return nothing unless \p text is all digits
std::optional<std::int64_t> digits(std::string_view text)
{
    std::int64_t value = 0;
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> parseRelative(std::string_view text, std::int64_t startMs)
{
    std::int64_t unitS = 0;
    switch (text.back()) {
    case 's':
        unitS = 1;
        break;
    case 'm':
        unitS = 60;
        break;
    case 'h':
        unitS = 3600;
        break;
    default:
        return std::nullopt;
    }
    const std::optional<std::int64_t> count = digits(text.substr(1, text.size() - 2));
    if (!count || *count > longestS / unitS) {
        return std::nullopt;
    }
    return startMs + *count * unitS * 1000;
}

std::optional<std::int64_t> parseAbsolute(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    if (text.size() != shape.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] != '0' && text[i] != shape[i]) {
            return std::nullopt;
        }
    }
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> fields{
        {{0, 4}, {5, 2}, {8, 2}, {11, 2}, {14, 2}, {17, 2}}};
    std::array<int, fields.size()> values{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto value = digits(text.substr(fields[i].first, fields[i].second));
        if (!value) {
            return std::nullopt;
        }
        values[i] = static_cast<int>(*value);
    }
    const year_month_day date{year{values[0]}, month{static_cast<unsigned>(values[1])},
                              day{static_cast<unsigned>(values[2])}};
    if (!date.ok() || values[3] > 23 || values[4] > 59 || values[5] > 59) {
        return std::nullopt;
    }
    const std::int64_t days = sys_days(date).time_since_epoch().count();
    return days * dayMs + (values[3] * 3600 + values[4] * 60 + values[5]) * 1000LL;
}

} // namespace

Result<std::int64_t> parseTime(std::string_view text, std::int64_t startMs)
{
    const bool relative = text.size() > 2 && text.front() == '+';
    const auto time = relative ? parseRelative(text, startMs) : parseAbsolute(text);
    if (!time) {
        return badTime(text);
    }
    return *time;
}

std::string formatTime(std::int64_t timeMs)
{
    const std::int64_t days = timeMs >= 0 ? timeMs / dayMs : -((-timeMs + dayMs - 1) / dayMs);
    const auto seconds = static_cast<int>((timeMs - days * dayMs) / 1000);
    const year_month_day date{sys_days(std::chrono::days(static_cast<int>(days)))};
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), seconds / 3600, seconds / 60 % 60,
                  seconds % 60);
    return text.data();
}

} // namespace hallscape::data
