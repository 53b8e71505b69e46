// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hallscape::data {

/// Without spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

/// \param decimalComma "45,5" is a number then, "45.5" too
/// \return NaN where the text says that there is no value (empty, NaN, null, N/A, -, DCGM's
/// <<<NULL>>>); nothing where it is no number. Sentinel numbers are numbers: see cleanSample().
std::optional<double> parseNumber(std::string_view text, bool decimalComma = false);

/// Reads a number from the front of [\p at, \p end) as std::from_chars does, but several times as
/// fast where it is a plain decimal of at most 15 digits, as telemetry has.
/// \return one past the number; \p at when there is none
const char* readDecimal(const char* at, const char* end, double& value);

/// Reads when something was measured: seconds, milliseconds, microseconds or nanoseconds since
/// 1970, told apart by their size (every instant from 1990 to 2100 is unambiguous), or ISO 8601
/// with T or a space, with an offset or Z; without one it counts as UTC.
/// \return milliseconds since 1970-01-01 UTC; nothing when it is no time from 1990 to 2100
std::optional<std::int64_t> parseSampleTime(std::string_view text);
/// The same for a number that was read already.
std::optional<std::int64_t> sampleTime(double number);

} // namespace hallscape::data
