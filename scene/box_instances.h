// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"
#include "scene/instances.h"
#include "scene/yaw_frame.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace hallscape::scene {

class ViewVolume;

/// A box that stands somewhere, in the vertex shader's terms: three vec4s.
struct BoxInstance
{
    std::array<float, 3> bottomCentre{}; ///< metres, world
    float yawRad = 0;
    std::array<float, 3> sizeM{};
    std::array<float, 5> more{}; ///< what the shader makes of them is its own

    BoxInstance() = default;
    BoxInstance(const YawFrame& frame, data::Vec3 size, const std::array<float, 5>& others)
        : bottomCentre{frame.origin().x, frame.origin().y, frame.origin().z},
          yawRad(frame.yawRad()), sizeM{size.x, size.y, size.z}, more(others)
    {
    }
};
static_assert(sizeof(BoxInstance) == 12 * sizeof(float));

/// Boxes in one draw call, of which only those are uploaded that can be seen.
class BoxInstances : public Instances
{
    Q_OBJECT

public:
    /// \param vec4Names the three attributes of a BoxInstance
    BoxInstances(Qt3DCore::QNode* parent, const std::array<const char*, 3>& vec4Names);

    /// Drawn in this order, from the next setView() on.
    void setBoxes(std::vector<BoxInstance> boxes);
    std::span<const BoxInstance> boxes() const { return m_boxes; }
    /// \param kept asked for the index of each box; those it says no to are not drawn. Null keeps
    /// all.
    void setView(const ViewVolume& view, const std::function<bool(std::size_t)>& kept = nullptr);

private:
    std::vector<BoxInstance> m_boxes;
    std::vector<bool> m_seen; ///< one per box, by the view that was set last
    bool m_changed = false;   ///< other boxes than the uploaded ones
};

} // namespace hallscape::scene
