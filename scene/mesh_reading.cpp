// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_reading.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace hallscape::scene {

namespace {

using data::Vec3;

constexpr float standsOutM =
    0.08F; ///< handles, couplings, plugs; also how far off its origin a mesh may stand
constexpr float widest = 1.3F; ///< below half the step from centimetre to inch (2.54)

struct Unit
{
    const char* name;
    float metres;
};
constexpr std::array units{Unit{"metres", 1.0F}, Unit{"centimetres", 0.01F},
                           Unit{"millimetres", 0.001F}, Unit{"inches", 0.0254F},
                           Unit{"feet", 0.3048F}};

Vec3 turned(Vec3 p)
{
    return {p.x, p.z, -p.y};
}

Vec3 turnedExtent(Vec3 size)
{
    return {size.x, size.z, size.y};
}

/// How far \p found is from \p expected: 0 for equal, 1 at the edge of what is accepted.
float misfit(float found, float expected)
{
    const float ratio = found > 0 && expected > 0
                            ? std::abs(std::log(found / expected)) / std::log(widest)
                            : std::numeric_limits<float>::max();
    return std::min(ratio, std::abs(found - expected) / standsOutM);
}

float misfit(Vec3 found, Vec3 expected)
{
    return std::max(
        {misfit(found.x, expected.x), misfit(found.y, expected.y), misfit(found.z, expected.z)});
}

std::string number(float value)
{
    std::string text = std::to_string(std::round(static_cast<double>(value) * 1000.0) / 1000.0);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

std::string millimetres(Vec3 sizeM)
{
    const auto whole = [](float m) { return std::to_string(std::lround(m * 1000.0F)); };
    return whole(sizeM.x) + " x " + whole(sizeM.y) + " x " + whole(sizeM.z);
}

void grow(data::Box& box, const float (&p)[3])
{
    box.min = {std::min(box.min.x, p[0]), std::min(box.min.y, p[1]), std::min(box.min.z, p[2])};
    box.max = {std::max(box.max.x, p[0]), std::max(box.max.y, p[1]), std::max(box.max.z, p[2])};
}

/// Boxes of the parts and of everything, and the places within them, follow the vertices.
void refreshBoxes(MeshData& mesh)
{
    constexpr float far = std::numeric_limits<float>::max();
    const data::Box empty{{far, far, far}, {-far, -far, -far}};
    mesh.box = empty;
    for (MeshPart& part : mesh.parts) {
        part.box = empty;
    }
    for (const MeshVertex& v : mesh.vertices) {
        grow(mesh.parts[static_cast<std::size_t>(v.part)].box, v.position);
        grow(mesh.box, v.position);
    }
    for (MeshVertex& v : mesh.vertices) {
        const data::Box& box = mesh.parts[static_cast<std::size_t>(v.part)].box;
        const auto share = [](float at, float low, float size) {
            const float inside = size > 0 ? (at - low) / size : 0.5F;
            return static_cast<std::uint8_t>(std::lround(std::clamp(inside, 0.0F, 1.0F) * 255.0F));
        };
        v.colour[3] = share(v.position[0], box.min.x, box.size().x);
        v.material[3] = share(v.position[2], box.min.z, box.size().z);
    }
}

void apply(MeshData& mesh, const MeshReading& reading)
{
    const auto move = [&reading](float(&p)[3], float scale) {
        const Vec3 v = reading.zUp ? turned({p[0], p[1], p[2]}) : Vec3{p[0], p[1], p[2]};
        p[0] = v.x * scale;
        p[1] = v.y * scale;
        p[2] = v.z * scale;
    };
    for (MeshVertex& v : mesh.vertices) {
        move(v.position, reading.metresPerUnit);
        move(v.normal, 1.0F);
    }
    refreshBoxes(mesh);
    const Vec3 centre = mesh.box.centre();
    const Vec3 off{centre.x, mesh.box.min.y, centre.z};
    // A mesh whose origin is meant keeps it: handles may pull its middle a little.
    if (std::max({std::abs(off.x), std::abs(off.y), std::abs(off.z)}) > standsOutM) {
        for (MeshVertex& v : mesh.vertices) {
            v.position[0] -= off.x;
            v.position[1] -= off.y;
            v.position[2] -= off.z;
        }
        refreshBoxes(mesh);
    }
}

} // namespace

std::optional<MeshReading> readingOf(Vec3 extent, Vec3 expectedM)
{
    std::optional<MeshReading> best;
    float bestMisfit = 1.0F;
    for (const bool zUp : {false, true}) {
        constexpr float clearly = 0.2F;
        for (const Unit& unit : units) {
            const Vec3 size = (zUp ? turnedExtent(extent) : extent) * unit.metres;
            const float found = misfit(size, expectedM);
            if (found + (zUp && best ? clearly : 0.0F) <= bestMisfit) {
                bestMisfit = found;
                best = MeshReading{unit.name, unit.metres, zUp, size};
            }
        }
    }
    return best;
}

data::Result<std::string> fitToModel(MeshData& mesh, Vec3 expectedM)
{
    const Vec3 extent = mesh.box.size();
    const std::optional<MeshReading> reading = readingOf(extent, expectedM);
    if (!reading) {
        return data::Error{data::Errc::OutOfRange, mesh.name,
                           number(extent.x) + " x " + number(extent.y) + " x " + number(extent.z) +
                               " is " + millimetres(expectedM) +
                               " mm in no unit (metres, centimetres, millimetres, inches, feet)"};
    }
    apply(mesh, *reading);
    return std::string("read as ") + reading->unit + (reading->zUp ? ", Z up; " : ", Y up; ") +
           millimetres(reading->sizeM) + " mm against " + millimetres(expectedM);
}

} // namespace hallscape::scene
