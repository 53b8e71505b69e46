// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/rack_field.h"

#include "data/telemetry/metric.h"
#include "scene/architecture.h"
#include "scene/box_instances.h"
#include "scene/data_texture.h"
#include "scene/facade_atlas.h"
#include "scene/near_racks.h"
#include "scene/rack_bands.h"
#include "scene/shader_material.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QTexture>

#include <QtGui/QVector4D>

#include <cmath>
#include <limits>
#include <utility>

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

/// The worst of the servers that a band of values leaves in; nothing where it leaves none, or
/// there is no band.
std::optional<float> worstPainted(const Overlay& overlay, data::Range servers)
{
    std::optional<float> worst;
    const std::span<const float> values = overlay.rollup->serverValues();
    if (!overlay.lens.band || servers.end() > values.size()) {
        return worst;
    }
    const data::Metric& metric = data::metric(*overlay.lens.metric);
    for (const float value : values.subspan(servers.first, servers.count)) {
        if (!std::isnan(value) && data::paints(overlay.lens, value) &&
            (!worst || data::badness(metric, value) > data::badness(metric, *worst))) {
            worst = value;
        }
    }
    return worst;
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

RackField::RackField(Qt3DCore::QNode* parent, const Layers& layers, const FacadeAtlas& atlas,
                     MeshLibrary& library)
    : QEntity(parent), m_atlas(atlas)
{
    setObjectName(QStringLiteral("racks"));
    m_boxes = new BoxInstances(this, {"rackPlace", "rackSize", "rackIds"});
    setBottoms(false);
    m_bandTexture = new DataTexture(4, {2, RackBands::height}, this);
    m_serverTexture = new DataTexture(4, DataTexture::listSize(0), this);
    m_rackTexture = new DataTexture(4, DataTexture::listSize(0), this);
    m_bands = new QParameter(QStringLiteral("bands"), m_bandTexture);
    m_facades = new QParameter(QStringLiteral("facades"), m_atlas.texture());
    m_servers = new QParameter(QStringLiteral("serverValues"), m_serverTexture);
    m_racks = new QParameter(QStringLiteral("rackValues"), m_rackTexture);
    m_hidden = new QParameter(QStringLiteral("hiddenRack"), -1.0F);
    m_nearZone = new QParameter(QStringLiteral("nearZone"), QVector4D(0, 0, 0, 1));
    m_near = new NearRacks(this, layers.near, library);
    connect(m_near, &NearRacks::loaded, this, &RackField::writeBoxes);
    for (QParameter* parameter : parameters()) {
        parameter->setParent(this); // shared by the programs of all looks
    }
    m_opacity = new QParameter(QStringLiteral("opacity"), 1.0F, this);
    m_lensLook = new QParameter(QStringLiteral("lensLook"), 0.0F, this);
    const auto add = [&](bool glass, Qt3DRender::QLayer* inLayer) {
        auto* entity = new QEntity(this);
        entity->addComponent(m_boxes);
        entity->addComponent(inLayer);
        return Drawn{entity, {}, nullptr, glass};
    };
    m_solid = add(false, layers.opaque);
    m_fading = add(true, layers.blended);
    m_fading.entity->setEnabled(false);
    usePrograms();
}

QList<QParameter*> RackField::parameters() const
{
    return {m_bands, m_facades, m_servers, m_racks, m_hidden, m_nearZone};
}

void RackField::setLook(std::size_t look)
{
    m_look = look;
    m_lensLook->setValue(static_cast<float>(look));
    usePrograms();
}

void RackField::usePrograms()
{
    for (Drawn* drawn : {&m_solid, &m_fading}) {
        if (drawn->entity->isEnabled()) {
            useProgram(*drawn);
        }
    }
}

void RackField::useProgram(Drawn& drawn)
{
    Qt3DRender::QMaterial*& material = drawn.materials.at(m_look);
    if (material == nullptr) {
        PassState state;
        state.blend = drawn.glass;
        state.depthWrite = !drawn.glass;
        QList<ShaderDefine> defines{{"LENS", static_cast<int>(m_look)}};
        if (drawn.glass) {
            defines.append({"GLASS", 1});
        }
        material = makeShaderMaterial(drawn.entity, QStringLiteral("rack"), state,
                                      parameters() + QList{m_opacity}, defines);
    }
    if (!drawn.glass) {
        Qt3DRender::QMaterial*& relief = m_reliefs.at(m_look);
        if (relief == nullptr) {
            PassState open; // a cabinet is seen from inside through its open face
            open.cullBack = false;
            relief = makeShaderMaterial(this, QStringLiteral("rack"), open, parameters(),
                                        {{"LENS", static_cast<int>(m_look)}, {"NEAR", 1}});
        }
        m_near->setMaterial(relief);
    }
    if (material != drawn.material) {
        if (drawn.material != nullptr) {
            drawn.entity->removeComponent(drawn.material);
        }
        drawn.entity->addComponent(material);
        drawn.material = material;
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
    m_underRoof.clear();
    for (const data::Rack& rack : m_site->racks) {
        m_underRoof.push_back(isUnderRoof(*m_site, rack.area));
    }
    m_near->setSite(m_site);
    setStanding(builtRacks(*m_site));
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

void RackField::writeBoxes()
{
    std::vector<BoxInstance> boxes;
    boxes.reserve(m_standing.size());
    for (const StandingRack& standing : m_standing) {
        const data::Rack& rack = m_site->racks[standing.rack.index];
        const data::Range servers =
            m_site->range(data::Site::device(standing.rack), data::Kind::Server);
        boxes.emplace_back(YawFrame(standing.place), m_site->rackModels[rack.model].sizeM,
                           std::array{static_cast<float>(rack.model),
                                      static_cast<float>(servers.first),
                                      static_cast<float>(standing.rack.index),
                                      m_near->has(rack.model) ? 1.0F : 0.0F, 0.0F});
    }
    m_boxes->setBoxes(std::move(boxes));
}

void RackField::setView(const ViewVolume& view, bool roofsClosed)
{
    m_boxes->setView(view, [&](std::size_t number) {
        return !(roofsClosed && m_underRoof[m_standing[number].rack.index]);
    });
}

void RackField::setEye(data::Vec3 eye)
{
    if (m_near->setEye(eye)) {
        showZone();
    }
}

void RackField::setStanding(std::vector<StandingRack> racks)
{
    m_standing = std::move(racks);
    writeBoxes();
    m_near->setRacks(m_boxes->boxes());
    showZone();
}

void RackField::showZone()
{
    const bool solid = m_shownOpacity >= 1;
    m_near->setEnabled(solid);
    m_nearZone->setValue(solid ? m_near->zone() : QVector4D(0, 0, 0, 1));
}

void RackField::setBottoms(bool drawn)
{
    constexpr int perFace = 6; // the bottom is the last face of the cube
    m_boxes->setVertexCount((drawn ? 6 : 5) * perFace);
}

void RackField::setOpacity(float opacity)
{
    m_opacity->setValue(opacity);
    m_shownOpacity = opacity;
    showZone();
    m_solid.entity->setEnabled(opacity >= 1);
    m_fading.entity->setEnabled(opacity > 0 && opacity < 1);
    usePrograms();
}

QList<QParameter*> RackField::valueParameters() const
{
    return {m_servers, m_racks, m_lensLook};
}

void RackField::setOverlay(const Overlay& overlay)
{
    if (m_site == nullptr) {
        return;
    }
    if (!overlay.lens.metric) {
        setLook(0);
        return;
    }
    const data::Metric& metric = data::metric(*overlay.lens.metric);
    setLook(perServer(metric.kind) ? 1 : 2);
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
            const float value = i < worst.size() ? worst[i] : sum->value;
            tints[i] = drawnTint(
                overlay.lens,
                worstPainted(overlay, m_site->range(rack, data::Kind::Server)).value_or(value),
                sum->known > 0 && sum->stale == sum->known);
        }
    }
    m_rackTexture->setTexels(texelsOf(tints));
}

} // namespace hallscape::scene
