// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Yards and car parks: cars, fences, light poles, gantries.
#include "scene/prop_sources.h"
#include "scene/yaw_frame.h"

#include <cmath>

namespace hallscape::scene {

namespace {

constexpr float panelM = 3; ///< one fence panel
constexpr float poleStepM = 28;

// The lines that assets/shaders/shell.frag paints on a car park: bays side by side along x, and
// along z every 16 m two rows of bays, one at each side of a lane.
constexpr float bayWidthM = 2.6F;
constexpr float bayDepthM = 5;
constexpr float rowPairM = 16;

bool inside(const data::Site& site, data::AreaId yard, const data::OrientedBox& box)
{
    return insideInPlan(box, footprintOf(site.areas[yard.index]));
}

/// Adds \p kind to the yard when it lies inside of it and nothing stands there.
bool put(Props& out, const data::Site& site, data::AreaId yard, Obstacles& taken, const Prop& prop)
{
    const data::OrientedBox box = standingAt(prop.place, modelOf(prop.kind).sizeM);
    if (!inside(site, yard, box) || !taken.free(box)) {
        return false;
    }
    taken.add(box);
    out.yard.push_back(prop);
    return true;
}

YawFrame groundOf(const data::Site& site, data::AreaId yard)
{
    const data::Area& area = site.areas[yard.index];
    data::Vec3 origin = area.place.position;
    origin.y = surfaceM(site, yard);
    return {origin, area.place.yawDeg};
}

/// One side of a rectangle: its frame stands in the middle of it, x along it, +z outwards.
struct Edge
{
    YawFrame frame;
    float lengthM;
};

std::array<Edge, 4> edgesOf(const YawFrame& frame, float width, float depth)
{
    return {Edge{frame.child({0, 0, depth * 0.5F}, 0), width},
            Edge{frame.child({width * 0.5F, 0, 0}, 90), depth},
            Edge{frame.child({0, 0, -depth * 0.5F}, 180), width},
            Edge{frame.child({-width * 0.5F, 0, 0}, 270), depth}};
}

float yawDegOf(const YawFrame& frame)
{
    return frame.yawRad() * 180.0F / std::numbers::pi_v<float>;
}

/// Where people come from: the site's first building, else its middle.
data::Vec3 entranceOf(const data::Site& site)
{
    const auto building = std::ranges::find(site.areas, data::Kind::Building, &data::Area::kind);
    return building != site.areas.end() ? building->place.position
                                        : site.areas.front().place.position;
}

/// The fence has a gate of two panels in the middle of the side that looks at the entrance, and in
/// the side across when it is long.
void addFence(Props& out, const data::Site& site, data::AreaId yard,
              const std::array<Edge, 4>& edges, Obstacles& taken)
{
    const data::Vec3 entrance = entranceOf(site);
    std::size_t gate = 0;
    float best = -1e9F;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const float outwards = edges[i].frame.toLocal(entrance).z;
        if (outwards > best) {
            best = outwards;
            gate = i;
        }
    }
    constexpr float longM = 60;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Edge& edge = edges[i];
        const int panels = static_cast<int>(std::lround(edge.lengthM / panelM));
        const bool gated = i == gate || (i == (gate + 2) % 4 && edge.lengthM > longM);
        for (int p = 0; p < panels; ++p) {
            const bool middle = p == (panels - 1) / 2 || p == (panels - 1) / 2 + 1;
            if (gated && middle) {
                continue;
            }
            const float x = (static_cast<float>(p) + 0.5F) * panelM - edge.lengthM * 0.5F;
            const Prop panel{
                PropKind::Fence, {edge.frame.toWorld({x, 0, 0}), yawDegOf(edge.frame)}, 1, 0};
            const data::OrientedBox box = standingAt(panel.place, modelOf(PropKind::Fence).sizeM);
            if (inside(site, yard, box) && taken.free(box)) {
                out.yard.push_back(panel); // not taken yet: panels meet at the corners
            }
        }
    }
    for (const Prop& prop : out.yard) {
        if (prop.kind == PropKind::Fence) {
            taken.add(standingAt(prop.place, modelOf(PropKind::Fence).sizeM));
        }
    }
}

/// Along the two longer sides, arms over the yard.
void addPoles(Props& out, const data::Site& site, data::AreaId yard,
              const std::array<Edge, 4>& edges, Obstacles& taken)
{
    constexpr float fromEdgeM = 0.8F;
    const std::size_t first = edges[0].lengthM >= edges[1].lengthM ? 0 : 1;
    for (const std::size_t i : {first, first + 2}) {
        const int count = std::max(1, static_cast<int>(edges[i].lengthM / poleStepM));
        const float step = edges[i].lengthM / static_cast<float>(count);
        for (int p = 0; p < count; ++p) {
            const float x = (static_cast<float>(p) + 0.5F) * step - edges[i].lengthM * 0.5F;
            const YawFrame pole = edges[i].frame.child({x, 0, -fromEdgeM}, 180);
            put(out, site, yard, taken,
                {PropKind::LightPole, {pole.origin(), yawDegOf(pole)}, 1, 0});
        }
    }
}

/// Where the lines come in: before the bushings of each transformer.
void addGantries(Props& out, const data::Site& site, data::AreaId yard, Obstacles& taken)
{
    constexpr float beforeM = 4;
    const data::Range items = site.ownEquipment(yard);
    const float ground = surfaceM(site, yard);
    for (std::uint32_t i = 0; i < items.count; ++i) {
        const data::Equipment& item = site.equipment[items.first + i];
        const data::EquipmentModel& model = site.equipmentModels[item.model];
        if (model.kind != data::Kind::Transformer) {
            continue;
        }
        data::Vec3 at = YawFrame(item.place).toWorld({0, 0, model.sizeM.z * 0.5F + beforeM});
        at.y = ground;
        put(out, site, yard, taken, {PropKind::Gantry, {at, item.place.yawDeg}, 1, 0});
    }
}

bool wantsFence(const data::Site& site, data::AreaId yard)
{
    if (site.areas[yard.index].style == "gravel") {
        return true;
    }
    const data::Range items = site.ownEquipment(yard);
    for (std::uint32_t i = 0; i < items.count; ++i) {
        const data::Kind kind = site.equipmentModels[site.equipment[items.first + i].model].kind;
        if (kind == data::Kind::Generator || kind == data::Kind::Megapack ||
            kind == data::Kind::Transformer) {
            return true;
        }
    }
    return false;
}

} // namespace

void addYard(Props& out, const data::Site& site, data::AreaId yard, const Obstacles& equipment)
{
    constexpr float smallestM = 12; // a fence around less is a cage
    const data::Area& area = site.areas[yard.index];
    if (std::min(area.sizeM.x, area.sizeM.z) < smallestM) {
        return;
    }
    Obstacles taken = equipment;
    const YawFrame ground = groundOf(site, yard);
    if (!wantsFence(site, yard)) {
        addPoles(out, site, yard, edgesOf(ground, area.sizeM.x, area.sizeM.z), taken);
        return;
    }
    // Whole panels only, a hand's breadth inside, so that corners close.
    const auto whole = [](float metres) { return std::floor((metres - 0.1F) / panelM) * panelM; };
    const auto edges = edgesOf(ground, whole(area.sizeM.x), whole(area.sizeM.z));
    addGantries(out, site, yard, taken);
    addFence(out, site, yard, edges, taken);
    addPoles(out, site, yard, edges, taken);
}

void addCarPark(Props& out, const data::Site& site, data::AreaId yard, const Obstacles& equipment)
{
    constexpr float takenShare = 0.52F;
    constexpr float noseM = 2.62F; // from the bay's head line to the middle of the car
    constexpr int polesEveryBays = 10;
    constexpr std::uint32_t paints = 12;
    const data::Vec3 size = site.areas[yard.index].sizeM;
    const YawFrame ground = groundOf(site, yard);
    Obstacles taken = equipment;
    const int half = static_cast<int>(size.x * 0.5F / bayWidthM);
    for (int row = 0; static_cast<float>(row / 2) * rowPairM < size.z; ++row) {
        const bool far = row % 2 == 1;
        const float head = static_cast<float>(row / 2 + (far ? 1 : 0)) * rowPairM;
        if (head + (far ? 0 : bayDepthM) > size.z) {
            continue;
        }
        const float z = head - size.z * 0.5F;
        const float away = far ? -1.0F : 1.0F; // from the head line into the bay
        for (int bay = -half / polesEveryBays * polesEveryBays; !far && bay <= half;
             bay += polesEveryBays) {
            const float inset = row == 0 ? 0.32F : 0; // the first row's heads lie on the very edge
            const YawFrame pole =
                ground.child({static_cast<float>(bay) * bayWidthM, 0, z + inset}, 0);
            put(out, site, yard, taken,
                {PropKind::LightPole, {pole.origin(), yawDegOf(pole)}, 1, 0});
        }
        for (int bay = -half; bay < half; ++bay) {
            const auto key = static_cast<std::uint32_t>(bay + half);
            const auto line = static_cast<std::uint32_t>(row);
            if (hash01(yard.index, line, key) > takenShare) {
                continue;
            }
            const float x =
                (static_cast<float>(bay) + 0.5F) * bayWidthM + (hash01(key, line, 7) - 0.5F) * 0.2F;
            const bool backedIn = hash01(key, line, 11) > 0.75F;
            const YawFrame car =
                ground.child({x, 0, z + away * (noseM + hash01(key, line, 13) * 0.05F)},
                             far == backedIn ? 180.0F : 0.0F);
            put(out, site, yard, taken,
                {PropKind::Car,
                 {car.origin(), yawDegOf(car)},
                 1,
                 static_cast<std::uint8_t>(hash01(key, line, 17) * paints)});
        }
    }
}

} // namespace hallscape::scene
