// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/csv_header.h"

#include "data/import/metric_words.h"
#include "data/import/number_text.h"
#include "data/import/unit.h"
#include "data/layout/device.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace hallscape::data {

namespace {

constexpr std::array<std::string_view, 11> timeNames{
    "time", "timestamp", "ts", "t", "date", "datetime", "_time", "epoch", "unix", "at", "when"};
constexpr std::array<std::string_view, 5> valueNames{"value", "val", "_value", "__value__",
                                                     "reading"};
constexpr std::array<std::string_view, 7> metricNames{
    "metric", "__name__", "name", "series", "measurement", "_field", "metric_name"};
constexpr std::array<std::string_view, 2> unitNames{"unit", "units"};
constexpr std::array<std::string_view, 16> labelNames{
    "host", "hostname", "node", "instance", "device", "path",  "place", "location",
    "uuid", "job",      "chip", "sensor",   "id",     "label", "site",  "dc"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

std::string lowered(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

/// "Time (UTC)", "time_ms", "timestamp [s]": the unit tells itself by the size of the numbers.
bool isTimeName(const std::string& small)
{
    std::string_view name = small;
    name = trimmed(name.substr(0, name.find_first_of("[(")));
    for (const std::string_view ending : {"_ms", "_us", "_ns", "_s", "_utc", " utc"}) {
        if (name.ends_with(ending)) {
            name.remove_suffix(ending.size());
            break;
        }
    }
    return isOneOf(timeNames, name);
}

bool namesExporterMetric(std::string_view name)
{
    for (const Metric& metric : metrics()) {
        std::string_view names = metric.exporterNames;
        while (!names.empty()) {
            const std::size_t space = std::min(names.find(' '), names.size());
            if (names.substr(0, space) == name) {
                return true;
            }
            names.remove_prefix(std::min(space + 1, names.size()));
        }
    }
    return false;
}

bool isLabelName(const std::string& small)
{
    return isOneOf(labelNames, small) || kindFromId(small) != Kind::Count;
}

/// What one header cell says by itself. A cell that says nothing known is a label, for now.
CsvColumn columnOf(std::string_view text)
{
    CsvColumn column;
    column.name = text;
    const std::string small = lowered(text);
    const NameAndUnit split = splitUnit(text);
    if (isTimeName(small)) {
        column.role = CsvRole::Time;
    } else if (isOneOf(metricNames, small)) {
        column.role = CsvRole::Metric;
    } else if (isOneOf(unitNames, small)) {
        column.role = CsvRole::Unit;
    } else if (isLabelName(small)) {
        column.role = CsvRole::Label;
    } else if (isOneOf(valueNames, lowered(split.name))) {
        column = {CsvRole::Measure, {}, std::string(split.unit), {}};
    } else if (namesExporterMetric(text)) {
        column.role = CsvRole::Measure;
    } else if (split.name.find_first_of("{/") != std::string_view::npos) {
        column.role = CsvRole::Series;
    } else if (!metricsNamed(split.name).empty()) {
        column = {CsvRole::Measure, std::string(split.name), std::string(split.unit), {}};
    }
    return column;
}

bool holds(const CsvHeader& header, CsvRole role)
{
    return std::ranges::find(header.columns, role, &CsvColumn::role) != header.columns.end();
}

/// A second column of the same name would give every series two values at a time.
void ignoreRepeated(CsvHeader& header, ImportLog& log)
{
    std::unordered_set<std::string_view> seen;
    for (CsvColumn& column : header.columns) {
        if (column.role != CsvRole::Time && !seen.insert(column.name).second) {
            column.role = CsvRole::Ignored;
            log.skip(SkipReason::BadHeader, column.at,
                     "a second column is called \"" + column.name + "\"");
        }
    }
}

/// Finds the one column of times, the first where no name says so.
void chooseTime(CsvHeader& header, ImportLog& log)
{
    const auto named = std::ranges::find(header.columns, CsvRole::Time, &CsvColumn::role);
    if (named == header.columns.end()) {
        log.note("no column is called time: the first one is taken for it");
        header.columns.front().role = CsvRole::Time;
        return;
    }
    header.time = static_cast<std::size_t>(named - header.columns.begin());
    for (std::size_t i = header.time + 1; i < header.columns.size(); ++i) {
        CsvColumn& column = header.columns[i];
        column.role = column.role == CsvRole::Time ? CsvRole::Ignored : column.role;
    }
}

} // namespace

std::optional<CsvHeader> readHeader(const std::vector<CsvCell>& cells, std::string_view row,
                                    std::uint64_t line, ImportLog& log)
{
    const bool onlyNumbers = std::ranges::all_of(cells, [](const CsvCell& cell) {
        return parseNumber(cell.text, true) || parseSampleTime(cell.text);
    });
    if (onlyNumbers || parseSampleTime(cells.front().text)) {
        log.skip(SkipReason::BadHeader, {line, 1},
                 "the first row must name the columns, as in time,host,gpu,metric,value");
        return std::nullopt;
    }
    CsvHeader header;
    FilePlace at{line, 1};
    std::size_t from = 0;
    for (const CsvCell& cell : cells) {
        // From the cell before: counting from the row's begin is too slow for 100,000 columns.
        const FilePlace further = placeIn(0, row.substr(from), cell.offset - from);
        at = {at.line + further.line, further.column + (further.line == 0 ? at.column - 1 : 0)};
        from = cell.offset;
        header.columns.push_back(columnOf(cell.text));
        header.columns.back().at = at;
    }
    chooseTime(header, log);
    header.wide = !holds(header, CsvRole::Measure);
    const bool namesDevices = std::ranges::any_of(
        cells, [](const CsvCell& cell) { return isLabelName(lowered(cell.text)); });
    if (header.wide && namesDevices && !holds(header, CsvRole::Series)) {
        log.skip(SkipReason::BadHeader, {line, 1},
                 "rows name devices, but no column is called value or like a metric");
        return std::nullopt;
    }
    if (header.wide) {
        for (CsvColumn& column : header.columns) {
            if (column.role != CsvRole::Time && column.role != CsvRole::Ignored) {
                column.role = CsvRole::Series;
            }
        }
    } else {
        for (CsvColumn& column : header.columns) {
            column.role = column.role == CsvRole::Series ? CsvRole::Ignored : column.role;
        }
    }
    ignoreRepeated(header, log);
    if (!holds(header, CsvRole::Series) && !holds(header, CsvRole::Measure)) {
        log.skip(SkipReason::BadHeader, {line, 1}, "there is no column of values beside the time");
        return std::nullopt;
    }
    return header;
}

} // namespace hallscape::data
