// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened up, in HallScene::Private: x-ray, peel, isolation, elevation, the section and its
// arrows.
#include "scene/hall_scene_p.h"

#include "scene/shader_material.h"
#include "scene/vec_math.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>

namespace hallscape::scene {

namespace {

/// The pointer that runs along a direction of the screen.
Qt::CursorShape cursorAlong(float x, float y)
{
    const float steep = std::abs(y) / std::max(std::abs(x), 1e-4F);
    if (steep < 0.41F) { // tangent of 22.5 degrees
        return Qt::SizeHorCursor;
    }
    if (steep > 2.41F) {
        return Qt::SizeVerCursor;
    }
    return x * y > 0 ? Qt::SizeBDiagCursor : Qt::SizeFDiagCursor;
}

} // namespace

void HallScene::Private::resolveInside()
{
    isolated =
        site != nullptr && !inside.isolated.empty() ? site->find(inside.isolated) : std::nullopt;
    if (isolated) { // a unit stays in its rack: alone it would say nothing of where it is
        while (data::family(isolated->kind) == data::Family::Part ||
               data::family(isolated->kind) == data::Family::Unit) {
            isolated = site->parent(*isolated);
        }
    }
    if (isolated && isolated->kind == data::Kind::Site) {
        isolated.reset();
    }
    const auto row =
        site != nullptr && !inside.unfolded.empty() ? site->find(inside.unfolded) : std::nullopt;
    unfolded =
        row && row->kind == data::Kind::Rack ? UnfoldedRow(*site, {row->index}) : UnfoldedRow();
    xray.glideTo(inside.xray);
    if (inside.peel.has_value() != m_wasPeeled) {
        m_wasPeeled = inside.peel.has_value();
        if (m_wasPeeled && opened.unit) {
            peel.jumpTo(1); // it is out already
        }
    }
    peel.glideTo(inside.peel.value_or(data::Peel::doorsOff));
}

bool HallScene::Private::isIsolated(data::Device device) const
{
    while (device != *isolated && device.kind != data::Kind::Site) {
        device = site->parent(device);
    }
    return device == *isolated;
}

void HallScene::Private::applyInside()
{
    const bool flat = !unfolded.empty();
    const auto box = flat ? std::nullopt : inside.section;
    section->setBox(box);
    picker.setSection(box);
    picker.setUnfolded(unfolded.racks());
    if (second != nullptr) {
        second->setKept(isolated ? [this](data::Device device) { return isIsolated(device); }
                                 : std::function<bool(data::Device)>());
    }
    setShaderSection(root.get(), box.has_value());
    racks->setBottoms(box.has_value());
    showFlat(flat);
    applyIsolation();
    applyStanding();
    applyXray();
    applyPeel();
    const auto given = flat ? unfolded.labels(*site, words) : std::vector<LabelSource>();
    for (Labels* each : allLabels()) {
        each->setGiven(given);
    }
    applyKept();
}

bool HallScene::Private::isKept(data::Device device) const
{
    const bool away = device.kind == data::Kind::Rack &&
                      std::ranges::binary_search(inTheWay, device.index, {}, &data::RackId::index);
    return !away && (!isolated || isIsolated(device));
}

void HallScene::Private::applyKept()
{
    const bool all = !isolated && inTheWay.empty();
    std::function<bool(data::Device)> kept;
    if (!all) {
        kept = [this](data::Device device) { return isKept(device); };
    }
    picker.setKept(kept);
    std::function<bool(data::Device, data::Vec3)> named;
    if (!all || (inside.section && unfolded.empty())) {
        named = [this](data::Device device, data::Vec3 anchor) {
            constexpr float aboveM = 0.3F; // names stand over what they name
            const bool cut = inside.section && !contains(*inside.section, anchor) &&
                             !contains(*inside.section, anchor - data::Vec3{0, aboveM, 0});
            return !cut && isKept(device);
        };
    }
    for (Labels* each : allLabels()) {
        each->setKept(named);
    }
}

bool HallScene::Private::drawnInOrder() const
{
    return std::max(xray.at(), xray.to()) > 0 ||
           std::min(peel.at(), peel.to()) < data::Peel::doorsOff;
}

void HallScene::Private::orderStanding()
{
    constexpr float reorderM = 1; // the order hardly changes while the eye moves less
    if (drawnInOrder() && length(camera.pose().eye - m_orderedFrom) > reorderM) {
        applyStanding();
    }
}

void HallScene::Private::applyStanding()
{
    if (site == nullptr) {
        return;
    }
    std::vector<StandingRack> standing = unfolded.empty() ? builtRacks(*site) : unfolded.racks();
    if (unfolded.empty()) {
        std::erase_if(standing, [this](const StandingRack& rack) {
            return !isKept(data::Site::device(rack.rack));
        });
    }
    if (drawnInOrder()) {
        m_orderedFrom = camera.pose().eye;
        sortByDistance(standing, m_orderedFrom, false);
    }
    std::vector<GhostField::Box> glass;
    glass.reserve(standing.size());
    for (const StandingRack& rack : standing) {
        glass.push_back({rack.place, site->model(rack.rack).sizeM});
    }
    shells->setBoxes(std::move(glass));
    doors->setStanding(*site, standing);
    racks->setStanding(standing);
    if (second != nullptr) {
        second->setStanding(standing, inside.section && unfolded.empty());
        second->setFlat(!unfolded.empty());
    }
    bodies->setStanding(std::move(standing));
}

void HallScene::Private::applyIsolation()
{
    const bool flat = !unfolded.empty();
    props->setEnabled(!isolated && !flat);
    ghosts->setStrength(isolated && !flat ? 1 : 0);
    if (m_drawnIsolated == isolated) {
        return;
    }
    m_drawnIsolated = isolated;
    std::vector<GhostField::Box> boxes;
    equipment->setKept(nullptr);
    if (isolated) {
        for (const StandingRack& rack : builtRacks(*site)) {
            if (!isIsolated(data::Site::device(rack.rack))) {
                boxes.push_back({rack.place, site->model(rack.rack).sizeM});
            }
        }
        for (std::uint32_t i = 0; i < site->equipment.size(); ++i) {
            const data::Equipment& item = site->equipment[i];
            const data::Device device = site->device(data::EquipmentId{i});
            if (site->buildState(device) >= data::BuildState::Installed && !isIsolated(device)) {
                boxes.push_back({item.place, site->equipmentModels[item.model].sizeM});
            }
        }
        equipment->setKept([this](data::Device device) { return isIsolated(device); });
        const data::OrientedBox box = site->box(*isolated);
        ghosts->setFreeSight(box.centre, std::hypot(box.halfSize.x, box.halfSize.z),
                             box.halfSize.y);
    }
    ghosts->setBoxes(std::move(boxes));
    ghosts->setStrength(isolated && !flat ? 1 : 0);
}

void HallScene::Private::applyXray()
{
    // Walls keep a breath of colour; racks leave only their glass.
    constexpr float clearest = 0.12F;
    const float glass = unfolded.empty() ? xray.at() : 0;
    const float solid = 1 - glass;
    racks->setOpacity(solid);
    if (openedRack != nullptr) {
        openedRack->setGlass(glass);
    }
    if (openedServer != nullptr) {
        openedServer->setGlass(glass);
    }
    if (second != nullptr) {
        second->setGlass(glass);
    }
    walls->setOpacity(isolated ? clearest : std::max(solid, clearest));
    shells->setStrength(0.75F * glass);
    bodies->setShown(glass > 0);
}

void HallScene::Private::applyPeel()
{
    const data::Peel off = data::Peel::at(peel.at());
    doors->setOpening(off.doors);
    const bool flat = !unfolded.empty();
    const bool alone = isolated.has_value();
    if (openedRack != nullptr) {
        openedRack->setPeel(off.panels, off.servers, off.lids);
        openedRack->setEnabled(!flat &&
                               (!alone || isIsolated(data::Site::device(openedRack->rack()))));
    }
    if (openedServer != nullptr) {
        openedServer->setShares(inside.peel
                                    ? std::optional(OpenedServer::Shares{off.servers, off.lids})
                                    : std::nullopt);
        openedServer->setEnabled(!flat &&
                                 (!alone || isIsolated(site->device(openedServer->unit()))));
    }
    if (second != nullptr) {
        second->setPeel(off, inside.peel.has_value());
    }
    racks->setHidden(flat ? std::nullopt : opened.rack);
    bodies->setHidden(opened.rack);
    shareOpened();
}

void HallScene::Private::shareOpened()
{
    opened.servers = data::Peel::at(peel.at()).servers;
    if (openedServer != nullptr) {
        opened.slide = openedServer->slide();
        opened.lid = openedServer->lid();
    }
    picker.setOpened(opened);
    for (Labels* each : allLabels()) {
        each->setOpened(opened);
    }
    dirty |= HighlightDirty | CameraDirty;
}

void HallScene::Private::showFlat(bool flat)
{
    for (Qt3DCore::QEntity* entity :
         std::initializer_list<Qt3DCore::QEntity*>{shell, walls, overhead, equipment}) {
        entity->setEnabled(!flat);
    }
    sky->setEnabled(background && !flat);
    planned->setEnabled(shown.planned && !flat);
}

void HallScene::Private::glide(float seconds)
{
    const float step = reducedMotion ? 1000.0F : seconds; // cuts instead of motion
    roof.advance(step);
    const auto glideOn = [&](Gliding& what, auto apply) {
        if (!what.resting()) {
            what.advance(step);
            (this->*apply)();
        }
    };
    glideOn(xray, &Private::applyXray);
    glideOn(peel, &Private::applyPeel);
}

std::optional<Qt::CursorShape> HallScene::Private::hoverHandle(QPointF position)
{
    const auto side = m_handle ? std::optional(m_handle->side)
                               : section->handleAt(camera, pictureSize(), inPicture(position));
    if (section->setActive(side)) {
        markDirty(CameraDirty);
    }
    if (!side) {
        return std::nullopt;
    }
    const data::CameraPose& pose = camera.pose();
    const ViewAxes axes(pose.target - pose.eye);
    const data::Vec3 direction = directionOf(*section->box(), *side);
    return cursorAlong(dot(direction, axes.right), dot(direction, axes.up));
}

bool HallScene::Private::takeHandle(QPointF position)
{
    const auto side = section->handleAt(camera, pictureSize(), inPicture(position));
    if (!side) {
        return false;
    }
    const data::OrientedBox& box = *section->box();
    const auto at = alongLine(ray(position), middleOf(box, *side), directionOf(box, *side));
    m_handle = {*side, at.value_or(0), box};
    return true;
}

void HallScene::Private::dragHandle(QPointF position)
{
    if (!m_handle) {
        return;
    }
    const data::OrientedBox& before = m_handle->before;
    const auto at = alongLine(ray(position), middleOf(before, m_handle->side),
                              directionOf(before, m_handle->side));
    if (at) {
        inside.section = withSideMoved(before, m_handle->side, *at - m_handle->fromM);
        markDirty(InsideDirty | CameraDirty);
        Q_EMIT q->sectionDragged(*inside.section);
    }
}

void HallScene::Private::dropHandle(bool keep)
{
    if (!m_handle) {
        return;
    }
    const data::OrientedBox before = m_handle->before;
    m_handle.reset();
    if (!keep) {
        inside.section = before;
        markDirty(InsideDirty | CameraDirty);
        Q_EMIT q->sectionDragged(before);
    }
}

} // namespace hallscape::scene
