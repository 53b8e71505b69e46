// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/csv_header.h"
#include "data/import/csv_row.h"
#include "data/import/parse_context.h"
#include "data/import/series_cache.h"
#include "data/import/series_cell.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Times of one file: rows that follow each other mostly have the same.
class TimeCell
{
public:
    std::optional<std::int64_t> read(std::string_view text);

private:
    std::string m_text;
    std::optional<std::int64_t> m_timeMs;
};

/// Takes the rows of a table once its header is known.
class CsvRows
{
public:
    virtual ~CsvRows() = default;
    /// \param row without quotes: delimiters are where cells end
    virtual void takePlain(std::string_view row, std::uint64_t line) = 0;
    /// \param cells of \p row, quotes taken away
    virtual void takeCells(const std::vector<CsvCell>& cells, std::string_view row,
                           std::uint64_t line) = 0;
};

/// Rows that say which device and metric they are about.
class LongRows : public CsvRows
{
public:
    LongRows(CsvHeader header, CsvDialect dialect, ParseContext& context);
    void takePlain(std::string_view row, std::uint64_t line) override;
    void takeCells(const std::vector<CsvCell>& cells, std::string_view row,
                   std::uint64_t line) override;

private:
    std::optional<std::uint32_t> guessGroup(std::string_view rest, std::size_t& length);
    std::optional<std::uint32_t> findGroup(std::string_view row, std::uint64_t line);
    std::uint32_t declareGroup(FilePlace at);
    void takeRow(std::optional<std::uint32_t> group, std::string_view row, std::uint64_t line);

    CsvHeader m_header;
    CsvDialect m_dialect;
    ParseContext& m_context;
    std::vector<std::size_t> m_identity; ///< columns that name the series
    std::vector<std::size_t> m_measures;
    bool m_adjoining = false; ///< the identity columns stand side by side
    std::vector<CsvCell> m_cells;
    SeriesCache m_cache; ///< of groups: the series of one identity, one per measure
    std::vector<SampleSink::SeriesId> m_series; ///< [group x measures + measure]
    SeriesCell m_cell;
    TimeCell m_time;
    std::string m_key;
};

/// Rows of a time and one value for each series of the header.
class WideRows : public CsvRows
{
public:
    WideRows(CsvHeader header, CsvDialect dialect, ParseContext& context);
    void takePlain(std::string_view row, std::uint64_t line) override;
    void takeCells(const std::vector<CsvCell>& cells, std::string_view row,
                   std::uint64_t line) override;

private:
    bool takeValue(std::size_t column, std::string_view text, std::size_t offset,
                   std::string_view row, std::uint64_t line);
    void endRow(std::size_t cells, std::string_view row, std::uint64_t line);

    CsvHeader m_header;
    CsvDialect m_dialect;
    ParseContext& m_context;
    std::vector<std::optional<SampleSink::SeriesId>> m_series; ///< one per column
    struct Read
    {
        SampleSink::SeriesId series;
        double value;
    };
    std::vector<Read> m_read; ///< of the row so far: emitted when it proves whole
    std::optional<std::int64_t> m_timeMs;
    TimeCell m_time;
};

} // namespace hallscape::data
