// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"
#include "scene/label_sources.h"
#include "scene/standing_rack.h"

#include <string>
#include <vector>

namespace hallscape::scene {

/// A row of racks as an elevation: all fronts side by side in one plane, below them their rears,
/// each rack's rear under its own front. Long rows run over several such pairs of lines. Arithmetic
/// only: says where racks stand, and what is written beside them.
class UnfoldedRow
{
public:
    /// Words of the elevation, in the user's language.
    struct Words
    {
        std::string front = "Front";
        std::string rear = "Rear";
    };

    UnfoldedRow() = default;
    /// \param rack any rack of the row; one that is not built gives an empty row
    UnfoldedRow(const data::Site& site, data::RackId rack);

    bool empty() const { return m_racks.empty(); }
    /// Every rack of the row twice: with its front, and turned.
    const std::vector<StandingRack>& racks() const { return m_racks; }
    /// Where a rack, or what is in it, is shown: one box for each time.
    std::vector<data::OrientedBox> boxesOf(const data::Site& site, data::Device device) const;
    /// Names over the racks, rack units and words beside the lines.
    std::vector<LabelSource> labels(const data::Site& site, const Words& words) const;
    /// The camera that shows all of it, from so far away that it looks flat.
    data::CameraPose pose(float aspect) const;

private:
    struct Line
    {
        data::Vec3 left; ///< world: lower left corner, in the plane of the faces
        float widthM = 0;
        bool rear = false;
        data::RackId tallest;
    };

    std::vector<StandingRack> m_racks;
    std::vector<Line> m_lines;
    data::Vec3 m_centre; ///< of the plane
    float m_yawDeg = 0;  ///< which way the faces look
    float m_widthM = 0;
    float m_heightM = 0;
};

} // namespace hallscape::scene
