// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <cstdint>
#include <vector>

namespace hallscape::scene {

/// Which server is where on the faces of every rack model, as the rack shader reads it: a table of
/// 4 floats per texel. Texel (2 * model + side, 1 + u) is rack unit u (from 0) of side 0 front or 1
/// rear: (server's place in the rack from 1 or 0 for none, bottom of its face in metres, its
/// height, half its width). Texel (2 * model, 0) is (bottom of U1 in metres, rack units, texture
/// layer or -1, servers in the rack).
struct RackBands
{
    static constexpr int height = 64;
    int width = 0;
    std::vector<float> texels;

    const float* at(int column, int line) const
    {
        const auto texel =
            static_cast<std::ptrdiff_t>(line) * width + static_cast<std::ptrdiff_t>(column);
        return &texels[static_cast<std::size_t>(texel * 4)];
    }
};

/// \param textureLayers one per rack model: layer of its facade, -1 for none
RackBands rackBands(const data::Site& site, const std::vector<int>& textureLayers);

} // namespace hallscape::scene
