// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_levels.h"

#include <meshoptimizer.h>

#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <tuple>
#include <utility>

namespace hallscape::scene {

namespace {

/// Corners within such a cube become one: they move by its diagonal at most.
constexpr std::array cellsM{0.10F, 0.30F, 1.0F};
constexpr std::size_t leastSaving = 3; ///< a level has at most two thirds of the one before

/// What must not be merged: the simplifier only knows positions, and takes any corner for its
/// neighbours. So what faces elsewhere, or is of another material or tone, is kept apart.
using Look = std::tuple<int, int, int, int, int, int>;

Look lookOf(const MeshData& mesh, std::size_t triangle)
{
    const MeshVertex& v = mesh.vertices[mesh.indices[triangle]];
    int axis = 0;
    for (int i = 1; i < 3; ++i) {
        axis = std::fabs(v.normal[i]) > std::fabs(v.normal[axis]) ? i : axis;
    }
    const int tone = (v.colour[0] + v.colour[1] + v.colour[2]) / 3;
    constexpr int toneSteps = 24;
    return {v.normal[axis] > 0 ? axis : axis + 3,
            v.material[0],
            v.material[1],
            v.material[2],
            tone / toneSteps,
            static_cast<int>(v.part)};
}

std::map<Look, std::vector<std::uint32_t>> byLook(const MeshData& mesh)
{
    std::map<Look, std::vector<std::uint32_t>> groups;
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        auto& group = groups[lookOf(mesh, i)];
        group.insert(group.end(), {mesh.indices[i], mesh.indices[i + 1], mesh.indices[i + 2]});
    }
    return groups;
}

} // namespace

void addLevels(MeshData& mesh)
{
    mesh.coarser.clear();
    if (mesh.vertices.empty()) {
        return;
    }
    const float* positions = mesh.vertices.front().position;
    const float scaleM = meshopt_simplifyScale(positions, mesh.vertices.size(), sizeof(MeshVertex));
    const auto groups = byLook(mesh);
    std::size_t before = mesh.indices.size();
    for (const float cellM : cellsM) {
        MeshLevel level{{}, cellM * std::numbers::sqrt3_v<float>};
        for (const auto& [look, indices] : groups) {
            std::vector<std::uint32_t> simple(indices.size());
            simple.resize(meshopt_simplifySloppy(simple.data(), indices.data(), indices.size(),
                                                 positions, mesh.vertices.size(),
                                                 sizeof(MeshVertex), 0, cellM / scaleM));
            level.indices.insert(level.indices.end(), simple.begin(), simple.end());
        }
        const bool something = !level.indices.empty();
        if (something && level.indices.size() * leastSaving <= before * (leastSaving - 1)) {
            before = level.indices.size();
            mesh.coarser.push_back(std::move(level));
        }
    }
}

} // namespace hallscape::scene
