// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/import_format.h"

#include "data/import/series_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hallscape::data {

namespace {

using namespace std::string_view_literals;

struct Magic
{
    std::string_view bytes;
    const char* why;
};

constexpr std::array magics{
    Magic{"\x1F\x8B"sv, "it is compressed with gzip: unpack it first (gunzip)"},
    Magic{"\x28\xB5\x2F\xFD"sv, "it is compressed with zstd: unpack it first (unzstd)"},
    Magic{"\xFD\x37zXZ"sv, "it is compressed with xz: unpack it first (unxz)"},
    Magic{"PK\x03\x04"sv, "it is a zip archive or a spreadsheet: save it as CSV first"},
    Magic{"SQLite format 3"sv, "it is a database; a recording can be opened as it is"},
    Magic{"<"sv, "it is HTML or XML, perhaps the page of an error"},
    Magic{"\xFF\xFE"sv, "it is UTF-16: save it as UTF-8 first"},
    Magic{"\xFE\xFF"sv, "it is UTF-16: save it as UTF-8 first"},
};

std::string_view withoutSpace(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

/// VictoriaMetrics writes one object per line with the times apart; a Prometheus answer is one
/// object and has "status", "data" or a list.
ImportFormat jsonFormat(std::string_view head)
{
    const std::string_view line = head.substr(0, head.find('\n'));
    const bool oneSeries = line.find("\"metric\"") < line.find("\"result\"");
    const bool apart = head.find("\"timestamps\"") != std::string_view::npos ||
                       line.find("\"status\"") == std::string_view::npos;
    return head.starts_with('{') && oneSeries && apart ? ImportFormat::VictoriaMetrics
                                                       : ImportFormat::PrometheusJson;
}

/// name{labels} value, or name value: a comma or semicolon outside of braces makes it CSV.
bool isExposition(std::string_view line)
{
    SeriesText series;
    const auto end = series.parse(line);
    if (!end || *end >= line.size() || (line[*end] != ' ' && line[*end] != '\t')) {
        return false;
    }
    const std::string_view rest = withoutSpace(line.substr(*end));
    const std::string_view value = rest.substr(0, rest.find_first_of(" \t\r"));
    return !value.empty() &&
           value.find_first_not_of("0123456789+-.eEInfaN") == std::string_view::npos;
}

bool isComment(std::string_view line)
{
    return std::ranges::any_of(std::array{"# HELP "sv, "# TYPE "sv, "# UNIT "sv, "# EOF"sv},
                               [line](std::string_view start) { return line.starts_with(start); });
}

} // namespace

std::string_view formatLabel(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Csv:
        return "CSV";
    case ImportFormat::OpenMetrics:
        return "OpenMetrics text";
    case ImportFormat::PrometheusJson:
        return "Prometheus JSON";
    case ImportFormat::VictoriaMetrics:
        return "VictoriaMetrics export";
    case ImportFormat::Foreign:
        break;
    }
    return "unknown format";
}

SniffedFormat sniffFormat(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF")) {
        head.remove_prefix(3);
    }
    head = withoutSpace(head);
    if (head.empty()) {
        return {ImportFormat::Foreign, "it is empty"};
    }
    for (const Magic& magic : magics) {
        if (head.starts_with(magic.bytes)) {
            return {ImportFormat::Foreign, magic.why};
        }
    }
    if (head.find('\0') != std::string_view::npos) {
        return {ImportFormat::Foreign, "it is not a text file"};
    }
    // "{" begins a nameless series of OpenMetrics too, but with a label that has no quotes.
    if (head.starts_with('[') ||
        (head.starts_with('{') && withoutSpace(head.substr(1)).starts_with('"'))) {
        return {isExposition(head.substr(0, head.find('\n'))) ? ImportFormat::OpenMetrics
                                                              : jsonFormat(head),
                {}};
    }
    while (!head.empty()) {
        const std::size_t end = std::min(head.find('\n'), head.size());
        const std::string_view line = head.substr(0, end);
        if (isComment(line) || isExposition(line)) {
            return {ImportFormat::OpenMetrics, {}};
        }
        if (!line.starts_with('#') && !withoutSpace(line).empty()) {
            break;
        }
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return {ImportFormat::Csv, {}};
}

} // namespace hallscape::data
