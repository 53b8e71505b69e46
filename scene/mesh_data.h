// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::scene {

/// One corner of a mesh, as the GPU reads it.
struct MeshVertex
{
    float position[3];
    float normal[3];
    std::uint8_t colour[4];   ///< square root of linear base colour times baked occlusion; [3]: x
                              ///< within the part's box
    std::uint8_t material[4]; ///< metallic, roughness, emission; [3]: z within the part's box
    float part;               ///< index into MeshData::parts
};
static_assert(sizeof(MeshVertex) == 36);

/// A named node of the file: "gpu-3", "lid".
struct MeshPart
{
    std::string name;
    data::Box box; ///< metres, in the mesh's space
};

/// The triangles of a mesh as seen from afar. See addLevels().
struct MeshLevel
{
    std::vector<std::uint32_t> indices;
    float errorM = 0; ///< how far surfaces may lie from where they belong
};

/// A mesh as plain arrays: made on a worker, uploaded on the main thread, then shared.
struct MeshData
{
    std::string name;
    std::vector<MeshVertex> vertices;
    std::vector<std::uint32_t> indices; ///< triangles
    std::vector<MeshLevel> coarser;     ///< finest first; may be empty
    std::vector<MeshPart> parts;
    data::Box box; ///< of everything
    bool placeholder = false;

    std::optional<std::uint32_t> partNamed(std::string_view partName) const;
};

using MeshPtr = std::shared_ptr<const MeshData>;

} // namespace hallscape::scene
