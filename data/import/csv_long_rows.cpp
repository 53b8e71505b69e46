// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/csv_rows.h"
#include "data/import/number_text.h"

#include <algorithm>
#include <utility>

namespace hallscape::data {

namespace {

bool isIdentity(const CsvColumn& column)
{
    return column.role == CsvRole::Metric || column.role == CsvRole::Unit ||
           column.role == CsvRole::Label;
}

} // namespace

std::optional<std::int64_t> TimeCell::read(std::string_view text)
{
    if (text != m_text) {
        m_text = text;
        m_timeMs = parseSampleTime(text);
    }
    return m_timeMs;
}

LongRows::LongRows(CsvHeader header, CsvDialect dialect, ParseContext& context)
    : m_header(std::move(header)), m_dialect(dialect), m_context(context)
{
    for (std::size_t i = 0; i < m_header.columns.size(); ++i) {
        if (isIdentity(m_header.columns[i])) {
            m_identity.push_back(i);
        } else if (m_header.columns[i].role == CsvRole::Measure) {
            m_measures.push_back(i);
        }
    }
    m_adjoining =
        !m_identity.empty() && m_identity.back() - m_identity.front() + 1 == m_identity.size();
    m_cells.resize(m_header.columns.size());
}

void LongRows::takePlain(std::string_view row, std::uint64_t line)
{
    const std::size_t columns = m_cells.size();
    const std::size_t firstIdentity = m_adjoining ? m_identity.front() : columns;
    std::optional<std::uint32_t> group;
    std::size_t at = 0;
    std::size_t column = 0;
    for (; column < columns && at <= row.size(); ++column) {
        std::size_t length = 0;
        if (column == firstIdentity && (group = guessGroup(row.substr(at), length))) {
            column = m_identity.back();
        } else {
            length = std::min(row.find(m_dialect.delimiter, at), row.size()) - at;
            m_cells[column] = {row.substr(at, length), at};
        }
        at += length + 1;
    }
    // A delimiter at the end of all rows is common, and an empty cell of no column harmless.
    const bool tooMany = at < row.size();
    if (column < columns || tooMany) {
        m_context.log.skip(SkipReason::BadColumns, placeIn(line, row, std::min(at, row.size())),
                           row);
        return;
    }
    takeRow(group, row, line);
}

void LongRows::takeCells(const std::vector<CsvCell>& cells, std::string_view row,
                         std::uint64_t line)
{
    const std::size_t columns = m_cells.size();
    const bool oneMore = cells.size() == columns + 1 && cells.back().text.empty();
    if (cells.size() != columns && !oneMore) {
        m_context.log.skip(SkipReason::BadColumns, {line, 1}, row);
        return;
    }
    std::copy_n(cells.begin(), columns, m_cells.begin());
    takeRow(std::nullopt, row, line);
}

/// The group whose cells are the front of \p rest, if it is a likely one.
std::optional<std::uint32_t> LongRows::guessGroup(std::string_view rest, std::size_t& length)
{
    const auto guess = m_cache.guess(rest);
    if (!guess || (guess->bytes < rest.size() && rest[guess->bytes] != m_dialect.delimiter)) {
        return std::nullopt;
    }
    m_cache.confirm();
    length = guess->bytes;
    return guess->id;
}

std::optional<std::uint32_t> LongRows::findGroup(std::string_view row, std::uint64_t line)
{
    // Joined as a row without quotes has them, so that guesses fit; otherwise so that no row
    // without quotes can be taken for it.
    const bool ambiguous = std::ranges::any_of(m_identity, [this](std::size_t column) {
        return m_cells[column].text.find(m_dialect.delimiter) != std::string_view::npos;
    });
    m_key.assign(ambiguous ? 1 : 0, '\0');
    for (const std::size_t column : m_identity) {
        if (column != m_identity.front()) {
            m_key += ambiguous ? '\0' : m_dialect.delimiter;
        }
        m_key += m_cells[column].text;
    }
    if (const auto known = m_cache.find(m_key)) {
        return known;
    }
    const FilePlace at =
        placeIn(line, row, m_identity.empty() ? 0 : m_cells[m_identity.front()].offset);
    const std::uint32_t group = static_cast<std::uint32_t>(m_series.size() / m_measures.size());
    if (m_series.size() + m_measures.size() > SeriesCache::maxSeries ||
        !m_cache.insert(m_key, group)) {
        m_context.log.skip(SkipReason::TooMany, at, m_key);
        return std::nullopt;
    }
    return declareGroup(at);
}

std::uint32_t LongRows::declareGroup(FilePlace at)
{
    const auto group = static_cast<std::uint32_t>(m_series.size() / m_measures.size());
    std::vector<Label> labels;
    std::string_view name;
    std::string_view unit;
    for (const std::size_t column : m_identity) {
        const std::string_view text = trimmed(m_cells[column].text);
        const CsvRole role = m_header.columns[column].role;
        if (role == CsvRole::Unit) {
            unit = text;
        } else if (role == CsvRole::Label && !text.empty()) {
            labels.push_back({m_header.columns[column].name, text});
        } else if (role == CsvRole::Metric && text.find_first_of("{/") < text.find('[')) {
            m_cell.parse(text); // the cell names the whole series
            name = m_cell.name();
            unit = m_cell.unit();
            labels.insert(labels.end(), m_cell.labels().begin(), m_cell.labels().end());
        } else if (role == CsvRole::Metric) {
            name = text;
        }
    }
    for (const std::size_t column : m_measures) {
        const CsvColumn& measure = m_header.columns[column];
        m_series.push_back(
            m_context.sink.declare({measure.name.empty() ? name : std::string_view(measure.name),
                                    labels, measure.unit.empty() ? unit : measure.unit, at}));
    }
    return group;
}

void LongRows::takeRow(std::optional<std::uint32_t> group, std::string_view row, std::uint64_t line)
{
    const CsvCell& timeCell = m_cells[m_header.time];
    const std::optional<std::int64_t> timeMs = m_time.read(timeCell.text);
    if (!timeMs) {
        m_context.log.skip(SkipReason::BadTime, placeIn(line, row, timeCell.offset), timeCell.text);
        return;
    }
    if (!group && !(group = findGroup(row, line))) {
        return;
    }
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        const CsvCell& cell = m_cells[m_measures[i]];
        if (cell.text.empty()) {
            continue; // no data, never 0
        }
        if (const auto value = parseNumber(cell.text, m_dialect.decimalComma)) {
            m_context.sink.sample(m_series[*group * m_measures.size() + i], *timeMs, *value);
        } else {
            m_context.log.skip(SkipReason::BadNumber, placeIn(line, row, cell.offset), cell.text);
        }
    }
}

} // namespace hallscape::data
