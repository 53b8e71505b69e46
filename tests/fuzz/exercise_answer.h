// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/mapping/mapping.h"
#include "data/prometheus/alert_reader.h"
#include "data/prometheus/answer.h"
#include "data/prometheus/refusal.h"

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data::test {

/// Everything that parseAnswer() hands over, as one text.
inline std::string allOf(std::string_view body, std::size_t most, Answer& answer)
{
    std::string seen;
    answer = parseAnswer(body, most, [&seen](const AnswerSeries& series) {
        for (const Label& label : series.labels) {
            seen.append(label.name).append("=").append(label.value).append("\n");
        }
        for (const AnswerSample& sample : series.samples) {
            char bits[sizeof sample.value];
            std::memcpy(bits, &sample.value, sizeof bits);
            seen.append(bits, sizeof bits).append(std::to_string(sample.timeS)).append("\n");
        }
    });
    return seen;
}

/// Reads \p bytes as what a server might answer to anything.
/// \return what is wrong; empty when all is well. Crashes are for the sanitizers to find.
inline std::string exerciseAnswer(std::string_view bytes)
{
    constexpr std::size_t most = 1000;
    Answer fast;
    Answer strict;
    const std::string a = allOf(bytes, most, fast);
    // A space in front keeps the scanner of the usual form out of it.
    const std::string b = allOf(std::string(1, ' ').append(bytes), most, strict);
    if (fast.isJson != strict.isJson || fast.success != strict.success) {
        return "the two readers do not agree what it is";
    }
    if (fast.isJson && (a != b || fast.series != strict.series ||
                        fast.malformed != strict.malformed || fast.truncated != strict.truncated)) {
        return "the two readers see different series";
    }
    if (fast.series > most || fast.error.size() > 300 || fast.warning.size() > 300) {
        return "not bounded";
    }
    HttpReply reply;
    reply.status = 422;
    reply.body = bytes;
    if (refusalOf(reply).text.empty()) {
        return "a refusal without words";
    }
    static const SitePtr site = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/array.json").site;
    static SeriesMatcher matcher(site, defaultMapping());
    if (const auto alerts = readAlerts(bytes, matcher)) {
        for (const Alert& alert : *alerts) {
            if (alert.id.empty() || (alert.device && !site->contains(*alert.device))) {
                return "an alert without identity or of a device that is not there";
            }
        }
    }
    return {};
}

} // namespace hallscape::data::test
