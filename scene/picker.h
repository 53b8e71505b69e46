// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/box_tree.h"
#include "scene/hall_scene.h"
#include "scene/opened.h"
#include "scene/standing_rack.h"

#include <functional>
#include <memory>
#include <optional>

namespace hallscape::scene {

/// Finds what a ray meets first. Pure arithmetic on the site's boxes: areas with racks, then racks,
/// then height to unit, then the parts of an opened unit. About a microsecond per ray. Immutable
/// but for the setters; main thread.
class Picker
{
public:
    Picker();
    explicit Picker(data::SitePtr site);
    ~Picker();
    Picker(Picker&&) noexcept;
    Picker& operator=(Picker&&) noexcept;

    void setOpened(const Opened& opened);
    /// Buildings and halls are solid from outside while their roof is drawn.
    void setRoofShown(bool shown);
    /// Planned racks and equipment can be picked only while their outlines are drawn.
    void setPlannedShown(bool shown);

    /// Only these racks can be picked, where they stand here; empty: everything, where it is.
    void setUnfolded(std::vector<StandingRack> racks);
    /// Racks and equipment of which \p kept says no are not there. Null keeps all.
    void setKept(std::function<bool(data::Device)> kept);
    /// What lies outside of the box is not there.
    void setSection(const std::optional<data::OrientedBox>& section);

    /// \return the nearest thing, and only where there is none the innermost area whose floor is
    /// met
    std::optional<Hit> pick(const Ray& ray) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
