// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

#include <cmath>
#include <numbers>

namespace hallscape::scene {

/// A place on the ground turned about +Y: converts between a thing's own space and the world. See
/// data::Placement.
class YawFrame
{
public:
    YawFrame() = default;
    YawFrame(data::Vec3 origin, float yawDeg)
        : m_origin(origin), m_yawRad(yawDeg * std::numbers::pi_v<float> / 180.0F),
          m_cos(std::cos(m_yawRad)), m_sin(std::sin(m_yawRad))
    {
    }
    explicit YawFrame(const data::Placement& place) : YawFrame(place.position, place.yawDeg) {}
    static YawFrame fromRadians(data::Vec3 origin, float yawRad)
    {
        YawFrame frame;
        frame.m_origin = origin;
        frame.m_yawRad = yawRad;
        frame.m_cos = std::cos(yawRad);
        frame.m_sin = std::sin(yawRad);
        return frame;
    }

    data::Vec3 origin() const { return m_origin; }
    float yawRad() const { return m_yawRad; }
    data::Vec3 directionToWorld(data::Vec3 v) const
    {
        return {v.x * m_cos + v.z * m_sin, v.y, v.z * m_cos - v.x * m_sin};
    }
    data::Vec3 directionToLocal(data::Vec3 v) const
    {
        return {v.x * m_cos - v.z * m_sin, v.y, v.z * m_cos + v.x * m_sin};
    }
    data::Vec3 toWorld(data::Vec3 v) const { return directionToWorld(v) + m_origin; }
    data::Vec3 toLocal(data::Vec3 v) const { return directionToLocal(v - m_origin); }

    /// \return the frame of a thing that stands in this one at \p offset, turned by \p yawDeg
    YawFrame child(data::Vec3 offset, float yawDeg) const
    {
        return child(YawFrame(offset, yawDeg));
    }
    /// \param inner in this one
    YawFrame child(const YawFrame& inner) const
    {
        return fromRadians(toWorld(inner.m_origin), m_yawRad + inner.m_yawRad);
    }

private:
    data::Vec3 m_origin;
    float m_yawRad = 0;
    float m_cos = 1;
    float m_sin = 0;
};

} // namespace hallscape::scene
