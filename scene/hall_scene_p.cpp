// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/hall_scene_p.h"

#include "scene/architecture.h"
#include "scene/pins.h"
#include "scene/vec_math.h"

#include <algorithm>
#include <iterator>

namespace hallscape::scene {

HallScene::Private::Private(HallScene* scene, QObject* surface)
    : q(scene), root(new Qt3DCore::QEntity), frameGraph(root.get(), surface),
      environment(frameGraph), store(root.get()),
      warmUp(root.get(), frameGraph.layers(0).opaque, library, store), atlas(root.get()),
      ground(root.get()), sky(new Sky(root.get(), frameGraph.layers().sky)),
      racks(new RackField(root.get(), frameGraph.layers(0), atlas, library)),
      shell(new ShellField(root.get(), frameGraph.layers().floors, frameGraph.layers().blended,
                           ground.parameters())),
      walls(new ShellField(root.get(), frameGraph.layers().walls, frameGraph.layers().blended,
                           ground.parameters())),
      overhead(new ShellField(root.get(), frameGraph.layers().walls, frameGraph.layers().blended,
                              ground.parameters())),
      equipment(new EquipmentField(root.get(), frameGraph.layers(0).opaque, library)),
      props(new PropField(root.get(), frameGraph.layers().opaque, library)),
      planned(new PlannedField(root.get(), frameGraph.layers().blended)),
      outline(new Outline(root.get(), frameGraph.layers().overlay)),
      labels(new Labels(root.get(), frameGraph.layers(0).text)),
      gauges(new Gauges(root.get(), {frameGraph.layers(0).text, frameGraph.layers(1).text})),
      section(new Section(root.get(), frameGraph)),
      bodies(new RackBodies(root.get(), frameGraph.layers(0).opaque, racks->valueParameters())),
      doors(new RackDoors(root.get(), frameGraph.layers().blended)),
      shells(new GhostField(root.get(), frameGraph.layers().blended, "glass racks",
                            GhostField::Depth::Through)),
      ghosts(new GhostField(root.get(), frameGraph.layers().blended, "ghosts",
                            GhostField::Depth::Nearest))
{
    root->setObjectName(QStringLiteral("root"));
    shell->setObjectName(QStringLiteral("shell"));
    walls->setObjectName(QStringLiteral("walls"));
    overhead->setObjectName(QStringLiteral("overhead"));
    auto* settings = new Qt3DRender::QRenderSettings(root.get());
    settings->setActiveFrameGraph(frameGraph.root());
    root->addComponent(settings);
    connectLoaders();
}

void HallScene::Private::connectLoaders()
{
    connect(&atlas, &FacadeAtlas::loaded, q, [this] {
        racks->refreshTextures();
        if (second != nullptr) {
            second->refreshTextures();
        }
        markDirty(0);
        updateState();
    });
    connect(&ground, &GroundLight::loaded, q, [this] {
        markDirty(0);
        updateState();
    });
    connect(&library, &MeshLibrary::loaded, q, [this] { markDirty(0); });
    connect(&library, &MeshLibrary::idle, q, [this] { updateState(); });
    connect(&atlas, &FacadeAtlas::problem, q, &HallScene::problem);
    connect(&library, &MeshLibrary::problem, q, &HallScene::problem);
}

void HallScene::Private::markDirty(unsigned what)
{
    dirty |= what;
    if (!frameAsked) {
        frameAsked = true;
        Q_EMIT q->needsFrame();
    }
}

void HallScene::Private::setBackgroundShown(bool shown_)
{
    background = shown_;
    sky->setEnabled(shown_);
    frameGraph.setClearTransparent(!shown_);
    markDirty(SiteDirty);
}

void HallScene::Private::updateState()
{
    const bool loading =
        atlas.loading() || ground.loading() || library.loading() || (dirty & SiteDirty) != 0;
    const State now = site == nullptr ? State::Empty : loading ? State::Loading : State::Ready;
    if (now != state) {
        state = now;
        markDirty(0);
        Q_EMIT q->stateChanged(now);
    }
}

void HallScene::Private::resize(QSizeF logicalPixels, qreal ratio)
{
    size = logicalPixels;
    devicePixelRatio = ratio;
    camera.setViewSize(pictureSize());
    environment.setViewport(pictureSize() * ratio);
    frameGraph.setTargetSize((logicalPixels * ratio).toSize());
    applyReserved();
    markDirty(CameraDirty);
}

void HallScene::Private::cameraMoved()
{
    markDirty(CameraDirty);
    Q_EMIT q->cameraChanged(camera.pose());
}

bool HallScene::Private::advance(double seconds)
{
    frameAsked = false;
    bool moving = false;
    if (camera.flying()) {
        moving = camera.advance(static_cast<float>(seconds));
        dirty |= CameraDirty;
        Q_EMIT q->cameraChanged(camera.pose());
    }
    if (openedServer != nullptr) {
        moving = openedServer->advance(static_cast<float>(seconds * 1000)) || moving;
        if (opened.slide != openedServer->slide() || opened.lid != openedServer->lid()) {
            shareOpened();
        }
    }
    glide(static_cast<float>(seconds));
    const unsigned now = std::exchange(dirty, 0U);
    if ((now & SiteDirty) != 0) {
        applySite();
    }
    if (site != nullptr && (now & (SiteDirty | OverlayDirty)) != 0) {
        applyOverlay();
    }
    if ((now & (SiteDirty | ShownDirty)) != 0) {
        planned->setEnabled(shown.planned && unfolded.empty());
        picker.setPlannedShown(shown.planned);
        for (Labels* each : allLabels()) {
            each->setShown(shown.labels);
        }
        environment.setDusk(shown.dusk);
    }
    if ((now & (SiteDirty | InsideDirty)) != 0) {
        applyInside();
    }
    if (site != nullptr && (now & (SiteDirty | HighlightDirty)) != 0) {
        applyHighlight();
    }
    for (Labels* each : allLabels()) {
        each->setAnimated(fadesLabels && !reducedMotion);
        each->advance(static_cast<float>(seconds));
    }
    applyCamera();
    if ((now & SiteDirty) != 0 || reducedMotion) {
        roof.jumpTo(roof.to());
    }
    applyRoof(site != nullptr && insideHall(*site, camera.pose().eye));
    if ((now & SiteDirty) != 0) {
        updateState();
    }
    const std::vector<Labels*> names = allLabels();
    return moving || frameAsked || !resting() || std::ranges::any_of(names, &Labels::fading);
}

void HallScene::Private::applySite()
{
    const data::SitePtr& drawn = plan->site;
    Architecture architecture = architectureOf(*drawn, plan->rows, plan->aisles);
    props->setProps(plan->props);
    if (!background) {
        std::erase_if(architecture.shell, [](const SurfaceBox& box) { return box.endless; });
    }
    setArchitecture(architecture);
    racks->setSite(drawn);
    racks->refreshTextures();
    equipment->setSite(drawn);
    if (second != nullptr) {
        second->setSite(drawn);
    }
    planned->setSite(*drawn);
    labels->setSite(drawn);
    bodies->setSite(drawn);
    m_drawnIsolated.reset();
    inTheWay.clear();
    ghosts->setBoxes({});
    picker = Picker(drawn);
    resolveInside();
    // open() may have come before the first frame of this site.
    if (second != nullptr) {
        second->setOpened(opened);
    }
    picker.setOpened(opened);
    for (Labels* each : allLabels()) {
        each->setOpened(opened);
    }
    camera.setFloor(drawn->areas.empty() ? 0 : drawn->areas.front().place.position.y);
}

void HallScene::Private::setArchitecture(const Architecture& architecture)
{
    std::vector<SurfaceBox> standing;
    std::vector<SurfaceBox> lying;
    std::ranges::partition_copy(architecture.shell, std::back_inserter(standing),
                                std::back_inserter(lying),
                                [](const SurfaceBox& box) { return box.cut; });
    m_tallestWallM = 0;
    for (const SurfaceBox& wall : standing) {
        m_tallestWallM = std::max(m_tallestWallM, wall.sizeM.y);
    }
    shell->setBoxes(lying);
    walls->setBoxes(standing);
    overhead->setBoxes(architecture.overhead);
}

void HallScene::Private::applyOverlay()
{
    racks->setOverlay(overlay);
    equipment->setOverlay(overlay);
    if (second != nullptr) {
        secondOverlay.lens = split->lens;
        second->setOverlay(secondOverlay);
    }
    if (openedRack != nullptr) {
        openedRack->setOverlay(overlay);
    }
    if (openedServer != nullptr) {
        openedServer->setOverlay(overlay);
    }
    applyPins();
}

void HallScene::Private::applyPins()
{
    const auto show = [this](Labels& in, const Overlay& of,
                             std::span<const HallScene::AlertPin> with) {
        Marks marks = marksOf(*site, of, with);
        in.setAlarmed(std::move(marks.alarmed));
        in.setPins(marks.pins);
    };
    show(*labels, overlay, alerts);
    if (second != nullptr) {
        const bool sameMoment = !split->timeMs;
        show(second->labels(), secondOverlay,
             sameMoment ? std::span<const HallScene::AlertPin>(alerts)
                        : std::span<const HallScene::AlertPin>());
    }
}

std::vector<Labels*> HallScene::Private::allLabels() const
{
    return second != nullptr ? std::vector{labels, &second->labels()} : std::vector{labels};
}

std::vector<Outline::Item> HallScene::Private::outlineItems() const
{
    std::vector<Outline::Item> items;
    const auto add = [&](const std::optional<data::Device>& device, const QColor& colour,
                         float width) {
        if (!device || !site->contains(*device) || device->kind == data::Kind::Site) {
            return;
        }
        const bool slid = unfolded.empty() && openedServer != nullptr &&
                          data::family(device->kind) == data::Family::Unit && opened.unit &&
                          opened.unit->index == site->unitId(*device).index;
        if (slid || (openedServer != nullptr && data::family(device->kind) == data::Family::Part)) {
            return; // the opened server lights its own parts
        }
        const auto boxes =
            unfolded.empty() ? std::vector{site->box(*device)} : unfolded.boxesOf(*site, *device);
        for (const data::OrientedBox& box : boxes) {
            items.push_back({box, colour, width * static_cast<float>(devicePixelRatio)});
        }
    };
    if (hovered != selected) {
        add(hovered, QColor(230, 233, 237, 170), 1.4F);
    }
    add(selected, QColor(0x4a, 0xa3, 0xdf), 2.6F);
    return items;
}

void HallScene::Private::applyHighlight()
{
    outline->setItems(outlineItems());
    equipment->setHighlight(selected, hovered);
    if (second != nullptr) {
        second->setHighlight(selected, hovered);
    }
    for (Labels* each : allLabels()) {
        each->setSelection(selected, hovered);
    }
    if (openedRack != nullptr) {
        openedRack->setHighlight(selected, hovered);
    }
    if (openedServer != nullptr) {
        openedServer->setHighlight(selected, hovered);
    }
}

std::optional<data::Device> HallScene::Private::wanted() const
{
    return !asked && inside.peel && site != nullptr ? selected : asked;
}

void HallScene::Private::reopen(bool animated)
{
    const std::optional<data::Device> device = wanted();
    if (const Opened now = site != nullptr ? openedBy(*site, device) : Opened{};
        !(now.rack == opened.rack && now.unit == opened.unit)) {
        openNow(device, animated);
    }
}

void HallScene::Private::open(std::optional<data::Device> device, bool animated)
{
    asked = device;
    openNow(wanted(), animated);
}

void HallScene::Private::openNow(std::optional<data::Device> device, bool animated)
{
    const Opened now = site != nullptr ? openedBy(*site, device) : Opened{};
    if (openedRack != nullptr && openedRack->rack() != now.rack.value_or(data::RackId{~0U})) {
        delete std::exchange(openedRack, nullptr);
    }
    if (openedServer != nullptr && !(now.unit && openedServer->unit() == *now.unit)) {
        delete std::exchange(openedServer, nullptr);
    }
    opened = now;
    if (now.rack && openedRack == nullptr) {
        openedRack =
            new OpenedRack(root.get(), frameGraph.layers(0), library, store, site, *now.rack);
        openedRack->setOverlay(overlay);
    }
    if (now.unit && openedServer == nullptr) {
        openedServer = new OpenedServer(root.get(), frameGraph.layers(0), library, store, site,
                                        *now.unit, animated);
        openedServer->setOverlay(overlay);
    }
    if (openedRack != nullptr) {
        openedRack->setMissing(now.unit);
    }
    if (second != nullptr && (dirty & SiteDirty) == 0) {
        second->setOpened(opened);
    }
    applyPeel();
    markDirty(HighlightDirty | CameraDirty | InsideDirty);
    updateState();
}

void HallScene::Private::setSplit(const std::optional<data::Split>& wanted)
{
    if (wanted == split) {
        return;
    }
    split = wanted;
    frameGraph.setSplit(split);
    gauges->setSplit(split);
    if (split && second == nullptr) {
        second = new SecondView(root.get(), frameGraph.layers(1), atlas, library, store);
        if (site != nullptr && (dirty & SiteDirty) == 0) {
            second->setSite(site);
            second->setOpened(opened);
        }
    } else if (!split) {
        delete std::exchange(second, nullptr);
    }
    resize(size, devicePixelRatio);
    applyReserved();
    markDirty(OverlayDirty | HighlightDirty | ShownDirty | CameraDirty | InsideDirty);
}

} // namespace hallscape::scene
