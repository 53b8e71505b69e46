// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map_place.h"

#include "app/map_frame.h"
#include "data/layout/placement.h"

#include <algorithm>
#include <cmath>

namespace hallscape::app {

namespace {

bool isBuilt(const data::Site& site, data::Device device)
{
    return site.buildState(device) >= data::BuildState::Installed;
}

/// \param roomM around the box that counts as in it
bool isOver(const data::OrientedBox& box, data::Vec3 point, float roomM)
{
    const data::Vec3 local = data::turned(point - box.centre, -box.yawDeg);
    return std::abs(local.x) <= box.halfSize.x + roomM &&
           std::abs(local.z) <= box.halfSize.z + roomM;
}

std::optional<data::RackId> rackAt(const data::Site& site, data::Vec3 point, float roomM)
{
    for (std::uint32_t i = 0; i < site.racks.size(); ++i) {
        const data::Device rack = data::Site::device(data::RackId{i});
        if (isBuilt(site, rack) && isOver(site.box(rack), point, roomM)) {
            return data::RackId{i};
        }
    }
    return std::nullopt;
}

std::optional<data::Device> areaAt(const data::Site& site, data::Kind kind, data::Vec3 point)
{
    for (std::uint32_t i = 0; i < site.count(kind); ++i) {
        const data::Device area{kind, i};
        if (isBuilt(site, area) && isOver(site.box(area), point, 0)) {
            return area;
        }
    }
    return std::nullopt;
}

float roofM(const data::Site& site)
{
    float top = 0;
    for (std::uint32_t i = 0; i < site.count(data::Kind::Hall); ++i) {
        const data::OrientedBox hall = site.box({data::Kind::Hall, i});
        top = std::max(top, hall.centre.y + hall.halfSize.y);
    }
    return top;
}

} // namespace

data::Device placeOf(const data::Site& site, data::Vec3 eye)
{
    const auto hall = areaAt(site, data::Kind::Hall, eye);
    if (!hall) {
        return {};
    }
    const data::OrientedBox box = site.box(*hall);
    return std::abs(eye.y - box.centre.y) <= box.halfSize.y ? *hall : data::Device{};
}

QRectF groundOf(const data::Site& site, data::Device place)
{
    QRectF ground;
    const auto add = [&](data::Device device) {
        if (isBuilt(site, device)) {
            ground = ground.united(footprint(site.box(device)).boundingRect());
        }
    };
    if (place.kind == data::Kind::Hall) {
        add(place);
    } else {
        for (const data::Kind kind : {data::Kind::Building, data::Kind::Hall, data::Kind::Yard}) {
            for (std::uint32_t i = 0; i < site.count(kind); ++i) {
                add({kind, i});
            }
        }
        for (std::uint32_t i = 0; i < site.racks.size(); ++i) {
            add(data::Site::device(data::RackId{i}));
        }
    }
    constexpr qreal aroundM = 5; // a small site needs room to walk around it
    const qreal share = std::max(ground.width(), ground.height()) * 0.03;
    const qreal margin = place.kind == data::Kind::Site ? std::max(share, aroundM) : share;
    return ground.isEmpty() ? ground : ground.adjusted(-margin, -margin, margin, margin);
}

std::optional<data::Device> deviceAt(const data::Site& site, data::Vec3 point)
{
    if (const auto rack = rackAt(site, point, 0)) {
        return data::Site::device(*rack);
    }
    for (std::uint32_t i = 0; i < site.equipment.size(); ++i) {
        const data::Device item = site.device(data::EquipmentId{i});
        if (isBuilt(site, item) && isOver(site.box(item), point, 0)) {
            return item;
        }
    }
    const auto hall = areaAt(site, data::Kind::Hall, point);
    return hall ? hall : areaAt(site, data::Kind::Yard, point);
}

data::CameraPose poseAt(const data::Site& site, const data::CameraPose& now, data::Vec3 point)
{
    const bool isAbove = now.eye.y > roofM(site);
    const data::Vec3 from = isAbove ? now.target : now.eye;
    data::Vec3 there{point.x, from.y, point.z};
    constexpr float eyeRoomM = 0.3F;
    if (const auto rack = isAbove ? std::nullopt : rackAt(site, there, eyeRoomM)) {
        const data::OrientedBox box = site.box(data::Site::device(*rack));
        constexpr float stepM = 0.6F; // the middle of a narrow cold aisle
        const data::Vec3 front =
            box.centre + data::turned({0, 0, box.halfSize.z + stepM}, box.yawDeg);
        there = {front.x, from.y, front.z};
    }
    data::CameraPose pose = now;
    pose.eye = now.eye + (there - from);
    pose.target = now.target + (there - from);
    return pose;
}

} // namespace hallscape::app
