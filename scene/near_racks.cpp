// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/near_racks.h"

#include "scene/box_instances.h"
#include "scene/mesh_library.h"
#include "scene/near_zone.h"
#include "scene/relief.h"
#include "scene/vec_math.h"

#include <Qt3DRender/QLayer>
#include <Qt3DRender/QMaterial>

#include <cmath>

namespace hallscape::scene {

struct NearRacks::Private
{
    MeshLibrary* library = nullptr;
    Qt3DRender::QLayer* layer = nullptr;
    Qt3DRender::QMaterial* material = nullptr;
    data::SitePtr site;
    std::vector<BoxInstance> racks;
    std::vector<float> places;    ///< x and z of each rack
    std::vector<Relief*> reliefs; ///< by rack model; null where there is none (yet)
    NearZone zone;
    data::Vec3 eye;
    bool chosen = false;

    void upload() const
    {
        std::vector<std::vector<BoxInstance>> lists(reliefs.size());
        for (const std::size_t index : zone.inside) {
            const BoxInstance& rack = racks[index];
            lists[static_cast<std::size_t>(std::lround(rack.more.front()))].push_back(rack);
        }
        for (std::size_t model = 0; model < reliefs.size(); ++model) {
            if (reliefs[model] != nullptr) {
                reliefs[model]->setRacks(lists[model]);
            }
        }
    }

    /// \return true when a relief was added
    bool refresh(NearRacks* owner)
    {
        bool added = false;
        for (std::size_t model = 0; model < reliefs.size(); ++model) {
            if (reliefs[model] != nullptr) {
                continue;
            }
            if (const MeshPtr mesh = library->reliefFor(site->rackModels[model])) {
                reliefs[model] = new Relief(owner, layer, *mesh);
                reliefs[model]->setMaterial(material);
                added = true;
            }
        }
        return added;
    }
};

NearRacks::NearRacks(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, MeshLibrary& library)
    : QEntity(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("near racks"));
    d->library = &library;
    d->layer = layer;
    connect(&library, &MeshLibrary::loaded, this, [this] {
        if (d->site != nullptr && d->refresh(this)) {
            d->upload();
            Q_EMIT loaded();
        }
    });
}

NearRacks::~NearRacks() = default;

void NearRacks::setSite(data::SitePtr site)
{
    for (Relief* relief : d->reliefs) {
        delete relief;
    }
    d->site = std::move(site);
    d->reliefs.assign(d->site->rackModels.size(), nullptr);
    d->refresh(this);
    setRacks({});
}

void NearRacks::setRacks(std::span<const BoxInstance> racks)
{
    d->racks.assign(racks.begin(), racks.end());
    d->places.clear();
    for (const BoxInstance& rack : racks) {
        d->places.push_back(rack.bottomCentre[0]);
        d->places.push_back(rack.bottomCentre[2]);
    }
    d->zone = {};
    d->chosen = false;
    d->upload();
}

bool NearRacks::has(std::uint16_t rackModel) const
{
    return rackModel < d->reliefs.size() && d->reliefs[rackModel] != nullptr;
}

bool NearRacks::setEye(data::Vec3 eye)
{
    if (d->chosen && length(eye - d->eye) < nearStepM) {
        return false;
    }
    d->eye = eye;
    d->chosen = true;
    const bool wasEmpty = d->zone.inside.empty();
    d->zone = nearZone(d->places, eye.x, eye.y, eye.z);
    if (wasEmpty && d->zone.inside.empty()) {
        return false;
    }
    d->upload();
    return true;
}

QVector4D NearRacks::zone() const
{
    return {d->zone.x, d->zone.z, d->zone.inside.empty() ? 0 : d->zone.radiusM, d->zone.flatM()};
}

void NearRacks::setMaterial(Qt3DRender::QMaterial* material)
{
    d->material = material;
    for (Relief* relief : d->reliefs) {
        if (relief != nullptr) {
            relief->setMaterial(material);
        }
    }
}

} // namespace hallscape::scene
