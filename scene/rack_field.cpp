// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/rack_field.h"

#include "data/telemetry/metric.h"
#include "scene/data_texture.h"
#include "scene/facade_atlas.h"
#include "scene/instances.h"
#include "scene/near_racks.h"
#include "scene/rack_bands.h"
#include "scene/shader_material.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>
#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QTexture>

#include <QtGui/QVector4D>

#include <cmath>
#include <limits>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

/// \return the colour as drawn; hatching for no data is the shader's
Tint drawnTint(const data::Lens& lens, float value, bool stale)
{
    const auto state = std::isnan(value) ? data::ValueState::NeverSeen
                       : stale           ? data::ValueState::Stale
                                         : data::ValueState::Ok;
    Tint tint = tintOf(lens, {value, 0, state, {}});
    if (tint.use == static_cast<float>(Tint::Use::Stale)) {
        const float grey = 0.30F * tint.r + 0.59F * tint.g + 0.11F * tint.b;
        for (float* channel : {&tint.r, &tint.g, &tint.b}) {
            *channel = std::lerp(*channel, grey, 0.75F);
        }
    }
    return tint;
}

std::span<const float> texelsOf(const std::vector<Tint>& tints)
{
    static_assert(sizeof(Tint) == 4 * sizeof(float));
    return {reinterpret_cast<const float*>(tints.data()), tints.size() * 4};
}

/// Metrics of a server or its parts colour server by server; all others the rack as a whole.
bool perServer(data::Kind kind)
{
    return kind == data::Kind::Server || data::family(kind) == data::Family::Part;
}

} // namespace

RackField::RackField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, const FacadeAtlas& atlas,
                     MeshLibrary& library)
    : QEntity(parent), m_atlas(atlas)
{
    setObjectName(QStringLiteral("racks"));
    m_boxes = new Instances(this, {"rackPlace", "rackSize", "rackIds"}, Instances::Shape::OpenCube);
    m_bandTexture = new DataTexture(4, {2, RackBands::height}, this);
    m_serverTexture = new DataTexture(4, DataTexture::listSize(0), this);
    m_rackTexture = new DataTexture(4, DataTexture::listSize(0), this);
    m_bands = new QParameter(QStringLiteral("bands"), m_bandTexture);
    m_facades = new QParameter(QStringLiteral("facades"), m_atlas.texture());
    m_servers = new QParameter(QStringLiteral("serverValues"), m_serverTexture);
    m_racks = new QParameter(QStringLiteral("rackValues"), m_rackTexture);
    m_hidden = new QParameter(QStringLiteral("hiddenRack"), -1.0F);
    m_nearZone = new QParameter(QStringLiteral("nearZone"), QVector4D(0, 0, 0, 1));
    m_near = new NearRacks(this, layer, library);
    connect(m_near, &NearRacks::loaded, this, &RackField::writeInstances);
    for (QParameter* parameter : parameters()) {
        parameter->setParent(this); // shared by the programs of all looks
    }
    addComponent(m_boxes);
    addComponent(layer);
    useProgram(0);
}

QList<QParameter*> RackField::parameters() const
{
    return {m_bands, m_facades, m_servers, m_racks, m_hidden, m_nearZone};
}

void RackField::useProgram(std::size_t look)
{
    Materials& materials = m_materials.at(look);
    if (materials.faces == nullptr) {
        const ShaderDefine lens{"LENS", static_cast<int>(look)};
        materials.faces =
            makeShaderMaterial(this, QStringLiteral("rack"), {}, parameters(), {lens});
        materials.reliefs =
            makeShaderMaterial(this, QStringLiteral("rack"), {}, parameters(), {lens, {"NEAR", 1}});
    }
    if (materials.faces != m_material) {
        if (m_material != nullptr) {
            removeComponent(m_material);
        }
        addComponent(materials.faces);
        m_material = materials.faces;
        m_near->setMaterial(materials.reliefs);
    }
}

void RackField::setSite(data::SitePtr site)
{
    m_site = std::move(site);
    const auto replace = [](QParameter* parameter, DataTexture*& old, DataTexture* texture) {
        parameter->setValue(QVariant::fromValue(texture));
        old->deleteLater();
        old = texture;
    };
    replace(m_servers, m_serverTexture,
            new DataTexture(4, DataTexture::listSize(m_site->count(data::Kind::Server)), this));
    replace(m_racks, m_rackTexture,
            new DataTexture(4, DataTexture::listSize(m_site->racks.size()), this));
    const RackBands bands = rackBands(*m_site, std::vector<int>(m_site->rackModels.size(), -1));
    replace(m_bands, m_bandTexture, new DataTexture(4, {bands.width, RackBands::height}, this));
    m_bandTexture->setTexels(bands.texels);
    setHidden(std::nullopt);
    m_near->setSite(m_site, writeInstances());
    writeInstances(); // it now knows which models have reliefs
    m_nearZone->setValue(m_near->zone());
}

void RackField::refreshTextures()
{
    m_facades->setValue(QVariant::fromValue(m_atlas.texture()));
    if (m_site != nullptr && m_atlas.layers().size() == m_site->rackModels.size()) {
        m_bandTexture->setTexels(rackBands(*m_site, m_atlas.layers()).texels);
    }
}

void RackField::setHidden(std::optional<data::RackId> rack)
{
    m_hidden->setValue(rack ? static_cast<float>(rack->index) : -1.0F);
}

std::vector<float> RackField::writeInstances()
{
    std::vector<float> floats;
    floats.reserve(m_site->racks.size() * 12);
    for (std::uint32_t i = 0; i < m_site->racks.size(); ++i) {
        const data::Rack& rack = m_site->racks[i];
        const data::Device device = data::Site::device(data::RackId{i});
        if (m_site->buildState(device) < data::BuildState::Installed) {
            continue;
        }
        const data::RackModel& model = m_site->rackModels[rack.model];
        const YawFrame frame(rack.place);
        const data::Vec3 at = rack.place.position;
        const data::Range servers = m_site->range(device, data::Kind::Server);
        floats.insert(floats.end(), {at.x, at.y, at.z, frame.yawRad(), model.sizeM.x, model.sizeM.y,
                                     model.sizeM.z, static_cast<float>(rack.model),
                                     static_cast<float>(servers.first), static_cast<float>(i),
                                     m_near->has(rack.model) ? 1.0F : 0.0F, 0.0F});
    }
    m_boxes->setInstances(floats);
    return floats;
}

void RackField::setEye(data::Vec3 eye)
{
    if (m_near->setEye(eye)) {
        m_nearZone->setValue(m_near->zone());
    }
}

void RackField::setOverlay(const Overlay& overlay)
{
    if (m_site == nullptr) {
        return;
    }
    if (!overlay.lens.metric) {
        useProgram(0);
        return;
    }
    const data::Metric& metric = data::metric(*overlay.lens.metric);
    useProgram(perServer(metric.kind) ? 1 : 2);
    writeServers(overlay);
    writeRacks(overlay);
}

void RackField::writeServers(const Overlay& overlay)
{
    const std::uint32_t count = m_site->count(data::Kind::Server);
    const bool known = overlay.rollup != nullptr && overlay.rollup->serverValues().size() == count;
    std::vector<Tint> tints;
    tints.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const float value =
            known ? overlay.rollup->serverValues()[i] : std::numeric_limits<float>::quiet_NaN();
        bool stale = false;
        if (known && !std::isnan(value)) {
            const auto sum = overlay.rollup->at(*m_site, {data::Kind::Server, i});
            stale = sum && sum->known > 0 && sum->stale == sum->known;
        }
        tints.push_back(drawnTint(overlay.lens, value, stale));
    }
    m_serverTexture->setTexels(texelsOf(tints));
}

void RackField::writeRacks(const Overlay& overlay)
{
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    std::vector<Tint> tints(m_site->racks.size());
    for (std::uint32_t i = 0; i < tints.size(); ++i) {
        const data::Device rack = data::Site::device(data::RackId{i});
        if (overlay.rollup == nullptr) {
            if (m_site->range(rack, data::Kind::Server).count > 0) {
                tints[i] = drawnTint(overlay.lens, none, false);
            }
        } else if (const auto sum = overlay.rollup->at(*m_site, rack); sum && sum->total > 0) {
            const auto& worst = overlay.rollup->rackWorst();
            tints[i] = drawnTint(overlay.lens, i < worst.size() ? worst[i] : sum->value,
                                 sum->known > 0 && sum->stale == sum->known);
        }
    }
    m_rackTexture->setTexels(texelsOf(tints));
}

} // namespace hallscape::scene
