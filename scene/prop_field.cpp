// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prop_field.h"

#include "scene/mesh_entity.h"
#include "scene/prop_mesh.h"
#include "scene/vec_math.h"

#include <algorithm>
#include <iterator>
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
    Group fences;
    Group farFences; ///< the same in a form that does not flicker
    Group groves;
    Group building;
    Group indoor;
    bool roof = true;
    bool inside = false;
    bool fenceNear = false;

    void makeGroup(Group& group, Qt3DCore::QNode* owner, MeshLight light) const
    {
        group.gate = new Qt3DCore::QEntity(owner);
        group.entity = new MeshEntity(group.gate, layer, TintZone::All, light);
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
        bake(fences, "fences", partly);
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
        std::vector<Prop> panels;
        std::vector<Prop> others;
        std::ranges::partition_copy(props.yard, std::back_inserter(panels),
                                    std::back_inserter(others),
                                    [](const Prop& prop) { return prop.kind == PropKind::Fence; });
        put(yard, std::move(others), once);
        put(fences, panels, once);
        put(farFences, std::move(panels), once);
        if (!farFences.props.empty()) {
            PropMeshes distant;
            distant[static_cast<std::size_t>(PropKind::Fence)] =
                std::make_shared<const MeshData>(distantFence());
            farFences.entity->setMesh(std::make_shared<const MeshData>(
                bakeProps(farFences.props, distant, "distant fences")));
        }
        put(groves, {trees.begin(), trees.end()}, props.groves);
        put(building, props.building, once);
        put(indoor, props.indoor, once);
    }

    void showAndHide() const
    {
        yard.gate->setEnabled(!inside);
        fences.gate->setEnabled(!inside && fenceNear);
        farFences.gate->setEnabled(!inside && !fenceNear);
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
    d->makeGroup(d->yard, this, MeshLight::Day);
    d->makeGroup(d->fences, this, MeshLight::Day);
    d->makeGroup(d->farFences, this, MeshLight::Day);
    d->farFences.entity->setLoosePart(fenceSheetPart, {}, fenceSheetOpacity);
    d->makeGroup(d->groves, this, MeshLight::Day);
    d->makeGroup(d->building, this, MeshLight::Day);
    d->makeGroup(d->indoor, this, MeshLight::Hall);
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

void PropField::setEye(data::Vec3 eye, bool inside)
{
    constexpr float nearM = 18; // bars of 2 cm are about a pixel wide there
    const bool fenceNear = std::ranges::any_of(d->fences.props, [eye](const Prop& panel) {
        return length(panel.place.position - eye) < nearM;
    });
    if (fenceNear != d->fenceNear || inside != d->inside) {
        d->fenceNear = fenceNear;
        d->inside = inside;
        d->showAndHide();
    }
}

} // namespace hallscape::scene
