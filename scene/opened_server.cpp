// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/opened_server.h"

#include "scene/box_mesh.h"
#include "scene/mesh_entity.h"
#include "scene/opened.h"
#include "scene/rails.h"

#include <algorithm>
#include <string>
#include <vector>

namespace hallscape::scene {

namespace {

constexpr float lidLiftM = 0.30F;

float ease(float t)
{
    const float x = std::clamp(t, 0.0F, 1.0F);
    return x * x * (3 - 2 * x);
}

MeshData railsMesh(const data::UnitModel& model, float travelledM)
{
    BoxMesh mesh("rails");
    mesh.begin("rails");
    addRails(mesh, model, YawFrame(), travelledM);
    return mesh.take();
}

} // namespace

struct OpenedServer::Private
{
    Layers layers;
    MeshLibrary* library = nullptr;
    MeshStore* store = nullptr;
    data::SitePtr site;
    data::UnitId unit;
    Overlay overlay;
    float elapsedMs = 0;
    std::optional<Shares> shares;
    std::vector<PartBox> parts;
    std::vector<std::optional<std::uint32_t>> meshParts; ///< one per part: its node in the mesh
    MeshEntity* body = nullptr;
    MeshEntity* rails = nullptr;
    std::optional<data::Device> selected;
    std::optional<data::Device> hovered;

    const data::UnitModel& model() const { return site->model(unit); }
    /// The unit first, then the lid.
    float slide() const { return shares ? shares->slide : ease(elapsedMs / (openingMs * 0.7F)); }
    float lid() const
    {
        return shares ? shares->lid : ease((elapsedMs - openingMs * 0.45F) / (openingMs * 0.55F));
    }

    /// \return whether another mesh is drawn now
    bool refreshMesh()
    {
        const MeshPtr mesh = library->meshFor(model());
        if (body->mesh() == mesh) {
            return false;
        }
        body->setMesh(store->of(mesh), MeshShare::Whole);
        meshParts.clear();
        for (const data::PartModel& part : model().parts) {
            meshParts.push_back(body->mesh()->partNamed(std::string(data::kindId(part.kind)) + '-' +
                                                        std::to_string(part.number)));
        }
        tintParts();
        highlightParts();
        return true;
    }

    void place() const
    {
        const MeshInstance instance{slidUnitFrame(*site, unit, slide())};
        body->setInstances(std::span(&instance, 1));
        body->setLoosePart(body->mesh()->partNamed("lid"), {0, lid() * lidLiftM, 0}, 1 - lid());
        const float travelled = railTravelM(*site, unit) * slide();
        rails->setMesh(std::make_shared<const MeshData>(railsMesh(model(), travelled)));
        rails->setInstances(std::span(&instance, travelled > 0 ? 1 : 0));
    }

    void tintParts() const
    {
        std::vector<Tint> tints(body->mesh()->parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (meshParts[i]) {
                tints[*meshParts[i]] = tintOf(*site, overlay, parts[i].part);
            }
        }
        body->setPartTints(tints);
        body->setMuted(overlay.lens.metric.has_value());
        rails->setMuted(overlay.lens.metric.has_value());
    }

    void highlightParts() const
    {
        body->setPartHighlight(meshPartOf(selected), meshPartOf(hovered));
    }

    std::optional<std::uint32_t> meshPartOf(std::optional<data::Device> device) const
    {
        for (std::size_t i = 0; device && i < parts.size(); ++i) {
            if (parts[i].part == *device) {
                return meshParts[i];
            }
        }
        return std::nullopt;
    }
};

OpenedServer::OpenedServer(Qt3DCore::QNode* parent, const Layers& layers, MeshLibrary& library,
                           MeshStore& store, data::SitePtr site, data::UnitId unit, bool animated)
    : QEntity(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("opened server"));
    d->layers = layers;
    d->library = &library;
    d->store = &store;
    d->site = std::move(site);
    d->unit = unit;
    d->elapsedMs = animated ? 0 : openingMs;
    d->parts = partBoxes(*d->site, unit);
    d->body = new MeshEntity(this, layers.near, TintZone::Tops);
    d->rails = new MeshEntity(this, layers.near, TintZone::Faces);
    d->refreshMesh();
    d->place();
    connect(&library, &MeshLibrary::loaded, this, [this] {
        if (d->refreshMesh()) {
            d->place();
        }
    });
}

OpenedServer::~OpenedServer() = default;

data::UnitId OpenedServer::unit() const
{
    return d->unit;
}

void OpenedServer::setOverlay(const Overlay& overlay)
{
    d->overlay = overlay;
    d->tintParts();
}

void OpenedServer::setHighlight(std::optional<data::Device> selected,
                                std::optional<data::Device> hovered)
{
    d->selected = selected;
    d->hovered = hovered;
    d->highlightParts();
}

bool OpenedServer::advance(float ms)
{
    if (d->elapsedMs >= openingMs) {
        return false;
    }
    d->elapsedMs = std::min(openingMs, d->elapsedMs + ms);
    d->place();
    return d->elapsedMs < openingMs;
}

void OpenedServer::setShares(std::optional<Shares> shares)
{
    if (d->shares != shares) {
        d->shares = shares;
        d->place();
    }
}

void OpenedServer::setGlass(float share)
{
    d->body->setGlass(share, d->layers.blended);
}

float OpenedServer::slide() const
{
    return d->slide();
}

float OpenedServer::lid() const
{
    return d->lid();
}

int OpenedServer::drawableCount() const
{
    return 1 + static_cast<int>(d->rails->isEnabled());
}

} // namespace hallscape::scene
