// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/hall_scene.h"
#include "scene/labels.h"
#include "scene/tint.h"

#include <span>
#include <vector>

namespace hallscape::scene {

/// What must be found at a glance in one picture.
struct Marks
{
    std::vector<data::Device> alarmed; ///< out of range by the lens, or with an alert
    std::vector<Labels::Pin> pins;     ///< the worst of the lens, then those with alerts
};

/// \param alerts of the moment that \p overlay shows
Marks marksOf(const data::Site& site, const Overlay& overlay,
              std::span<const HallScene::AlertPin> alerts);

} // namespace hallscape::scene
