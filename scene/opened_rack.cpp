// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/opened_rack.h"

#include "scene/box_mesh.h"
#include "scene/mesh_entity.h"
#include "scene/opened.h"
#include "scene/rails.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace hallscape::scene {

namespace {

/// A bar in the exact colour of the legend along the lower edge of both faces: shading makes the
/// rest of a face impossible to compare.
MeshData valueStrip(const data::UnitModel& model)
{
    constexpr float edgeM = 0.006F;
    constexpr float heightM = 0.007F;
    constexpr float proudM = 0.0015F; // in front of the face
    const float x = model.sizeM.x / 2 * 0.9F;
    const float z = model.sizeM.z / 2;
    const Paint paint{0.5F, 0.5F, 0.5F, 0, 1};
    BoxMesh mesh(model.id + " value strip");
    mesh.begin("strip");
    mesh.add({{-x, edgeM, z}, {x, edgeM + heightM, z + proudM}}, paint);
    mesh.add({{-x, edgeM, -z - proudM}, {x, edgeM + heightM, -z}}, paint);
    return mesh.take();
}

struct Panel
{
    const char* part;
    MeshShare share;
};
constexpr std::array panelsOfRack{Panel{"side-left", MeshShare::SideLeft},
                                  Panel{"side-right", MeshShare::SideRight}};

} // namespace

struct OpenedRack::Private
{
    /// All units of one model.
    struct Group
    {
        MeshEntity* entity = nullptr;
        MeshEntity* strips = nullptr;
        std::vector<data::UnitId> units;
        std::vector<data::UnitId> drawn; ///< instance order
    };

    Layers layers;
    MeshLibrary* library = nullptr;
    MeshStore* store = nullptr;
    data::SitePtr site;
    data::RackId rack;
    Overlay overlay;
    std::optional<data::UnitId> missing;
    MeshEntity* furniture = nullptr;
    MeshEntity* rails = nullptr; ///< of all units that are out, but the missing one
    std::array<MeshEntity*, panelsOfRack.size()> panels{};
    float panelsOff = 0;
    float serversOut = 0;
    float lidsOff = 0;
    std::map<std::uint16_t, Group> groups; ///< by unit model

    const data::RackModel& model() const { return site->model(rack); }

    void makeGroups(OpenedRack* owner)
    {
        const data::Rack& place = site->racks[rack.index];
        for (std::uint32_t i = 0; i < model().mounts.size(); ++i) {
            Group& group = groups[model().mounts[i].unitModel];
            if (group.entity == nullptr) {
                const data::UnitModel& unit = site->unitModels[model().mounts[i].unitModel];
                group.entity = new MeshEntity(owner, layers.near, TintZone::Faces);
                group.strips = new MeshEntity(owner, layers.near, TintZone::Flat);
                group.strips->setMesh(std::make_shared<const MeshData>(valueStrip(unit)));
            }
            group.units.push_back({place.firstUnit + i});
        }
    }

    /// \return whether other meshes are drawn now
    bool refreshMeshes()
    {
        bool changed = false;
        const auto show = [&](MeshEntity* entity, const MeshPtr& mesh, MeshShare share) {
            changed = changed || entity->mesh() != mesh;
            entity->setMesh(store->of(mesh), share);
        };
        const MeshPtr rackMesh = library->meshFor(model());
        show(furniture, rackMesh, MeshShare::Frame);
        for (std::size_t i = 0; i < panels.size(); ++i) {
            show(panels.at(i), rackMesh, panelsOfRack.at(i).share);
        }
        for (auto& [unitModel, group] : groups) {
            const MeshPtr mesh = library->meshFor(site->unitModels[unitModel]);
            // Closed, two thirds of a server's triangles are left out.
            show(group.entity, mesh, lidsOff > 0 ? MeshShare::Whole : MeshShare::Closed);
            constexpr float liftM = 0.30F;
            group.entity->setLoosePart(mesh->partNamed("lid"), {0, lidsOff * liftM, 0},
                                       1 - lidsOff);
        }
        return changed;
    }

    /// Panels go aside and dissolve.
    void placePanels() const
    {
        constexpr float asideM = 0.45F;
        const MeshInstance instance{YawFrame(site->racks[rack.index].place)};
        for (std::size_t i = 0; i < panels.size(); ++i) {
            const auto part = furniture->mesh()->partNamed(panelsOfRack.at(i).part);
            const float side = i == 0 ? -1.0F : 1.0F;
            panels.at(i)->setInstances(std::span(&instance, part && panelsOff < 1 ? 1 : 0));
            panels.at(i)->setLoosePart(part, {side * asideM * panelsOff, 0, 0}, 1 - panelsOff);
            panels.at(i)->setMuted(overlay.lens.metric.has_value());
        }
    }

    float slideOf(data::UnitId unit) const
    {
        Opened here;
        here.rack = rack;
        here.servers = serversOut;
        return scene::slideOf(*site, here, unit);
    }

    YawFrame frameOf(data::UnitId unit) const { return slidUnitFrame(*site, unit, slideOf(unit)); }

    void placeRails() const
    {
        BoxMesh mesh("rails");
        mesh.begin("rails");
        bool any = false;
        for (const auto& [unitModel, group] : groups) {
            for (const data::UnitId unit : group.units) {
                const float travelled = railTravelM(*site, unit) * slideOf(unit);
                if (travelled > 0 && unit != missing) {
                    any = true;
                    addRails(mesh, site->model(unit),
                             mountFrame(site->mount(unit)).child({0, 0, travelled}, 0), travelled);
                }
            }
        }
        if (!any) {
            rails->setInstances({});
            return;
        }
        rails->setMesh(std::make_shared<const MeshData>(mesh.take()));
        const MeshInstance instance{YawFrame(site->racks[rack.index].place)};
        rails->setInstances(std::span(&instance, 1));
        rails->setMuted(overlay.lens.metric.has_value());
    }

    /// What hangs beside the rails and has no mesh of its own is part of the rack's mesh, where
    /// there is one.
    bool drawnByFurniture(data::UnitId unit) const
    {
        return !furniture->mesh()->placeholder && site->mount(unit).side == data::Side::Beside &&
               site->model(unit).mesh.empty();
    }

    void upload()
    {
        const MeshInstance rackInstance{YawFrame(site->racks[rack.index].place)};
        furniture->setInstances(std::span(&rackInstance, 1));
        furniture->setMuted(overlay.lens.metric.has_value());
        placePanels();
        placeRails();
        std::vector<MeshInstance> instances;
        std::vector<MeshInstance> strips;
        for (auto& [unitModel, group] : groups) {
            instances.clear();
            strips.clear();
            group.drawn.clear();
            for (const data::UnitId unit : group.units) {
                if (unit == missing || drawnByFurniture(unit)) {
                    continue;
                }
                const MeshInstance instance(frameOf(unit),
                                            tintOf(*site, overlay, site->device(unit)));
                group.drawn.push_back(unit);
                instances.push_back(instance);
                if (instance.tint.use > 0) {
                    strips.push_back(instance);
                }
            }
            group.entity->setInstances(instances);
            group.entity->setMuted(overlay.lens.metric.has_value());
            group.strips->setInstances(strips);
        }
    }

    std::optional<std::uint32_t> instanceOf(const Group& group,
                                            std::optional<data::Device> device) const
    {
        if (!device || data::family(device->kind) != data::Family::Unit ||
            !site->contains(*device)) {
            return std::nullopt;
        }
        for (std::uint32_t i = 0; i < group.drawn.size(); ++i) {
            if (group.drawn[i] == site->unitId(*device)) {
                return i;
            }
        }
        return std::nullopt;
    }
};

OpenedRack::OpenedRack(Qt3DCore::QNode* parent, const Layers& layers, MeshLibrary& library,
                       MeshStore& store, data::SitePtr site, data::RackId rack)
    : QEntity(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("opened rack"));
    d->layers = layers;
    d->library = &library;
    d->store = &store;
    d->site = std::move(site);
    d->rack = rack;
    d->furniture = new MeshEntity(this, layers.near, TintZone::Faces);
    d->rails = new MeshEntity(this, layers.near, TintZone::Faces);
    for (MeshEntity*& panel : d->panels) {
        panel = new MeshEntity(this, layers.near, TintZone::Faces);
    }
    d->makeGroups(this);
    d->refreshMeshes();
    d->upload();
    connect(&library, &MeshLibrary::loaded, this, [this] {
        if (d->refreshMeshes()) { // most that is read has nothing to do with this rack
            d->upload();
        }
    });
}

OpenedRack::~OpenedRack() = default;

data::RackId OpenedRack::rack() const
{
    return d->rack;
}

void OpenedRack::setOverlay(const Overlay& overlay)
{
    d->overlay = overlay;
    d->upload();
}

void OpenedRack::setHighlight(std::optional<data::Device> selected,
                              std::optional<data::Device> hovered)
{
    for (const auto& [unitModel, group] : d->groups) {
        group.entity->setHighlight(d->instanceOf(group, selected), d->instanceOf(group, hovered));
    }
}

void OpenedRack::setMissing(std::optional<data::UnitId> unit)
{
    if (d->missing != unit) {
        d->missing = unit;
        d->upload();
    }
}

void OpenedRack::setPeel(float panels, float servers, float lids)
{
    if (panels == d->panelsOff && servers == d->serversOut && lids == d->lidsOff) {
        return;
    }
    d->panelsOff = panels;
    d->serversOut = servers;
    d->lidsOff = lids;
    d->refreshMeshes();
    d->upload();
}

void OpenedRack::setGlass(float share)
{
    d->furniture->setGlass(share, d->layers.blended);
    for (MeshEntity* panel : d->panels) {
        panel->setGlass(share, d->layers.blended);
    }
}

int OpenedRack::drawableCount() const
{
    int count = 1 + static_cast<int>(d->rails->isEnabled());
    for (const MeshEntity* panel : d->panels) {
        count += static_cast<int>(panel->isEnabled());
    }
    for (const auto& [unitModel, group] : d->groups) {
        count += static_cast<int>(group.entity->isEnabled()) +
                 static_cast<int>(group.strips->isEnabled());
    }
    return count;
}

} // namespace hallscape::scene
