// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"

namespace hallscape::scene {

/// The way from one camera to another: eases in and out, and rises over what stands between. How
/// long it takes is up to whoever flies it. A value; no Qt.
class CameraFlight
{
public:
    /// \param clearanceM height to rise above, where the flight goes across
    CameraFlight(const data::CameraPose& from, const data::CameraPose& to, float clearanceM);

    /// \param share of the time that has passed, 0 to 1
    data::CameraPose at(float share) const;
    const data::CameraPose& end() const { return m_to; }

private:
    data::CameraPose m_from;
    data::CameraPose m_to;
    float m_liftM = 0;
};

} // namespace hallscape::scene
