// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"
#include "scene/mesh_data.h"

#include <string>

namespace hallscape::scene {

/// A material of plain boxes: linear base colour.
struct Paint
{
    float r, g, b, metallic, roughness;
};

/// Makes meshes of axis-aligned boxes: placeholders, rails, value strips.
class BoxMesh
{
public:
    explicit BoxMesh(std::string name);

    /// Boxes that follow belong to a part called \p name.
    void begin(std::string name);
    /// The lower edge is darker, as occlusion would make it. \pre begin() was called
    void add(const data::Box& box, const Paint& paint);
    MeshData take() { return std::move(m_mesh); }

private:
    void addFace(const data::Box& box, const Paint& paint, int axis, float sign);

    MeshData m_mesh;
    bool m_partEmpty = true;
};

/// \return a box of that size around the y axis, standing on y = 0
data::Box standingBox(data::Vec3 size);

} // namespace hallscape::scene
