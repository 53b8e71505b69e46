// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_levels.h"

#include "scene/vec_math.h"

#include <meshoptimizer.h>

#include <algorithm>
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
constexpr float mostLostPx =
    2; ///< of the surface of one look, where a pixel is as large as the error
constexpr std::size_t leastSaving = 3; ///< a level has at most two thirds of the one before

/// What must not be merged: the simplifier only knows positions, and takes any corner for its
/// neighbours. So what faces elsewhere, or is of another material, tone or part, is kept apart.
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

/// \return fewer of \p triangles, on some of their own corners
std::vector<std::uint32_t> simplified(const MeshData& mesh,
                                      const std::vector<std::uint32_t>& triangles, float cellM)
{
    // Only the corners of these: any other would be taken for one of theirs.
    std::vector<std::uint32_t> corners = triangles;
    std::ranges::sort(corners);
    corners.erase(std::unique(corners.begin(), corners.end()), corners.end());
    std::vector<std::uint32_t> local;
    local.reserve(triangles.size());
    for (const std::uint32_t corner : triangles) {
        local.push_back(static_cast<std::uint32_t>(std::ranges::lower_bound(corners, corner) -
                                                   corners.begin()));
    }
    std::vector<std::array<float, 3>> positions;
    positions.reserve(corners.size());
    for (const std::uint32_t corner : corners) {
        const float* p = mesh.vertices[corner].position;
        positions.push_back({p[0], p[1], p[2]});
    }
    constexpr std::size_t stride = sizeof(positions.front());
    const float* first = positions.front().data();
    const float scaleM = meshopt_simplifyScale(first, positions.size(), stride);
    if (scaleM <= 0) {
        return {};
    }
    std::vector<std::uint32_t> result(triangles.size());
    result.resize(meshopt_simplifySloppy(result.data(), local.data(), local.size(), first,
                                         positions.size(), stride, 0, cellM / scaleM));
    for (std::uint32_t& corner : result) {
        corner = corners[corner];
    }
    return result;
}

float areaM2(const MeshData& mesh, const std::vector<std::uint32_t>& triangles)
{
    const auto at = [&mesh](std::uint32_t corner) {
        const float* p = mesh.vertices[corner].position;
        return data::Vec3{p[0], p[1], p[2]};
    };
    float sum = 0;
    for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
        const data::Vec3 a = at(triangles[i]);
        sum += length(cross(at(triangles[i + 1]) - a, at(triangles[i + 2]) - a)) / 2;
    }
    return sum;
}

} // namespace

void addLevels(MeshData& mesh)
{
    mesh.coarser.clear();
    const auto groups = byLook(mesh);
    std::size_t before = mesh.indices.size();
    for (const float cellM : cellsM) {
        MeshLevel level{{}, cellM * std::numbers::sqrt3_v<float>};
        for (const auto& [look, triangles] : groups) {
            const auto simple = simplified(mesh, triangles, cellM);
            // What is long and thin, a post for instance, falls into a line: then it stays.
            const float lostM2 = areaM2(mesh, triangles) - areaM2(mesh, simple);
            const auto& kept =
                lostM2 > mostLostPx * level.errorM * level.errorM ? triangles : simple;
            level.indices.insert(level.indices.end(), kept.begin(), kept.end());
        }
        const bool something = !level.indices.empty();
        if (something && level.indices.size() * leastSaving <= before * (leastSaving - 1)) {
            before = level.indices.size();
            mesh.coarser.push_back(std::move(level));
        }
    }
}

} // namespace hallscape::scene
