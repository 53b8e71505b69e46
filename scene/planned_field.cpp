// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/planned_field.h"

#include "scene/instances.h"
#include "scene/shader_material.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>

namespace hallscape::scene {

PlannedField::PlannedField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* blendedLayer)
    : QEntity(parent)
{
    setObjectName(QStringLiteral("planned"));
    m_boxes = new Instances(this, {"boxPlace", "boxSize"}, Instances::Shape::Cube);
    PassState state;
    state.blend = true;
    state.depthWrite = false;
    state.cullBack = false;
    addComponent(m_boxes);
    addComponent(makeShaderMaterial(this, QStringLiteral("planned"), state, {}));
    addComponent(blendedLayer);
}

void PlannedField::setSite(const data::Site& site)
{
    std::vector<float> floats;
    const auto add = [&](data::Device device, const data::Placement& place, data::Vec3 size) {
        if (site.buildState(device) >= data::BuildState::Installed || size.x <= 0 || size.z <= 0) {
            return;
        }
        const data::Vec3 at = place.position;
        floats.insert(floats.end(), {at.x, at.y, at.z, YawFrame(place).yawRad(), size.x,
                                     std::max(size.y, 0.05F), size.z, 0.0F});
    };
    for (std::uint32_t i = 1; i < site.areas.size(); ++i) {
        add(site.device(data::AreaId{i}), site.areas[i].place, site.areas[i].sizeM);
    }
    for (std::uint32_t i = 0; i < site.racks.size(); ++i) {
        add(data::Site::device(data::RackId{i}), site.racks[i].place,
            site.rackModels[site.racks[i].model].sizeM);
    }
    for (std::uint32_t i = 0; i < site.equipment.size(); ++i) {
        add(site.device(data::EquipmentId{i}), site.equipment[i].place,
            site.equipmentModels[site.equipment[i].model].sizeM);
    }
    m_boxes->setInstances(floats);
}

} // namespace hallscape::scene
