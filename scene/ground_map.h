// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/aisles.h"

#include <QtCore/QRectF>
#include <QtGui/QImage>

#include <span>
#include <vector>

namespace hallscape::scene {

/// Light and shade on a floor, painted once on the CPU: one lookup in the shader instead of shadow
/// maps.
struct GroundMap
{
    QRectF worldM; ///< x and z of the picture's edges; its first line is the smallest z
    QImage image;  ///< RGBA
};

/// Something that lights the ground at dusk.
struct Lamp
{
    data::Vec3 ground; ///< the middle of its pool
    float radiusM = 9;
    float strength = 1; ///< 0 to 1
};

/// Indoors. Red: openness around racks (1 free, 0 below a rack); green: perforated tile where 1
/// (cold aisles); blue: reflection of the light strips; alpha: 0 in a hot aisle, else 1.
GroundMap hallGroundMap(const data::Site& site, const std::vector<Aisle>& aisles);
/// Outdoors. Red: sunlight (0 in the shadow of a building or of equipment); green: contact shade of
/// equipment; blue: pools of the lamps. \param towardsSun unit vector   \param props what else
/// casts shadows: cars, trees
GroundMap yardGroundMap(const data::Site& site, data::Vec3 towardsSun,
                        std::span<const data::OrientedBox> props = {},
                        std::span<const Lamp> lamps = {});

} // namespace hallscape::scene
