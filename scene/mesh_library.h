// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/model.h"
#include "data/result.h"
#include "scene/mesh_data.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace hallscape::scene {

/// Reads each mesh file once, on a worker. Until it is there, and when it cannot be read, models
/// get a placeholder. Files beside the layout come first: they may be of any format and unit, and
/// are fitted to the size of their model (scene/mesh_reading.h). Then those that ship with the
/// program, which are metres.
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

    /// Where the layout's own meshes lie, below which nothing else is opened; empty for none. What
    /// has been read of another folder is forgotten.
    void setFolder(const QString& folder);

    /// How long a mesh of the layout may take. A reader that is still busy then is left alone in
    /// its thread, which can do no more harm; boxes are drawn.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// The model's mesh if it has been read, else a placeholder; never null. Starts reading at the
    /// first call.
    MeshPtr meshFor(const data::UnitModel& model);
    MeshPtr meshFor(const data::RackModel& model);
    MeshPtr meshFor(const data::EquipmentModel& model);

    /// The relief `near_MESH` of a rack's mesh; null while it is read and where there is none.
    MeshPtr reliefFor(const data::RackModel& model);

    /// Reads a mesh that will be asked for, so that it is there then. Neither loading() nor
    /// loaded() speak of it, unless it is asked for meanwhile. Only what ships with the program.
    void prefetch(const data::UnitModel& model);
    void prefetch(const data::RackModel& model);
    /// True while prefetch() has something to read.
    bool fetching() const { return !m_ahead.empty(); }
    /// The model's mesh if it has been read, else null. Starts nothing.
    MeshPtr fetched(const data::UnitModel& model);
    MeshPtr fetched(const data::RackModel& model);

    /// True while files are being read that were asked for.
    bool loading() const;

Q_SIGNALS:
    /// A file has been read: ask again with meshFor().
    void loaded();
    /// All files that were asked for have been read or have failed.
    void idle();
    /// All files of prefetch() have been read or have failed.
    void fetchedAll();
    /// \param detail English, for the log: which file and why, or what was assumed of it
    void problem(const QString& detail);

private:
    /// What a worker brings back.
    struct Imported
    {
        data::Result<MeshData> mesh;
        std::string assumed; ///< of a mesh of the layout; empty for ours
    };
    using Watcher = QFutureWatcher<std::shared_ptr<const Imported>>;

    /// A file that is to be read, or has been.
    struct Source
    {
        QString path;
        bool own = false; ///< lies beside the layout
    };

    template <typename Model>
    MeshPtr find(const Model& model);
    template <typename Model>
    std::string keyOf(const Model& model);
    template <typename Model>
    void fetch(const Model& model);
    template <typename Model>
    MeshPtr known(const Model& model);
    const Source& sourceOf(const std::string& file);
    void start(const std::string& key, const Source& source, data::Vec3 sizeM, bool seenFromAfar);
    void commit(const std::string& key);
    void giveUp(const std::string& key);
    void refuse(const std::string& key, const QString& why);
    /// \param ahead whether what came to its end was prefetched
    void settle(bool ahead);

    static Imported read(const Source& source, data::Vec3 sizeM, bool seenFromAfar);

    std::chrono::milliseconds m_patience{20'000};
    Locate m_locate;
    QString m_folder;                        ///< canonical
    std::map<std::string, Source> m_sources; ///< by file as the layout names it
    std::map<std::string, MeshPtr> m_meshes; ///< by key; null: being read, or failed
    std::map<std::string, std::unique_ptr<Watcher>> m_loading;
    std::set<std::string> m_ahead;                 ///< keys that are read by prefetch() alone
    std::map<std::string, MeshPtr> m_placeholders; ///< by model id
};

} // namespace hallscape::scene
