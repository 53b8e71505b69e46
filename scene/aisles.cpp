// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/aisles.h"

#include "scene/yaw_frame.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace hallscape::scene {

namespace {

constexpr float widestAisleM = 3.6F;

float dot(data::Vec3 a, data::Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

data::Vec3 facing(float yawDeg)
{
    return YawFrame({}, yawDeg).directionToWorld({0, 0, 1});
}

data::Vec3 along(float yawDeg)
{
    return YawFrame({}, yawDeg).directionToWorld({1, 0, 0});
}

bool opposed(float yawA, float yawB)
{
    const float difference = std::fabs(std::remainder(yawA - yawB, 360.0F));
    return std::fabs(difference - 180.0F) < 1.0F;
}

/// The aisle between \p a and \p b, seen from a. \param cold fronts face one another, else the
/// rears
std::optional<Aisle> between(const RackRow& a, const RackRow& b, bool cold)
{
    if (a.hall != b.hall || !opposed(a.yawDeg, b.yawDeg)) {
        return std::nullopt;
    }
    // In a's frame: b looks the other way, so its coordinates change sign.
    const float sign = cold ? 1.0F : -1.0F;
    const float planeA = a.facingM + sign * a.rackSizeM.z * 0.5F;
    const float planeB = -b.facingM - sign * b.rackSizeM.z * 0.5F;
    const float width = (planeB - planeA) * sign;
    const float from = std::max(a.fromM, -b.toM);
    const float to = std::min(a.toM, -b.fromM);
    if (width < 0.3F || width > widestAisleM || to - from < 1.0F) {
        return std::nullopt;
    }
    Aisle aisle;
    aisle.hall = a.hall;
    aisle.cold = cold;
    aisle.yawDeg = a.yawDeg;
    aisle.lengthM = to - from;
    aisle.widthM = width;
    aisle.centre =
        facing(a.yawDeg) * ((planeA + planeB) * 0.5F) + along(a.yawDeg) * ((from + to) * 0.5F);
    aisle.centre.y = a.floorM;
    return aisle;
}

} // namespace

data::AreaId hallOf(const data::Site& site, data::AreaId area)
{
    data::AreaId at = area;
    while (at.index != 0) {
        const data::Area& candidate = site.areas[at.index];
        if (candidate.kind == data::Kind::Hall || candidate.kind == data::Kind::Building) {
            return at;
        }
        at = candidate.parent;
    }
    return area;
}

std::vector<RackRow> findRows(const data::Site& site)
{
    std::vector<RackRow> rows;
    std::map<std::tuple<std::uint32_t, int, int>, std::size_t> known;
    for (std::uint32_t i = 0; i < site.racks.size(); ++i) {
        const data::Rack& rack = site.racks[i];
        if (site.buildState(data::Site::device(data::RackId{i})) < data::BuildState::Installed) {
            continue;
        }
        const data::Vec3 size = site.rackModels[rack.model].sizeM;
        const float across = dot(rack.place.position, facing(rack.place.yawDeg));
        const float lengthwise = dot(rack.place.position, along(rack.place.yawDeg));
        const data::AreaId hall = hallOf(site, rack.area);
        const int turn = static_cast<int>(std::lround(std::remainder(rack.place.yawDeg, 360.0F)));
        const auto key = std::tuple(hall.index, turn, static_cast<int>(std::lround(across * 5)));
        const auto [entry, isNew] = known.try_emplace(key, rows.size());
        if (isNew) {
            rows.push_back({hall, rack.place.yawDeg, across, lengthwise, lengthwise, size,
                            rack.place.position.y});
        }
        RackRow& row = rows[entry->second];
        row.fromM = std::min(row.fromM, lengthwise - size.x * 0.5F);
        row.toM = std::max(row.toM, lengthwise + size.x * 0.5F);
        row.rackSizeM.y = std::max(row.rackSizeM.y, size.y);
        row.rackSizeM.z = std::max(row.rackSizeM.z, size.z);
    }
    return rows;
}

std::vector<Aisle> findAisles(const std::vector<RackRow>& rows)
{
    std::vector<Aisle> aisles;
    for (std::size_t a = 0; a < rows.size(); ++a) {
        for (std::size_t b = a + 1; b < rows.size(); ++b) {
            for (const bool cold : {true, false}) {
                if (const auto aisle = between(rows[a], rows[b], cold)) {
                    aisles.push_back(*aisle);
                }
            }
        }
    }
    return aisles;
}

data::Vec3 centreOf(const RackRow& row)
{
    data::Vec3 centre =
        facing(row.yawDeg) * row.facingM + along(row.yawDeg) * ((row.fromM + row.toM) * 0.5F);
    centre.y = row.floorM;
    return centre;
}

} // namespace hallscape::scene
