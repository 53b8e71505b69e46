// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/layers.h"
#include "scene/mesh_buffers.h"
#include "scene/mesh_library.h"
#include "scene/tint.h"

#include <Qt3DCore/QEntity>

#include <memory>
#include <optional>

namespace hallscape::scene {

/// One rack as real meshes: its furniture and every mounted unit, one entity per unit model. Exists
/// only while the rack is open. Whoever draws facades leaves this rack out.
class OpenedRack : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param library, store must outlive this
    OpenedRack(Qt3DCore::QNode* parent, const Layers& layers, MeshLibrary& library,
               MeshStore& store, data::SitePtr site, data::RackId rack);
    ~OpenedRack() override;

    data::RackId rack() const;
    void setOverlay(const Overlay& overlay);
    void setHighlight(std::optional<data::Device> selected, std::optional<data::Device> hovered);
    /// The unit that OpenedServer draws instead.
    void setMissing(std::optional<data::UnitId> unit);
    /// \param panels 0 in place, 1 gone  \param servers see Opened::servers  \param lids of them: 0
    /// on, 1 off
    void setPeel(float panels, float servers, float lids);
    /// Turns frame and panels to glass.
    /// \param share 0 solid, 1 glass
    void setGlass(float share);
    int drawableCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
