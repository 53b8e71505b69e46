// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/unfolded_row.h"

#include "data/layout/short_address.h"
#include "scene/aisles.h"
#include "scene/vec_math.h"
#include "scene/yaw_frame.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallscape::scene {

namespace {

constexpr float gapM = 0.42F;     ///< between a front and the rear below: a name fits in
constexpr float pairGapM = 0.85F; ///< between pairs of lines
constexpr float marginM = 0.9F;   ///< around everything, for the rack units at the left
constexpr float wantedAspect = 1.7F;
constexpr float flatFovDeg = 7; ///< so narrow that it is nearly parallel
constexpr int markEveryU = 6;

data::Vec3 facing(float yawDeg)
{
    return YawFrame({}, yawDeg).directionToWorld({0, 0, 1});
}

data::Vec3 along(float yawDeg)
{
    return YawFrame({}, yawDeg).directionToWorld({1, 0, 0});
}

/// Racks of one hall that stand in one line and look the same way, from left to right.
std::vector<data::RackId> rowOf(const data::Site& site, data::RackId of)
{
    constexpr float sameLineM = 0.15F;
    const data::Rack& first = site.racks[of.index];
    const data::Vec3 across = facing(first.place.yawDeg);
    const data::Vec3 right = along(first.place.yawDeg);
    std::vector<data::RackId> row;
    for (const StandingRack& candidate : builtRacks(site)) {
        const data::Rack& rack = site.racks[candidate.rack.index];
        const float turn = std::remainder(rack.place.yawDeg - first.place.yawDeg, 360.0F);
        const float off = dot(rack.place.position - first.place.position, across);
        if (std::abs(turn) < 1 && std::abs(off) < sameLineM &&
            hallOf(site, rack.area) == hallOf(site, first.area)) {
            row.push_back(candidate.rack);
        }
    }
    std::ranges::stable_sort(row, [&](data::RackId a, data::RackId b) {
        return dot(site.racks[a.index].place.position, right) <
               dot(site.racks[b.index].place.position, right);
    });
    return row;
}

} // namespace

UnfoldedRow::UnfoldedRow(const data::Site& site, data::RackId of)
{
    const std::vector<data::RackId> row = rowOf(site, of);
    if (row.empty() || std::ranges::find(row, of) == row.end()) {
        return;
    }
    float total = 0;
    float tallest = 0;
    for (const data::RackId rack : row) {
        total += site.model(rack).sizeM.x;
        tallest = std::max(tallest, site.model(rack).sizeM.y);
    }
    const float pairM = 2 * tallest + gapM + pairGapM;
    const int pairs =
        std::max(1, static_cast<int>(std::lround(std::sqrt(total / (wantedAspect * pairM)))));
    const std::size_t perLine =
        (row.size() + static_cast<std::size_t>(pairs) - 1) / static_cast<std::size_t>(pairs);

    const data::Placement& first = site.racks[row.front().index].place;
    const data::Placement& last = site.racks[row.back().index].place;
    m_yawDeg = first.yawDeg;
    const data::Vec3 right = along(m_yawDeg);
    const data::Vec3 out = facing(m_yawDeg);
    const data::Vec3 middle = (first.position + last.position) * 0.5F;
    m_widthM = 0;
    for (std::size_t begin = 0; begin < row.size(); begin += perLine) {
        float width = 0;
        for (std::size_t i = begin; i < std::min(begin + perLine, row.size()); ++i) {
            width += site.model(row[i]).sizeM.x;
        }
        m_widthM = std::max(m_widthM, width);
    }
    m_heightM = pairM * static_cast<float>(pairs) - pairGapM;
    float y = first.position.y + m_heightM - tallest; // the first front is on top
    const float left = -m_widthM / 2;
    for (std::size_t begin = 0; begin < row.size(); begin += perLine) {
        for (const bool rear : {false, true}) {
            Line line{middle + right * left, 0, rear, row[begin]};
            line.left.y = y;
            for (std::size_t i = begin; i < std::min(begin + perLine, row.size()); ++i) {
                const data::Vec3 size = site.model(row[i]).sizeM;
                data::Vec3 at = middle + right * (left + line.widthM + size.x / 2) -
                                out * (size.z / 2); // all faces in one plane
                at.y = y;
                m_racks.push_back({row[i], {at, m_yawDeg + (rear ? 180.0F : 0.0F)}});
                line.widthM += size.x;
                if (size.y > site.model(line.tallest).sizeM.y) {
                    line.tallest = row[i];
                }
            }
            m_lines.push_back(line);
            y -= tallest + (rear ? pairGapM : gapM);
        }
    }
    m_centre = middle;
    m_centre.y = first.position.y + m_heightM / 2;
}

std::vector<data::OrientedBox> UnfoldedRow::boxesOf(const data::Site& site,
                                                    data::Device device) const
{
    std::vector<data::OrientedBox> boxes;
    data::Device rack = device;
    while (rack.kind != data::Kind::Rack && rack.kind != data::Kind::Site) {
        rack = site.parent(rack);
    }
    if (rack.kind != data::Kind::Rack) {
        return boxes;
    }
    const YawFrame real(site.racks[rack.index].place);
    data::OrientedBox box = site.box(device);
    if (device != rack) { // as deep as the rack: its frame shows on both faces
        const data::OrientedBox whole = site.box(rack);
        const YawFrame inRack(whole.centre, whole.yawDeg);
        data::Vec3 centre = inRack.toLocal(box.centre);
        centre.z = 0;
        box.centre = inRack.toWorld(centre);
        box.halfSize.z = whole.halfSize.z;
    }
    for (const StandingRack& standing : m_racks) {
        if (standing.rack.index == rack.index) {
            const YawFrame shown(standing.place);
            boxes.push_back(
                {shown.toWorld(real.toLocal(box.centre)), box.halfSize,
                 box.yawDeg + standing.place.yawDeg - site.racks[rack.index].place.yawDeg});
        }
    }
    return boxes;
}

std::vector<LabelSource> UnfoldedRow::labels(const data::Site& site, const Words& words) const
{
    std::vector<LabelSource> sources;
    const auto add = [&sources](data::Device device, std::string text, data::Vec3 anchor,
                                LabelSource::Tone tone) {
        LabelSource source;
        source.device = device;
        source.text = std::move(text);
        source.anchor = anchor;
        source.tone = tone;
        source.priority = static_cast<float>(sources.size());
        source.certain = true;
        sources.push_back(std::move(source));
    };
    const data::Vec3 right = along(m_yawDeg);
    const data::Vec3 out = facing(m_yawDeg);
    for (const Line& line : m_lines) {
        const data::RackModel& model = site.model(line.tallest);
        const data::Vec3 beside = line.left - right * 0.34F;
        add(data::Site::device(line.tallest), line.rear ? words.rear : words.front,
            beside + data::Vec3{0, model.sizeM.y - 0.02F, 0}, LabelSource::Tone::Normal);
        for (int u = 1; u <= model.heightU; u += u == 1 ? markEveryU - 1 : markEveryU) {
            const float height =
                model.firstUnitM + data::rackUnitM * (static_cast<float>(u) - 0.5F);
            add(data::Site::device(line.tallest), std::string("U").append(std::to_string(u)),
                beside + data::Vec3{0, height - 0.04F, 0}, LabelSource::Tone::Quiet);
        }
    }
    for (const StandingRack& standing : m_racks) {
        const data::Device device = data::Site::device(standing.rack);
        const data::Vec3 size = site.model(standing.rack).sizeM;
        add(device, data::shortAddress(site, device),
            standing.place.position + out * (size.z / 2) + data::Vec3{0, size.y + 0.04F, 0},
            LabelSource::Tone::Normal);
    }
    return sources;
}

data::CameraPose UnfoldedRow::pose(float aspect) const
{
    const float tangent = std::tan(flatFovDeg * std::numbers::pi_v<float> / 360.0F);
    const float halfHeight = m_heightM / 2 + marginM;
    const float halfWidth = m_widthM / 2 + marginM;
    const float distance = std::max(halfHeight, halfWidth / std::max(aspect, 0.1F)) / tangent;
    return {m_centre + facing(m_yawDeg) * distance, m_centre, flatFovDeg};
}

} // namespace hallscape::scene
