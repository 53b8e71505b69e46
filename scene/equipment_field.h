// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/mesh_library.h"
#include "scene/tint.h"

#include <Qt3DCore/QEntity>

#include <functional>
#include <memory>
#include <optional>

namespace Qt3DRender {
class QLayer;
} // namespace Qt3DRender

namespace hallscape::scene {

class ViewVolume;

/// Everything outdoors and in plant rooms that is at least installed: one entity per equipment
/// model.
class EquipmentField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param library must outlive this
    EquipmentField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, MeshLibrary& library);
    ~EquipmentField() override;

    void setSite(data::SitePtr site);
    void setOverlay(const Overlay& overlay);
    /// Draws only those that \p kept says yes to. Null keeps all.
    void setKept(std::function<bool(data::Device)> kept);
    void setHighlight(std::optional<data::Device> selected, std::optional<data::Device> hovered);
    /// Draws what \p view sees as finely as needed.
    void setView(const ViewVolume& view);
    /// Takes over meshes that have been read since. Connected to MeshLibrary::loaded() already.
    void refreshMeshes();
    int drawableCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
