// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/mesh_data.h"
#include "scene/prop_placement.h"

#include <array>
#include <span>
#include <string>

namespace hallscape::scene {

/// By PropKind; null: no such mesh, its props are left out.
using PropMeshes = std::array<MeshPtr, propModels.size()>;

/// Bakes props into one mesh in world space, so that any number of kinds costs one draw call.
/// \param name for messages and the scene's tree
MeshData bakeProps(std::span<const Prop> props, const PropMeshes& meshes, std::string name);

} // namespace hallscape::scene
