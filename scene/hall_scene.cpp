// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/hall_scene.h"

#include "scene/architecture.h"
#include "scene/compass.h"
#include "scene/hall_scene_p.h"
#include "scene/prepared_site.h"
#include "scene/shader_material.h"

#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QLayer>

namespace hallscape::scene {

HallScene::HallScene(QObject* surface) : d(std::make_unique<Private>(this, surface)) {}

HallScene::~HallScene() = default;

void HallScene::setSite(data::SitePtr site, const QString& folder)
{
    setPrepared(prepareSite(std::move(site)), folder);
}

void HallScene::setPrepared(const PreparedSitePtr& prepared, const QString& folder)
{
    d->open(std::nullopt, false);
    d->selected.reset();
    d->hovered.reset();
    for (Overlay* overlay : {&d->overlay, &d->secondOverlay}) {
        overlay->snapshot.reset();
        overlay->rollup.reset();
    }
    d->plan = prepared->plan;
    d->site = d->plan->given ? d->plan->site : nullptr;
    d->library.setFolder(folder);
    d->store.clear();
    d->warmUp.setSite(d->site);
    d->atlas.load(prepared->facades);
    if (d->site != nullptr) { // cameras are asked for as soon as there is a site, before a frame
        d->poses = Poses(d->site, d->plan->rows, d->plan->aisles);
        d->ground.load(prepared->hallMap, prepared->yardMap);
    }
    d->resolveInside();
    d->markDirty(~0U);
    d->updateState();
}

void HallScene::setLens(const data::Lens& lens)
{
    if (!(d->overlay.lens == lens)) {
        d->overlay.lens = lens;
        d->markDirty(Private::OverlayDirty);
    }
}

void HallScene::setValues(data::SnapshotPtr snapshot, data::RollupPtr rollup)
{
    d->overlay.snapshot = std::move(snapshot);
    d->overlay.rollup = std::move(rollup);
    d->markDirty(Private::OverlayDirty);
}

void HallScene::setAlerts(std::vector<AlertPin> alerts)
{
    d->alerts = std::move(alerts);
    d->markDirty(Private::OverlayDirty);
}

void HallScene::setSelection(std::optional<data::Device> device)
{
    if (d->selected != device) {
        d->selected = device;
        d->reopen(false);
        d->markDirty(Private::HighlightDirty);
    }
}

void HallScene::setHovered(std::optional<data::Device> device)
{
    if (d->hovered != device) {
        d->hovered = device;
        d->markDirty(Private::HighlightDirty);
    }
}

void HallScene::open(std::optional<data::Device> device, bool animated)
{
    d->open(device, animated && !d->reducedMotion);
}

void HallScene::setShown(const data::Shown& shown)
{
    if (!(d->shown == shown)) {
        d->shown = shown;
        d->markDirty(Private::ShownDirty | Private::CameraDirty);
    }
}

void HallScene::setInside(const data::Inside& inside)
{
    if (!(d->inside == inside)) {
        d->inside = inside;
        d->resolveInside();
        d->reopen(!d->reducedMotion);
        d->markDirty(Private::InsideDirty | Private::CameraDirty);
    }
}

void HallScene::setElevationWords(const QString& front, const QString& rear)
{
    d->words = {front.toStdString(), rear.toStdString()};
    d->markDirty(Private::InsideDirty);
}

data::OrientedBox HallScene::sectionAround(data::Device device) const
{
    return scene::sectionAround(*d->site, device);
}

void HallScene::setReserved(const std::vector<QRect>& places)
{
    d->reserved = places;
    d->applyReserved();
    d->markDirty(Private::CameraDirty);
}

void HallScene::setGauges(const std::optional<GaugeWords>& words)
{
    d->gauges->setWords(words);
    d->applyReserved();
    d->markDirty(Private::CameraDirty);
}

void HallScene::turnNorth()
{
    if (d->site != nullptr && d->unfolded.empty()) {
        const data::CameraPose now = d->camera.pose();
        flyTo(turnedNorth(now, insideHall(*d->site, now.eye)));
    }
}

void HallScene::setQuality(Quality quality)
{
    if (d->quality == quality) {
        return;
    }
    d->quality = quality;
    prepareShaders(d->root.get(), quality);
    d->frameGraph.setQuality(quality);
    d->atlas.setSharp(quality == Quality::Still);
    d->markDirty(0);
}

void HallScene::setSplit(const std::optional<data::Split>& split)
{
    d->setSplit(split);
}

std::optional<data::Split> HallScene::split() const
{
    return d->split;
}

void HallScene::setSecondValues(data::SnapshotPtr snapshot, data::RollupPtr rollup)
{
    d->secondOverlay.snapshot = std::move(snapshot);
    d->secondOverlay.rollup = std::move(rollup);
    d->markDirty(Private::OverlayDirty);
}

void HallScene::setReducedMotion(bool reduced)
{
    d->reducedMotion = reduced;
    d->camera.setReducedMotion(reduced);
}

data::CameraPose HallScene::camera() const
{
    return d->camera.pose();
}

void HallScene::setCamera(const data::CameraPose& pose)
{
    d->camera.setPose(pose);
    d->cameraMoved();
}

void HallScene::flyTo(const data::CameraPose& pose)
{
    d->camera.flyTo(pose, d->poses.clearanceM(d->camera.pose().eye, pose.eye));
    d->cameraMoved();
}

data::CameraPose HallScene::poseFor(data::Device device) const
{
    if (!d->unfolded.empty()) {
        return d->unfolded.pose(d->camera.aspect());
    }
    return d->site ? d->poses.of(device, d->opened, d->camera.aspect()) : d->camera.pose();
}

data::CameraPose HallScene::pose(PresetPose preset, std::optional<data::Device> context) const
{
    return d->site ? d->poses.preset(preset, context, d->camera.aspect()) : d->camera.pose();
}

std::optional<Hit> HallScene::pick(QPointF position) const
{
    return d->site ? d->picker.pick(d->ray(position)) : std::nullopt;
}

QSize HallScene::size() const
{
    return d->size.toSize();
}

HallScene::State HallScene::state() const
{
    return d->state;
}

QString HallScene::dumpFrameGraph() const
{
    return d->frameGraph.dump();
}

int HallScene::drawableCount() const
{
    int count = 0;
    for (const auto* renderer : d->root->findChildren<Qt3DRender::QGeometryRenderer*>()) {
        bool enabled = renderer->isEnabled();
        for (const auto* node = renderer->parentNode(); node != nullptr && enabled;
             node = node->parentNode()) {
            enabled = node->isEnabled();
        }
        count += enabled ? 1 : 0;
    }
    return count;
}

} // namespace hallscape::scene
