// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_library.h"

#include "scene/asset_path.h"
#include "scene/mesh_import.h"
#include "scene/mesh_levels.h"
#include "scene/mesh_reading.h"
#include "scene/placeholder_mesh.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <cmath>
#include <type_traits>

namespace hallscape::scene {

namespace {

/// Between the file and the size in the key of a mesh of the layout: two models of different size
/// may name the same file.
constexpr char ownMark = '\n';

QString fileOf(const std::string& key)
{
    return QString::fromStdString(key.substr(0, key.find(ownMark)));
}

/// For files that we did not make. Never destroyed: a reader that hangs must not hold up the end of
/// the program, which waits for the global pool.
QThreadPool& strangersPool()
{
    static auto* const pool = new QThreadPool;
    return *pool;
}

std::string sizeKey(data::Vec3 sizeM)
{
    std::string key;
    for (const float side : {sizeM.x, sizeM.y, sizeM.z}) {
        key += std::to_string(std::lround(side * 1000.0F)) + ' ';
    }
    return key;
}

} // namespace

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
        if (file.find(ownMark) ==
            std::string::npos) { // nothing that a reader of theirs holds is ours
            watcher->waitForFinished();
        }
    }
}

void MeshLibrary::setFolder(const QString& folder)
{
    const QString canonical = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    if (canonical == m_folder) {
        return;
    }
    m_folder = canonical;
    for (const auto& [file, source] : m_sources) {
        if (source.own) { // what is still being read of them finishes unseen
            std::erase_if(m_meshes, [&file = file](const auto& mesh) {
                return mesh.first.starts_with(file + ownMark);
            });
        }
    }
    m_sources.clear();
}

const MeshLibrary::Source& MeshLibrary::sourceOf(const std::string& file)
{
    const auto [known, fresh] = m_sources.try_emplace(file);
    Source& source = known->second;
    if (fresh) {
        const QString name = QString::fromStdString(file);
        const QString beside =
            m_folder.isEmpty() ? QString() : QFileInfo(m_folder + u'/' + name).canonicalFilePath();
        source.own = !beside.isEmpty() && beside.startsWith(m_folder + u'/');
        source.path = source.own ? beside : m_locate(name);
    }
    return source;
}

template <typename Model>
std::string MeshLibrary::keyOf(const Model& model)
{
    return sourceOf(model.mesh).own ? model.mesh + ownMark + sizeKey(model.sizeM) : model.mesh;
}

template <typename Model>
MeshPtr MeshLibrary::find(const Model& model)
{
    if (!model.mesh.empty()) {
        const std::string key = keyOf(model);
        m_ahead.erase(key);
        if (const auto known = m_meshes.find(key); known == m_meshes.end()) {
            start(key, sourceOf(model.mesh), model.sizeM,
                  std::is_same_v<Model, data::EquipmentModel>);
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

template <typename Model>
void MeshLibrary::fetch(const Model& model)
{
    if (model.mesh.empty()) {
        return;
    }
    const Source& source = sourceOf(model.mesh);
    if (!source.own && !source.path.isEmpty() && !m_meshes.contains(model.mesh)) {
        m_ahead.insert(model.mesh);
        start(model.mesh, source, model.sizeM, false);
    }
}

void MeshLibrary::prefetch(const data::UnitModel& model)
{
    fetch(model);
}

void MeshLibrary::prefetch(const data::RackModel& model)
{
    fetch(model);
}

template <typename Model>
MeshPtr MeshLibrary::known(const Model& model)
{
    const auto found = model.mesh.empty() ? m_meshes.end() : m_meshes.find(keyOf(model));
    return found == m_meshes.end() ? nullptr : found->second;
}

MeshPtr MeshLibrary::fetched(const data::UnitModel& model)
{
    return known(model);
}

MeshPtr MeshLibrary::fetched(const data::RackModel& model)
{
    return known(model);
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
    if (model.mesh.empty() || sourceOf(model.mesh).own) {
        return nullptr; // what people bring has no relief
    }
    const std::string file = "near_" + model.mesh;
    const auto known = m_meshes.find(file);
    if (known != m_meshes.end()) {
        return known->second;
    }
    if (const QString path = m_locate(QString::fromStdString(file)); !path.isEmpty()) {
        start(file, {path, false}, model.sizeM,
              false); // not every rack has one, which is no problem
    }
    return nullptr;
}

bool MeshLibrary::loading() const
{
    return m_loading.size() > m_ahead.size();
}

MeshLibrary::Imported MeshLibrary::read(const Source& source, data::Vec3 sizeM, bool seenFromAfar)
{
    data::Result<MeshData> imported = importMeshFile(source.path.toStdString());
    if (!imported || !(source.own || seenFromAfar)) {
        return {std::move(imported), {}};
    }
    MeshData mesh = *std::move(imported);
    std::string assumed;
    if (source.own) {
        data::Result<std::string> fitted = fitToModel(mesh, sizeM);
        if (!fitted) {
            return {fitted.error(), {}};
        }
        assumed = *fitted;
    }
    if (seenFromAfar) {
        addLevels(mesh);
    }
    return {std::move(mesh), assumed};
}

void MeshLibrary::start(const std::string& key, const Source& source, data::Vec3 sizeM,
                        bool seenFromAfar)
{
    m_meshes[key] = nullptr;
    if (m_loading.contains(key)) {
        return; // its folder was left and came back
    }
    auto watcher = std::make_unique<Watcher>();
    connect(watcher.get(), &QFutureWatcherBase::finished, this, [this, key] { commit(key); });
    const auto work = [source, sizeM, seenFromAfar] {
        return std::make_shared<const Imported>(read(source, sizeM, seenFromAfar));
    };
    if (source.own) {
        watcher->setFuture(QtConcurrent::run(&strangersPool(), work));
        QTimer::singleShot(m_patience, watcher.get(), [this, key] { giveUp(key); });
    } else {
        watcher->setFuture(QtConcurrent::run(work));
    }
    m_loading[key] = std::move(watcher);
}

void MeshLibrary::commit(const std::string& key)
{
    Watcher* watcher = m_loading[key].release();
    watcher->deleteLater(); // this runs in a slot of it
    m_loading.erase(key);
    const bool ahead = m_ahead.erase(key) > 0;
    const std::shared_ptr<const Imported> imported = watcher->result();
    if (const auto wanted = m_meshes.find(key); wanted == m_meshes.end()) {
        // the site it belonged to is gone
    } else if (imported->mesh) {
        wanted->second = MeshPtr(imported, &*imported->mesh);
        if (!imported->assumed.empty()) {
            Q_EMIT problem(QStringLiteral("mesh %1: %2")
                               .arg(fileOf(key), QString::fromStdString(imported->assumed)));
        }
        if (!ahead) {
            Q_EMIT loaded();
        }
    } else {
        refuse(key, QString::fromStdString(imported->mesh.error().detail));
    }
    settle(ahead);
}

void MeshLibrary::giveUp(const std::string& key)
{
    const auto late = m_loading.find(key);
    Watcher* watcher = late->second.release();
    watcher->disconnect(this);
    watcher->deleteLater(); // this runs in a timer of it
    m_loading.erase(late);
    refuse(key, QStringLiteral("no reader came to an end with it within %1 s")
                    .arg(static_cast<double>(m_patience.count()) / 1000.0));
    settle(false);
}

void MeshLibrary::refuse(const std::string& key, const QString& why)
{
    Q_EMIT problem(QStringLiteral("mesh %1: %2; boxes are drawn instead").arg(fileOf(key), why));
}

void MeshLibrary::settle(bool ahead)
{
    if (ahead && !fetching()) {
        Q_EMIT fetchedAll();
    } else if (!ahead && !loading()) {
        Q_EMIT idle();
    }
}

} // namespace hallscape::scene
