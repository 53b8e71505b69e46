// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/palette.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace hallscape::data {

namespace {

constexpr std::size_t stopCount = 9;
constexpr std::size_t paletteCount = static_cast<std::size_t>(PaletteId::Count);
using Table = std::array<Rgb, 256>;

struct Published
{
    std::string_view key;
    std::array<std::uint32_t, stopCount> stops; ///< 0xRRGGBB
};

// Nine-stop samples of d3-scale-chromatic 3.1.1 and of Moreland's table, in the order of PaletteId.
constexpr std::array<Published, paletteCount> published{{
    {"cividis",
     {0x002051, 0x11366c, 0x3c4d6e, 0x62646f, 0x7f7c75, 0x9a9478, 0xbbaf71, 0xe2cb5c, 0xfdea45}},
    {"viridis",
     {0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725}},
    {"inferno",
     {0x000004, 0x210c4a, 0x57106e, 0x8a226a, 0xbc3754, 0xe45a31, 0xf98e09, 0xf9cb35, 0xfcffa4}},
    {"cool-warm",
     {0x3b4cc0, 0x6282ea, 0x8db0fe, 0xb8d0f9, 0xdddddd, 0xf5c4ad, 0xf49a7b, 0xde604d, 0xb40426}},
}};

constexpr std::uint8_t mix(std::uint32_t a, std::uint32_t b, unsigned shift, std::size_t step)
{
    // Position on the ramp in 255ths of the distance between two stops, so that no rounding differs
    // between compile time and run time.
    const std::size_t from = (a >> shift) & 0xffU;
    const std::size_t to = (b >> shift) & 0xffU;
    return static_cast<std::uint8_t>((from * (255 - step) + to * step + 127) / 255);
}

constexpr Table interpolate(const std::array<std::uint32_t, stopCount>& stops)
{
    Table table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::size_t position = i * (stopCount - 1);
        const std::size_t left = std::min(position / 255, stopCount - 2);
        const std::size_t step = position - left * 255;
        const std::uint32_t a = stops[left];
        const std::uint32_t b = stops[left + 1];
        table[i] = {mix(a, b, 16, step), mix(a, b, 8, step), mix(a, b, 0, step)};
    }
    return table;
}

constexpr std::array<Table, paletteCount> tables{
    interpolate(published[0].stops), interpolate(published[1].stops),
    interpolate(published[2].stops), interpolate(published[3].stops)};

} // namespace

std::string_view paletteKey(PaletteId id)
{
    return published[static_cast<std::size_t>(id)].key;
}

std::optional<PaletteId> paletteFromKey(std::string_view key)
{
    const auto* const found = std::ranges::find(published, key, &Published::key);
    return found == published.end()
               ? std::nullopt
               : std::optional(static_cast<PaletteId>(found - published.begin()));
}

std::span<const Rgb, 256> palette(PaletteId id)
{
    return tables[static_cast<std::size_t>(id)];
}

Rgb colourOf(PaletteId id, float value, float low, float high)
{
    // A scale without width still has two ends: below and at or above it.
    const float width = high - low;
    const float share = width > 0 ? (value - low) / width : (value < low ? 0.0F : 1.0F);
    const float step = std::clamp(share, 0.0F, 1.0F) * 255.0F + 0.5F;
    return palette(id)[static_cast<std::size_t>(step)];
}

} // namespace hallscape::data
