// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/opened.h"

#include <optional>
#include <string>
#include <vector>

namespace hallscape::scene {

/// A name that could stand in the picture.
struct LabelSource
{
    enum class Tone { Normal, Quiet, Chosen, Alarmed, Worst };

    data::Device device;
    std::string text;
    data::Vec3 anchor; ///< world: the label's lower edge is centred above it
    Tone tone = Tone::Normal;
    float priority = 0; ///< lower comes first
};

struct LabelWishes
{
    Opened opened;
    std::optional<data::Device> selected;
    std::optional<data::Device> hovered;
    std::vector<data::Device> alarmed; ///< worst first
    std::optional<data::Device> worst;
    std::string worstText;
    bool roof = false;
};

/// All names that make sense from \p eye: what is too far or too near for its kind is left out.
std::vector<LabelSource> labelSources(const data::Site& site, const LabelWishes& wishes,
                                      data::Vec3 eye);

/// The point above which a device's name stands.
data::Vec3 labelAnchor(const data::Site& site, const Opened& opened, data::Device device);

} // namespace hallscape::scene
