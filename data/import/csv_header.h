// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/csv_row.h"
#include "data/import/import_log.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// What a column of a table holds.
enum class CsvRole : std::uint8_t {
    Time,
    Metric, ///< the name of what the value is
    Unit,
    Label,   ///< which device: host, gpu, path, any label
    Measure, ///< values of one metric of the device that the labels name
    Series,  ///< values of the one series that the header names
    Ignored, ///< a name that came before
};

struct CsvColumn
{
    CsvRole role = CsvRole::Label;
    std::string name; ///< of the label, metric or series; empty for a column "value"
    std::string unit; ///< of a measure
    FilePlace at;
};

struct CsvHeader
{
    std::vector<CsvColumn> columns;
    std::size_t time = 0;
    bool wide = false; ///< columns are series; else rows name the device
};

/// Tells what the columns are by their names. README.md has the rules.
/// \return nothing when there is no header or nothing that could be a value; \p log says why
std::optional<CsvHeader> readHeader(const std::vector<CsvCell>& cells, std::string_view row,
                                    std::uint64_t line, ImportLog& log);

} // namespace hallscape::data
