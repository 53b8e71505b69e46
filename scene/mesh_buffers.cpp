// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_buffers.h"

#include "data/layout/device.h"

#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QNode>

#include <span>
#include <utility>
#include <vector>

namespace hallscape::scene {

namespace {

/// \return whether a part lies under the lid of a closed unit, where nobody sees it
bool insideClosedUnit(const std::string& part)
{
    const std::string kind = part.substr(0, part.find_last_not_of("-0123456789") + 1);
    switch (data::kindFromId(kind)) {
    case data::Kind::Gpu:
    case data::Kind::NvSwitch:
    case data::Kind::PcieSwitch:
    case data::Kind::Cpu:
    case data::Kind::Dimm:
    case data::Kind::HeatExchanger:
        return true;
    default:
        return kind == "board";
    }
}

/// \param values must outlive the buffer, at least in the graphics
template <typename T>
QByteArray viewOf(const std::vector<T>& values)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(values.data()),
                                   static_cast<qsizetype>(std::span(values).size_bytes()));
}

/// \param owner parent. Given afterwards: a node that is made with its parent waits for the event
/// loop until the graphics know it, and what uses it may be drawn before.
Qt3DCore::QBuffer* makeBuffer(Qt3DCore::QNode* owner, const QByteArray& data)
{
    auto* buffer = new Qt3DCore::QBuffer;
    buffer->setData(data);
    buffer->setParent(owner);
    return buffer;
}

} // namespace

MeshBuffers::MeshBuffers(Qt3DCore::QNode* owner, MeshPtr mesh)
    : m_owner(owner), m_mesh(std::move(mesh)),
      m_vertices(makeBuffer(owner, viewOf(m_mesh->vertices))), m_levels(m_mesh->coarser.size())
{
}

MeshBuffers::~MeshBuffers()
{
    delete m_vertices;
    for (const Triangles& triangles : m_triangles) {
        delete triangles.indices;
    }
    for (const Triangles& triangles : m_levels) {
        delete triangles.indices;
    }
}

const MeshBuffers::Triangles& MeshBuffers::triangles(MeshShare share)
{
    if (share == MeshShare::Closed && !m_mesh->partNamed("lid")) {
        share = MeshShare::Whole; // two lists of the same triangles would be loaded twice
    }
    Triangles& result = m_triangles.at(static_cast<std::size_t>(share));
    if (result.indices != nullptr) {
        return result;
    }
    if (share == MeshShare::Whole) {
        result.count = m_mesh->indices.size();
        result.indices = makeBuffer(m_owner, viewOf(m_mesh->indices));
        return result;
    }
    std::vector<char> kept;
    for (const MeshPart& part : m_mesh->parts) {
        kept.push_back(keeps(share, part.name) ? 1 : 0);
    }
    std::vector<std::uint32_t> indices;
    for (std::size_t i = 0; i + 2 < m_mesh->indices.size(); i += 3) {
        const auto first = m_mesh->indices.begin() + static_cast<std::ptrdiff_t>(i);
        if (kept[static_cast<std::size_t>(m_mesh->vertices[*first].part)] != 0) {
            indices.insert(indices.end(), first, first + 3);
        }
    }
    result.count = indices.size();
    const QByteArray view = viewOf(indices);
    result.indices = makeBuffer(m_owner, QByteArray(view.constData(), view.size()));
    return result;
}

const MeshBuffers::Triangles& MeshBuffers::level(std::size_t number)
{
    Triangles& result = m_levels.at(number);
    if (result.indices == nullptr) {
        const std::vector<std::uint32_t>& indices = m_mesh->coarser.at(number).indices;
        result.count = indices.size();
        result.indices = makeBuffer(m_owner, viewOf(indices));
    }
    return result;
}

bool MeshBuffers::keeps(MeshShare share, const std::string& part) const
{
    const bool left = part == "side-left";
    const bool right = part == "side-right";
    switch (share) {
    case MeshShare::Closed:
        return !insideClosedUnit(part);
    case MeshShare::Frame:
        return !left && !right;
    case MeshShare::SideLeft:
        return left;
    case MeshShare::SideRight:
        return right;
    case MeshShare::Whole:
        break;
    }
    return true;
}

MeshBuffersPtr MeshStore::of(const MeshPtr& mesh)
{
    MeshBuffersPtr& buffers = m_buffers[mesh.get()];
    if (buffers == nullptr) {
        buffers = std::make_shared<MeshBuffers>(m_owner, mesh);
    }
    return buffers;
}

} // namespace hallscape::scene
