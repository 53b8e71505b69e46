// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"
#include "scene/aisles.h"
#include "scene/hall_scene.h"
#include "scene/opened.h"

#include <optional>
#include <vector>

namespace hallscape::scene {

/// \return a camera that sees the whole box from \p towardsEye, as near as the picture's shape
/// allows \param towardsEye from the box to the eye, any length   \param fill share of the picture
/// that the box may fill
data::CameraPose frame(const data::OrientedBox& box, data::Vec3 towardsEye, float fovDeg,
                       float aspect, float fill);

/// Good cameras of a site. Values only; immutable.
class Poses
{
public:
    Poses() = default;
    Poses(data::SitePtr site, std::vector<RackRow> rows, std::vector<Aisle> aisles);

    data::CameraPose preset(PresetPose preset, std::optional<data::Device> context,
                            float aspect) const;
    /// \param opened where the device may be out on its rails
    data::CameraPose of(data::Device device, const Opened& opened, float aspect) const;

    /// Height over which nothing of what stands around \p eye rises: for flights.
    float clearanceM(data::Vec3 from, data::Vec3 to) const;
    /// The racks that would be in the way of an eye within their row: those of that row that are
    /// nearer than aroundM along it, ascending. None for an eye outside racks.
    std::vector<data::RackId> racksAround(data::Vec3 eye) const;
    static constexpr float aroundM = 4;

private:
    std::optional<data::RackId> rackOf(std::optional<data::Device> context) const;
    std::optional<data::AreaId> hallOf(std::optional<data::Device> context) const;
    data::CameraPose aisle(std::optional<data::Device> context) const;
    data::CameraPose rackFace(data::RackId rack, bool front, float aspect) const;
    data::CameraPose ofPart(data::Device part, const Opened& opened, float aspect) const;
    data::OrientedBox siteBox() const;
    /// The hall of \p context; all halls together for the site, a building or nothing.
    data::OrientedBox hallsBox(std::optional<data::Device> context) const;

    data::SitePtr m_site;
    std::vector<RackRow> m_rows;
    std::vector<Aisle> m_aisles;
};

} // namespace hallscape::scene
