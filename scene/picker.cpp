// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/picker.h"

#include "scene/box_mesh.h"
#include "scene/section_box.h"
#include "scene/yaw_frame.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallscape::scene {

namespace {

using data::Box;
using data::Device;
using data::Family;
using data::Site;
using data::Vec3;

constexpr float nothing = std::numeric_limits<float>::max();
/// How far below the skin of an opened unit a part still counts when it is seen through a wall:
/// drives and fans fill openings of the front and the rear.
constexpr float openingDepthM = 0.02F;

Ray toLocal(const Ray& ray, const YawFrame& frame)
{
    return {frame.toLocal(ray.origin), frame.directionToLocal(ray.direction)};
}

/// The box around a turned box.
Box aroundTurned(const data::Placement& place, Vec3 size)
{
    const YawFrame frame(place);
    const Vec3 x = frame.directionToWorld({size.x / 2, 0, 0});
    const Vec3 z = frame.directionToWorld({0, 0, size.z / 2});
    const Vec3 half{std::abs(x.x) + std::abs(z.x), 0, std::abs(x.z) + std::abs(z.z)};
    return {place.position - half, place.position + half + Vec3{0, size.y, 0}};
}

/// A mounted unit in its rack's space.
struct MountBox
{
    Box box;
    std::uint32_t mount = 0;
};

std::vector<MountBox> mountBoxes(const Site& site, const data::RackModel& model)
{
    std::vector<MountBox> boxes;
    for (std::uint32_t i = 0; i < model.mounts.size(); ++i) {
        const data::Mount& mount = model.mounts[i];
        Box box =
            standingBox(site.unitModels[mount.unitModel].sizeM); // a half turn does not change it
        box.min = box.min + mount.offsetM;
        box.max = box.max + mount.offsetM;
        boxes.push_back({box, i});
    }
    return boxes;
}

bool built(const Site& site, std::uint16_t phase)
{
    return site.phases[phase].state >= data::BuildState::Installed;
}

bool hasRoof(const data::Area& area)
{
    return (area.kind == data::Kind::Building || area.kind == data::Kind::Hall) && area.sizeM.y > 0;
}

} // namespace

struct Picker::Private
{
    data::SitePtr site;
    BoxTree tree;                              ///< racks, then equipment
    std::vector<std::vector<MountBox>> mounts; ///< one per rack model
    Opened opened;
    std::vector<PartBox> parts; ///< of the opened unit
    YawFrame openedFrame;
    bool roof = false;
    bool planned = false;
    std::optional<data::OrientedBox> section;
    std::vector<StandingRack> unfolded;
    std::function<bool(Device)> kept;

    struct Best
    {
        Device device;
        float distance = nothing;
        void offer(Device candidate, float at)
        {
            if (at >= 0 && at < distance) {
                device = candidate;
                distance = at;
            }
        }
    };

    void pickItems(const Ray& ray, Best& best) const;
    void pickRack(const Ray& ray, const StandingRack& standing, Best& best) const;
    void pickServersOut(const Ray& ray, Best& best) const;
    void pickUnits(const Ray& local, data::RackId rack, float enter, Best& best) const;
    void pickEquipment(const Ray& ray, data::EquipmentId item, Best& best) const;
    void pickOpenedUnit(const Ray& ray, Best& best) const;
    void pickRoofs(const Ray& ray, Best& best) const;
    void pickFloor(const Ray& ray, Best& best) const;
    /// \param farthest what is not nearer is not there
    std::optional<Hit> pickBefore(const Ray& ray, float farthest) const;
    bool pickable(std::uint16_t phase) const { return planned || built(*site, phase); }
};

void Picker::Private::pickItems(const Ray& ray, Best& best) const
{
    const auto rackCount = static_cast<std::uint32_t>(site->racks.size());
    tree.visit(ray, best.distance, [&](std::uint32_t index, float) {
        const Device device = index < rackCount
                                  ? Site::device(data::RackId{index})
                                  : site->device(data::EquipmentId{index - rackCount});
        if (kept && !kept(device)) {
            return best.distance;
        }
        if (index < rackCount) {
            pickRack(ray, {{index}, site->racks[index].place}, best);
        } else {
            pickEquipment(ray, {index - rackCount}, best);
        }
        return best.distance;
    });
}

void Picker::Private::pickRack(const Ray& ray, const StandingRack& standing, Best& best) const
{
    const data::RackId id = standing.rack;
    const data::Rack& rack = site->racks[id.index];
    if (!pickable(rack.phase)) {
        return;
    }
    const Ray local = toLocal(ray, YawFrame(standing.place));
    const Span span = intersect(local, standingBox(site->rackModels[rack.model].sizeM));
    if (!span.hit() || span.enter > best.distance) {
        return;
    }
    constexpr int depthAxis = 2;
    const bool open = unfolded.empty() && opened.rack == id;
    if (built(*site, rack.phase) && (span.axis == depthAxis || span.startsInside() || open)) {
        Best unit;
        pickUnits(local, id, std::max(0.0F, span.enter), unit);
        const bool behindPanel = span.axis != depthAxis && !span.startsInside();
        if (unit.distance < nothing && !behindPanel) {
            best.offer(unit.device, unit.distance);
            return;
        }
    }
    best.offer(Site::device(id), std::max(0.0F, span.enter));
}

void Picker::Private::pickUnits(const Ray& local, data::RackId id, float enter, Best& best) const
{
    const data::Rack& rack = site->racks[id.index];
    const Vec3 entry = local.at(enter);
    for (const MountBox& candidate : mounts[rack.model]) {
        // Nothing far above or below can be met first by a ray that is anything like level.
        if (std::abs(local.direction.y) < 0.1F &&
            (entry.y < candidate.box.min.y - 0.3F || entry.y > candidate.box.max.y + 0.3F)) {
            continue;
        }
        const data::UnitId unit{rack.firstUnit + candidate.mount};
        if (unfolded.empty() && (unit == opened.unit || slideOf(*site, opened, unit) > 0)) {
            continue; // it is elsewhere: see pickOpenedUnit() and pickServersOut()
        }
        const Span span = intersect(local, candidate.box);
        if (span.hit() && span.enter < best.distance) {
            best.offer(site->device(unit), std::max(0.0F, span.enter));
        }
    }
}

void Picker::Private::pickEquipment(const Ray& ray, data::EquipmentId id, Best& best) const
{
    const data::Equipment& item = site->equipment[id.index];
    if (!pickable(item.phase)) {
        return;
    }
    const Span span = intersect(toLocal(ray, YawFrame(item.place)),
                                standingBox(site->equipmentModels[item.model].sizeM));
    if (span.hit()) {
        best.offer(site->device(id), std::max(0.0F, span.enter));
    }
}

void Picker::Private::pickOpenedUnit(const Ray& ray, Best& best) const
{
    if (!opened.unit) {
        return;
    }
    const Ray local = toLocal(ray, openedFrame);
    const Span shell = intersect(local, standingBox(site->model(*opened.unit).sizeM));
    if (!shell.hit()) {
        return;
    }
    constexpr int heightAxis = 1;
    const bool lidOff = opened.lid > 0.5F;
    const bool fromAbove =
        shell.startsInside() || (shell.axis == heightAxis && local.direction.y < 0);
    Best part;
    for (const PartBox& candidate : parts) {
        const Span span = intersect(local, candidate.box);
        const bool seen = fromAbove ? lidOff : span.enter - shell.enter < openingDepthM;
        if (span.hit() && seen) {
            part.offer(candidate.part, std::max(0.0F, span.enter));
        }
    }
    if (part.distance < nothing) {
        best.offer(part.device, part.distance);
        return;
    }
    best.offer(site->device(*opened.unit),
               fromAbove && lidOff ? shell.leave : std::max(0.0F, shell.enter));
}

void Picker::Private::pickServersOut(const Ray& ray, Best& best) const
{
    if (!opened.rack || opened.servers <= 0) {
        return;
    }
    const data::Rack& rack = site->racks[opened.rack->index];
    for (const MountBox& mount : mounts[rack.model]) {
        const data::UnitId unit{rack.firstUnit + mount.mount};
        const float slide = slideOf(*site, opened, unit);
        if (unit == opened.unit || slide <= 0) {
            continue;
        }
        const Span span = intersect(toLocal(ray, slidUnitFrame(*site, unit, slide)),
                                    standingBox(site->model(unit).sizeM));
        if (span.hit()) {
            best.offer(site->device(unit), std::max(0.0F, span.enter));
        }
    }
}

void Picker::Private::pickRoofs(const Ray& ray, Best& best) const
{
    for (std::uint32_t i = 0; i < site->areas.size(); ++i) {
        const data::Area& area = site->areas[i];
        if (!hasRoof(area) || !pickable(area.phase)) {
            continue;
        }
        const Span span = intersect(toLocal(ray, YawFrame(area.place)), standingBox(area.sizeM));
        if (span.hit() && !span.startsInside()) {
            best.offer(site->device(data::AreaId{i}), span.enter);
        }
    }
}

void Picker::Private::pickFloor(const Ray& ray, Best& best) const
{
    if (ray.direction.y >= 0) {
        return;
    }
    std::uint32_t i = 1; // the site itself is no target: beside everything there is nothing
    while (i < site->areas.size()) {
        const data::Area& area = site->areas[i];
        const float distance = (area.place.position.y - ray.origin.y) / ray.direction.y;
        const Vec3 local = YawFrame(area.place).toLocal(ray.at(distance));
        const bool sized = area.sizeM.x > 0 && area.sizeM.z > 0;
        const bool inside = distance >= 0 && std::abs(local.x) <= area.sizeM.x / 2 &&
                            std::abs(local.z) <= area.sizeM.z / 2;
        if (sized && !inside) {
            i = area.areaEnd; // its subtree lies within it
            continue;
        }
        if (sized && pickable(area.phase)) {
            best.device = site->device(data::AreaId{i}); // depth first: a later one is deeper
            best.distance = distance;
        }
        ++i;
    }
}

std::optional<Hit> Picker::Private::pickBefore(const Ray& ray, float farthest) const
{
    Best best;
    if (!unfolded.empty()) {
        for (const StandingRack& standing : unfolded) {
            pickRack(ray, standing, best);
        }
        return best.distance < farthest
                   ? std::optional(Hit{best.device, ray.at(best.distance), best.distance})
                   : std::nullopt;
    }
    pickOpenedUnit(ray, best);
    pickServersOut(ray, best);
    if (roof) {
        pickRoofs(ray, best);
    }
    pickItems(ray, best);
    if (best.distance == nothing) {
        pickFloor(ray, best);
    }
    if (best.distance >= farthest) {
        return std::nullopt;
    }
    return Hit{best.device, ray.at(best.distance), best.distance};
}

Picker::Picker() : d(std::make_unique<Private>()) {}

Picker::Picker(data::SitePtr site) : Picker()
{
    d->site = std::move(site);
    if (d->site == nullptr) {
        return;
    }
    std::vector<Box> boxes;
    boxes.reserve(d->site->racks.size() + d->site->equipment.size());
    for (const data::Rack& rack : d->site->racks) {
        boxes.push_back(aroundTurned(rack.place, d->site->rackModels[rack.model].sizeM));
    }
    for (const data::Equipment& item : d->site->equipment) {
        boxes.push_back(aroundTurned(item.place, d->site->equipmentModels[item.model].sizeM));
    }
    d->tree = BoxTree(std::move(boxes));
    for (const data::RackModel& model : d->site->rackModels) {
        d->mounts.push_back(mountBoxes(*d->site, model));
    }
}

Picker::~Picker() = default;
Picker::Picker(Picker&&) noexcept = default;
Picker& Picker::operator=(Picker&&) noexcept = default;

void Picker::setOpened(const Opened& opened)
{
    d->opened = opened;
    d->parts.clear();
    if (d->site != nullptr && opened.unit) {
        d->parts = partBoxes(*d->site, *opened.unit);
        d->openedFrame = slidUnitFrame(*d->site, *opened.unit, opened.slide);
    }
}

void Picker::setRoofShown(bool shown)
{
    d->roof = shown;
}

void Picker::setPlannedShown(bool shown)
{
    d->planned = shown;
}

void Picker::setUnfolded(std::vector<StandingRack> racks)
{
    d->unfolded = std::move(racks);
}

void Picker::setKept(std::function<bool(data::Device)> kept)
{
    d->kept = std::move(kept);
}

void Picker::setSection(const std::optional<data::OrientedBox>& section)
{
    d->section = section;
}

std::optional<Hit> Picker::pick(const Ray& ray) const
{
    if (d->site == nullptr) {
        return std::nullopt;
    }
    if (!d->section) {
        return d->pickBefore(ray, nothing);
    }
    const Span within = intersect(ray, *d->section);
    if (!within.hit()) {
        return std::nullopt;
    }
    const float enter = std::max(within.enter, 0.0F);
    auto hit = d->pickBefore({ray.at(enter), ray.direction}, within.leave - enter);
    if (hit) {
        hit->distanceM += enter;
    }
    return hit;
}

} // namespace hallscape::scene
