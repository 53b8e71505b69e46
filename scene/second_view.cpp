// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/second_view.h"

#include "scene/equipment_field.h"
#include "scene/labels.h"
#include "scene/opened_rack.h"
#include "scene/opened_server.h"
#include "scene/rack_bodies.h"
#include "scene/rack_field.h"

#include <utility>

namespace hallscape::scene {

SecondView::SecondView(Qt3DCore::QNode* parent, const Layers& layers, const FacadeAtlas& atlas,
                       MeshLibrary& library, MeshStore& store)
    : QEntity(parent), m_layers(layers), m_library(library), m_store(store),
      m_racks(new RackField(this, layers, atlas, library)),
      m_bodies(new RackBodies(this, layers.opaque, m_racks->valueParameters())),
      m_equipment(new EquipmentField(this, layers.opaque, library)),
      m_labels(new Labels(this, layers.text))
{
    setObjectName(QStringLiteral("second view"));
}

void SecondView::setSite(const data::SitePtr& site)
{
    m_site = site;
    setOpened({});
    m_racks->setSite(site);
    m_racks->refreshTextures();
    m_bodies->setSite(site);
    m_equipment->setSite(site);
    m_labels->setSite(site);
}

void SecondView::setOverlay(const Overlay& overlay)
{
    m_overlay = overlay;
    m_racks->setOverlay(overlay);
    m_equipment->setOverlay(overlay);
    if (m_openedRack != nullptr) {
        m_openedRack->setOverlay(overlay);
    }
    if (m_openedServer != nullptr) {
        m_openedServer->setOverlay(overlay);
    }
}

void SecondView::setHighlight(std::optional<data::Device> selected,
                              std::optional<data::Device> hovered)
{
    m_equipment->setHighlight(selected, hovered);
    if (m_openedRack != nullptr) {
        m_openedRack->setHighlight(selected, hovered);
    }
    if (m_openedServer != nullptr) {
        m_openedServer->setHighlight(selected, hovered);
    }
}

void SecondView::setEye(data::Vec3 eye)
{
    m_racks->setEye(eye);
    m_bodies->setEye(eye);
}

void SecondView::setView(const ViewVolume& view, bool roofsClosed)
{
    m_racks->setView(view, roofsClosed);
    m_equipment->setView(view);
}

void SecondView::setOpened(const Opened& opened)
{
    if (m_openedRack != nullptr && !(opened.rack && m_openedRack->rack() == *opened.rack)) {
        delete std::exchange(m_openedRack, nullptr);
    }
    if (m_openedServer != nullptr && !(opened.unit && m_openedServer->unit() == *opened.unit)) {
        delete std::exchange(m_openedServer, nullptr);
    }
    if (opened.rack && m_openedRack == nullptr) {
        m_openedRack = new OpenedRack(this, m_layers, m_library, m_store, m_site, *opened.rack);
        m_openedRack->setOverlay(m_overlay);
        m_openedRack->setGlass(m_glass);
    }
    if (opened.unit && m_openedServer == nullptr) {
        m_openedServer =
            new OpenedServer(this, m_layers, m_library, m_store, m_site, *opened.unit, false);
        m_openedServer->setOverlay(m_overlay);
        m_openedServer->setGlass(m_glass);
    }
    if (m_openedRack != nullptr) {
        m_openedRack->setMissing(opened.unit);
    }
    m_hidden = opened.rack;
    m_bodies->setHidden(opened.rack);
    setFlat(m_flat);
}

void SecondView::setStanding(const std::vector<StandingRack>& racks, bool cut)
{
    m_racks->setBottoms(cut);
    m_racks->setStanding(racks);
    m_bodies->setStanding(racks);
}

void SecondView::setGlass(float share)
{
    m_glass = share;
    m_racks->setOpacity(1 - share);
    m_bodies->setShown(share > 0);
    if (m_openedRack != nullptr) {
        m_openedRack->setGlass(share);
    }
    if (m_openedServer != nullptr) {
        m_openedServer->setGlass(share);
    }
}

void SecondView::setKept(std::function<bool(data::Device)> equipment)
{
    m_equipment->setKept(std::move(equipment));
}

void SecondView::setPeel(const data::Peel& off, bool serverToo)
{
    if (m_openedRack != nullptr) {
        m_openedRack->setPeel(off.panels, off.servers, off.lids);
    }
    if (m_openedServer != nullptr) {
        m_openedServer->setShares(
            serverToo ? std::optional(OpenedServer::Shares{off.servers, off.lids}) : std::nullopt);
    }
}

void SecondView::setFlat(bool flat)
{
    m_flat = flat;
    m_equipment->setEnabled(!flat);
    if (m_openedRack != nullptr) {
        m_openedRack->setEnabled(!flat);
    }
    if (m_openedServer != nullptr) {
        m_openedServer->setEnabled(!flat);
    }
    m_racks->setHidden(flat ? std::nullopt : m_hidden);
}

void SecondView::refreshTextures()
{
    m_racks->refreshTextures();
}

} // namespace hallscape::scene
