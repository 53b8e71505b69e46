// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/rack_bodies.h"

#include "scene/instances.h"
#include "scene/opened.h"
#include "scene/shader_material.h"
#include "scene/vec_math.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>

#include <algorithm>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

constexpr std::size_t mostRacks = 2'000; ///< beyond them a server is smaller than a pixel
constexpr float refreshM = 4;  ///< the choice of racks hardly changes while the eye moves less
constexpr float gapM = 0.006F; ///< between bodies, so that each reads as its own

/// Tone in body.frag; nothing for what is no body: blanks, and the thin manifolds between servers.
std::optional<float> toneOf(const data::UnitModel& unit)
{
    switch (unit.kind) {
    case data::Kind::Blank:
    case data::Kind::Manifold:
        return std::nullopt;
    case data::Kind::Cdu:
        return 1.0F;
    case data::Kind::Switch:
        return 2.0F;
    default:
        return 0.0F;
    }
}

} // namespace

RackBodies::RackBodies(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer,
                       const QList<QParameter*>& values)
    : QEntity(parent)
{
    setObjectName(QStringLiteral("rack bodies"));
    m_boxes = new Instances(this, {"bodyPlace", "bodySize", "bodyIds"}, Instances::Shape::Cube);
    m_hidden = new QParameter(QStringLiteral("hiddenRack"), -1.0F);
    QList<QParameter*> parameters = values;
    parameters.append(m_hidden);
    addComponent(m_boxes);
    addComponent(makeShaderMaterial(this, QStringLiteral("body"), {}, parameters));
    addComponent(layer);
    setEnabled(false);
}

void RackBodies::setSite(data::SitePtr site)
{
    m_site = std::move(site);
    m_racks.clear();
    m_current = false;
    setHidden(std::nullopt);
}

void RackBodies::setStanding(std::vector<StandingRack> racks)
{
    m_racks = std::move(racks);
    m_current = false;
    upload();
}

void RackBodies::setShown(bool shown)
{
    setEnabled(shown);
    upload();
}

void RackBodies::setHidden(std::optional<data::RackId> rack)
{
    m_hidden->setValue(rack ? static_cast<float>(rack->index) : -1.0F);
}

void RackBodies::setEye(data::Vec3 eye)
{
    if (m_racks.size() > mostRacks && length(eye - m_eye) > refreshM) {
        m_current = false;
    }
    m_eye = m_current ? m_eye : eye;
    upload();
}

void RackBodies::upload()
{
    if (m_current || !isEnabled() || m_site == nullptr) {
        return;
    }
    m_current = true;
    if (m_racks.size() > mostRacks) {
        sortByDistance(m_racks, m_eye, true);
    }
    std::vector<float> floats;
    for (std::size_t i = 0; i < std::min(m_racks.size(), mostRacks); ++i) {
        addBodies(floats, m_racks[i]);
    }
    m_boxes->setInstances(floats);
}

void RackBodies::addBodies(std::vector<float>& floats, const StandingRack& standing) const
{
    const data::Rack& rack = m_site->racks[standing.rack.index];
    const data::RackModel& model = m_site->rackModels[rack.model];
    const YawFrame frame(standing.place);
    for (std::uint32_t i = 0; i < model.mounts.size(); ++i) {
        const data::Mount& mount = model.mounts[i];
        const data::UnitModel& unit = m_site->unitModels[mount.unitModel];
        const auto tone = toneOf(unit);
        if (!tone || mount.side == data::Side::Beside) {
            continue;
        }
        const data::Device device = m_site->device(data::UnitId{rack.firstUnit + i});
        const YawFrame at = frame.child(mountFrame(mount));
        const data::Vec3 origin = at.origin();
        const float server =
            device.kind == data::Kind::Server ? static_cast<float>(device.index) : -1.0F;
        floats.insert(floats.end(), {origin.x, origin.y, origin.z, at.yawRad(), unit.sizeM.x,
                                     std::max(unit.sizeM.y - gapM, gapM), unit.sizeM.z, *tone,
                                     server, static_cast<float>(standing.rack.index), 0.0F, 0.0F});
    }
}

} // namespace hallscape::scene
