// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"
#include "scene/mesh_data.h"

#include <optional>
#include <string>

namespace hallscape::scene {

/// How the numbers of a mesh from elsewhere are to be understood.
struct MeshReading
{
    const char* unit = "metres"; ///< English, for the log
    float metresPerUnit = 1;
    bool zUp = false;
    data::Vec3 sizeM; ///< what the mesh measures, read so
    friend bool operator==(const MeshReading&, const MeshReading&) = default;
};

/// Chooses among metre, centimetre, millimetre, inch and foot the unit in which a mesh comes
/// closest to its model, and Z up only where that fits clearly better than Y up. \param extent of
/// the mesh, in its own numbers and axes  \param expectedM width, height, depth \return empty when
/// no reading comes within 30 % (or 80 mm, for what stands out) on every axis
std::optional<MeshReading> readingOf(data::Vec3 extent, data::Vec3 expectedM);

/// Turns \p mesh into metres, Y up, front towards +Z, standing on the middle of its footprint.
/// \return what was assumed: "read as millimetres, Z up; 600 x 2000 x 1200 mm against 600 x 2000 x
/// 1200". Error: OutOfRange when it fits in no unit, with the sizes; the mesh is then unchanged
data::Result<std::string> fitToModel(MeshData& mesh, data::Vec3 expectedM);

} // namespace hallscape::scene
