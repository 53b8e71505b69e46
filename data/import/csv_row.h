// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

struct CsvCell
{
    std::string_view text; ///< unquoted, without the spaces around it
    std::size_t offset;    ///< byte of the row at which it begins
};

/// How a file separates cells and writes numbers.
struct CsvDialect
{
    char delimiter = ',';
    bool decimalComma = false;
};

/// Tells by the header: tabs before semicolons before commas. A decimal comma can only be where
/// the delimiter is a semicolon.
CsvDialect sniffDialect(std::string_view header);

/// Cuts a row into cells (RFC 4180). Kept between rows for its memory.
class CsvRow
{
public:
    enum class State {
        Whole,
        OpenQuote, ///< a quote is still open at the end: the row may go on in the next line
        BadQuote,  ///< text between a closing quote and the delimiter
    };
    /// \param row must outlive the cells
    State split(std::string_view row, char delimiter);

    const std::vector<CsvCell>& cells() const { return m_cells; }
    std::size_t errorAt() const { return m_errorAt; } ///< byte where a bad quote stands

private:
    State takeQuoted(std::string_view row, std::size_t& at, char delimiter);

    std::vector<CsvCell> m_cells;
    std::string m_unquoted; ///< reserved before use: cells are views of it
    std::size_t m_errorAt = 0;
};

} // namespace hallscape::data
