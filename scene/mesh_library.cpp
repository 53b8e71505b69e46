// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_library.h"

#include "scene/asset_path.h"
#include "scene/mesh_import.h"
#include "scene/placeholder_mesh.h"

#include <QtConcurrent/QtConcurrentRun>

namespace hallscape::scene {

MeshLibrary::MeshLibrary(Locate locate, QObject* parent)
    : QObject(parent), m_locate(std::move(locate))
{
    if (!m_locate) {
        m_locate = [](const QString& file) { return assetPath(QStringLiteral("meshes/") + file); };
    }
}

MeshLibrary::~MeshLibrary()
{
    for (auto& [file, watcher] : m_loading) {
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

template <typename Model>
MeshPtr MeshLibrary::find(const Model& model)
{
    if (!model.mesh.empty()) {
        if (const auto known = m_meshes.find(model.mesh); known == m_meshes.end()) {
            start(model.mesh);
        } else if (known->second != nullptr) {
            return known->second;
        }
    }
    MeshPtr& placeholder = m_placeholders[model.id];
    if (placeholder == nullptr) {
        placeholder = std::make_shared<const MeshData>(placeholderMesh(model));
    }
    return placeholder;
}

MeshPtr MeshLibrary::meshFor(const data::UnitModel& model)
{
    return find(model);
}

MeshPtr MeshLibrary::meshFor(const data::RackModel& model)
{
    return find(model);
}

MeshPtr MeshLibrary::meshFor(const data::EquipmentModel& model)
{
    return find(model);
}

MeshPtr MeshLibrary::reliefFor(const data::RackModel& model)
{
    const std::string file = "near_" + model.mesh;
    const auto known = m_meshes.find(file);
    if (known != m_meshes.end()) {
        return known->second;
    }
    if (!model.mesh.empty() && !m_locate(QString::fromStdString(file)).isEmpty()) {
        start(file); // most racks of other people have none, which is no problem
    }
    return nullptr;
}

bool MeshLibrary::loading() const
{
    return !m_loading.empty();
}

void MeshLibrary::start(const std::string& file)
{
    m_meshes[file] = nullptr;
    auto watcher = std::make_unique<Watcher>();
    connect(watcher.get(), &QFutureWatcherBase::finished, this, [this, file] { commit(file); });
    const std::string path = m_locate(QString::fromStdString(file)).toStdString();
    watcher->setFuture(QtConcurrent::run(
        [path] { return std::make_shared<const Imported>(importMeshFile(path)); }));
    m_loading[file] = std::move(watcher);
}

void MeshLibrary::commit(const std::string& file)
{
    Watcher* watcher = m_loading[file].release();
    watcher->deleteLater(); // this runs in a slot of it
    m_loading.erase(file);
    const std::shared_ptr<const Imported> imported = watcher->result();
    if (*imported) {
        m_meshes[file] = MeshPtr(imported, &**imported);
        Q_EMIT loaded();
    } else {
        Q_EMIT problem(QStringLiteral("mesh %1: %2; boxes are drawn instead")
                           .arg(QString::fromStdString(file),
                                QString::fromStdString(imported->error().detail)));
    }
    if (m_loading.empty()) {
        Q_EMIT idle();
    }
}

} // namespace hallscape::scene
