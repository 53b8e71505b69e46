// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/problem_sink.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// A JSON value that keeps what a helpful message needs and the usual libraries drop: members in
/// file order and numbers as they were written. Internal to the parser.
struct JsonNode
{
    enum class Type : std::uint8_t { Null, Boolean, Number, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    double number = 0;
    std::string text;            ///< of a string; of a number, as written
    std::string key;             ///< its name, when it is a member of an object
    std::vector<JsonNode> items; ///< array elements or object members, in file order
};

inline constexpr std::size_t maxJsonBytes = 16U << 20U;
inline constexpr std::size_t maxJsonDepth = 48;
inline constexpr std::size_t maxJsonNodes = 1'000'000;

/// Reads JSON with comments. Reports syntax errors by line and column, repeated keys by pointer.
/// \return nothing when the bytes are not JSON or break one of the limits above
std::optional<JsonNode> parseJson(std::string_view bytes, ProblemSink& sink);

/// Appends one step to a JSON pointer, escaped as RFC 6901 asks.
std::string pointerTo(std::string_view parent, std::string_view step);

} // namespace hallscape::data
