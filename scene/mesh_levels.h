// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/mesh_data.h"

namespace hallscape::scene {

/// Makes MeshData::coarser: the same corners, fewer triangles, for things that are far away. A
/// level that saves little is left out. Some milliseconds: on a worker.
void addLevels(MeshData& mesh);

} // namespace hallscape::scene
