// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/inside.h"
#include "scene/layers.h"
#include "scene/opened.h"
#include "scene/standing_rack.h"
#include "scene/tint.h"

#include <Qt3DCore/QEntity>

#include <functional>
#include <optional>
#include <vector>

namespace hallscape::scene {

class EquipmentField;
class FacadeAtlas;
class Labels;
class MeshLibrary;
class MeshStore;
class OpenedRack;
class OpenedServer;
class RackBodies;
class RackField;
class ViewVolume;

/// What the second picture of a split view draws itself, because it carries values: racks,
/// equipment, what is open. Everything else both pictures share. Exists only while the view is
/// split.
class SecondView : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param layers of the second view only  \param atlas, library must outlive this
    SecondView(Qt3DCore::QNode* parent, const Layers& layers, const FacadeAtlas& atlas,
               MeshLibrary& library, MeshStore& store);

    /// \param site not null
    void setSite(const data::SitePtr& site);
    void setOverlay(const Overlay& overlay);
    void setHighlight(std::optional<data::Device> selected, std::optional<data::Device> hovered);
    void setEye(data::Vec3 eye);
    /// See RackField::setView().
    void setView(const ViewVolume& view, bool roofsClosed);
    // What is opened up, as in the first view: see RackField, RackBodies, EquipmentField and
    // OpenedRack.
    void setStanding(const std::vector<StandingRack>& racks, bool cut);
    /// \param share 0 solid, 1 glass
    void setGlass(float share);
    void setKept(std::function<bool(data::Device)> equipment);
    void setPeel(const data::Peel& off, bool serverToo);
    /// An elevation shows racks only.
    void setFlat(bool flat);
    /// Follows what is open in the first view; opens and closes without a motion of its own.
    void setOpened(const Opened& opened);
    /// Its names and pins; who draws the first view keeps both alike but for what the lens says.
    Labels& labels() { return *m_labels; }
    /// Call after FacadeAtlas::loaded().
    void refreshTextures();

private:
    Layers m_layers;
    MeshLibrary& m_library;
    MeshStore& m_store;
    RackField* m_racks;
    RackBodies* m_bodies;
    EquipmentField* m_equipment;
    Labels* m_labels;
    OpenedRack* m_openedRack = nullptr;
    OpenedServer* m_openedServer = nullptr;
    data::SitePtr m_site;
    Overlay m_overlay;
    std::optional<data::RackId> m_hidden;
    float m_glass = 0;
    bool m_flat = false;
};

} // namespace hallscape::scene
