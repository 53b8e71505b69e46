// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The camera's side of HallScene::Private: rays, near plane, what the eye's place shows and hides.
#include "scene/hall_scene_p.h"

#include "scene/architecture.h"
#include "scene/vec_math.h"
#include "scene/view_volume.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QCamera>

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

constexpr float kerbM = 1.2F; ///< what is left of walls while the roof is hidden
/// Seen flatter than 25 degrees a building keeps its roof, steeper than 29 it has none: tangents.
constexpr float asideTangent = 0.466F;
constexpr float aboveTangent = 0.554F;
/// Close to a wall its distance counts, this many times, instead of that to the middle: so the roof
/// is gone before the eye is over it.
constexpr float nearWall = 1.8F;

float smooth(float t)
{
    const float x = std::clamp(t, 0.0F, 1.0F);
    return x * x * (3 - 2 * x);
}

/// 1 where \p eye looks at all buildings from aside, as from the street; 0 where it looks down into
/// one of them, or is over one: then what is below counts, not the roof right under the eye.
float asideShare(const data::Site& site, data::Vec3 eye)
{
    float share = 1;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        if (!isBuilding(site, {i}) ||
            site.buildState(site.device(data::AreaId{i})) < data::BuildState::Installed) {
            continue;
        }
        const data::Area& building = site.areas[i];
        const data::Vec3 local = YawFrame(building.place).toLocal(eye);
        const float above = eye.y - heightOf(building);
        const float beside = std::hypot(std::max(std::fabs(local.x) - building.sizeM.x / 2, 0.0F),
                                        std::max(std::fabs(local.z) - building.sizeM.z / 2, 0.0F));
        const float away =
            std::max(std::min(std::hypot(local.x, local.z), nearWall * beside), 0.001F);
        if (beside == 0) {
            return 0;
        }
        share =
            std::min(share, smooth((aboveTangent - above / away) / (aboveTangent - asideTangent)));
    }
    return share;
}

} // namespace

Ray HallScene::Private::ray(QPointF position) const
{
    const data::CameraPose& pose = camera.pose();
    const data::Vec3 direction = camera.direction(inPicture(position));
    // Start at the near plane: what it leaves out of the picture cannot be picked either.
    const data::Vec3 forward = normalized(pose.target - pose.eye);
    const float along = nearM(site != nullptr && insideHall(*site, pose.eye)) /
                        std::max(dot(direction, forward), 0.1F);
    return {pose.eye + direction * along, direction};
}

QSizeF HallScene::Private::pictureSize() const
{
    const bool halves = split && split->kind == data::SplitKind::SideBySide;
    return halves ? QSizeF(size.width() / 2, size.height()) : size;
}

QPointF HallScene::Private::inPicture(QPointF windowPixels) const
{
    const qreal width = pictureSize().width();
    return {windowPixels.x() >= width && width < size.width() ? windowPixels.x() - width
                                                              : windowPixels.x(),
            windowPixels.y()};
}

void HallScene::Private::applyReserved()
{
    // Names stand at the same places in both pictures: what is covered in one is free in neither.
    std::vector<QRect> places;
    const int width = qRound(pictureSize().width());
    std::vector<QRect> covered = reserved;
    covered.push_back(
        gauges->reserved(pictureSize()).translated(gaugesOffset(), 0).toAlignedRect());
    if (split && split->kind == data::SplitKind::Swipe) { // its line cuts no name
        constexpr int reachPx = 4;
        covered.emplace_back(qRound(size.width() * static_cast<qreal>(split->at)) - reachPx, 0,
                             2 * reachPx, qRound(size.height()));
    }
    for (const QRect& place : covered) {
        const QRect left = place & QRect(0, 0, width, qRound(size.height()));
        const QRect right = place & QRect(width, 0, width, qRound(size.height()));
        for (const QRect& part : {left, right.translated(-width, 0)}) {
            if (!part.isEmpty()) {
                places.push_back(part);
            }
        }
    }
    for (Labels* each : allLabels()) {
        each->setReserved(places);
    }
}

qreal HallScene::Private::gaugesOffset() const
{
    return size.width() - pictureSize().width();
}

bool HallScene::Private::onCompass(QPointF windowPixels) const
{
    return gauges->compass(pictureSize()).translated(gaugesOffset(), 0).contains(windowPixels);
}

data::Vec3 HallScene::Private::pointUnder(QPointF position) const
{
    const Ray at = ray(position);
    if (site != nullptr) {
        if (const auto hit = picker.pick(at)) {
            return hit->point;
        }
    }
    if (at.direction.y < -0.01F) {
        const float distance = -at.origin.y / at.direction.y;
        if (distance > 0 && distance < 2000) {
            return at.origin + at.direction * distance;
        }
    }
    const data::CameraPose& pose = camera.pose();
    return at.origin + at.direction * length(pose.target - pose.eye);
}

float HallScene::Private::surfaceDistanceM() const
{
    const data::CameraPose& pose = camera.pose();
    const Ray centre{pose.eye, normalized(pose.target - pose.eye)};
    const auto hit = site != nullptr ? picker.pick(centre) : std::nullopt;
    return hit ? hit->distanceM : length(pose.target - pose.eye);
}

/// As far as possible, so that depth stays exact far away: what is nearest is at least this far.
float HallScene::Private::nearM(bool inHall) const
{
    const data::CameraPose& pose = camera.pose();
    const float height = std::max(pose.eye.y, 0.1F);
    const float distance = std::min(surfaceDistanceM(), length(pose.target - pose.eye) * 2);
    return std::clamp(std::min(height * 0.12F, distance * 0.10F), inHall ? 0.03F : 0.08F, 24.0F);
}

float HallScene::Private::roofShare(bool inHall) const
{
    if (site == nullptr) {
        return 0;
    }
    return shown.roof || inHall ? 1 : asideShare(*site, camera.pose().eye);
}

void HallScene::Private::applyRoof(bool inHall)
{
    const float there = site != nullptr ? roof.at() : 0;
    const bool solid = there > 0.5F;
    overhead->setOpacity(isolated ? 0 : there * (1 - 0.92F * xray.at()));
    walls->setCutHeight(kerbM + (m_tallestWallM - kerbM) * there);
    props->setRoofVisible(solid);
    picker.setRoofShown(solid && !inHall);
    for (Labels* each : allLabels()) {
        each->setRoofShown(solid && !inHall);
    }
}

void HallScene::Private::clearTheWay()
{
    std::vector<data::RackId> around;
    if (site != nullptr && unfolded.empty()) {
        around = poses.racksAround(camera.pose().eye);
    }
    if (around != inTheWay) {
        inTheWay = std::move(around);
        applyStanding();
        applyKept();
    }
}

void HallScene::Private::applyCamera()
{
    const data::CameraPose& pose = camera.pose();
    clearTheWay();
    const bool inHall = unfolded.empty() && site != nullptr && insideHall(*site, pose.eye);
    roof.glideTo(roofShare(inHall));
    frameGraph.setInside(inHall);
    props->setEye(pose.eye, inHall);
    environment.setEye(toQt(pose.eye), inHall);
    racks->setEye(pose.eye);
    if (second != nullptr) {
        second->setEye(pose.eye);
    }

    auto* view = frameGraph.camera();
    const ViewAxes axes(pose.target - pose.eye);
    view->setPosition(toQt(pose.eye));
    view->setViewCenter(toQt(pose.target));
    view->setUpVector(toQt(axes.up));
    view->lens()->setPerspectiveProjection(pose.fovDeg, camera.aspect(), nearM(inHall), 6000);

    const ViewVolume volume(pose, (pictureSize() * devicePixelRatio).toSize());
    const bool roofsClosed = !inHall && roof.at() >= 1 && xray.at() <= 0 && !isolated &&
                             !inside.section && unfolded.empty();
    racks->setView(volume, roofsClosed);
    equipment->setView(volume);
    props->setView(volume);
    for (ShellField* field : {shell, walls, overhead}) {
        field->setView(volume);
    }
    if (second != nullptr) {
        second->setView(volume, roofsClosed);
    }

    LabelView labelView;
    QMatrix4x4 world;
    world.lookAt(toQt(pose.eye), toQt(pose.target), toQt(axes.up));
    labelView.clipFromWorld = view->projectionMatrix() * world;
    labelView.eye = {pose.eye, axes.forward, nearM(inHall)};
    labelView.pixels = (pictureSize() * devicePixelRatio).toSize();
    labelView.devicePixelRatio = static_cast<float>(devicePixelRatio);
    for (Labels* each : allLabels()) {
        each->update(labelView, picker);
    }
    gauges->setCompassShown(unfolded.empty());
    gauges->update(labelView, pose);
    orderStanding();
    shells->setEye(pose.eye);
    ghosts->setEye(pose.eye);
    bodies->setEye(pose.eye);
    section->update(camera, pictureSize(), static_cast<float>(devicePixelRatio));
}

} // namespace hallscape::scene
