// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prop_field.h"

#include "scene/mesh_entity.h"
#include "scene/mesh_levels.h"
#include "scene/prop_mesh.h"
#include "scene/vec_math.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace hallscape::scene {

namespace {

data::EquipmentModel libraryModel(PropKind kind)
{
    const PropModel& model = modelOf(kind);
    data::EquipmentModel asked;
    asked.id = std::string("prop ") + model.mesh;
    asked.sizeM = model.sizeM;
    asked.mesh = model.mesh;
    return asked;
}

/// Props that show and hide together: one drawn thing per kind.
class Group
{
public:
    Group(Qt3DCore::QNode* owner, Qt3DRender::QLayer* layer, MeshLight light)
        : m_layer(layer), m_gate(new Qt3DCore::QEntity(owner)), m_light(light)
    {
    }

    void setProps(std::span<const Prop> props)
    {
        for (Kind& kind : m_kinds) {
            kind.instances.clear();
        }
        for (const Prop& prop : props) {
            of(prop.kind).instances.push_back(instanceOf(prop));
        }
        for (const Kind& kind : m_kinds) {
            kind.entity->setInstances(kind.instances);
        }
    }

    /// Takes over what the library has by now.
    void refresh(MeshLibrary& library)
    {
        for (Kind& kind : m_kinds) {
            const MeshPtr mesh =
                kind.instances.empty() ? nullptr : library.meshFor(libraryModel(kind.kind));
            // A box in place of what is not there would look like equipment.
            if (mesh != nullptr && !mesh->placeholder && mesh != kind.read) {
                kind.read = mesh;
                kind.entity->setMesh(asDrawn(kind.kind, mesh));
            }
        }
    }

    void setView(const ViewVolume& view)
    {
        if (m_gate->isEnabled()) {
            for (const Kind& kind : m_kinds) {
                kind.entity->setView(view);
            }
        }
    }

    void show(bool shown) { m_gate->setEnabled(shown); }

private:
    struct Kind
    {
        PropKind kind;
        MeshEntity* entity;
        MeshPtr read; ///< what the entity's mesh was made of
        std::vector<MeshInstance> instances;
    };

    Kind& of(PropKind wanted)
    {
        const auto known = std::ranges::find(m_kinds, wanted, &Kind::kind);
        if (known != m_kinds.end()) {
            return *known;
        }
        m_kinds.push_back(
            {wanted, new MeshEntity(m_gate, m_layer, TintZone::All, m_light), nullptr, {}});
        return m_kinds.back();
    }

    Qt3DRender::QLayer* m_layer;
    Qt3DCore::QEntity* m_gate; ///< enabled while the group may show
    MeshLight m_light;
    std::vector<Kind> m_kinds;
};

} // namespace

struct PropField::Private
{
    Private(PropField* owner, Qt3DRender::QLayer* layer, MeshLibrary& meshes)
        : library(meshes), yard(owner, layer, MeshLight::Day),
          building(owner, layer, MeshLight::Day), indoor(owner, layer, MeshLight::Hall),
          nearFences(owner, layer, MeshLight::Day), farGate(new Qt3DCore::QEntity(owner)),
          farFences(new MeshEntity(farGate, layer, TintZone::All, MeshLight::Day))
    {
        MeshData distant = distantFence();
        addLevels(distant);
        farFences->setMesh(std::make_shared<const MeshData>(std::move(distant)));
        farFences->setLoosePart(fenceSheetPart, {}, fenceSheetOpacity);
    }

    void place(const Props& props)
    {
        std::vector<Prop> others;
        fences.clear();
        std::ranges::partition_copy(props.yard, std::back_inserter(fences),
                                    std::back_inserter(others),
                                    [](const Prop& prop) { return prop.kind == PropKind::Fence; });
        for (const data::Placement& grove : props.groves) {
            const YawFrame frame(grove);
            for (Prop tree : groveTrees()) {
                tree.place = {frame.toWorld(tree.place.position), grove.yawDeg + tree.place.yawDeg};
                others.push_back(tree);
            }
        }
        yard.setProps(others);
        building.setProps(props.building);
        indoor.setProps(props.indoor);
        isNear.assign(fences.size(), false);
        placeFences();
    }

    void placeFences()
    {
        std::vector<Prop> close;
        std::vector<MeshInstance> distant;
        for (std::size_t i = 0; i < fences.size(); ++i) {
            if (isNear[i]) {
                close.push_back(fences[i]);
            } else {
                distant.push_back(instanceOf(fences[i]));
            }
        }
        nearFences.setProps(close);
        nearFences.refresh(library);
        farFences->setInstances(distant);
    }

    void refresh()
    {
        for (Group* group : {&yard, &building, &indoor, &nearFences}) {
            group->refresh(library);
        }
    }

    void showAndHide()
    {
        yard.show(!inside);
        nearFences.show(!inside);
        building.show(!inside && roof);
        indoor.show(inside);
        farGate->setEnabled(!inside);
    }

    MeshLibrary& library;
    Group yard;
    Group building;
    Group indoor;
    Group nearFences;
    Qt3DCore::QEntity* farGate;
    MeshEntity* farFences; ///< the same in a form that does not flicker
    std::vector<Prop> fences;
    std::vector<bool> isNear; ///< one per fence
    bool roof = true;
    bool inside = false;
};

PropField::PropField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, MeshLibrary& library)
    : QEntity(parent), d(std::make_unique<Private>(this, layer, library))
{
    setObjectName(QStringLiteral("props"));
    d->showAndHide();
    connect(&library, &MeshLibrary::loaded, this, [this] { d->refresh(); });
}

PropField::~PropField() = default;

void PropField::setProps(const Props& props)
{
    d->place(props);
    d->refresh();
    d->showAndHide();
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
    std::vector<bool> isNear(d->fences.size());
    std::transform(d->fences.begin(), d->fences.end(), isNear.begin(),
                   [eye](const Prop& panel) { return length(panel.place.position - eye) < nearM; });
    if (std::exchange(d->isNear, isNear) != isNear) {
        d->placeFences();
    }
    if (std::exchange(d->inside, inside) != inside) {
        d->showAndHide();
    }
}

void PropField::setView(const ViewVolume& view)
{
    for (Group* group : {&d->yard, &d->building, &d->indoor, &d->nearFences}) {
        group->setView(view);
    }
    d->farFences->setView(view);
}

} // namespace hallscape::scene
