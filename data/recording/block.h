// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/arena.h"
#include "data/recording/compression.h"
#include "data/telemetry/snapshot.h"

#include <bit>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// How values become bytes and the other way round. The format is described in README.md.
namespace hallscape::data::recording {

/// No data, among steps.
inline constexpr std::int16_t noSteps = std::numeric_limits<std::int16_t>::min();
/// What a block can hold at most; one bit of its masks each.
inline constexpr std::size_t mostFrames = 32;

/// One metric of one frame as it is stored: whole steps, or floats where steps overflow.
struct Column
{
    bool wide = false; ///< `floats` instead of `steps`
    float uniformAgeS = 0;
    std::vector<std::int16_t> steps;
    std::vector<float> floats;
    std::vector<std::uint16_t> agesS; ///< empty when all have uniformAgeS
};

/// \param stepsPerUnit 10 for a resolution of 0.1
void quantise(const Series& series, float stepsPerUnit, Column& column);

/// Some devices of one metric in several frames, decoded. Frames without the metric take no room:
/// arrays are indexed by [row(frame) * devices + device]. They lie in the arena that was decoded
/// into.
struct Block
{
    bool wide = false;
    std::uint32_t frames = 0;
    std::uint32_t devices = 0;
    std::uint32_t present = 0; ///< bit per frame: has the metric
    std::uint32_t aged = 0;    ///< bit per frame: has an age per value
    float stepsPerUnit = 1;
    std::span<const float> uniformAgesS; ///< one per frame
    std::span<const std::int16_t> steps;
    std::span<const float> floats;
    std::span<const std::uint16_t> agesS;

    static std::size_t row(std::uint32_t mask, std::uint32_t frame)
    {
        return static_cast<std::size_t>(std::popcount(mask & ((1U << frame) - 1U)));
    }
    bool has(std::uint32_t frame) const { return frame < frames && ((present >> frame) & 1U) != 0; }
    bool hasAges(std::uint32_t frame) const { return ((aged >> frame) & 1U) != 0; }
    /// NaN = no data. \pre has(frame)
    float value(std::uint32_t frame, std::uint32_t device) const;
    float ageS(std::uint32_t frame, std::uint32_t device) const;
    /// All values of a frame. \pre has(frame) and out.size() == devices
    void values(std::uint32_t frame, std::span<float> out) const;
};

/// \param block with one frame that has the metric
void toColumn(const Block& block, Column& column);

/// \param id of the row the block goes to: a block that turns up elsewhere is damage
/// \param frames null where the metric is missing  \return valid until the next use of \p
/// compressor
std::span<const std::uint8_t> encodeBlock(std::int64_t id, float stepsPerUnit,
                                          std::span<const Column* const> frames, std::size_t first,
                                          std::size_t count, Compressor& compressor);

/// What a block must say about itself to be believed.
struct BlockShape
{
    std::int64_t id = 0;
    std::uint32_t frames = 0;
    std::uint32_t devices = 0;
};

/// \return nothing for bytes that are not such a block, whatever they are
std::optional<Block> decodeBlock(std::span<const std::uint8_t> bytes, const BlockShape& shape,
                                 Decompressor& decompressor, Arena& arena);

} // namespace hallscape::data::recording
