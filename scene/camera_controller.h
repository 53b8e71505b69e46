// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"
#include "scene/camera_flight.h"

#include <QtCore/QPointF>
#include <QtCore/QSizeF>

#include <optional>

namespace hallscape::scene {

/// Moves a camera: orbit, pan, zoom, look, fly, and flights to a pose. Pure arithmetic, no Qt 3D;
/// +Y stays up.
class CameraController
{
public:
    const data::CameraPose& pose() const { return m_pose; }
    /// Stops a flight.
    void setPose(const data::CameraPose& pose);
    /// No flights, only cuts.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    /// The eye never sinks below \p floorM + 0.15.
    void setFloor(float floorM) { m_floorM = floorM; }
    void setViewSize(QSizeF logicalPixels);

    /// Turns about \p pivot, which keeps its place in the picture. \param delta logical pixels
    void orbit(data::Vec3 pivot, QPointF delta);
    /// Moves sideways and up so that \p grabbed follows the pointer.
    void pan(data::Vec3 grabbed, QPointF delta);
    /// Moves towards \p point, or away. \param steps of the wheel, positive is nearer
    void zoom(data::Vec3 point, float steps);
    /// Turns the head.
    void look(QPointF delta);
    /// \param direction x right, y up, z forward, each -1 to 1  \param seconds since the last call
    void fly(data::Vec3 direction, float seconds, bool fast);

    /// Starts a flight of 400 to 900 ms that rises over what stands between. \param clearanceM
    /// height to rise above
    void flyTo(const data::CameraPose& pose, float clearanceM);
    /// \return true while a flight goes on: draw another frame
    bool advance(float seconds);
    bool flying() const { return m_flight.has_value(); }

    /// Unit vector through a point of the view. \param position logical pixels from the top left
    data::Vec3 direction(QPointF position) const;
    float aspect() const;

private:
    struct Flight
    {
        CameraFlight way;
        float lengthS = 0.5F;
        float atS = 0;
    };

    void clampAboveFloor();
    /// The part of \p rise (radians about \p right through \p pivot) that keeps the eye above the
    /// floor.
    float riseOverFloor(data::Vec3 pivot, data::Vec3 right, float rise) const;
    void place(data::Vec3 eye, data::Vec3 direction, float distanceM);

    data::CameraPose m_pose{{40, 40, 40}, {0, 0, 0}, 45};
    QSizeF m_size{1280, 720};
    std::optional<Flight> m_flight;
    float m_floorM = 0;
    bool m_reducedMotion = false;
};

} // namespace hallscape::scene
