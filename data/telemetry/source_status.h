// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hallscape::data {

enum class SourceState : std::uint8_t {
    Connecting, ///< nothing has arrived yet
    Ok,
    Degraded, ///< some of it arrives: a metric is missing, a query was refused
    Failing,  ///< nothing arrives any more
};

/// Samples counted since the source was started. received = matched + unmatched + rejected.
struct SampleCounters
{
    std::uint64_t received = 0;
    std::uint64_t matched = 0;   ///< became the value of a device
    std::uint64_t unmatched = 0; ///< labels that name no device
    std::uint64_t rejected = 0;  ///< no number, a sentinel, a duplicate, a time that cannot be
    std::uint64_t bytes = 0;     ///< of answers, decompressed
    std::uint64_t requests = 0;
    std::uint64_t failures = 0; ///< requests without a usable answer
    friend bool operator==(const SampleCounters&, const SampleCounters&) = default;
};

/// A problem that the user should know, said once and counted.
struct SourceNote
{
    std::string what; ///< English, one line, what and what to do
    std::uint64_t count = 1;
    std::int64_t lastMs = 0; ///< milliseconds since 1970-01-01 UTC
    friend bool operator==(const SourceNote&, const SourceNote&) = default;
};

/// How a source is doing. A value: taken under the source's lock, shown without.
struct SourceStatus
{
    SourceState state = SourceState::Ok;
    std::string message;            ///< English, one line; empty when all is well
    std::int64_t sinceMs = 0;       ///< when `state` began; 0: not known
    std::int64_t retryAtMs = 0;     ///< when the next attempt starts; 0: none is planned
    std::int64_t lastRefreshMs = 0; ///< when the last complete refresh ended; 0: never
    float refreshDurationS = 0;     ///< wall time of the last complete refresh
    SampleCounters counters;
    std::vector<SourceNote> notes; ///< newest first, bounded
    friend bool operator==(const SourceStatus&, const SourceStatus&) = default;
};

} // namespace hallscape::data
