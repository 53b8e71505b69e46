// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace hallscape::data {

/// What went wrong, for the program. The sentence for the user is made in `app`.
enum class Errc {
    NotJson,
    MissingKey,
    WrongType,
    OutOfRange,
    Unknown,
    NotFound,
    Unreadable,
    Unwritable,
    UnsupportedVersion,
};

struct Error
{
    Errc code = Errc::Unknown;
    std::string where;  ///< JSON pointer, `file:line` or the argument that was wrong
    std::string detail; ///< English, for the log and for command line users
};

/// A value or the error that prevented it. Shaped like std::expected, which C++20 lacks.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T& operator*() const& { return std::get<0>(m_state); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &std::get<0>(m_state); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace hallscape::data
