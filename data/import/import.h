// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/import_format.h"
#include "data/import/import_log.h"
#include "data/layout/site.h"
#include "data/mapping/mapping.h"
#include "data/mapping/series_matcher.h"
#include "data/result.h"
#include "data/telemetry/metric.h"
#include "data/telemetry/source_status.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace hallscape::data {

class ByteSource;

struct ImportProgress
{
    bool writing = false;    ///< false: the file is being read
    std::uint64_t done = 0;  ///< bytes read, or samples written
    std::uint64_t total = 0; ///< 0: not known (a pipe)
};

struct ImportOptions
{
    std::string input;  ///< path, or "-" for standard input
    std::string output; ///< of the recording; replaced when there is something to replace it with
    std::string layout; ///< text of the site's file, to be embedded
    std::string writer; ///< "hallscape 0.1.0"
    MappingPtr mapping; ///< null: defaultMapping()
    std::optional<MetricId> metric; ///< what columns are that do not say it
    double everyS = 0;              ///< distance of frames; 0: as in the file
    /// Called from the importing thread, some times a second.
    std::function<void(const ImportProgress&)> progress;
};

/// What became of an import. Something was imported when there is no failure.
struct ImportReport
{
    std::optional<Error> failure; ///< why there is no recording
    bool cancelled = false;
    ImportFormat format = ImportFormat::Foreign;
    std::uint64_t bytes = 0;
    SampleCounters samples; ///< received, matched, unmatched, rejected
    std::uint64_t series = 0;
    std::uint64_t seriesMatched = 0;
    std::uint64_t frames = 0;
    std::int64_t firstMs = 0; ///< of the frames, milliseconds since 1970-01-01 UTC
    std::int64_t lastMs = 0;
    double intervalS = 0; ///< usual distance of frames; 0: none is usual
    MatchReport match;    ///< of series with the names of exporters
    ImportLog log;        ///< what was left out

    /// For people: some lines of English, what was imported and what was skipped. \p file is named
    /// in front of places.
    std::string toString(const std::string& file) const;
};

/// Reads a file in any of the formats and writes a recording of \p site. What can be read is
/// imported, the report tells what was not. Memory does not grow with the length of the file.
/// Nothing is left behind when it fails or \p stop is requested.
ImportReport importFile(const ImportOptions& options, SitePtr site, std::stop_token stop);

/// The same from any bytes.  \param totalBytes for progress, 0 when not known
/// \param defaultTimeMs of samples without a time
ImportReport importBytes(ByteSource& bytes, std::uint64_t totalBytes, std::int64_t defaultTimeMs,
                         const ImportOptions& options, SitePtr site, std::stop_token stop);

} // namespace hallscape::data
