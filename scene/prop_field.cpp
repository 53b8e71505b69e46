// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prop_field.h"

#include "scene/mesh_entity.h"
#include "scene/prop_mesh.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace hallscape::scene {

namespace {

/// Props that show and hide together, baked into one mesh.
struct Group
{
    Qt3DCore::QEntity* gate = nullptr; ///< enabled while the group may show: MeshEntity itself
                                       ///< hides while it has no mesh
    MeshEntity* entity = nullptr;
    std::vector<Prop> props;
    PropMeshes baked; ///< what the entity's mesh was made of
};

data::EquipmentModel libraryModel(PropKind kind)
{
    const PropModel& model = modelOf(kind);
    data::EquipmentModel asked;
    asked.id = std::string("prop ") + model.mesh;
    asked.sizeM = model.sizeM;
    asked.mesh = model.mesh;
    return asked;
}

} // namespace

struct PropField::Private
{
    Qt3DRender::QLayer* layer = nullptr;
    MeshLibrary* library = nullptr;
    Props props;
    Group yard;
    Group groves;
    Group building;
    Group indoor;
    bool roof = true;
    bool inside = false;

    std::array<Group*, 4> groups() { return {&yard, &groves, &building, &indoor}; }

    void makeGroup(Group& group, Qt3DCore::QNode* owner, bool outdoors) const
    {
        group.gate = new Qt3DCore::QEntity(owner);
        group.entity = new MeshEntity(group.gate, layer, TintZone::All);
        group.entity->setOutdoors(outdoors);
    }

    /// \return meshes that \p group needs; null while they are read, or when there are none
    PropMeshes meshesFor(const Group& group) const
    {
        PropMeshes meshes;
        for (const Prop& prop : group.props) {
            MeshPtr& mesh = meshes[static_cast<std::size_t>(prop.kind)];
            if (mesh == nullptr) {
                mesh = library->meshFor(libraryModel(prop.kind));
            }
        }
        for (MeshPtr& mesh : meshes) {
            if (mesh != nullptr && mesh->placeholder) {
                mesh = nullptr; // a box would look like equipment
            }
        }
        return meshes;
    }

    /// \param partly bake even while some meshes are missing
    void bake(Group& group, const char* name, bool partly) const
    {
        const PropMeshes meshes = meshesFor(group);
        const bool complete = std::ranges::all_of(group.props, [&meshes](const Prop& prop) {
            return meshes[static_cast<std::size_t>(prop.kind)] != nullptr;
        });
        if (group.props.empty() || meshes == group.baked || !(complete || partly)) {
            return;
        }
        MeshData mesh = bakeProps(group.props, meshes, name);
        if (!mesh.indices.empty()) {
            group.entity->setMesh(std::make_shared<const MeshData>(std::move(mesh)));
            group.baked = meshes;
        }
    }

    void bakeAll(bool partly)
    {
        bake(yard, "yard props", partly);
        bake(groves, "grove", partly);
        bake(building, "building props", partly);
        bake(indoor, "indoor props", partly);
    }

    void place()
    {
        const auto put = [](Group& group, std::vector<Prop> items,
                            const std::vector<data::Placement>& places) {
            group.props = std::move(items);
            group.baked = {};
            std::vector<MeshInstance> instances;
            for (const data::Placement& at : places) {
                instances.emplace_back(YawFrame(at));
            }
            group.entity->setInstances(group.props.empty() ? std::vector<MeshInstance>{}
                                                           : instances);
        };
        const std::vector<data::Placement> once(1); // baked in world space
        const auto trees = groveTrees();
        put(yard, props.yard, once);
        put(groves, {trees.begin(), trees.end()}, props.groves);
        put(building, props.building, once);
        put(indoor, props.indoor, once);
    }

    void showAndHide() const
    {
        yard.gate->setEnabled(!inside);
        groves.gate->setEnabled(!inside);
        building.gate->setEnabled(!inside && roof);
        indoor.gate->setEnabled(inside);
    }
};

PropField::PropField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, MeshLibrary& library)
    : QEntity(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("props"));
    d->layer = layer;
    d->library = &library;
    d->makeGroup(d->yard, this, true);
    d->makeGroup(d->groves, this, true);
    d->makeGroup(d->building, this, true);
    d->makeGroup(d->indoor, this, false);
    d->showAndHide();
    connect(&library, &MeshLibrary::loaded, this, [this] { d->bakeAll(false); });
    connect(&library, &MeshLibrary::idle, this, [this] { d->bakeAll(true); });
}

PropField::~PropField() = default;

void PropField::setSite(const data::Site& site)
{
    d->props = propsOf(site);
    d->place();
    d->bakeAll(false);
}

void PropField::setRoofVisible(bool visible)
{
    if (std::exchange(d->roof, visible) != visible) {
        d->showAndHide();
    }
}

void PropField::setInside(bool inside)
{
    if (std::exchange(d->inside, inside) != inside) {
        d->showAndHide();
    }
}

void PropField::setMuted(bool muted)
{
    for (const Group* group : d->groups()) {
        group->entity->setMuted(muted);
    }
}

const Props& PropField::props() const
{
    return d->props;
}

} // namespace hallscape::scene
