// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/series_matcher.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Takes a series as Prometheus and OpenMetrics write it apart: `name{label="value",…}`, `name`,
/// `{label="value"}`, `{"any name",label="value"}`. Kept between uses for its memory.
class SeriesText
{
public:
    /// Reads from the front of \p text.  \return one past the series, or nothing; see errorAt()
    std::optional<std::size_t> parse(std::string_view text);

    /// Of the last series. Valid until the next parse() and while its text lives.
    std::string_view name() const { return m_name; }
    std::span<const Label> labels() const { return m_labels; }
    std::size_t errorAt() const { return m_at; } ///< byte at which the last one was wrong

private:
    bool parseLabels();
    bool parseLabel();
    std::optional<std::string_view> quoted();
    std::string_view unescaped(std::size_t begin, std::size_t end);
    std::string_view word();
    void skipSpace();
    bool take(char c);

    static constexpr std::size_t maxLabels = 256;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string_view m_name;
    std::vector<Label> m_labels;
    std::string m_unescaped; ///< reserved before use: views of it must not move
};

} // namespace hallscape::data
