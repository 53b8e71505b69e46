// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"

#include <QtCore/QRectF>
#include <QtGui/QPolygonF>

namespace hallscape::app {

/// Between the world seen from above and a flat map of a part of it. North (world -Z) is up, or
/// left where that shows a long hall much larger. On the ground x is world x and y is world z, both
/// in metres. Plain arithmetic.
class MapFrame
{
public:
    MapFrame() = default;
    /// Shows all of \p ground in the middle of \p pixels, as large as its proportions allow.
    /// Nothing is shown when either is empty.
    MapFrame(const QRectF& ground, const QRectF& pixels);

    bool empty() const { return m_pixelsPerMetre <= 0; }
    qreal pixelsPerMetre() const { return m_pixelsPerMetre; }
    bool northIsLeft() const { return m_northIsLeft; }
    QPointF toMap(data::Vec3 world) const { return toMap(QPointF(world.x, world.z)); }
    QPointF toMap(QPointF ground) const;
    QPolygonF toMap(const QPolygonF& ground) const;
    /// \param heightM of the point that is returned  \pre not empty
    data::Vec3 toWorld(QPointF map, float heightM) const;
    /// A direction of the map, as one of the ground; as long as it was.
    QPointF toGroundDirection(QPointF map) const;

private:
    QPointF turned(QPointF ground) const;

    qreal m_pixelsPerMetre = 0;
    bool m_northIsLeft = false;
    QPointF m_origin; ///< pixels of the ground's 0, 0
};

/// The four corners of a box on the ground, in order.
QPolygonF footprint(const data::OrientedBox& box);

/// What a camera sees of the ground, together with where it stands: a convex polygon on the ground.
/// \param aspect width of the picture by its height  \param floorM height of the ground
/// \param reachM sight that does not meet the ground ends there
QPolygonF viewCone(const data::CameraPose& pose, float aspect, float floorM, float reachM);

} // namespace hallscape::app
