// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/opened_labels.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

using data::Device;
using data::Kind;
using Spot = LabelSource::Spot;
using Tone = LabelSource::Tone;

constexpr float titleRank = 3;
constexpr float unitRank = 600;
constexpr float partRank = 700;

bool fromRear(const data::Site& site, data::RackId rack, data::Vec3 eye)
{
    return YawFrame(site.racks[rack.index].place).toLocal(eye).z < 0;
}

Tone toneOf(const LabelWishes& wishes, const data::Site& site, Device device)
{
    if (wishes.selected == device || wishes.hovered == device) {
        return Tone::Chosen;
    }
    const bool alarmed =
        std::any_of(wishes.alarmed.begin(), wishes.alarmed.end(), [&](Device each) {
            return each == device ||
                   (data::family(each.kind) == data::Family::Part && site.parent(each) == device);
        });
    return alarmed ? Tone::Alarmed : Tone::Quiet;
}

/// "U6–U9 " for a server of four units of height; nothing for what hangs beside the rails.
std::string heightText(const data::Mount& mount, const data::UnitModel& model)
{
    if (mount.side == data::Side::Beside || mount.bottomU == 0) {
        return {};
    }
    const int top = mount.bottomU + static_cast<int>(std::lround(model.heightU)) - 1;
    std::string text = std::string("U").append(std::to_string(mount.bottomU));
    if (top > mount.bottomU) {
        text.append("\u2013U").append(std::to_string(top));
    }
    return text + "  ";
}

/// English plurals of the kinds that come in groups; kindLabel() and an s are enough for all.
std::string groupText(const data::PartModel& first, std::size_t count)
{
    std::string name = first.label;
    const std::size_t digits = name.find_last_not_of("0123456789");
    name.resize(digits == std::string::npos ? 0 : digits + 1);
    while (!name.empty() && name.back() == ' ') {
        name.pop_back();
    }
    const bool hisses = name.ends_with("ch") || name.ends_with("s");
    const std::string plural = name + (hisses ? "es" : "s");
    return plural + " " + std::to_string(first.number) + "\u2013" +
           std::to_string(first.number + count - 1);
}

/// \return whether parts of \p kind are named one by one
bool isProcessor(Kind kind)
{
    return kind == Kind::Gpu || kind == Kind::Cpu;
}

} // namespace

void besideUnit(LabelSource& label, const data::Site& site, const Opened& opened, data::UnitId unit,
                data::Vec3 eye)
{
    const data::RackId rack = site.units[unit.index].rack;
    const data::Mount& mount = site.mount(unit);
    const data::Vec3 size = site.model(unit).sizeM;
    const bool rear = fromRear(site, rack, eye);
    const float toLeft = rear ? 1.0F : -1.0F; // on the screen
    // The face that the eye sees; what is screwed to the other side is seen through the rack.
    const float out = railTravelM(site, unit) * slideOf(site, opened, unit);
    const float face = mount.offsetM.z + (rear ? -size.z / 2 : size.z / 2) +
                       (mount.side == data::Side::Rear ? -out : out);
    const YawFrame frame(site.racks[rack.index].place);
    const auto edge = [&](float side) {
        return frame.toWorld(
            {mount.offsetM.x + side * size.x / 2, mount.offsetM.y + size.y / 2, face});
    };
    label.spot = Spot::Beside;
    label.anchor = edge(toLeft);
    label.rightAnchor = edge(-toLeft);
}

std::vector<LabelSource> openedRackLabels(const data::Site& site, const LabelWishes& wishes,
                                          data::RackId rack, data::Vec3 eye)
{
    std::vector<LabelSource> labels;
    const bool rear = fromRear(site, rack, eye);
    const auto count = static_cast<std::uint32_t>(site.model(rack).mounts.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        const data::UnitId unit{site.racks[rack.index].firstUnit + i};
        const data::Mount& mount = site.mount(unit);
        const data::UnitModel& model = site.model(unit);
        if (model.kind == Kind::Blank || (!rear && mount.side != data::Side::Front)) {
            continue;
        }
        const Device device = site.device(unit);
        const Tone tone = toneOf(wishes, site, device);
        // Large units first, if the picture is too low for all of them.
        LabelSource label{device,
                          heightText(mount, model) + site.label(device),
                          {},
                          tone,
                          unitRank - model.heightU - (tone == Tone::Quiet ? 0.0F : 100.0F)};
        besideUnit(label, site, wishes.opened, unit, eye);
        labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<LabelSource> openedUnitLabels(const data::Site& site, const LabelWishes& wishes,
                                          data::UnitId unit)
{
    const data::UnitModel& model = site.model(unit);
    const std::vector<PartBox> boxes = partBoxes(site, unit);
    const YawFrame frame = slidUnitFrame(site, unit, wishes.opened.slide);
    std::vector<LabelSource> labels;
    const auto add = [&](Device device, std::string text, data::Vec3 anchor, Tone tone, Spot spot,
                         float rank) {
        labels.push_back({device, std::move(text), frame.toWorld(anchor), tone, rank, spot});
    };
    const auto topOf = [](const data::Box& box) {
        return data::Vec3{box.centre().x, box.max.y, box.centre().z};
    };

    const data::Vec3 size = model.sizeM;
    add(site.device(unit), heightText(site.mount(unit), model) + site.label(site.device(unit)),
        {-size.x / 2, size.y, size.z / 2}, Tone::Normal, Spot::Beside, titleRank);
    labels.back().rightAnchor = frame.toWorld({size.x / 2, size.y, size.z / 2});

    for (std::size_t first = 0; first < boxes.size();) {
        const Kind kind = boxes[first].part.kind;
        std::size_t end = first;
        while (end < boxes.size() && boxes[end].part.kind == kind) {
            const Tone tone = toneOf(wishes, site, boxes[end].part);
            if (isProcessor(kind) || tone != Tone::Quiet) {
                add(boxes[end].part, model.parts[end].label, topOf(boxes[end].box), tone,
                    isProcessor(kind) ? Spot::Either : Spot::Beside,
                    tone == Tone::Chosen ? 1 : partRank);
            }
            ++end;
        }
        const std::size_t count = end - first;
        if (!isProcessor(kind)) {
            const PartBox& middle = boxes[first + count / 2];
            const std::string text =
                count == 1 ? model.parts[first].label : groupText(model.parts[first], count);
            // A part that already has its own name does not stand for the group.
            const bool taken = std::any_of(labels.begin(), labels.end(), [&](const auto& label) {
                return label.device == middle.part;
            });
            const PartBox& standing = taken ? boxes[first] : middle;
            if (!taken || count > 1) {
                add(standing.part, text, topOf(standing.box), Tone::Quiet, Spot::Beside,
                    partRank + 10);
            }
        }
        first = end;
    }
    return labels;
}

std::vector<data::Vec3> openedOutline(const data::Site& site, const Opened& opened,
                                      const LabelContext& context)
{
    std::vector<data::Vec3> corners;
    const auto addCorners = [&](const YawFrame& frame, data::Vec3 size, float fromZ, float toZ) {
        for (const float x : {-size.x / 2, size.x / 2}) {
            for (const float y : {0.0F, size.y}) {
                for (const float z : {fromZ, toZ}) {
                    corners.push_back(frame.toWorld({x, y, z}));
                }
            }
        }
    };
    if (context.unit) {
        const data::Vec3 size = site.model(*context.unit).sizeM;
        addCorners(slidUnitFrame(site, *context.unit, opened.slide), size, -size.z / 2, size.z / 2);
    } else if (context.rack) {
        const data::Vec3 size = site.model(*context.rack).sizeM;
        const float face =
            fromRear(site, *context.rack, context.eye.position) ? -size.z / 2 : size.z / 2;
        const data::Rack& rack = site.racks[context.rack->index];
        addCorners(YawFrame(rack.place), size, face, face);
        for (std::uint32_t i = 0; i < site.model(*context.rack).mounts.size(); ++i) {
            const data::UnitId unit{rack.firstUnit + i};
            if (const float slide = slideOf(site, opened, unit); slide > 0) {
                const data::Vec3 out = site.model(unit).sizeM;
                addCorners(slidUnitFrame(site, unit, slide), out, -out.z / 2, out.z / 2);
            }
        }
    }
    return corners;
}

} // namespace hallscape::scene
