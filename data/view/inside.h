// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

#include <algorithm>
#include <optional>
#include <string>

namespace hallscape::data {

/// What is opened up, so that one sees inside. As constructed: everything as it is built.
struct Inside
{
    float xray = 0; ///< 0 solid; 1: walls and frames of racks are glass
    /// 0 to 1, see Peel. Absent: racks stand without doors, and what is opened is open.
    std::optional<float> peel;
    std::optional<OrientedBox> section; ///< nothing is drawn outside of it
    std::string isolated; ///< Site::path() of what alone stays solid; empty: everything is
    std::string unfolded; ///< path of a rack whose row is drawn flat, front above rear
    friend bool operator==(const Inside&, const Inside&) = default;
};

/// What of a rack has come off at a peel between 0 and 1. One thing after the other; each share
/// runs from 0 (in place) to 1 (gone, or all the way out).
struct Peel
{
    static constexpr float doorsOff = 0.25F; ///< where that step ends
    static constexpr float panelsOff = 0.45F;
    static constexpr float serversOut = 0.80F;

    float doors = 1;
    float panels = 0;
    float servers = 0;
    float lids = 0;

    /// \param amount 0 to 1
    static constexpr Peel at(float amount)
    {
        const auto share = [amount](float from, float to) {
            return std::clamp((amount - from) / (to - from), 0.0F, 1.0F);
        };
        return {share(0, doorsOff), share(doorsOff, panelsOff), share(panelsOff, serversOut),
                share(serversOut, 1)};
    }
    friend bool operator==(const Peel&, const Peel&) = default;
};

} // namespace hallscape::data
