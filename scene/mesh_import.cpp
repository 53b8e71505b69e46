// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_import.h"

#include "scene/mesh_guard.h"
#include "scene/mesh_import_files.h"

#include <assimp/Importer.hpp>
#include <assimp/defs.h>
#include <assimp/material.h>
#include <assimp/mesh.h>
#include <assimp/postprocess.h>
#include <assimp/scene.h>

#include <QtCore/QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <filesystem>
#include <limits>
#include <stdexcept>

namespace Assimp {

/// Some distributions build Assimp with its assertions, which end the program, and broken files
/// trip them. The library calls this function through its table of symbols, so that ours takes the
/// place of its own: a broken file becomes an error. tst_mesh_guard fails where that does not work.
ASSIMP_API void aiAssertViolation(const char* failedExpression, const char* /*file*/, int /*line*/)
{
    throw std::runtime_error(std::string("is inconsistent: ") + failedExpression);
}

} // namespace Assimp

namespace hallscape::scene {

namespace {

using data::Errc;
using data::Error;

std::uint8_t unitByte(float value)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
}

struct Surface
{
    aiColor3D colour{0.5F, 0.5F, 0.5F};
    float metallic = 0;
    float roughness = 0.5F;
    float emission = 0;
};

Surface surfaceOf(const aiMaterial& material)
{
    Surface surface;
    aiColor4D base(0.5F, 0.5F, 0.5F, 1.0F);
    if (material.Get(AI_MATKEY_BASE_COLOR, base) == AI_SUCCESS ||
        material.Get(AI_MATKEY_COLOR_DIFFUSE, base) == AI_SUCCESS) {
        surface.colour = {base.r, base.g, base.b};
    }
    material.Get(AI_MATKEY_METALLIC_FACTOR, surface.metallic);
    material.Get(AI_MATKEY_ROUGHNESS_FACTOR, surface.roughness);
    aiColor3D emissive(0, 0, 0);
    if (material.Get(AI_MATKEY_COLOR_EMISSIVE, emissive) == AI_SUCCESS) {
        const float strength = std::max({emissive.r, emissive.g, emissive.b});
        if (strength > 0.0F) {
            surface.colour = {emissive.r / strength, emissive.g / strength, emissive.b / strength};
            surface.emission = strength;
        }
    }
    return surface;
}

void grow(data::Box& box, const aiVector3D& p)
{
    box.min = {std::min(box.min.x, p.x), std::min(box.min.y, p.y), std::min(box.min.z, p.z)};
    box.max = {std::max(box.max.x, p.x), std::max(box.max.y, p.y), std::max(box.max.z, p.z)};
}

data::Box emptyBox()
{
    constexpr float far = std::numeric_limits<float>::max();
    return {{far, far, far}, {-far, -far, -far}};
}

/// Normals of the corners; those that the file leaves out or gives as zero (STL allows that) are
/// those of their faces.
std::vector<aiVector3D> normalsOf(const aiMesh& mesh)
{
    constexpr float tiny = 1e-6F;
    std::vector<aiVector3D> normals(mesh.mNumVertices);
    std::vector<bool> given(mesh.mNumVertices);
    for (unsigned i = 0; i < mesh.mNumVertices && mesh.HasNormals(); ++i) {
        given[i] = mesh.mNormals[i].SquareLength() > tiny;
        normals[i] = given[i] ? mesh.mNormals[i] : aiVector3D();
    }
    for (unsigned i = 0; i < mesh.mNumFaces; ++i) {
        const aiFace& face = mesh.mFaces[i];
        if (face.mNumIndices != 3) {
            continue;
        }
        const auto at = [&](int k) { return mesh.mVertices[face.mIndices[k]]; };
        const aiVector3D across = (at(1) - at(0)) ^ (at(2) - at(0));
        for (int k = 0; k < 3; ++k) {
            if (!given[face.mIndices[k]]) {
                normals[face.mIndices[k]] += across;
            }
        }
    }
    return normals;
}

/// Walks the node tree of one file and merges everything into one vertex buffer.
class Merger
{
public:
    explicit Merger(const aiScene& scene) : m_scene(scene)
    {
        for (unsigned i = 0; i < scene.mNumMaterials; ++i) {
            m_surfaces.push_back(surfaceOf(*scene.mMaterials[i]));
        }
        m_out.box = emptyBox();
    }

    /// \return why the file cannot be drawn; empty when all is well
    std::string addNode(const aiNode& node, const aiMatrix4x4& parent, int depth)
    {
        if (depth > maxMeshDepth) {
            return "nodes are nested more than " + std::to_string(maxMeshDepth) + " deep";
        }
        if (++m_nodes > maxMeshNodes) {
            return "more than " + std::to_string(maxMeshNodes) + " nodes";
        }
        const aiMatrix4x4 worldFromNode = parent * node.mTransformation;
        if (node.mNumMeshes > 0) {
            beginPart(node.mName.C_Str());
            for (unsigned i = 0; i < node.mNumMeshes; ++i) {
                if (std::string why = addMesh(*m_scene.mMeshes[node.mMeshes[i]], worldFromNode);
                    !why.empty()) {
                    return why;
                }
            }
            endPart();
        }
        for (unsigned i = 0; i < node.mNumChildren; ++i) {
            if (std::string why = addNode(*node.mChildren[i], worldFromNode, depth + 1);
                !why.empty()) {
                return why;
            }
        }
        return {};
    }

    MeshData take() { return std::move(m_out); }

private:
    void beginPart(const char* name)
    {
        m_firstVertex = m_out.vertices.size();
        m_out.parts.push_back({name, emptyBox()});
    }

    std::string addMesh(const aiMesh& mesh, const aiMatrix4x4& worldFromMesh)
    {
        if (m_out.indices.size() / 3 + mesh.mNumFaces > maxMeshTriangles) {
            return "more than " + std::to_string(maxMeshTriangles) + " triangles";
        }
        if (m_out.vertices.size() + mesh.mNumVertices > maxMeshVertices) {
            return "more than " + std::to_string(maxMeshVertices) + " vertices";
        }
        const auto first = static_cast<std::uint32_t>(m_out.vertices.size());
        for (unsigned i = 0; i < mesh.mNumFaces; ++i) {
            const aiFace& face = mesh.mFaces[i];
            if (face.mNumIndices != 3) {
                continue; // loose points and edges
            }
            for (int corner = 0; corner < 3; ++corner) {
                if (face.mIndices[corner] >= mesh.mNumVertices) {
                    return "an index points past the vertices";
                }
                m_out.indices.push_back(first + face.mIndices[corner]);
            }
        }
        return addVertices(mesh, worldFromMesh);
    }

    std::string addVertices(const aiMesh& mesh, const aiMatrix4x4& worldFromMesh)
    {
        const Surface surface =
            mesh.mMaterialIndex < m_surfaces.size() ? m_surfaces[mesh.mMaterialIndex] : Surface{};
        aiMatrix3x3 worldFromNormal(worldFromMesh);
        worldFromNormal.Inverse().Transpose();
        const std::vector<aiVector3D> normals = normalsOf(mesh);
        for (unsigned i = 0; i < mesh.mNumVertices; ++i) {
            const aiVector3D p = worldFromMesh * mesh.mVertices[i];
            if (!std::isfinite(p.x) || !std::isfinite(p.y) || !std::isfinite(p.z)) {
                return "a position is not a number";
            }
            grow(m_out.parts.back().box, p);
            aiVector3D n = (worldFromNormal * normals[i]).NormalizeSafe();
            if (n.SquareLength() < 0.5F) {
                n = aiVector3D(0, 1, 0); // a face without area
            }
            const aiColor4D shade = // occlusion in ours, colours in those of others
                mesh.HasVertexColors(0) ? mesh.mColors[0][i] : aiColor4D(1, 1, 1, 1);
            const auto stored = [](float c) { return unitByte(std::sqrt(std::max(0.0F, c))); };
            const auto part = static_cast<float>(m_out.parts.size() - 1);
            m_out.vertices.push_back(
                {{p.x, p.y, p.z},
                 {n.x, n.y, n.z},
                 {stored(surface.colour.r * shade.r), stored(surface.colour.g * shade.g),
                  stored(surface.colour.b * shade.b), 0},
                 {unitByte(surface.metallic), unitByte(surface.roughness),
                  unitByte(surface.emission), 0},
                 part});
        }
        return {};
    }

    void endPart()
    {
        const data::Box& box = m_out.parts.back().box;
        const data::Vec3 size = box.size();
        if (m_firstVertex == m_out.vertices.size()) {
            m_out.parts.pop_back();
            return;
        }
        for (std::size_t i = m_firstVertex; i < m_out.vertices.size(); ++i) {
            MeshVertex& v = m_out.vertices[i];
            v.colour[3] = unitByte(size.x > 0 ? (v.position[0] - box.min.x) / size.x : 0.5F);
            v.material[3] = unitByte(size.z > 0 ? (v.position[2] - box.min.z) / size.z : 0.5F);
        }
        grow(m_out.box, {box.min.x, box.min.y, box.min.z});
        grow(m_out.box, {box.max.x, box.max.y, box.max.z});
    }

    const aiScene& m_scene;
    std::vector<Surface> m_surfaces;
    std::size_t m_firstVertex = 0;
    std::size_t m_nodes = 0;
    MeshData m_out;
};

// No JoinIdenticalVertices, no PreTransformVertices: slow, and the latter loses the names of nodes.
constexpr unsigned steps = aiProcess_Triangulate | aiProcess_SortByPType | aiProcess_GenNormals |
                           aiProcess_ValidateDataStructure;

data::Result<MeshData> meshOf(const aiScene* scene, const Assimp::Importer& importer,
                              const std::string& name)
{
    if (scene == nullptr || scene->mRootNode == nullptr) {
        return Error{Errc::WrongType, name, importer.GetErrorString()};
    }
    Merger merger(*scene);
    if (std::string why = merger.addNode(*scene->mRootNode, aiMatrix4x4(), 0); !why.empty()) {
        return Error{Errc::OutOfRange, name, why};
    }
    MeshData mesh = merger.take();
    if (mesh.indices.empty()) {
        return Error{Errc::WrongType, name, "holds no triangles"};
    }
    mesh.name = name;
    return mesh;
}

/// Runs \p read behind all checks that need no reader. \p read is given the importer.
template <typename Read>
data::Result<MeshData> guarded(std::span<const std::byte> bytes, const std::string& name, Read read)
{
    if (bytes.size() > maxMeshBytes) {
        return Error{Errc::OutOfRange, name,
                     "larger than " + std::to_string(maxMeshBytes) + " bytes"};
    }
    if (std::string why = whyUnsafe(bytes); !why.empty()) {
        return Error{Errc::OutOfRange, name, why};
    }
    try {
        Assimp::Importer importer;
        return meshOf(read(importer), importer, name);
    } catch (
        const std::exception& e) { // Assimp promises none, broken files can still exhaust memory
        return Error{Errc::WrongType, name, e.what()};
    }
}

} // namespace

data::Result<MeshData> importMesh(std::span<const std::byte> bytes, const std::string& name)
{
    constexpr std::array magic{std::byte{'g'}, std::byte{'l'}, std::byte{'T'}, std::byte{'F'}};
    if (bytes.size() <= maxMeshBytes &&
        (bytes.size() < magic.size() || !std::equal(magic.begin(), magic.end(), bytes.begin()))) {
        return Error{Errc::WrongType, name, "not a binary glTF file"};
    }
    return guarded(bytes, name, [bytes](Assimp::Importer& importer) {
        return importer.ReadFileFromMemory(bytes.data(), bytes.size(), steps, "glb");
    });
}

data::Result<MeshData> importMeshFile(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Errc::Unreadable, path, file.errorString().toStdString()};
    }
    if (file.size() > static_cast<qint64>(maxMeshBytes)) {
        return Error{Errc::OutOfRange, path,
                     "larger than " + std::to_string(maxMeshBytes) + " bytes"};
    }
    const QByteArray content = file.readAll();
    const auto bytes =
        std::as_bytes(std::span(content.constData(), static_cast<std::size_t>(content.size())));
    if (path.ends_with(".glb")) {
        return importMesh(bytes, path);
    }
    if (content.isEmpty()) {
        return Error{Errc::WrongType, path, "empty"};
    }
    return guarded(bytes, path, [&path](Assimp::Importer& importer) {
        std::error_code failed;
        const auto whole = std::filesystem::weakly_canonical(path, failed);
        importer.SetIOHandler(new FolderFiles(whole.parent_path())); // owned by the importer
        return importer.ReadFile(whole.string(), steps);
    });
}

std::optional<std::uint32_t> MeshData::partNamed(std::string_view partName) const
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const MeshPart& p) { return p.name == partName; });
    if (found == parts.end()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - parts.begin());
}

} // namespace hallscape::scene
