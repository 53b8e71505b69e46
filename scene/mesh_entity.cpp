// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_entity.h"

#include "scene/data_texture.h"
#include "scene/shader_material.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QGeometry>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QLayer>
#include <Qt3DRender/QParameter>

#include <QtGui/QVector2D>
#include <QtGui/QVector3D>

#include <cstddef>
#include <utility>

namespace hallscape::scene {

using Qt3DCore::QAttribute;
using Qt3DRender::QParameter;
using GpuBuffer = Qt3DCore::QBuffer;

namespace {

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
    MeshBuffersPtr buffers; ///< null: no mesh yet
    MeshShare share = MeshShare::Whole;
    MeshPtr mesh; ///< of the buffers
    GpuBuffer* instances = nullptr;
    std::size_t instanceCount = 0;
    Qt3DRender::QGeometryRenderer* renderer = nullptr;
    DataTexture* partTints = nullptr; ///< of TintZone::Tops only
    QParameter* ends = nullptr;
    QParameter* highlight = nullptr;
    QParameter* partHighlight = nullptr;
    QParameter* muted = nullptr;
    QParameter* loosePart = nullptr;
    QParameter* looseOffset = nullptr;
};

MeshEntity::MeshEntity(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, TintZone zone,
                       MeshLight light)
    : QEntity(parent), d(std::make_unique<Private>())
{
    d->instances = new GpuBuffer(this);
    d->renderer = new Qt3DRender::QGeometryRenderer(this);
    d->ends = new QParameter(QStringLiteral("ends"), QVector2D());
    d->highlight = new QParameter(QStringLiteral("highlight"), QVector2D(-1, -1));
    d->partHighlight = new QParameter(QStringLiteral("partHighlight"), QVector2D(-1, -1));
    d->muted = new QParameter(QStringLiteral("muted"), 0.0F);
    d->loosePart = new QParameter(QStringLiteral("loosePart"), QVector2D(-1, 1));
    d->looseOffset = new QParameter(QStringLiteral("looseOffset"), QVector3D());
    QList<QParameter*> parameters{d->ends,  d->highlight, d->partHighlight,
                                  d->muted, d->loosePart, d->looseOffset};
    if (zone == TintZone::Tops) {
        d->partTints = new DataTexture(4, {partTextureWidth, partTextureHeight}, this);
        d->partTints->setTexels({});
        parameters.push_back(
            new QParameter(QStringLiteral("partTints"),
                           QVariant::fromValue<Qt3DRender::QAbstractTexture*>(d->partTints)));
    }
    auto* material = makeShaderMaterial(
        this, QStringLiteral("mesh"), PassState{}, parameters,
        {{"ZONE", static_cast<int>(zone)}, {"OUTDOORS", light == MeshLight::Day ? 1 : 0}});
    addComponent(d->renderer);
    addComponent(material);
    addComponent(layer);
    setEnabled(false);
}

MeshEntity::~MeshEntity()
{
    delete d->renderer->geometry(); // before its buffers
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
    Qt3DCore::QGeometry* old = d->renderer->geometry();
    const MeshBuffers::Triangles& triangles = buffers->triangles(share);
    Qt3DCore::QGeometry* geometry = makeGeometry(*buffers, triangles, d->instances);
    geometry->setParent(d->renderer);
    setCount(geometry, d->instances, d->instanceCount);
    d->renderer->setGeometry(geometry);
    d->renderer->setVertexCount(static_cast<int>(triangles.count));
    const data::Box& box = d->mesh->box;
    d->renderer->setMinPoint({box.min.x, box.min.y, box.min.z});
    d->renderer->setMaxPoint({box.max.x, box.max.y, box.max.z});
    d->ends->setValue(QVector2D(box.min.z, box.max.z));
    delete old;
    setObjectName(QString::fromStdString(d->mesh->name));
    setEnabled(d->instanceCount > 0);
}

const MeshPtr& MeshEntity::mesh() const
{
    return d->mesh;
}

void MeshEntity::setInstances(std::span<const MeshInstance> instances)
{
    d->instances->setData(bytesOf(instances));
    d->instanceCount = instances.size();
    d->renderer->setInstanceCount(static_cast<int>(instances.size()));
    if (d->renderer->geometry() != nullptr) {
        setCount(d->renderer->geometry(), d->instances, instances.size());
    }
    setEnabled(!instances.empty() && d->mesh != nullptr);
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

void MeshEntity::setLoosePart(std::optional<std::uint32_t> part, data::Vec3 offset, float opacity)
{
    d->loosePart->setValue(QVector2D(orNone(part), opacity));
    d->looseOffset->setValue(QVector3D(offset.x, offset.y, offset.z));
}

} // namespace hallscape::scene
