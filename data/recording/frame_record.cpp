// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/frame_record.h"

#include "data/recording/device_list.h"
#include "data/recording/format.h"

#include <algorithm>
#include <cstring>

namespace hallscape::data::recording {

namespace {

constexpr std::uint32_t lacking = UINT32_MAX;
constexpr std::size_t bytesPerMetric = 12;

constexpr std::array<std::string_view, 5> jobStates{"starting", "running", "checkpointing",
                                                    "stopping", "stopped"};

std::uint32_t isOut(const Limits& limits, float value)
{
    // Not alarmOf(): bits instead of branches are counted for several values at once.
    return static_cast<std::uint32_t>(value > limits.warnHigh) |
           static_cast<std::uint32_t>(value < limits.warnLow) |
           static_cast<std::uint32_t>(value > limits.criticalHigh) |
           static_cast<std::uint32_t>(value < limits.criticalLow);
}

} // namespace

FrameCount countOf(const Metric& metric, const Series& series)
{
    FrameCount count;
    const Limits limits = metric.limits;
    if (series.agesS.size() != series.values.size()) {
        std::uint32_t seen = 0;
        std::uint32_t out = 0;
        for (const float value : series.values) {
            seen += static_cast<std::uint32_t>(value == value); // not NaN
            out += isOut(limits, value);
        }
        const bool stale = series.uniformAgeS > metric.staleAfterS;
        return stale ? FrameCount{0, 0, seen} : FrameCount{seen, out, 0};
    }
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const float value = series.values[i];
        const auto seen = static_cast<std::uint32_t>(value == value);
        const auto stale = static_cast<std::uint32_t>(series.agesS[i] > metric.staleAfterS);
        count.present += seen & (stale ^ 1U);
        count.outOfRange += isOut(limits, value) & (stale ^ 1U);
        count.stale += seen & stale;
    }
    return count;
}

std::vector<std::uint8_t> packCounts(const FileCounts& counts)
{
    std::vector<std::uint8_t> bytes(counts.size() * bytesPerMetric);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const FrameCount count = counts[i].value_or(FrameCount{lacking, lacking, lacking});
        const std::array<std::uint32_t, 3> words{count.present, count.outOfRange, count.stale};
        std::memcpy(bytes.data() + i * bytesPerMetric, words.data(), bytesPerMetric);
    }
    return bytes;
}

std::optional<FileCounts> unpackCounts(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() % bytesPerMetric != 0 ||
        bytes.size() / bytesPerMetric > static_cast<std::size_t>(metricSlots)) {
        return std::nullopt;
    }
    FileCounts counts(bytes.size() / bytesPerMetric);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        std::array<std::uint32_t, 3> words{};
        std::memcpy(words.data(), bytes.data() + i * bytesPerMetric, bytesPerMetric);
        if (words[0] != lacking) {
            counts[i] = FrameCount{words[0], words[1], words[2]};
        }
    }
    return counts;
}

std::int64_t frameSum(std::int64_t number, std::int64_t timeMs, std::int64_t jobs,
                      std::span<const std::uint8_t> counts)
{
    Fnv fnv;
    fnv.add(number);
    fnv.add(timeMs);
    fnv.add(jobs);
    fnv.add(counts);
    return static_cast<std::int64_t>(fnv.sum());
}

std::string_view jobStateId(JobState state)
{
    return jobStates[static_cast<std::size_t>(state)];
}

std::optional<JobState> jobStateFromId(std::string_view id)
{
    const auto* const found = std::ranges::find(jobStates, id);
    if (found == jobStates.end()) {
        return std::nullopt;
    }
    return static_cast<JobState>(found - jobStates.begin());
}

} // namespace hallscape::data::recording
