// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/relief.h"

#include "scene/box_instances.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QGeometry>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QLayer>
#include <Qt3DRender/QMaterial>

namespace hallscape::scene {

using Qt3DCore::QAttribute;

namespace {

constexpr uint rackStride = sizeof(BoxInstance);

QAttribute* addAttribute(Qt3DCore::QGeometry* geometry, Qt3DCore::QBuffer* buffer, const char* name,
                         QAttribute::VertexBaseType type, uint size, std::size_t offset,
                         uint stride)
{
    auto* attribute = new QAttribute(buffer, QLatin1String(name), type, size, 0,
                                     static_cast<uint>(offset), stride, geometry);
    attribute->setAttributeType(QAttribute::VertexAttribute);
    geometry->addAttribute(attribute);
    return attribute;
}

template <typename T>
QByteArray bytesOf(std::span<const T> values)
{
    return {reinterpret_cast<const char*>(values.data()),
            static_cast<qsizetype>(values.size_bytes())};
}

} // namespace

Relief::Relief(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, const MeshData& mesh)
    : QEntity(parent)
{
    setObjectName(QString::fromStdString(mesh.name));
    auto* geometry = new Qt3DCore::QGeometry;
    auto* vertices = new Qt3DCore::QBuffer(geometry);
    vertices->setData(bytesOf(std::span(mesh.vertices)));
    const auto count = static_cast<uint>(mesh.vertices.size());
    for (auto* attribute :
         {addAttribute(geometry, vertices, "vertexPosition", QAttribute::Float, 3,
                       offsetof(MeshVertex, position), sizeof(MeshVertex)),
          addAttribute(geometry, vertices, "vertexNormal", QAttribute::Float, 3,
                       offsetof(MeshVertex, normal), sizeof(MeshVertex)),
          addAttribute(geometry, vertices, "vertexColour", QAttribute::UnsignedByte, 4,
                       offsetof(MeshVertex, colour), sizeof(MeshVertex))}) {
        attribute->setCount(count);
    }
    m_racks = new Qt3DCore::QBuffer(geometry);
    uint offset = 0;
    for (const char* name : {"rackPlace", "rackSize", "rackIds"}) {
        addAttribute(geometry, m_racks, name, QAttribute::Float, 4, offset, rackStride)
            ->setDivisor(1);
        offset += 4 * sizeof(float);
    }
    auto* indices = new Qt3DCore::QBuffer(geometry);
    indices->setData(bytesOf(std::span(mesh.indices)));
    auto* index =
        new QAttribute(indices, QAttribute::UnsignedInt, 1, static_cast<uint>(mesh.indices.size()));
    index->setAttributeType(QAttribute::IndexAttribute);
    geometry->addAttribute(index);

    m_renderer = new Qt3DRender::QGeometryRenderer(this);
    geometry->setParent(m_renderer);
    m_renderer->setGeometry(geometry);
    m_renderer->setVertexCount(static_cast<int>(mesh.indices.size()));
    m_renderer->setMinPoint({-10000, -1000, -10000}); // nothing culls by it
    m_renderer->setMaxPoint({10000, 1000, 10000});
    addComponent(m_renderer);
    addComponent(layer);
    setRacks({});
}

void Relief::setRacks(std::span<const BoxInstance> racks)
{
    const auto count = static_cast<uint>(racks.size());
    m_racks->setData(bytesOf(racks));
    for (auto* attribute : m_renderer->geometry()->attributes()) {
        if (attribute->buffer() == m_racks) {
            attribute->setCount(count);
        }
    }
    m_renderer->setInstanceCount(static_cast<int>(count));
    setEnabled(count > 0);
}

void Relief::setMaterial(Qt3DRender::QMaterial* material)
{
    if (m_material != nullptr) {
        removeComponent(m_material);
    }
    m_material = material;
    if (m_material != nullptr) {
        addComponent(m_material);
    }
}

} // namespace hallscape::scene
