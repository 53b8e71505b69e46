// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/path_words.h"
#include "data/layout/site.h"

#include <algorithm>
#include <span>

namespace hallscape::data {
namespace {

/// First position in the ascending numbers of \p items [range) with that number.
template <typename Item, typename Matches>
std::optional<std::uint32_t> numbered(const std::vector<Item>& items, Range range,
                                      std::uint32_t number, Matches matches)
{
    for (std::uint32_t i = range.first; i < range.end(); ++i) {
        if (items[i].number == number && matches(i)) {
            return i;
        }
    }
    return std::nullopt;
}

/// Follows \p words from \p from; the first reading that leads to an existing thing wins.
std::optional<Device> follow(const Site& site, Device from, std::span<const PathWord> words)
{
    if (words.empty()) {
        return from;
    }
    const std::uint32_t number = words.front().number.value_or(1);
    for (const Kind kind : kindsNamed(words.front().word)) {
        if (const auto next = site.child(from, kind, number)) {
            if (const auto found = follow(site, *next, words.subspan(1))) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::string capitalised(std::string_view text)
{
    std::string result{text};
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') {
        result[0] = static_cast<char>(result[0] - 'a' + 'A');
    }
    return result;
}

} // namespace

std::uint32_t Site::number(Device device_) const
{
    switch (family(device_.kind)) {
    case Family::Area:
        return areas[areaId(device_).index].number;
    case Family::Rack:
        return racks[device_.index].number;
    case Family::Unit:
        return mount(unitId(device_)).number;
    case Family::Part:
        return partModel(device_).number;
    case Family::Equipment:
        return equipment[equipmentId(device_).index].number;
    }
    return 1;
}

std::string Site::label(Device device_) const
{
    if (family(device_.kind) == Family::Area) {
        return areas[areaId(device_).index].label;
    }
    if (family(device_.kind) == Family::Part) {
        return partModel(device_).label;
    }
    std::string text = capitalised(kindLabel(device_.kind));
    const bool onlyOne =
        family(device_.kind) == Family::Unit && range(parent(device_), device_.kind).count == 1;
    return onlyOne ? text : text + " " + std::to_string(number(device_));
}

std::string Site::path(Device device_) const
{
    std::string result;
    for (Device step = device_; step.kind != Kind::Site; step = parent(step)) {
        const bool skipped = step != device_ && family(step.kind) == Family::Area &&
                             !areas[areaId(step).index].inPaths;
        if (!skipped) {
            const std::string name =
                std::string(kindId(step.kind)) + "-" + std::to_string(number(step));
            result = result.empty() ? name : name + "/" + result;
        }
    }
    return result;
}

std::optional<Device> Site::child(Device device_, Kind kind, std::uint32_t wanted) const
{
    switch (family(device_.kind)) {
    case Family::Area: {
        const AreaId self = areaId(device_);
        if (kind == Kind::Rack) {
            if (const auto at =
                    numbered(racks, ownRacks(self), wanted, [](auto) { return true; })) {
                return Device{Kind::Rack, *at};
            }
        } else if (family(kind) == Family::Equipment) {
            const auto sameKind = [&](std::uint32_t i) {
                return model(EquipmentId{i}).kind == kind;
            };
            if (const auto at = numbered(equipment, ownEquipment(self), wanted, sameKind)) {
                return device(EquipmentId{*at});
            }
        }
        const std::vector<AreaId> inner = innerAreas(self);
        for (const AreaId area : inner) {
            if (areas[area.index].kind == kind && areas[area.index].number == wanted) {
                return device(area);
            }
        }
        for (const AreaId area : inner) {
            if (!areas[area.index].inPaths) {
                if (const auto found = child(device(area), kind, wanted)) {
                    return found;
                }
            }
        }
        return std::nullopt;
    }
    case Family::Rack:
        if (family(kind) == Family::Unit) {
            const std::vector<Mount>& mounts = model(RackId{device_.index}).mounts;
            for (std::uint32_t i = 0; i < mounts.size(); ++i) {
                if (mounts[i].number == wanted && unitModels[mounts[i].unitModel].kind == kind) {
                    return device(UnitId{racks[device_.index].firstUnit + i});
                }
            }
        }
        return std::nullopt;
    case Family::Unit: {
        const Range parts = family(kind) == Family::Part ? range(device_, kind) : Range{};
        if (wanted >= 1 && wanted <= parts.count) {
            return Device{kind, parts.first + wanted - 1};
        }
        return std::nullopt;
    }
    case Family::Part:
    case Family::Equipment:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Device> Site::find(std::string_view path) const
{
    constexpr std::size_t deepest = 64;
    const std::vector<PathWord> words = splitPath(path);
    if (areas.empty() || words.size() > deepest) {
        return std::nullopt;
    }
    if (words.empty()) {
        // The site's own path is empty, but "???" and "hall-99999999999" are not it.
        return path.empty() ? std::optional<Device>(Device{Kind::Site, 0}) : std::nullopt;
    }
    return follow(*this, {Kind::Site, 0}, words);
}

} // namespace hallscape::data
