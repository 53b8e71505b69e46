// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/json_series.h"

#include "data/import/line_reader.h"
#include "data/import/number_text.h"
#include <nlohmann/json.hpp>

namespace hallscape::data {

void parsePrometheusJson(ParseContext& context)
{
    SeriesCache cache;
    JsonSeriesHandler handler(context, cache);
    JsonCursor cursor(context.source);
    handler.begin(cursor, false);
    const bool whole =
        nlohmann::json::sax_parse(JsonIterator(&cursor), JsonIterator(&cursor), &handler);
    if (whole && !handler.sawSeries() && context.log.total() == 0) {
        context.log.note("the answer has no series: the query found nothing");
    }
}

void parseVictoriaMetrics(ParseContext& context)
{
    SeriesCache cache;
    JsonSeriesHandler handler(context, cache);
    LineReader lines(context.source, context.log);
    while (const auto line = lines.next()) {
        if (!trimmed(*line).empty()) {
            JsonCursor cursor(*line, lines.number());
            handler.begin(cursor, true);
            nlohmann::json::sax_parse(JsonIterator(&cursor), JsonIterator(&cursor), &handler);
        }
    }
}

} // namespace hallscape::data
