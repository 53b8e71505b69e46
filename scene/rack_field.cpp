// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/rack_field.h"

#include "data/telemetry/metric.h"
#include "scene/data_texture.h"
#include "scene/facade_atlas.h"
#include "scene/instances.h"
#include "scene/rack_bands.h"
#include "scene/shader_material.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>
#include <Qt3DRender/QTexture>

#include <QtGui/QVector4D>

#include <cmath>
#include <limits>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

/// How a value is drawn; same numbers in rack.frag.
enum class Look : int { Plain = 0, Value = 1, NoData = 2, Stale = 3 };

QImage paletteImage(data::PaletteId id)
{
    const auto colours = data::palette(id);
    QImage image(static_cast<int>(colours.size()), 1, QImage::Format_RGBA8888);
    for (int i = 0; i < image.width(); ++i) {
        const data::Rgb c = colours[static_cast<std::size_t>(i)];
        image.setPixelColor(i, 0, QColor(c.r, c.g, c.b));
    }
    return image;
}

Look lookOf(float value, bool stale)
{
    if (std::isnan(value)) {
        return Look::NoData;
    }
    return stale ? Look::Stale : Look::Value;
}

/// Metrics of a server or its parts colour server by server; all others the rack as a whole.
bool perServer(data::Kind kind)
{
    return kind == data::Kind::Server || data::family(kind) == data::Family::Part;
}

} // namespace

RackField::RackField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, const FacadeAtlas& atlas)
    : QEntity(parent), m_atlas(atlas)
{
    setObjectName(QStringLiteral("racks"));
    m_boxes = new Instances(this, {"rackPlace", "rackSize", "rackIds"}, Instances::Shape::OpenCube);
    m_bandTexture = new DataTexture(4, {2, RackBands::height}, this);
    m_serverTexture = new DataTexture(2, DataTexture::listSize(0), this);
    m_rackTexture = new DataTexture(2, DataTexture::listSize(0), this);
    m_bands = new QParameter(QStringLiteral("bands"), m_bandTexture);
    m_facades = new QParameter(QStringLiteral("facades"), m_atlas.texture());
    m_servers = new QParameter(QStringLiteral("serverValues"), m_serverTexture);
    m_racks = new QParameter(QStringLiteral("rackValues"), m_rackTexture);
    m_lens = new QParameter(QStringLiteral("lens"), QVector4D());
    m_hidden = new QParameter(QStringLiteral("hiddenRack"), -1.0F);
    for (std::size_t i = 0; i < m_palettes.size(); ++i) {
        m_palettes.at(i) =
            makeImageTexture(paletteImage(static_cast<data::PaletteId>(i)), false, this);
    }
    m_palette = new QParameter(QStringLiteral("palette"), m_palettes.front());
    auto* material =
        makeShaderMaterial(this, QStringLiteral("rack"), {},
                           {m_bands, m_facades, m_servers, m_racks, m_lens, m_hidden, m_palette});
    addComponent(m_boxes);
    addComponent(material);
    addComponent(layer);
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
            new DataTexture(2, DataTexture::listSize(m_site->count(data::Kind::Server)), this));
    replace(m_racks, m_rackTexture,
            new DataTexture(2, DataTexture::listSize(m_site->racks.size()), this));
    const RackBands bands = rackBands(*m_site, std::vector<int>(m_site->rackModels.size(), -1));
    replace(m_bands, m_bandTexture, new DataTexture(4, {bands.width, RackBands::height}, this));
    m_bandTexture->setTexels(bands.texels);
    setHidden(std::nullopt);
    writeInstances();
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

void RackField::writeInstances()
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
        floats.insert(floats.end(),
                      {at.x, at.y, at.z, frame.yawRad(), model.sizeM.x, model.sizeM.y,
                       model.sizeM.z, static_cast<float>(rack.model),
                       static_cast<float>(servers.first), static_cast<float>(i), 0.0F, 0.0F});
    }
    m_boxes->setInstances(floats);
}

void RackField::setOverlay(const Overlay& overlay)
{
    if (m_site == nullptr) {
        return;
    }
    if (!overlay.lens.metric) {
        m_lens->setValue(QVector4D(0, 0, 1, 0));
        return;
    }
    const data::Metric& metric = data::metric(*overlay.lens.metric);
    const auto [low, high] = data::paintedScale(overlay.lens);
    m_lens->setValue(QVector4D(perServer(metric.kind) ? 1.0F : 2.0F, low, high, 0));
    m_palette->setValue(QVariant::fromValue(
        m_palettes.at(static_cast<std::size_t>(data::paintedPalette(overlay.lens)))));
    writeServers(overlay);
    writeRacks(overlay);
}

void RackField::writeServers(const Overlay& overlay)
{
    const std::uint32_t count = m_site->count(data::Kind::Server);
    const bool known = overlay.rollup != nullptr && overlay.rollup->serverValues().size() == count;
    std::vector<float> texels;
    texels.reserve(count * 2);
    for (std::uint32_t i = 0; i < count; ++i) {
        const float value =
            known ? overlay.rollup->serverValues()[i] : std::numeric_limits<float>::quiet_NaN();
        bool stale = false;
        if (known && !std::isnan(value)) {
            const auto sum = overlay.rollup->at(*m_site, {data::Kind::Server, i});
            stale = sum && sum->known > 0 && sum->stale == sum->known;
        }
        texels.push_back(std::isnan(value) ? 0.0F : value);
        texels.push_back(static_cast<float>(lookOf(value, stale)));
    }
    m_serverTexture->setTexels(texels);
}

void RackField::writeRacks(const Overlay& overlay)
{
    std::vector<float> texels;
    texels.reserve(m_site->racks.size() * 2);
    for (std::uint32_t i = 0; i < m_site->racks.size(); ++i) {
        const data::Device rack = data::Site::device(data::RackId{i});
        float value = std::numeric_limits<float>::quiet_NaN();
        Look look = Look::Plain;
        if (overlay.rollup == nullptr) {
            look = m_site->range(rack, data::Kind::Server).count > 0 ? Look::NoData : Look::Plain;
        } else if (const auto sum = overlay.rollup->at(*m_site, rack); sum && sum->total > 0) {
            const auto& worst = overlay.rollup->rackWorst();
            value = i < worst.size() ? worst[i] : sum->value;
            look = lookOf(value, sum->known > 0 && sum->stale == sum->known);
        }
        texels.push_back(std::isnan(value) ? 0.0F : value);
        texels.push_back(static_cast<float>(look));
    }
    m_rackTexture->setTexels(texels);
}

} // namespace hallscape::scene
