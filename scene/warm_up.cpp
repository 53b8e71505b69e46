// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/warm_up.h"

#include "scene/free_memory.h"
#include "scene/mesh_entity.h"
#include "scene/mesh_library.h"

#include <Qt3DCore/QEntity>

#include <utility>

namespace hallscape::scene {

namespace {

/// One triangle without area.
MeshPtr nothing()
{
    MeshData mesh;
    mesh.name = "nothing";
    mesh.vertices.push_back({});
    mesh.indices = {0, 0, 0};
    mesh.parts.push_back({"nothing", {}});
    return std::make_shared<const MeshData>(std::move(mesh));
}

} // namespace

WarmUp::WarmUp(Qt3DCore::QEntity* root, Qt3DRender::QLayer* layer, MeshLibrary& library,
               MeshStore& store)
    : m_root(root), m_layer(layer), m_library(library), m_store(store)
{
}

void WarmUp::setSite(data::SitePtr site)
{
    m_site = std::move(site);
    m_asked = false;
    m_next = 0;
    m_tidied = false;
}

bool WarmUp::done(Quality quality) const
{
    return m_site == nullptr || (m_shown.empty() && m_programs.contains(quality) && m_tidied);
}

WarmUp::Next WarmUp::step(Quality quality)
{
    // Programs are linked while the first frame is drawn, and drawn with in the second.
    constexpr int framesNeeded = 2;
    if (!m_shown.empty() && ++m_framesShown < framesNeeded) {
        return Next::Frame;
    }
    hidePrograms();
    if (m_site == nullptr) {
        return Next::Done;
    }
    if (m_programs.insert(quality).second) {
        showPrograms();
        return Next::Frame;
    }
    if (!std::exchange(m_asked, true)) {
        fetch();
    }
    if (m_library.fetching()) {
        return Next::Reading;
    }
    if (upload()) {
        return Next::Frame;
    }
    if (!std::exchange(m_tidied, true)) {
        returnFreeMemory();
    }
    return Next::Done;
}

void WarmUp::showPrograms()
{
    const MeshPtr mesh = nothing();
    const MeshInstance instance;
    for (const TintZone zone : {TintZone::Faces, TintZone::Tops, TintZone::Flat}) {
        auto* entity = new MeshEntity(m_root, m_layer, zone);
        entity->setMesh(mesh);
        entity->setInstances(std::span(&instance, 1));
        m_shown.push_back(entity);
    }
    m_framesShown = 0;
}

void WarmUp::hidePrograms()
{
    for (const MeshEntity* entity : m_shown) {
        delete entity; // its programs stay: effects are shared and belong to the root
    }
    m_shown.clear();
}

void WarmUp::fetch()
{
    for (const data::UnitModel& model : m_site->unitModels) {
        m_library.prefetch(model);
    }
    for (const data::RackModel& model : m_site->rackModels) {
        m_library.prefetch(model);
    }
}

bool WarmUp::upload()
{
    // A frame with more than this would stand out.
    constexpr std::size_t mostBytes = 1'000'000;
    std::size_t bytes = 0;
    const std::size_t units = m_site->unitModels.size();
    while (bytes < mostBytes && m_next < units + m_site->rackModels.size()) {
        const bool isUnit = m_next < units;
        const MeshPtr mesh = isUnit ? m_library.fetched(m_site->unitModels[m_next])
                                    : m_library.fetched(m_site->rackModels[m_next - units]);
        ++m_next;
        if (mesh == nullptr) {
            continue; // of the layout itself, or without a file
        }
        const MeshBuffersPtr buffers = m_store.of(mesh);
        bytes += mesh->vertices.size() * sizeof(MeshVertex);
        if (isUnit) {
            buffers->triangles(MeshShare::Closed);
            buffers->triangles(MeshShare::Whole);
        } else {
            for (const MeshShare share :
                 {MeshShare::Frame, MeshShare::SideLeft, MeshShare::SideRight}) {
                buffers->triangles(share);
            }
        }
    }
    return bytes > 0;
}

} // namespace hallscape::scene
