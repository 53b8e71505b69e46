// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/mesh_data.h"
#include "scene/mesh_entity.h"
#include "scene/prop_placement.h"

namespace hallscape::scene {

/// \return \p mesh as props of that kind are drawn: signs of this program hang flat on a wall, so
/// theirs go without the rods for a ceiling
MeshPtr asDrawn(PropKind kind, const MeshPtr& mesh);
/// What a prop of the kind is drawn with: its place, size and paint.
MeshInstance instanceOf(const Prop& prop);

/// A fence panel as seen from afar, where bars are thinner than a pixel and would flicker: posts
/// and rails, and between them a sheet to be drawn with fenceSheetOpacity.
MeshData distantFence();
inline constexpr std::uint32_t fenceSheetPart = 1; ///< of distantFence()
inline constexpr float fenceSheetOpacity = 0.24F;  ///< how much of the view the bars cover

} // namespace hallscape::scene
