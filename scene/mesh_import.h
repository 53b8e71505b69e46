// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"
#include "scene/mesh_data.h"

#include <cstddef>
#include <span>
#include <string>

namespace hallscape::scene {

/// Largest file and mesh that are read. Ten times what the largest of our own needs: a bigger one
/// is a mistake.
inline constexpr std::size_t maxMeshBytes = std::size_t{64} << 20U;
inline constexpr std::size_t maxMeshTriangles = 2'000'000;
inline constexpr std::size_t maxMeshVertices = 6'000'000;
inline constexpr std::size_t maxMeshNodes = 20'000;
inline constexpr int maxMeshDepth = 64; ///< of nodes within nodes

/// Reads a binary glTF. Any thread. Never throws, whatever the bytes. Textures are ignored.
/// \param name for messages, and Result::name
data::Result<MeshData> importMesh(std::span<const std::byte> bytes, const std::string& name);

/// Reads the file at \p path (UTF-8) in any format that Assimp knows by its ending, and what it
/// refers to below its own folder; nothing elsewhere is opened. Numbers and axes stay those of the
/// file. Error: Unreadable, OutOfRange (a limit is passed), WrongType (not a mesh).
data::Result<MeshData> importMeshFile(const std::string& path);

} // namespace hallscape::scene
