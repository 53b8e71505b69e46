// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/mesh_data.h"

#include <Qt3DCore/QBuffer>

#include <QtCore/QPointer>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace Qt3DCore {
class QNode;
} // namespace Qt3DCore

namespace hallscape::scene {

/// What is drawn of a mesh.
enum class MeshShare : std::size_t {
    Whole,
    Closed,    ///< without what a lid hides; the whole of what has no lid
    Frame,     ///< without the side panels
    SideLeft,  ///< only this panel
    SideRight, ///< only this panel
};
inline constexpr std::size_t meshShares = 5;

/// A mesh in the memory of the graphics: its vertices once, and a list of triangles for each share
/// of it that is drawn. The vertices are not copied: the mesh lives as long as this.
class MeshBuffers
{
public:
    /// \param owner parent of the buffers
    MeshBuffers(Qt3DCore::QNode* owner, MeshPtr mesh);
    ~MeshBuffers();
    MeshBuffers(const MeshBuffers&) = delete;
    MeshBuffers& operator=(const MeshBuffers&) = delete;

    const MeshPtr& mesh() const { return m_mesh; }
    Qt3DCore::QBuffer* vertices() const { return m_vertices; }

    struct Triangles
    {
        QPointer<Qt3DCore::QBuffer> indices;
        std::size_t count = 0; ///< of indices
    };
    /// Made when it is first asked for.
    const Triangles& triangles(MeshShare share);
    /// The same for MeshData::coarser.
    const Triangles& level(std::size_t number);

private:
    bool keeps(MeshShare share, const std::string& part) const;

    Qt3DCore::QNode* m_owner;
    MeshPtr m_mesh;
    QPointer<Qt3DCore::QBuffer> m_vertices;
    std::array<Triangles, meshShares> m_triangles;
    std::vector<Triangles> m_levels;
};

using MeshBuffersPtr = std::shared_ptr<MeshBuffers>;

/// The buffers of the meshes of what is opened: what was opened once is there for the next time.
class MeshStore
{
public:
    /// \param owner parent of all buffers, outlives this
    explicit MeshStore(Qt3DCore::QNode* owner) : m_owner(owner) {}

    MeshBuffersPtr of(const MeshPtr& mesh);
    /// Forgets all; who still draws one keeps it.
    void clear() { m_buffers.clear(); }

private:
    Qt3DCore::QNode* m_owner;
    std::map<const MeshData*, MeshBuffersPtr> m_buffers;
};

} // namespace hallscape::scene
