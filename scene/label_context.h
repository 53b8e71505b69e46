// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/opened.h"
#include "scene/picker.h"

#include <optional>
#include <vector>

namespace hallscape::scene {

/// The eye, as labels see it.
struct LabelEye
{
    data::Vec3 position;
    data::Vec3 forward{0, 0, -1}; ///< unit length
    float nearM = 0;              ///< nothing nearer is drawn
    friend bool operator==(const LabelEye&, const LabelEye&) = default;
};

/// Where the eye is, and so which names mean something there.
struct LabelContext
{
    LabelEye eye;
    std::optional<data::AreaId> inside; ///< the hall or building around the eye
    bool low = false;                   ///< inside, and not above the racks
    std::optional<data::RackId> facing; ///< the rack the picture is of
    std::optional<data::RackId> rack;   ///< the opened rack, while the eye is at it
    std::optional<data::UnitId> unit;   ///< the opened unit, while the eye is at it
    std::vector<data::Device> before; ///< named in the last picture, sorted: they stay a bit longer
};

/// \param picker of \p site; a ray through the picture's centre tells what the eye faces
LabelContext labelContext(const data::Site& site, const Opened& opened, const Picker& picker,
                          const LabelEye& eye);

/// Whether nothing clearly nearer stands before \p anchor. What belongs to \p device, or what it
/// belongs to, hides nothing of it.
bool canSee(const data::Site& site, const Picker& picker, const LabelEye& eye, data::Vec3 anchor,
            data::Device device);

/// The point above which a device's name stands: over the near edge of a rack's top while the eye
/// is below it, so that no neighbour is in the way.
data::Vec3 labelAnchor(const data::Site& site, const Opened& opened, data::Device device,
                       data::Vec3 eye);

} // namespace hallscape::scene
