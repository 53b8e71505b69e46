// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/box_instances.h"

#include "scene/vec_math.h"
#include "scene/view_volume.h"

#include <utility>

namespace hallscape::scene {

namespace {

Sphere sphereAround(const BoxInstance& box)
{
    const auto& [x, y, z] = box.bottomCentre;
    const auto& [width, height, depth] = box.sizeM;
    return {{x, y + height / 2, z}, length(data::Vec3{width, height, depth}) / 2};
}

} // namespace

BoxInstances::BoxInstances(Qt3DCore::QNode* parent, const std::array<const char*, 3>& vec4Names)
    : Instances(parent, {vec4Names[0], vec4Names[1], vec4Names[2]}, Shape::Cube)
{
}

void BoxInstances::setBoxes(std::vector<BoxInstance> boxes)
{
    m_boxes = std::move(boxes);
    m_changed = true;
}

void BoxInstances::setView(const ViewVolume& view, const std::function<bool(std::size_t)>& kept)
{
    std::vector<bool> seen(m_boxes.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        seen[i] = (!kept || kept(i)) && view.touches(sphereAround(m_boxes[i]));
    }
    const bool others = std::exchange(m_seen, seen) != seen;
    if (!std::exchange(m_changed, false) && !others) {
        return;
    }
    std::vector<BoxInstance> drawn;
    drawn.reserve(m_boxes.size());
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (seen[i]) {
            drawn.push_back(m_boxes[i]);
        }
    }
    static_assert(sizeof(BoxInstance) % sizeof(float) == 0);
    setInstances({reinterpret_cast<const float*>(drawn.data()),
                  drawn.size() * sizeof(BoxInstance) / sizeof(float)});
}

} // namespace hallscape::scene
