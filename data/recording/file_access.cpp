// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/file_access.h"

#include "data/recording/compression.h"
#include "data/recording/format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sqlite3.h>
#include <system_error>

namespace hallscape::data::recording {

namespace {

constexpr std::size_t headerBytes = 100;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t pageSizeAt = 16;
/// A path is at most a few steps of some twenty letters.
constexpr std::size_t mostBytesPerPath = 512;

using Header = std::array<unsigned char, headerBytes>;

std::uint32_t bigEndian(const Header& header, std::size_t at)
{
    return static_cast<std::uint32_t>(header[at]) << 24U |
           static_cast<std::uint32_t>(header[at + 1]) << 16U |
           static_cast<std::uint32_t>(header[at + 2]) << 8U | header[at + 3];
}

std::optional<Header> headerOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    Header header{};
    stream.read(reinterpret_cast<char*>(header.data()), headerBytes);
    return stream ? std::optional(header) : std::nullopt;
}

} // namespace

FileNature natureOf(const std::string& path)
{
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found) {
        return FileNature::Missing;
    }
    if (problem || !std::filesystem::is_regular_file(status)) {
        return FileNature::Unreadable;
    }
    if (std::filesystem::file_size(path, problem) == 0 && !problem) {
        return FileNature::Empty;
    }
    if (!std::ifstream(path, std::ios::binary)) {
        return FileNature::Unreadable;
    }
    const std::optional<Header> header = headerOf(path);
    constexpr std::string_view mark("SQLite format 3\0", 16);
    if (!header || !std::equal(mark.begin(), mark.end(), header->begin()) ||
        bigEndian(*header, applicationIdAt) != applicationId) {
        return FileNature::Foreign;
    }
    return bigEndian(*header, userVersionAt) > formatVersion ? FileNature::Newer
                                                             : FileNature::Recording;
}

Error natureError(const std::string& path, FileNature nature)
{
    switch (nature) {
    case FileNature::Missing:
        return {Errc::NotFound, path, "no such file"};
    case FileNature::Empty:
        return {Errc::Unreadable, path, "the file is empty"};
    case FileNature::Newer:
        return {Errc::UnsupportedVersion, path, "the recording was made by a newer version"};
    case FileNature::Foreign:
        return {Errc::Unreadable, path, "not a recording"};
    case FileNature::Recording:
    case FileNature::Unreadable:
        break;
    }
    return {Errc::Unreadable, path, "the file cannot be read"};
}

std::uint64_t statedBytes(const std::string& path)
{
    const std::optional<Header> header = headerOf(path);
    if (!header) {
        return 0;
    }
    const auto stored = static_cast<std::uint64_t>(bigEndian(*header, pageSizeAt) >> 16U);
    const std::uint64_t pageSize = stored == 1 ? 65'536 : stored; // as SQLite defines it
    return pageSize * bigEndian(*header, pageCountAt);
}

Error damageError(const std::string& path, const SqlError& cause)
{
    std::string detail = "the recording is damaged";
    std::error_code problem;
    const auto size = std::filesystem::file_size(path, problem);
    if (const std::uint64_t whole = statedBytes(path); !problem && size < whole) {
        detail = "the recording is cut short: " + std::to_string(size * 100 / whole) +
                 " % of it is there";
    }
    detail += " (" + std::string(cause.what()) +
              "); what is left can be copied into a new file with --salvage";
    return {Errc::Unreadable, path, std::move(detail)};
}

FileMeta readMeta(Database& database)
{
    FileMeta meta;
    Statement rows = database.prepare("SELECT key, value FROM meta WHERE key <> 'layout'");
    while (rows.step()) {
        const std::string key = rows.text(0);
        if (key == "site_id") {
            meta.siteId = rows.text(1);
        } else if (key == "site_title") {
            meta.siteTitle = rows.text(1);
        } else if (key == "layout_hash") {
            meta.layoutHash = rows.text(1);
        } else if (key == "source") {
            meta.sourceName = rows.text(1);
        } else if (key == "writer") {
            meta.writer = rows.text(1);
        } else if (key == "simulated") {
            meta.simulated = rows.integer(1) != 0;
        } else if (key == "interval_s") {
            meta.intervalS = rows.real(1);
        }
    }
    return meta;
}

std::vector<FileMetric> readMetrics(Database& database)
{
    std::vector<FileMetric> metrics;
    Statement rows =
        database.prepare("SELECT id, name, unit, kind, n, steps FROM metric ORDER BY id");
    while (rows.step()) {
        const std::int64_t id = rows.integer(0);
        const std::int64_t devices = rows.integer(4);
        const double steps = rows.real(5);
        if (id < 0 || id >= metricSlots || devices < 0 || devices > mostDevices ||
            !(steps > 0 && std::isfinite(steps))) {
            throw SqlError(SQLITE_CORRUPT, "the list of metrics makes no sense");
        }
        FileMetric& metric = metrics.emplace_back();
        metric.id = id;
        metric.name = rows.text(1);
        metric.unit = rows.text(2);
        metric.kind = rows.text(3);
        metric.devices = static_cast<std::uint32_t>(devices);
        metric.stepsPerUnit = static_cast<float>(steps);
        metric.metric = metricFromKey(metric.name);
        if (metric.metric && kindId(hallscape::data::metric(*metric.metric).kind) != metric.kind) {
            metric.metric.reset();
        }
    }
    return metrics;
}

std::optional<KindPaths> readPaths(Database& database, Kind kind)
{
    Statement row = database.prepare("SELECT n, paths FROM device WHERE kind = ?1");
    row.bind(1, kindId(kind));
    if (!row.step()) {
        return std::nullopt;
    }
    const std::int64_t count = row.integer(0);
    if (count < 0 || count > mostDevices) {
        return std::nullopt;
    }
    const auto devices = static_cast<std::size_t>(count);
    std::optional<std::string> paths = decompressText(row.blob(1), devices * mostBytesPerPath);
    if (!paths || static_cast<std::size_t>(std::ranges::count(*paths, '\n')) != devices) {
        return std::nullopt;
    }
    return KindPaths{kind, static_cast<std::uint32_t>(count), std::move(*paths)};
}

} // namespace hallscape::data::recording
