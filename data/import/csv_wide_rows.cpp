// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/csv_rows.h"
#include "data/import/number_text.h"

#include <algorithm>
#include <utility>

namespace hallscape::data {

WideRows::WideRows(CsvHeader header, CsvDialect dialect, ParseContext& context)
    : m_header(std::move(header)), m_dialect(dialect), m_context(context)
{
    SeriesCell cell;
    m_series.resize(m_header.columns.size());
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const CsvColumn& column = m_header.columns[i];
        if (column.role == CsvRole::Series) {
            cell.parse(column.name);
            m_series[i] =
                m_context.sink.declare({cell.name(), cell.labels(), cell.unit(), column.at});
        }
    }
    m_read.reserve(m_series.size());
}

/// The hot loop of an import: readDecimal() finds the end of a number by itself, so that most cells
/// are looked at once.
void WideRows::takePlain(std::string_view row, std::uint64_t line)
{
    const char* const rowEnd = row.data() + row.size();
    const char delimiter = m_dialect.delimiter;
    const char* at = row.data();
    std::size_t column = 0;
    m_read.clear();
    m_timeMs.reset();
    for (; column < m_series.size() && at <= rowEnd; ++column, ++at) {
        const char* const begin = at;
        if (m_series[column]) {
            double value = 0;
            const char* const after = readDecimal(at, rowEnd, value);
            if (after != at && (after == rowEnd || *after == delimiter)) {
                m_read.push_back({*m_series[column], value});
                at = after;
                continue;
            }
        }
        at = std::find(begin, rowEnd, delimiter);
        const auto offset = static_cast<std::size_t>(begin - row.data());
        if (!takeValue(column, row.substr(offset, static_cast<std::size_t>(at - begin)), offset,
                       row, line)) {
            return;
        }
    }
    const std::size_t more = at < rowEnd ? 1 : 0; // a delimiter at the end is harmless
    endRow(column + more, row, line);
}

void WideRows::takeCells(const std::vector<CsvCell>& cells, std::string_view row,
                         std::uint64_t line)
{
    m_read.clear();
    m_timeMs.reset();
    const std::size_t count = std::min(cells.size(), m_series.size());
    for (std::size_t column = 0; column < count; ++column) {
        if (!takeValue(column, cells[column].text, cells[column].offset, row, line)) {
            return;
        }
    }
    const bool oneEmptyMore = cells.size() == count + 1 && cells.back().text.empty();
    endRow(oneEmptyMore ? count : cells.size(), row, line);
}

/// \return false when the row is of no use
bool WideRows::takeValue(std::size_t column, std::string_view text, std::size_t offset,
                         std::string_view row, std::uint64_t line)
{
    if (column == m_header.time) {
        m_timeMs = m_time.read(text);
        if (!m_timeMs) {
            m_context.log.skip(SkipReason::BadTime, placeIn(line, row, offset), text);
        }
        return m_timeMs.has_value();
    }
    if (text.empty() || !m_series[column]) {
        return true; // no data, never 0
    }
    if (const auto value = parseNumber(text, m_dialect.decimalComma)) {
        m_read.push_back({*m_series[column], *value});
    } else {
        const bool wanted = m_context.log.wants(SkipReason::BadNumber);
        m_context.log.skip(SkipReason::BadNumber, wanted ? placeIn(line, row, offset) : FilePlace{},
                           text);
    }
    return true;
}

/// A row with too few cells was cut off, perhaps within a number; with too many, they may have
/// moved. Neither is believed.
void WideRows::endRow(std::size_t cells, std::string_view row, std::uint64_t line)
{
    if (cells != m_series.size()) {
        m_context.log.skip(SkipReason::BadColumns, {line, 1}, row);
        return;
    }
    for (const Read& read : m_read) {
        m_context.sink.sample(read.series, *m_timeMs, read.value);
    }
}

} // namespace hallscape::data
