// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/rollup.h"
#include "data/telemetry/snapshot.h"
#include "data/view/view.h"

#include <optional>

namespace hallscape::scene {

/// What the lens says about one thing, as shaders read it: display colour and how to use it.
struct Tint
{
    /// None: draw the thing itself. Value: the colour. NoData: hatched. Stale: the colour, faded.
    /// Paint: no value; what the paint of the mesh is multiplied with, linear.
    enum class Use : int { Paint = -1, None = 0, Value = 1, NoData = 2, Stale = 3 };
    float r = 0;
    float g = 0;
    float b = 0;
    float use = 0; ///< a Use
    friend bool operator==(const Tint&, const Tint&) = default;
};

/// Lens and values together: everything that colour depends on.
struct Overlay
{
    data::Lens lens;
    data::SnapshotPtr snapshot; ///< null: no telemetry
    data::RollupPtr rollup;     ///< of the lens's metric; null: no telemetry
};

/// \return the tint of \p device; Use::None when the lens is off or its metric says nothing about
/// such a thing
Tint tintOf(const data::Site& site, const Overlay& overlay, data::Device device);
Tint tintOf(const data::Lens& lens, const data::Reading& reading);

} // namespace hallscape::scene
