// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/model.h"
#include "data/result.h"
#include "scene/mesh_data.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <map>
#include <memory>

namespace hallscape::scene {

/// Reads each mesh file once, on a worker. Until it is there, and when it cannot be read, models
/// get a placeholder.
class MeshLibrary : public QObject
{
    Q_OBJECT

public:
    /// \param file as the layout names it: "gpu_server.glb"  \return its full path; empty when
    /// there is none
    using Locate = std::function<QString(const QString& file)>;

    /// \param locate where files are; null: in the program's data folder, see scene/asset_path.h
    explicit MeshLibrary(Locate locate = {}, QObject* parent = nullptr);
    ~MeshLibrary() override;

    /// The model's mesh if it has been read, else a placeholder; never null. Starts reading at the
    /// first call.
    MeshPtr meshFor(const data::UnitModel& model);
    MeshPtr meshFor(const data::RackModel& model);
    MeshPtr meshFor(const data::EquipmentModel& model);

    /// The relief `near_MESH` of a rack's mesh; null while it is read and where there is none.
    MeshPtr reliefFor(const data::RackModel& model);

    /// True while files are being read.
    bool loading() const;

Q_SIGNALS:
    /// A file has been read: ask again with meshFor().
    void loaded();
    /// All files that were asked for have been read or have failed.
    void idle();
    /// \param detail English, for the log: which file and why
    void problem(const QString& detail);

private:
    using Imported = data::Result<MeshData>;
    using Watcher = QFutureWatcher<std::shared_ptr<const Imported>>;

    template <typename Model>
    MeshPtr find(const Model& model);
    void start(const std::string& file);
    void commit(const std::string& file);

    Locate m_locate;
    std::map<std::string, MeshPtr> m_meshes; ///< by file; null: being read, or failed
    std::map<std::string, std::unique_ptr<Watcher>> m_loading;
    std::map<std::string, MeshPtr> m_placeholders; ///< by model id
};

} // namespace hallscape::scene
