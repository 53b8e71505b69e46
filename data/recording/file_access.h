// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/device_list.h"
#include "data/recording/sqlite.h"
#include "data/result.h"
#include "data/telemetry/metric.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hallscape::data::recording {

/// One row of the metric table.
struct FileMetric
{
    std::int64_t id = 0; ///< in this file
    std::string name;    ///< Metric::key
    std::string unit;
    std::string kind;
    std::uint32_t devices = 0;
    float stepsPerUnit = 1;
    std::optional<MetricId> metric; ///< none: a metric this program does not know
};

/// The rows of meta.
struct FileMeta
{
    std::string siteId;
    std::string siteTitle;
    std::string layoutHash;
    std::string sourceName;
    std::string writer;
    bool simulated = false;
    double intervalS = 0;
};

/// What kind of file lies at \p path, by its first bytes, before SQLite touches it.
enum class FileNature : std::uint8_t { Missing, Empty, Recording, Newer, Foreign, Unreadable };
FileNature natureOf(const std::string& path);
/// The error for a file that is not a recording that can be read.
Error natureError(const std::string& path, FileNature nature);
/// How long the file is meant to be by its header; 0 when that cannot be read.
std::uint64_t statedBytes(const std::string& path);
/// What to say of a recording that SQLite finds broken: how much of it is there, what to do.
Error damageError(const std::string& path, const SqlError& cause);

FileMeta readMeta(Database& database);
/// Throws SqlError for values that cannot be.
std::vector<FileMetric> readMetrics(Database& database);
/// \return nothing when the list is damaged
std::optional<KindPaths> readPaths(Database& database, Kind kind);

} // namespace hallscape::data::recording
