// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace hallscape::tests {

/// A binary glTF of two triangles: node "body" (steel, at the origin) and node "gpu-1" (red, baked
/// occlusion 0.5, moved by 2 m along x), written without any library so that the importer is not
/// tested against itself.
inline std::vector<std::byte> tinyGlb()
{
    const float positions[9] = {0, 0, 0, 1, 0, 0, 0, 0, -1};
    const float normals[9] = {0, 1, 0, 0, 1, 0, 0, 1, 0};
    const float colours[12] = {0.5F, 0.5F, 0.5F, 1, 0.5F, 0.5F, 0.5F, 1, 0.5F, 0.5F, 0.5F, 1};
    const std::uint16_t indices[4] = {0, 1, 2, 0}; // one more for alignment
    std::string json = R"({"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0,1]}],
"nodes":[{"name":"body","mesh":0},{"name":"gpu-1","mesh":1,"translation":[2,0,0]}],
"materials":[{"pbrMetallicRoughness":{"baseColorFactor":[0.25,0.25,0.25,1],"metallicFactor":1,"roughnessFactor":0.25}},
{"pbrMetallicRoughness":{"baseColorFactor":[1,0,0,1],"metallicFactor":0,"roughnessFactor":0.5}}],
"meshes":[{"primitives":[{"attributes":{"POSITION":0,"NORMAL":1},"indices":3,"material":0}]},
{"primitives":[{"attributes":{"POSITION":0,"NORMAL":1,"COLOR_0":2},"indices":3,"material":1}]}],
"accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3","min":[0,0,-1],"max":[1,0,0]},
{"bufferView":1,"componentType":5126,"count":3,"type":"VEC3"},
{"bufferView":2,"componentType":5126,"count":3,"type":"VEC4"},
{"bufferView":3,"componentType":5123,"count":3,"type":"SCALAR"}],
"bufferViews":[{"buffer":0,"byteOffset":0,"byteLength":36},{"buffer":0,"byteOffset":36,"byteLength":36},
{"buffer":0,"byteOffset":72,"byteLength":48},{"buffer":0,"byteOffset":120,"byteLength":6}],
"buffers":[{"byteLength":128}]})";
    while (json.size() % 4 != 0) {
        json += ' ';
    }
    std::vector<std::byte> glb;
    const auto append = [&glb](const void* data, std::size_t size) {
        const std::size_t at = glb.size();
        glb.resize(at + size);
        std::memcpy(glb.data() + at, data, size);
    };
    const auto word = [&append](std::uint32_t value) { append(&value, sizeof value); };
    constexpr std::uint32_t binSize = 128;
    append("glTF", 4);
    word(2);
    word(static_cast<std::uint32_t>(12 + 8 + json.size() + 8 + binSize));
    word(static_cast<std::uint32_t>(json.size()));
    append("JSON", 4);
    append(json.data(), json.size());
    word(binSize);
    append("BIN", 4); // and a zero
    append(positions, sizeof positions);
    append(normals, sizeof normals);
    append(colours, sizeof colours);
    append(indices, sizeof indices);
    return glb;
}

/// Writes it to \p path.
inline bool writeTinyGlb(const QString& path)
{
    const std::vector<std::byte> bytes = tinyGlb();
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    return file.open(QIODevice::WriteOnly) &&
           file.write(reinterpret_cast<const char*>(bytes.data()), size) == size;
}

} // namespace hallscape::tests
