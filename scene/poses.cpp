// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/poses.h"

#include "scene/architecture.h"
#include "scene/vec_math.h"
#include "scene/yaw_frame.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numbers>

namespace hallscape::scene {

namespace {

constexpr float eyeHeightM = 1.65F;
constexpr float usualFovDeg = 42;

std::array<data::Vec3, 8> cornersOf(const data::OrientedBox& box)
{
    const YawFrame frame(box.centre, box.yawDeg);
    std::array<data::Vec3, 8> corners;
    for (unsigned i = 0; i < 8; ++i) {
        corners.at(i) = frame.toWorld({(i & 1U) != 0 ? box.halfSize.x : -box.halfSize.x,
                                       (i & 2U) != 0 ? box.halfSize.y : -box.halfSize.y,
                                       (i & 4U) != 0 ? box.halfSize.z : -box.halfSize.z});
    }
    return corners;
}

} // namespace

data::CameraPose frame(const data::OrientedBox& box, data::Vec3 towardsEye, float fovDeg,
                       float aspect, float fill)
{
    const ViewAxes axes(towardsEye * -1);
    const float tangentY = std::tan(fovDeg * std::numbers::pi_v<float> / 360.0F) * fill;
    const float tangentX = tangentY * aspect;
    // Centre the box's silhouette, then back off until every corner is inside; twice, as one
    // depends on the other.
    data::Vec3 target = box.centre;
    float distance = 0;
    for (int round = 0; round < 3; ++round) {
        distance = 0;
        for (const data::Vec3& corner : cornersOf(box)) {
            const data::Vec3 d = corner - target;
            const float towards = -dot(d, axes.forward);
            distance = std::max({distance, std::fabs(dot(d, axes.right)) / tangentX + towards,
                                 std::fabs(dot(d, axes.up)) / tangentY + towards});
        }
        const data::Vec3 eye = target - axes.forward * distance;
        float low = 1e9F;
        float high = -1e9F;
        for (const data::Vec3& corner : cornersOf(box)) {
            const data::Vec3 d = corner - eye;
            const float up = dot(d, axes.up) / std::max(dot(d, axes.forward), 0.01F);
            low = std::min(low, up);
            high = std::max(high, up);
        }
        target = target + axes.up * ((low + high) * 0.5F * distance);
    }
    return {target - axes.forward * std::max(distance, 0.15F), target, fovDeg};
}

Poses::Poses(data::SitePtr site, std::vector<RackRow> rows, std::vector<Aisle> aisles)
    : m_site(std::move(site)), m_rows(std::move(rows)), m_aisles(std::move(aisles))
{
}

std::optional<data::RackId> Poses::rackOf(std::optional<data::Device> context) const
{
    data::Device device = context.value_or(data::Device{});
    while (data::family(device.kind) == data::Family::Part ||
           data::family(device.kind) == data::Family::Unit) {
        device = m_site->parent(device);
    }
    data::Range racks = m_site->range(device, data::Kind::Rack);
    if (device.kind < data::Kind::Hall && m_site->count(data::Kind::Hall) > 0) {
        racks = m_site->range({data::Kind::Hall, 0}, data::Kind::Rack);
    }
    // Of several the one in the middle that holds servers: something to see, with neighbours.
    for (std::uint32_t i = 0; i < racks.count; ++i) {
        const data::RackId rack{racks.first + (racks.count / 2 + i) % racks.count};
        if (m_site->range(data::Site::device(rack), data::Kind::Server).count > 0) {
            return rack;
        }
    }
    if (racks.count > 0) {
        return data::RackId{racks.first};
    }
    return m_site->racks.empty() ? std::nullopt : std::optional(data::RackId{0});
}

data::OrientedBox Poses::hallsBox(std::optional<data::Device> context) const
{
    if (context && context->kind >= data::Kind::Hall) {
        if (const auto hall = hallOf(context)) {
            return m_site->box(m_site->device(*hall));
        }
    }
    data::Vec3 low{1e9F, 0, 1e9F};
    data::Vec3 high{-1e9F, 0, -1e9F};
    for (std::uint32_t i = 0; i < m_site->areas.size(); ++i) {
        if (!isHall(*m_site, {i})) {
            continue;
        }
        for (const data::Vec3& p : cornersOf(m_site->box(m_site->device(data::AreaId{i})))) {
            low = {std::min(low.x, p.x), 0, std::min(low.z, p.z)};
            high = {std::max(high.x, p.x), p.y, std::max(high.z, p.z)};
        }
    }
    return low.x > high.x ? siteBox()
                          : data::OrientedBox{(low + high) * 0.5F, (high - low) * 0.5F, 0};
}

std::optional<data::AreaId> Poses::hallOf(std::optional<data::Device> context) const
{
    const auto rack = rackOf(context);
    return rack ? std::optional(scene::hallOf(*m_site, m_site->racks[rack->index].area))
                : std::nullopt;
}

data::OrientedBox Poses::siteBox() const
{
    data::Vec3 low{1e9F, 0, 1e9F};
    data::Vec3 high{-1e9F, 0, -1e9F};
    const auto include = [&](const data::OrientedBox& box) {
        for (const data::Vec3& p : cornersOf(box)) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y), std::min(low.z, p.z)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y), std::max(high.z, p.z)};
        }
    };
    for (std::uint32_t i = 0; i < m_site->areas.size(); ++i) {
        if (isHall(*m_site, {i}) || isBuilding(*m_site, {i})) {
            include(m_site->box(m_site->device(data::AreaId{i})));
        }
    }
    for (std::uint32_t i = 0; i < m_site->equipment.size(); ++i) {
        const data::Device item = m_site->device(data::EquipmentId{i});
        if (m_site->buildState(item) >= data::BuildState::Installed) {
            include(m_site->box(item));
        }
    }
    for (std::uint32_t i = 0; i < m_site->racks.size(); ++i) {
        include(m_site->box({data::Kind::Rack, i}));
    }
    if (low.x > high.x) {
        return {{0, 5, 0}, {50, 5, 50}, 0};
    }
    return {(low + high) * 0.5F, (high - low) * 0.5F, 0};
}

data::CameraPose Poses::rackFace(data::RackId rack, bool front, float aspect) const
{
    const data::OrientedBox box = m_site->box(data::Site::device(rack));
    const YawFrame space(box.centre, box.yawDeg);
    // Seen from within the opposite row, which is not drawn there: see racksAround().
    data::OrientedBox face = box;
    const float side = front ? 1.0F : -1.0F;
    face.centre = space.toWorld({0, 0, side * box.halfSize.z});
    face.halfSize.z = 0;
    return frame(face, space.directionToWorld({0, 0.02F, side}), front ? 52.0F : 58.0F, aspect,
                 0.90F);
}

data::CameraPose Poses::aisle(std::optional<data::Device> context) const
{
    const auto rack = rackOf(context);
    const auto hall = hallOf(context);
    const data::Vec3 near = rack ? m_site->racks[rack->index].place.position : data::Vec3{};
    const Aisle* best = nullptr;
    float bestDistance = std::numeric_limits<float>::max();
    for (const Aisle& candidate : m_aisles) {
        if (!candidate.cold || (hall && candidate.hall != *hall)) {
            continue;
        }
        const data::Vec3 local = YawFrame(candidate.centre, candidate.yawDeg).toLocal(near);
        const float outside = std::max(std::fabs(local.x) - candidate.lengthM * 0.5F, 0.0F);
        const float distance = std::hypot(outside, local.z) - 0.001F * candidate.lengthM;
        if (distance < bestDistance) {
            bestDistance = distance;
            best = &candidate;
        }
    }
    if (best == nullptr) {
        const data::OrientedBox box = siteBox();
        return {box.centre + data::Vec3{box.halfSize.x, eyeHeightM, box.halfSize.z}, box.centre,
                60};
    }
    const YawFrame space(best->centre, best->yawDeg);
    const float end = best->lengthM * 0.5F;
    return {space.toWorld({-end + 0.9F, eyeHeightM, 0.10F}),
            space.toWorld({end, eyeHeightM - 0.9F, 0}), 58};
}

data::CameraPose Poses::preset(PresetPose preset, std::optional<data::Device> context,
                               float aspect) const
{
    switch (preset) {
    case PresetPose::Site:
        return frame(siteBox(), {-0.80F, 0.25F, 0.54F}, 38.0F, aspect, 1.0F);
    case PresetPose::Hall:
    case PresetPose::Top: {
        data::OrientedBox box = hallsBox(context);
        box.centre.y = 1.2F;
        box.halfSize.y = 1.2F;
        const data::Vec3 towards =
            YawFrame({}, box.yawDeg)
                .directionToWorld(preset == PresetPose::Top ? data::Vec3{0, 1, 0.012F}
                                                            : data::Vec3{-0.22F, 0.72F, 0.66F});
        return frame(box, towards, usualFovDeg, aspect, 0.97F);
    }
    case PresetPose::Aisle:
        return aisle(context);
    case PresetPose::Front:
    case PresetPose::Rear:
        if (const auto rack = rackOf(context)) {
            return rackFace(*rack, preset == PresetPose::Front, aspect);
        }
        return this->preset(PresetPose::Site, std::nullopt, aspect);
    }
    return {};
}

data::CameraPose Poses::ofPart(data::Device part, const Opened& opened, float aspect) const
{
    const data::UnitId unit{m_site->byKind[static_cast<std::size_t>(part.kind)][part.index]};
    const bool out = opened.unit && opened.unit->index == unit.index;
    const YawFrame space = out ? slidUnitFrame(*m_site, unit, 1) : unitFrame(*m_site, unit);
    const data::Box local = m_site->partModel(part).box;
    const data::OrientedBox box{space.toWorld(local.centre()), local.size() * 0.5F,
                                space.yawRad() * 180 / std::numbers::pi_v<float>};
    return frame(box, space.directionToWorld({0.12F, 0.80F, 0.42F}), usualFovDeg, aspect, 0.34F);
}

data::CameraPose Poses::of(data::Device device, const Opened& opened, float aspect) const
{
    const data::OrientedBox box = m_site->box(device);
    const YawFrame turn({}, box.yawDeg);
    switch (data::family(device.kind)) {
    case data::Family::Part:
        return ofPart(device, opened, aspect);
    case data::Family::Rack:
        return rackFace({device.index}, true, aspect);
    case data::Family::Unit: {
        const data::UnitId unit = m_site->unitId(device);
        if (opened.unit && opened.unit->index == unit.index) {
            const YawFrame space = slidUnitFrame(*m_site, unit, 1);
            const data::Vec3 size = m_site->model(unit).sizeM;
            const data::OrientedBox out{space.toWorld({0, size.y * 0.5F, 0}), size * 0.5F,
                                        box.yawDeg};
            return frame(out, space.directionToWorld({0.16F, 0.86F, 0.40F}), usualFovDeg, aspect,
                         0.86F);
        }
        const bool rear = m_site->mount(unit).side == data::Side::Rear;
        const YawFrame space = unitFrame(*m_site, unit);
        data::OrientedBox face = box;
        face.centre = box.centre + space.directionToWorld({0, 0, box.halfSize.z});
        face.halfSize.z = 0;
        return frame(face, space.directionToWorld({rear ? -0.2F : 0.25F, 0.10F, 1}), usualFovDeg,
                     aspect, 0.62F);
    }
    case data::Family::Equipment:
        return frame(box, turn.directionToWorld({-0.62F, 0.36F, 0.85F}), usualFovDeg, aspect,
                     0.62F);
    case data::Family::Area:
        break;
    }
    if (device.kind == data::Kind::Site) {
        return preset(PresetPose::Site, std::nullopt, aspect);
    }
    if (device.kind == data::Kind::Hall || device.kind == data::Kind::Building) {
        return frame(box, turn.directionToWorld({-0.34F, 0.66F, 0.72F}), usualFovDeg, aspect,
                     0.95F);
    }
    return frame(box, turn.directionToWorld({-0.30F, 0.52F, 0.80F}), usualFovDeg, aspect, 0.78F);
}

float Poses::clearanceM(data::Vec3 from, data::Vec3 to) const
{
    if (m_site == nullptr) {
        return 0;
    }
    // Inside one hall over the racks; from hall to hall, or in and out, over the roofs.
    float racks = 3.2F;
    float roofs = 0;
    bool sameHall = false;
    for (std::uint32_t i = 0; i < m_site->areas.size(); ++i) {
        if (!isHall(*m_site, {i})) {
            continue;
        }
        const data::Area& hall = m_site->areas[i];
        roofs = std::max(roofs, heightOf(hall));
        const auto inside = [&](data::Vec3 p) {
            const data::Vec3 local = YawFrame(hall.place).toLocal(p);
            return std::fabs(local.x) < hall.sizeM.x * 0.5F &&
                   std::fabs(local.z) < hall.sizeM.z * 0.5F;
        };
        sameHall = sameHall || (inside(from) && inside(to));
    }
    return sameHall ? racks : std::max(racks, roofs + 4);
}

std::vector<data::RackId> Poses::racksAround(data::Vec3 eye) const
{
    constexpr float sameRowM = 0.2F;
    constexpr float skinM = 0.05F;
    const auto isAround = [eye](const RackRow& row) {
        const data::Vec3 at = YawFrame(centreOf(row), row.yawDeg).toLocal(eye);
        return std::fabs(at.x) <= (row.toM - row.fromM) / 2 && at.y >= 0 &&
               at.y <= row.rackSizeM.y && std::fabs(at.z) <= row.rackSizeM.z / 2;
    };
    std::vector<data::RackId> around;
    const auto row = std::ranges::find_if(m_rows, isAround);
    if (row == m_rows.end()) {
        return around;
    }
    const YawFrame space(centreOf(*row), row->yawDeg);
    const float along = space.toLocal(eye).x;
    bool inRack = false; // not in a passage through the row
    for (std::uint32_t i = 0; i < m_site->racks.size(); ++i) {
        const data::Vec3 at = space.toLocal(m_site->racks[i].place.position);
        const float asideM = std::fabs(at.x - along);
        if (std::fabs(at.z) < sameRowM && asideM < aroundM) {
            around.push_back({i});
            inRack = inRack || asideM < m_site->model(data::RackId{i}).sizeM.x / 2 + skinM;
        }
    }
    return inRack ? around : std::vector<data::RackId>();
}

} // namespace hallscape::scene
