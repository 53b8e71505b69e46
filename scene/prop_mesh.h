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

/// A fence panel as seen from afar, where bars are thinner than a pixel and would flicker: posts
/// and rails, and between them a sheet to be drawn with fenceSheetOpacity.
MeshData distantFence();
inline constexpr std::uint32_t fenceSheetPart = 1; ///< of distantFence()
inline constexpr float fenceSheetOpacity = 0.24F;  ///< how much of the view the bars cover

} // namespace hallscape::scene
