// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/model.h"
#include "scene/mesh_data.h"

namespace hallscape::scene {

/// What is drawn where a model names no mesh, or its file is missing or broken: its boxes, coloured
/// by kind.
MeshData placeholderMesh(const data::UnitModel& model);
MeshData placeholderMesh(const data::RackModel& model);
MeshData placeholderMesh(const data::EquipmentModel& model);

} // namespace hallscape::scene
