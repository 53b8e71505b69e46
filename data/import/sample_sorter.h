// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hallscape::data {

/// Puts any number of samples in the order of time with bounded memory: sorted runs go to a
/// nameless temporary file, which are then merged. Nothing is written as long as one run holds all.
class SampleSorter
{
public:
    /// 22 bits of a key are the series, the other 42 the time: 139 years.
    static constexpr std::uint32_t maxSeries = std::uint32_t{1} << 22U;
    static constexpr std::size_t defaultRun = std::size_t{8} << 20U; ///< samples: 128 MB

    struct Sample
    {
        std::int64_t timeMs = 0; ///< since 1970-01-01 UTC, to 2109
        std::uint32_t series = 0;
        double value = 0;
    };

    /// \param folder of the temporary file, where there is room
    explicit SampleSorter(std::string folder, std::size_t samplesPerRun = defaultRun);
    ~SampleSorter();
    SampleSorter(const SampleSorter&) = delete;
    SampleSorter& operator=(const SampleSorter&) = delete;

    /// \pre 0 <= timeMs and series < maxSeries  \return why the sample could not be kept
    std::optional<Error> add(const Sample& sample);
    std::uint64_t size() const { return m_size; }
    static constexpr bool canHold(std::int64_t timeMs)
    {
        return timeMs >= 0 && timeMs < (std::int64_t{1} << 42U);
    }

    /// Begins to hand over, from the first. No add() any more after it.
    std::optional<Error> rewind();
    /// In the order of time, then series, then arrival.  \return false at the end
    bool next(Sample& sample);
    /// Why next() ended early.
    const std::optional<Error>& failure() const { return m_failure; }

private:
    struct Record
    {
        std::uint64_t key;
        double value;
    };
    struct Run;

    std::optional<Error> spill();
    void sortBuffer();
    bool fill(Run& run);

    std::string m_folder;
    std::size_t m_perRun;
    std::vector<Record> m_buffer;
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_heap; ///< of runs that have more, least first
    int m_file = -1;
    std::uint64_t m_written = 0; ///< bytes in the file
    std::uint64_t m_size = 0;
    bool m_sorted = false;
    std::optional<Error> m_failure;
};

} // namespace hallscape::data
