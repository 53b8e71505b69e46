// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/instances.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QGeometry>

#include <array>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace hallscape::scene {

using Qt3DCore::QAttribute;

namespace {

void addTriangle(std::vector<float>& out, const std::array<QVector3D, 3>& points,
                 const std::array<QVector3D, 3>& normals)
{
    for (std::size_t i = 0; i < 3; ++i) {
        const QVector3D& p = points.at(i);
        const QVector3D& n = normals.at(i);
        out.insert(out.end(), {p.x(), p.y(), p.z(), n.x(), n.y(), n.z()});
    }
}

std::vector<float> arrowVertices()
{
    constexpr int sides = 20;
    constexpr float shaftRadius = 0.045F;
    constexpr float shaftFrom = 0.10F;
    constexpr float coneFrom = 0.46F;
    constexpr float coneRadius = 0.20F;
    const QVector3D down{0, -1, 0};
    std::vector<float> out;
    const auto direction = [](int i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / sides;
        return QVector3D(std::cos(angle), 0, -std::sin(angle));
    };
    const auto at = [](const QVector3D& d, float radius, float y) {
        return d * radius + QVector3D(0, y, 0);
    };
    for (int i = 0; i < sides; ++i) {
        const QVector3D a = direction(i);
        const QVector3D b = direction(i + 1);
        const QVector3D slope(0, coneRadius / (1 - coneFrom), 0);
        addTriangle(out, {at(a, coneRadius, coneFrom), at(b, coneRadius, coneFrom), {0, 1, 0}},
                    {(a + slope).normalized(), (b + slope).normalized(),
                     ((a + b) / 2 + slope).normalized()});
        for (const auto& [y, radius] :
             {std::pair{coneFrom, coneRadius}, {shaftFrom, shaftRadius}}) {
            addTriangle(out, {at(b, radius, y), at(a, radius, y), {0, y, 0}}, {down, down, down});
        }
        addTriangle(out,
                    {at(a, shaftRadius, shaftFrom), at(b, shaftRadius, shaftFrom),
                     at(b, shaftRadius, coneFrom)},
                    {a, b, b});
        addTriangle(out,
                    {at(a, shaftRadius, shaftFrom), at(b, shaftRadius, coneFrom),
                     at(a, shaftRadius, coneFrom)},
                    {a, b, a});
    }
    return out;
}

/// Position and normal of the triangles of a unit cube, counter-clockwise from outside. Top, sides,
/// then bottom.
std::vector<float> vertices(Instances::Shape shape)
{
    struct Face
    {
        QVector3D normal;
        QVector3D right;
        QVector3D up;
    };
    static const std::array faces{
        Face{{0, 1, 0}, {1, 0, 0}, {0, 0, -1}},  Face{{0, 0, 1}, {1, 0, 0}, {0, 1, 0}},
        Face{{0, 0, -1}, {-1, 0, 0}, {0, 1, 0}}, Face{{1, 0, 0}, {0, 0, -1}, {0, 1, 0}},
        Face{{-1, 0, 0}, {0, 0, 1}, {0, 1, 0}},  Face{{0, -1, 0}, {1, 0, 0}, {0, 0, 1}},
    };
    static constexpr std::array<std::array<float, 2>, 6> corners{
        {{-1, -1}, {1, -1}, {1, 1}, {-1, -1}, {1, 1}, {-1, 1}}};
    if (shape == Instances::Shape::Arrow) {
        return arrowVertices();
    }
    std::vector<float> result;
    if (shape == Instances::Shape::Quad) {
        for (const auto& corner : corners) {
            result.insert(result.end(), {corner[0], corner[1], 0, 0, 0, 1});
        }
        return result;
    }
    for (std::size_t i = 0; i < (shape == Instances::Shape::Cube ? 6U : 5U); ++i) {
        const Face& face = faces.at(i);
        for (const auto& corner : corners) {
            const QVector3D p = (face.normal + face.right * corner[0] + face.up * corner[1]) * 0.5F;
            result.insert(result.end(),
                          {p.x(), p.y(), p.z(), face.normal.x(), face.normal.y(), face.normal.z()});
        }
    }
    return result;
}

QByteArray toBytes(std::span<const float> floats)
{
    return {reinterpret_cast<const char*>(floats.data()),
            static_cast<qsizetype>(floats.size_bytes())};
}

} // namespace

Instances::Instances(Qt3DCore::QNode* parent, std::initializer_list<const char*> vec4Names,
                     Shape shape)
    : QGeometryRenderer(parent), m_floatsPerInstance(vec4Names.size() * 4)
{
    auto* geometry = new Qt3DCore::QGeometry(this);
    const std::vector<float> shapeVertices = vertices(shape);
    auto* shapeBuffer = new Qt3DCore::QBuffer(geometry);
    shapeBuffer->setData(toBytes(shapeVertices));
    m_buffer = new Qt3DCore::QBuffer(geometry);

    const auto add = [&](Qt3DCore::QBuffer* buffer, const QString& name, uint components,
                         uint count, uint stride, uint offset) {
        auto* attribute = new QAttribute(buffer, name, QAttribute::Float, components, count, offset,
                                         stride, geometry);
        attribute->setAttributeType(QAttribute::VertexAttribute);
        geometry->addAttribute(attribute);
        return attribute;
    };
    const auto vertexCount = static_cast<uint>(shapeVertices.size() / 6);
    auto* position =
        add(shapeBuffer, QAttribute::defaultPositionAttributeName(), 3, vertexCount, 24, 0);
    add(shapeBuffer, QAttribute::defaultNormalAttributeName(), 3, vertexCount, 24, 12);
    uint offset = 0;
    for (const char* name : vec4Names) {
        auto* attribute = add(m_buffer, QString::fromLatin1(name), 4, 0,
                              static_cast<uint>(m_floatsPerInstance * sizeof(float)), offset);
        attribute->setDivisor(1);
        m_attributes.push_back(attribute);
        offset += 16;
    }
    geometry->setBoundingVolumePositionAttribute(position);
    setGeometry(geometry);
    // Left at 0 it becomes the largest attribute count, per-instance attributes included.
    setVertexCount(static_cast<int>(vertexCount));
    setMinPoint(
        {-10000, -1000, -10000}); // nothing culls by it; computed bounds would know one shape only
    setMaxPoint({10000, 1000, 10000});
    setInstanceCount(0);
}

void Instances::setInstances(std::span<const float> floats)
{
    const auto count = static_cast<uint>(floats.size() / m_floatsPerInstance);
    m_buffer->setData(toBytes(floats));
    for (auto* node : m_attributes) {
        qobject_cast<QAttribute*>(node)->setCount(count);
    }
    setInstanceCount(static_cast<int>(count));
    setEnabled(count > 0);
}

} // namespace hallscape::scene
