// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/recording.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace hallscape::data::recording {

/// Counts the values of one metric of one frame.
FrameCount countOf(const Metric& metric, const Series& series);

/// What the counts of one frame look like in the file: one per metric of the file, by its id.
/// Missing for the metrics that the frame lacks.
using FileCounts = std::vector<std::optional<FrameCount>>;

std::vector<std::uint8_t> packCounts(const FileCounts& counts);
/// \return nothing when the bytes cannot be counts
std::optional<FileCounts> unpackCounts(std::span<const std::uint8_t> bytes);

/// Guards the columns of a frame against damage that SQLite does not see.
/// \param jobs frame whose jobs hold, or -1
std::int64_t frameSum(std::int64_t number, std::int64_t timeMs, std::int64_t jobs,
                      std::span<const std::uint8_t> counts);

std::string_view jobStateId(JobState state);
std::optional<JobState> jobStateFromId(std::string_view id);

} // namespace hallscape::data::recording
