// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"
#include "data/view/view.h"

#include <QtCore/QSize>

#include <array>

namespace hallscape::scene {

/// All of a thing lies in it. Metres, world.
struct Sphere
{
    data::Vec3 centre;
    float radiusM = 0;
};

/// What a camera can see, and how finely: what lies outside is not drawn, what is small is drawn
/// with fewer triangles.
class ViewVolume
{
public:
    /// \param pixels of the whole picture, physical
    ViewVolume(const data::CameraPose& pose, QSize pixels);

    bool touches(const Sphere& thing) const;
    /// \return metres that a pixel covers where \p thing is nearest; 0 around the eye
    float pixelM(const Sphere& thing) const;

private:
    struct Plane
    {
        data::Vec3 normal; ///< unit, towards what is seen
        float offset = 0;
    };

    data::Vec3 m_eye;
    data::Vec3 m_forward;
    float m_pixelAtOneM; ///< metres
    std::array<Plane, 5> m_planes;
};

} // namespace hallscape::scene
