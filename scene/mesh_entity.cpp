// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_entity.h"

#include "scene/data_texture.h"
#include "scene/shader_material.h"
#include "scene/vec_math.h"
#include "scene/view_volume.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QGeometry>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QLayer>
#include <Qt3DRender/QParameter>

#include <QtGui/QVector2D>
#include <QtGui/QVector3D>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

namespace hallscape::scene {

using Qt3DCore::QAttribute;
using Qt3DRender::QParameter;
using GpuBuffer = Qt3DCore::QBuffer;

namespace {

/// Pixels that a surface may be off: who looks for it sees an edge move, but nothing jump.
constexpr float mostOffPx = 2;
constexpr std::uint8_t unseen = 255; ///< in place of a level

/// \return whether a part is what the others are in
bool encloses(const std::string& part)
{
    static constexpr std::array names{"body",       "lid", "frame",     "side-left",
                                      "side-right", "top", "rear-door", "rear-panel"};
    return std::ranges::find(names, part) != names.end();
}

/// As mesh.vert reads it.
int enclosureBits(const std::vector<MeshPart>& parts)
{
    constexpr std::size_t most = 31;
    int bits = 0;
    for (std::size_t i = 0; i < std::min(parts.size(), most); ++i) {
        bits |= encloses(parts[i].name) ? 1 << i : 0;
    }
    return bits;
}

constexpr int partTextureWidth = 256;
constexpr int partTextureHeight = 16; ///< 4,096 parts: far more than any unit has

template <typename T>
QByteArray bytesOf(std::span<const T> values)
{
    return {reinterpret_cast<const char*>(values.data()),
            static_cast<qsizetype>(values.size_bytes())};
}

struct Field
{
    const char* name;
    QAttribute::VertexBaseType type;
    uint size;
    std::size_t offset;
};

void addAttribute(Qt3DCore::QGeometry* geometry, GpuBuffer* buffer, const Field& field, uint stride,
                  uint divisor)
{
    auto* attribute = new QAttribute(geometry);
    attribute->setName(QLatin1String(field.name));
    attribute->setAttributeType(QAttribute::VertexAttribute);
    attribute->setVertexBaseType(field.type);
    attribute->setVertexSize(field.size);
    attribute->setByteOffset(static_cast<uint>(field.offset));
    attribute->setByteStride(stride);
    attribute->setDivisor(divisor);
    attribute->setBuffer(buffer);
    geometry->addAttribute(attribute);
}

void setCount(Qt3DCore::QGeometry* geometry, const GpuBuffer* buffer, std::size_t count)
{
    const auto attributes = geometry->attributes();
    for (QAttribute* attribute : attributes) {
        if (attribute->buffer() == buffer) {
            attribute->setCount(static_cast<uint>(count));
        }
    }
}

Qt3DCore::QGeometry* makeGeometry(const MeshBuffers& mesh, const MeshBuffers::Triangles& triangles,
                                  GpuBuffer* instances)
{
    auto* geometry = new Qt3DCore::QGeometry;
    const Field vertexFields[] = {
        {"vertexPosition", QAttribute::Float, 3, offsetof(MeshVertex, position)},
        {"vertexNormal", QAttribute::Float, 3, offsetof(MeshVertex, normal)},
        {"vertexColour", QAttribute::UnsignedByte, 4, offsetof(MeshVertex, colour)},
        {"vertexMaterial", QAttribute::UnsignedByte, 4, offsetof(MeshVertex, material)},
        {"vertexPart", QAttribute::Float, 1, offsetof(MeshVertex, part)},
    };
    for (const Field& field : vertexFields) {
        addAttribute(geometry, mesh.vertices(), field, sizeof(MeshVertex), 0);
    }
    setCount(geometry, mesh.vertices(), mesh.mesh()->vertices.size());
    const Field instanceFields[] = {
        {"instancePlace", QAttribute::Float, 4, offsetof(MeshInstance, origin)},
        {"instanceTint", QAttribute::Float, 4, offsetof(MeshInstance, tint)},
        {"instanceMore", QAttribute::Float, 2, offsetof(MeshInstance, scale)},
    };
    for (const Field& field : instanceFields) {
        addAttribute(geometry, instances, field, sizeof(MeshInstance), 1);
    }
    auto* index = new QAttribute(triangles.indices, QAttribute::UnsignedInt, 1,
                                 static_cast<uint>(triangles.count));
    index->setAttributeType(QAttribute::IndexAttribute);
    geometry->addAttribute(index);
    return geometry;
}

float orNone(std::optional<std::uint32_t> index)
{
    return index ? static_cast<float>(*index) : -1.0F;
}

} // namespace

struct MeshEntity::Private
{
    /// What is drawn in one call.
    struct Level
    {
        GpuBuffer* buffer = nullptr;
        Qt3DRender::QGeometryRenderer* renderer = nullptr;
        std::vector<MeshInstance> instances;
    };

    MeshEntity* q = nullptr;
    Qt3DRender::QMaterial* material = nullptr;
    Qt3DRender::QLayer* layer = nullptr;
    MeshBuffersPtr buffers; ///< null: no mesh yet
    MeshShare share = MeshShare::Whole;
    MeshPtr mesh; ///< of the buffers
    std::vector<MeshInstance> instances;
    std::vector<Level> levels; ///< the mesh itself, then its coarser levels as they are needed
    std::optional<ViewVolume> view;
    std::vector<std::uint8_t> chosen; ///< level of each instance, or unseen
    DataTexture* partTints = nullptr; ///< of TintZone::Tops only
    QParameter* ends = nullptr;
    QParameter* highlight = nullptr;
    QParameter* partHighlight = nullptr;
    QParameter* muted = nullptr;
    QParameter* loosePart = nullptr;
    QParameter* looseOffset = nullptr;
    QParameter* glassShare = nullptr;
    QParameter* enclosure = nullptr;
    QList<QParameter*> parameters; ///< all of them
    QList<ShaderDefine> defines;
    QEntity* glass = nullptr; ///< the enclosure once more; made when first needed
    Qt3DRender::QGeometryRenderer* glassRenderer = nullptr;

    /// Nodes get their parent last: one that is made with it waits for the event loop until the
    /// graphics know it, and a frame may be drawn before.
    void addLevel()
    {
        Level level;
        level.buffer = new GpuBuffer;
        level.renderer = new Qt3DRender::QGeometryRenderer;
        level.renderer->setEnabled(false);
        levels.push_back(std::move(level));
        if (mesh != nullptr) {
            giveGeometry(levels.size() - 1);
        }
        const bool first = levels.size() == 1;
        QEntity* entity = first ? static_cast<QEntity*>(q) : new QEntity;
        levels.back().buffer->setParent(q);
        levels.back().renderer->setParent(entity);
        entity->addComponent(levels.back().renderer);
        entity->addComponent(material);
        entity->addComponent(layer);
        if (!first) {
            entity->setParent(q);
        }
    }

    void giveGeometry(std::size_t number) const
    {
        const Level& level = levels[number];
        const bool coarse = number > 0 && number <= mesh->coarser.size();
        giveGeometry(level.renderer, level,
                     coarse ? buffers->level(number - 1) : buffers->triangles(share));
    }

    /// \param level whose instances \p renderer draws
    void giveGeometry(Qt3DRender::QGeometryRenderer* renderer, const Level& level,
                      const MeshBuffers::Triangles& triangles) const
    {
        Qt3DCore::QGeometry* old = renderer->geometry();
        Qt3DCore::QGeometry* geometry = makeGeometry(*buffers, triangles, level.buffer);
        geometry->setParent(renderer);
        renderer->setGeometry(geometry);
        setInstances(renderer, level);
        renderer->setVertexCount(static_cast<int>(triangles.count));
        const data::Box& box = mesh->box;
        renderer->setMinPoint({box.min.x, box.min.y, box.min.z});
        renderer->setMaxPoint({box.max.x, box.max.y, box.max.z});
        delete old;
    }

    static void setInstances(Qt3DRender::QGeometryRenderer* renderer, const Level& level)
    {
        setCount(renderer->geometry(), level.buffer, level.instances.size());
        renderer->setInstanceCount(static_cast<int>(level.instances.size()));
    }

    void makeGlass(Qt3DRender::QLayer* blended)
    {
        PassState state;
        state.blend = true;
        state.depthWrite = false;
        glass = new QEntity;
        glassRenderer = new Qt3DRender::QGeometryRenderer(glass);
        glass->addComponent(glassRenderer);
        glass->addComponent(makeShaderMaterial(q, QStringLiteral("mesh"), state, parameters,
                                               defines + QList<ShaderDefine>{{"GLASS", 1}}));
        glass->addComponent(blended);
        if (mesh != nullptr) {
            giveGeometry(glassRenderer, levels.front(), buffers->triangles(share));
        }
        glass->setParent(q);
    }

    std::uint8_t levelOf(const MeshInstance& instance) const
    {
        const data::Box& box = mesh->box;
        const auto& [x, y, z] = instance.origin;
        const YawFrame frame = YawFrame::fromRadians({x, y, z}, instance.yawRad);
        const Sphere sphere{frame.toWorld(box.centre() * instance.scale),
                            0.5F * instance.scale * length(box.size())};
        if (!view->touches(sphere)) {
            return unseen;
        }
        const float allowedM = view->pixelM(sphere) * mostOffPx / instance.scale;
        const auto first = std::ranges::find_if(
            mesh->coarser, [allowedM](const MeshLevel& level) { return level.errorM > allowedM; });
        return static_cast<std::uint8_t>(std::distance(mesh->coarser.begin(), first));
    }

    /// \param changed whether instances are others than when they were chosen
    void choose(bool changed)
    {
        if (mesh == nullptr) {
            return;
        }
        std::vector<std::uint8_t> now(instances.size(), 0);
        if (view) {
            std::ranges::transform(instances, now.begin(),
                                   [this](const MeshInstance& one) { return levelOf(one); });
        }
        if (now == chosen && !changed) {
            return;
        }
        chosen = std::move(now);
        for (std::size_t number = 0; number <= mesh->coarser.size(); ++number) {
            std::vector<MeshInstance> list;
            for (std::size_t i = 0; i < instances.size(); ++i) {
                if (chosen[i] == number) {
                    list.push_back(instances[i]);
                }
            }
            upload(number, std::move(list));
        }
        for (std::size_t number = mesh->coarser.size() + 1; number < levels.size(); ++number) {
            upload(number, {}); // of a mesh before
        }
    }

    void upload(std::size_t number, std::vector<MeshInstance> list)
    {
        while (levels.size() <= number) {
            if (list.empty()) {
                return;
            }
            addLevel();
        }
        Level& level = levels[number];
        level.instances = std::move(list);
        level.buffer->setData(bytesOf(std::span<const MeshInstance>(level.instances)));
        setInstances(level.renderer, level);
        if (number == 0 && glass != nullptr) {
            setInstances(glassRenderer, level);
        }
        level.renderer->setEnabled(!level.instances.empty());
    }
};

MeshEntity::MeshEntity(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, TintZone zone,
                       MeshLight light)
    : QEntity(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->layer = layer;
    d->ends = new QParameter(QStringLiteral("ends"), QVector2D());
    d->highlight = new QParameter(QStringLiteral("highlight"), QVector2D(-1, -1));
    d->partHighlight = new QParameter(QStringLiteral("partHighlight"), QVector2D(-1, -1));
    d->muted = new QParameter(QStringLiteral("muted"), 0.0F);
    d->loosePart = new QParameter(QStringLiteral("loosePart"), QVector2D(-1, 1));
    d->looseOffset = new QParameter(QStringLiteral("looseOffset"), QVector3D());
    d->glassShare = new QParameter(QStringLiteral("glassShare"), 0.0F);
    d->enclosure = new QParameter(QStringLiteral("enclosure"), 0);
    d->parameters = {d->ends,      d->highlight,   d->partHighlight, d->muted,
                     d->loosePart, d->looseOffset, d->glassShare,    d->enclosure};
    if (zone == TintZone::Tops) {
        d->partTints = new DataTexture(4, {partTextureWidth, partTextureHeight}, this);
        d->partTints->setTexels({});
        d->parameters.push_back(
            new QParameter(QStringLiteral("partTints"),
                           QVariant::fromValue<Qt3DRender::QAbstractTexture*>(d->partTints)));
    }
    d->defines = {{"ZONE", static_cast<int>(zone)}, {"OUTDOORS", light == MeshLight::Day ? 1 : 0}};
    d->material = makeShaderMaterial(this, QStringLiteral("mesh"), PassState{}, d->parameters,
                                     d->defines + QList<ShaderDefine>{{"GLASS", 0}});
    d->addLevel();
    setEnabled(false);
}

MeshEntity::~MeshEntity()
{
    for (const Private::Level& level : d->levels) {
        delete level.renderer->geometry(); // before its buffers
    }
    delete d->glass;
}

void MeshEntity::setMesh(const MeshPtr& mesh)
{
    if (d->mesh != mesh || d->share != MeshShare::Whole) {
        setMesh(std::make_shared<MeshBuffers>(this, mesh), MeshShare::Whole);
    }
}

void MeshEntity::setMesh(const MeshBuffersPtr& buffers, MeshShare share)
{
    if (d->buffers == buffers && d->share == share) {
        return;
    }
    const MeshBuffersPtr before = std::exchange(d->buffers, buffers); // outlives its geometry
    d->share = share;
    d->mesh = buffers->mesh();
    for (std::size_t number = 0; number < d->levels.size(); ++number) {
        d->giveGeometry(number);
    }
    if (d->glass != nullptr) {
        d->giveGeometry(d->glassRenderer, d->levels.front(), buffers->triangles(share));
    }
    d->enclosure->setValue(enclosureBits(d->mesh->parts));
    d->ends->setValue(QVector2D(d->mesh->box.min.z, d->mesh->box.max.z));
    setObjectName(QString::fromStdString(d->mesh->name));
    d->choose(true);
    setEnabled(!d->instances.empty());
}

const MeshPtr& MeshEntity::mesh() const
{
    return d->mesh;
}

void MeshEntity::setInstances(std::span<const MeshInstance> instances)
{
    d->instances.assign(instances.begin(), instances.end());
    float number = 0;
    for (MeshInstance& instance : d->instances) {
        instance.number = number++;
    }
    d->choose(true);
    setEnabled(!instances.empty() && d->mesh != nullptr);
}

void MeshEntity::setView(const ViewVolume& view)
{
    d->view = view;
    d->choose(false);
}

void MeshEntity::setHighlight(std::optional<std::uint32_t> selected,
                              std::optional<std::uint32_t> hovered)
{
    d->highlight->setValue(QVector2D(orNone(selected), orNone(hovered)));
}

void MeshEntity::setPartHighlight(std::optional<std::uint32_t> selected,
                                  std::optional<std::uint32_t> hovered)
{
    d->partHighlight->setValue(QVector2D(orNone(selected), orNone(hovered)));
}

void MeshEntity::setPartTints(std::span<const Tint> tints)
{
    static_assert(sizeof(Tint) == 4 * sizeof(float));
    if (d->partTints != nullptr) {
        d->partTints->setTexels({reinterpret_cast<const float*>(tints.data()), tints.size() * 4});
    }
}

void MeshEntity::setMuted(bool muted)
{
    d->muted->setValue(muted ? 1.0F : 0.0F);
}

void MeshEntity::setGlass(float share, Qt3DRender::QLayer* layer)
{
    d->glassShare->setValue(share);
    if (share > 0 && d->glass == nullptr) {
        d->makeGlass(layer);
    }
    if (d->glass != nullptr) {
        d->glass->setEnabled(share > 0);
    }
}

void MeshEntity::setLoosePart(std::optional<std::uint32_t> part, data::Vec3 offset, float opacity)
{
    d->loosePart->setValue(QVector2D(orNone(part), opacity));
    d->looseOffset->setValue(QVector3D(offset.x, offset.y, offset.z));
}

} // namespace hallscape::scene
