// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/csv_rows.h"
#include "data/import/line_reader.h"

#include <algorithm>
#include <memory>

namespace hallscape::data {

namespace {

/// A quoted cell may hold line ends, but telemetry has no reason to: more is a quote left open.
constexpr int maxJoinedLines = 16;
constexpr std::size_t maxJoinedBytes = std::size_t{1} << 20U;

class CsvParser
{
public:
    explicit CsvParser(ParseContext& context)
        : m_context(context), m_lines(context.source, context.log)
    {
    }

    void parse()
    {
        while (const auto line = m_lines.next()) {
            std::string_view row = *line;
            if (m_lines.number() == 1 && row.starts_with("\xEF\xBB\xBF")) {
                row.remove_prefix(3);
            }
            if (row.empty() || row.front() == '#') { // comments, as InfluxDB and gnuplot have them
                continue;
            }
            if (row.find('"') == std::string_view::npos && m_rows) {
                m_rows->takePlain(row, m_lines.number());
            } else if (!takeQuoted(row)) {
                return;
            }
        }
        if (!m_rows && m_context.log.total() == 0) {
            m_context.log.skip(SkipReason::BadHeader, {}, "the file has no header");
        }
    }

private:
    /// \return false when the file cannot be read at all
    bool takeQuoted(std::string_view row)
    {
        if (!m_rows) {
            m_dialect = sniffDialect(row);
        }
        CsvRow::State state = m_row.split(row, m_dialect.delimiter);
        const std::size_t opened = m_row.errorAt();
        for (int joined = 1; state == CsvRow::State::OpenQuote; ++joined) {
            const std::size_t before = row.size();
            const auto longer =
                joined < maxJoinedLines ? m_lines.extend(maxJoinedBytes) : std::nullopt;
            if (!longer) { // what follows is no part of it
                m_lines.undoExtend();
                return complain(m_lines.current(), opened);
            }
            row = *longer;
            if (row.find('"', before) != std::string_view::npos) {
                state = m_row.split(row, m_dialect.delimiter);
            }
        }
        if (state == CsvRow::State::BadQuote) {
            complain(row, m_row.errorAt());
            m_lines.undoExtend();
            return m_rows != nullptr;
        }
        if (m_rows) {
            m_rows->takeCells(m_row.cells(), row, m_lines.number());
            return true;
        }
        return takeHeader(row);
    }

    /// \return whether there is a reason to go on
    bool complain(std::string_view row, std::size_t at)
    {
        m_context.log.skip(SkipReason::BadColumns, placeIn(m_lines.number(), row, at),
                           row.substr(std::min(at, row.size())));
        return m_rows != nullptr;
    }

    bool takeHeader(std::string_view row)
    {
        auto header = readHeader(m_row.cells(), row, m_lines.number(), m_context.log);
        if (!header) {
            return false;
        }
        if (header->wide) {
            m_rows = std::make_unique<WideRows>(std::move(*header), m_dialect, m_context);
        } else {
            m_rows = std::make_unique<LongRows>(std::move(*header), m_dialect, m_context);
        }
        return true;
    }

    ParseContext& m_context;
    LineReader m_lines;
    CsvRow m_row;
    CsvDialect m_dialect;
    std::unique_ptr<CsvRows> m_rows; ///< null until the header was read
};

} // namespace

void parseCsv(ParseContext& context)
{
    CsvParser(context).parse();
}

} // namespace hallscape::data
