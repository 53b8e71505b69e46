// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/csv_row.h"

#include <algorithm>

namespace hallscape::data {

CsvDialect sniffDialect(std::string_view header)
{
    bool quoted = false;
    bool tab = false;
    bool semicolon = false;
    for (const char c : header) {
        quoted = quoted != (c == '"');
        tab = tab || (!quoted && c == '\t');
        semicolon = semicolon || (!quoted && c == ';');
    }
    if (tab) {
        return {'\t', false};
    }
    return semicolon ? CsvDialect{';', true} : CsvDialect{',', false};
}

CsvRow::State CsvRow::split(std::string_view row, char delimiter)
{
    m_cells.clear();
    m_unquoted.clear();
    std::size_t at = 0;
    for (;;) {
        std::size_t first = at;
        while (first < row.size() && row[first] == ' ') {
            ++first;
        }
        if (first < row.size() && row[first] == '"') {
            at = first;
            if (const State state = takeQuoted(row, at, delimiter); state != State::Whole) {
                return state;
            }
        } else {
            const std::size_t end = std::min(row.find(delimiter, at), row.size());
            std::string_view text = row.substr(at, end - at);
            while (text.starts_with(' ')) {
                text.remove_prefix(1);
            }
            while (text.ends_with(' ')) {
                text.remove_suffix(1);
            }
            m_cells.push_back({text, end - at == 0 ? at : first});
            at = end;
        }
        if (at >= row.size()) {
            return State::Whole;
        }
        ++at;
    }
}

/// \param at of the opening quote; moved to the delimiter
CsvRow::State CsvRow::takeQuoted(std::string_view row, std::size_t& at, char delimiter)
{
    m_unquoted.reserve(row.size());
    const std::size_t open = at++;
    const std::size_t from = m_unquoted.size();
    for (;; ++at) {
        if (at >= row.size()) {
            m_errorAt = open;
            return State::OpenQuote;
        }
        if (row[at] == '"') {
            ++at;
            if (at >= row.size() || row[at] != '"') {
                break;
            }
        }
        m_unquoted += row[at];
    }
    while (at < row.size() && row[at] == ' ') {
        ++at;
    }
    if (at < row.size() && row[at] != delimiter) {
        m_errorAt = at;
        return State::BadQuote;
    }
    m_cells.push_back({std::string_view(m_unquoted).substr(from), open});
    return State::Whole;
}

} // namespace hallscape::data
