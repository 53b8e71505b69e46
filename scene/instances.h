// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt3DRender/QGeometryRenderer>

#include <initializer_list>
#include <span>

namespace Qt3DCore {
class QBuffer;
}

namespace hallscape::scene {

/// A small shape drawn once per instance in one call. Attributes of the shape: vertexPosition,
/// vertexNormal. Attributes of an instance: vec4s with the given names, interleaved.
class Instances : public Qt3DRender::QGeometryRenderer
{
    Q_OBJECT

public:
    enum class Shape {
        Cube,     ///< unit cube, -0.5 to 0.5
        OpenCube, ///< the same without its bottom
        Quad,     ///< -1 to 1 in x and y
        Arrow,    ///< from the origin to y = 1: a shaft and a cone
    };

    Instances(Qt3DCore::QNode* parent, std::initializer_list<const char*> vec4Names, Shape shape);

    /// \param floats 4 times the number of names per instance
    void setInstances(std::span<const float> floats);

private:
    Qt3DCore::QBuffer* m_buffer = nullptr;
    std::vector<Qt3DCore::QNode*> m_attributes;
    std::size_t m_floatsPerInstance = 0;
};

} // namespace hallscape::scene
