// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace hallscape::data {

struct Rgb
{
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    friend bool operator==(const Rgb&, const Rgb&) = default;
};

/// Colour maps. CoolWarm diverges from grey and is what changes are painted with. Cividis is the
/// default: perceptually uniform and made for colour-vision deficiency (domain facts [86]).
enum class PaletteId : std::uint8_t { Cividis, Viridis, Inferno, CoolWarm, Count };

std::string_view paletteKey(PaletteId id); ///< "cividis"
std::optional<PaletteId> paletteFromKey(std::string_view key);

/// 256 steps, low to high, sRGB. Interpolated linearly between the nine published stops
/// (d3-scale-chromatic 3.1.1; CoolWarm: K. Moreland, "Diverging Color Maps for
/// Scientific Visualization", 2009). Legend, lists and scene all read this table, so their colours
/// agree to the bit.
std::span<const Rgb, 256> palette(PaletteId id);

/// Colour of \p value on a scale from \p low to \p high, clamped at both ends. \pre value is not
/// NaN
Rgb colourOf(PaletteId id, float value, float low, float high);

} // namespace hallscape::data
