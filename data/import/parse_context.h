// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/byte_source.h"
#include "data/import/import_log.h"
#include "data/import/sample_sink.h"

#include <cstdint>

namespace hallscape::data {

/// What every parser works with. Outlives the parser.
struct ParseContext
{
    ByteSource& source;
    SampleSink& sink;
    ImportLog& log;
    /// When samples were measured that come without a time, milliseconds since 1970-01-01 UTC.
    std::int64_t defaultTimeMs = 0;
};

/// Prometheus and OpenMetrics text, with or without timestamps.
void parseOpenMetrics(ParseContext& context);
/// Answer of /api/v1/query_range or /api/v1/query, or the list "result" of one.
void parsePrometheusJson(ParseContext& context);
/// Lines of VictoriaMetrics' /api/v1/export, a JSON object each.
void parseVictoriaMetrics(ParseContext& context);
/// Long, tidy and wide CSV; README.md says how they are told apart.
void parseCsv(ParseContext& context);

} // namespace hallscape::data
