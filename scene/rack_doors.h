// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/standing_rack.h"

#include <Qt3DCore/QEntity>

#include <vector>

namespace Qt3DRender {
class QLayer;
class QParameter;
} // namespace Qt3DRender

namespace hallscape::scene {

class Instances;

/// The perforated doors of all racks: one leaf before the front, two behind the rear, all swinging
/// together. Blended, since one sees through the holes. Not drawn while they are off.
class RackDoors : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    RackDoors(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer);

    /// Drawn in this order: the farthest first.
    void setStanding(const data::Site& site, const std::vector<StandingRack>& racks);
    /// \param share 0 closed, 0.7 wide open, 1 taken off
    void setOpening(float share);

private:
    Instances* m_leaves = nullptr;
    Qt3DRender::QParameter* m_swing = nullptr;
};

} // namespace hallscape::scene
