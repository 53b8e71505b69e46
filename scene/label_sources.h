// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/label_context.h"
#include "scene/opened.h"

#include <optional>
#include <string>
#include <vector>

namespace hallscape::scene {

/// A name that could stand in the picture.
struct LabelSource
{
    enum class Tone { Normal, Quiet, Chosen, Alarmed, Pinned };
    enum class Spot {
        Above,  ///< centred over the anchor
        Beside, ///< in a column beside the opened thing, with a line to the anchor
        Either, ///< above if all of these have room, else beside
    };

    data::Device device;
    std::string text;
    data::Vec3 anchor; ///< world
    Tone tone = Tone::Normal;
    float priority = 0; ///< lower comes first
    Spot spot = Spot::Above;
    std::optional<data::Vec3> rightAnchor{}; ///< for a label on the right of the opened thing
    std::size_t pin = 0;                     ///< index into LabelWishes::pins, of a pinned one
    bool certain = false;                    ///< stays where something stands before its anchor
};

/// A device that is marked with a pin and a text of its own.
struct LabelPin
{
    data::Device device;
    std::string text;
};

struct LabelWishes
{
    Opened opened;
    std::optional<data::Device> selected;
    std::optional<data::Device> hovered;
    std::vector<data::Device> alarmed; ///< worst first
    std::vector<LabelPin> pins;        ///< most important first
    bool roof = false;                 ///< roofs are drawn, and the eye is above or beside them
};

/// All names that make sense where the eye is, best first; not yet whether they are in the picture
/// or behind something.
std::vector<LabelSource> labelSources(const data::Site& site, const LabelWishes& wishes,
                                      const LabelContext& context);

/// The outline that labels stand beside: the near face of the opened rack, or the box of the opened
/// unit. Empty while nothing is open.
std::vector<data::Vec3> openedOutline(const data::Site& site, const Opened& opened,
                                      const LabelContext& context);

} // namespace hallscape::scene
