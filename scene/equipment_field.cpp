// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/equipment_field.h"

#include "scene/mesh_entity.h"

#include <algorithm>
#include <vector>

namespace hallscape::scene {

namespace {

/// All drawn instances of one equipment model.
struct Group
{
    std::uint16_t model = 0;
    MeshEntity* entity = nullptr;
    std::vector<data::EquipmentId> items;
};

bool standsOutdoors(const data::Site& site, data::EquipmentId item)
{
    data::AreaId area = site.equipment[item.index].area;
    while (area.index != 0) {
        const data::Kind kind = site.areas[area.index].kind;
        if (kind == data::Kind::Building || kind == data::Kind::Hall) {
            return false;
        }
        area = site.areas[area.index].parent;
    }
    return true;
}

} // namespace

struct EquipmentField::Private
{
    Qt3DRender::QLayer* layer = nullptr;
    MeshLibrary* library = nullptr;
    data::SitePtr site;
    Overlay overlay;
    std::function<bool(data::Device)> kept;
    std::vector<Group> groups;

    void makeGroups(EquipmentField* owner)
    {
        for (const Group& group : groups) {
            delete group.entity;
        }
        groups.clear();
        for (std::uint16_t model = 0; site != nullptr && model < site->equipmentModels.size();
             ++model) {
            Group group{model, nullptr, drawnItems(model)};
            if (!group.items.empty()) {
                const bool outdoors = standsOutdoors(*site, group.items.front());
                group.entity = new MeshEntity(owner, layer, TintZone::All,
                                              outdoors ? MeshLight::Day : MeshLight::Hall);
                groups.push_back(std::move(group));
            }
        }
    }

    std::vector<data::EquipmentId> drawnItems(std::uint16_t model) const
    {
        std::vector<data::EquipmentId> items;
        for (std::uint32_t i = 0; i < site->equipment.size(); ++i) {
            const data::Equipment& item = site->equipment[i];
            if (item.model == model &&
                site->phases[item.phase].state >= data::BuildState::Installed &&
                (!kept || kept(site->device(data::EquipmentId{i})))) {
                items.push_back({i});
            }
        }
        return items;
    }

    void upload() const
    {
        std::vector<MeshInstance> instances;
        for (const Group& group : groups) {
            instances.clear();
            for (const data::EquipmentId item : group.items) {
                instances.emplace_back(YawFrame(site->equipment[item.index].place),
                                       tintOf(*site, overlay, site->device(item)));
            }
            group.entity->setInstances(instances);
            group.entity->setMuted(overlay.lens.metric.has_value());
        }
    }

    /// \return which instance of \p group the device is
    std::optional<std::uint32_t> instanceOf(const Group& group,
                                            std::optional<data::Device> device) const
    {
        if (!device || data::family(device->kind) != data::Family::Equipment ||
            !site->contains(*device)) {
            return std::nullopt;
        }
        const auto found =
            std::lower_bound(group.items.begin(), group.items.end(), site->equipmentId(*device),
                             [](auto a, auto b) { return a.index < b.index; });
        if (found == group.items.end() || *found != site->equipmentId(*device)) {
            return std::nullopt;
        }
        return static_cast<std::uint32_t>(found - group.items.begin());
    }
};

EquipmentField::EquipmentField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer,
                               MeshLibrary& library)
    : QEntity(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("equipment"));
    d->layer = layer;
    d->library = &library;
    connect(&library, &MeshLibrary::loaded, this, &EquipmentField::refreshMeshes);
}

EquipmentField::~EquipmentField() = default;

void EquipmentField::setSite(data::SitePtr site)
{
    d->site = std::move(site);
    d->kept = nullptr;
    d->overlay.snapshot = nullptr; // values of another site
    d->overlay.rollup = nullptr;
    d->makeGroups(this);
    refreshMeshes();
    d->upload();
}

void EquipmentField::setKept(std::function<bool(data::Device)> kept)
{
    if (kept == nullptr && d->kept == nullptr) {
        return;
    }
    d->kept = std::move(kept);
    d->makeGroups(this);
    refreshMeshes();
    d->upload();
}

void EquipmentField::setOverlay(const Overlay& overlay)
{
    d->overlay = overlay;
    d->upload();
}

void EquipmentField::setHighlight(std::optional<data::Device> selected,
                                  std::optional<data::Device> hovered)
{
    for (const Group& group : d->groups) {
        group.entity->setHighlight(d->instanceOf(group, selected), d->instanceOf(group, hovered));
    }
}

void EquipmentField::setView(const ViewVolume& view)
{
    for (const Group& group : d->groups) {
        group.entity->setView(view);
    }
}

void EquipmentField::refreshMeshes()
{
    for (const Group& group : d->groups) {
        group.entity->setMesh(d->library->meshFor(d->site->equipmentModels[group.model]));
    }
}

int EquipmentField::drawableCount() const
{
    return static_cast<int>(d->groups.size());
}

} // namespace hallscape::scene
