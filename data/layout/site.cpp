// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/site.h"

#include <algorithm>
#include <numeric>

namespace hallscape::data {
namespace {

using Positions = std::vector<std::uint32_t>;

/// The part of a sorted list that lies in [first, end).
Range within(const Positions& positions, std::uint32_t first, std::uint32_t end)
{
    const auto from = std::lower_bound(positions.begin(), positions.end(), first);
    const auto to = std::lower_bound(from, positions.end(), end);
    return {static_cast<std::uint32_t>(from - positions.begin()),
            static_cast<std::uint32_t>(to - from)};
}

std::uint32_t rankOf(const Positions& positions, std::uint32_t position)
{
    return within(positions, position, position).first;
}

std::uint64_t bit(Kind kind)
{
    static_assert(kindCount <= 64);
    return std::uint64_t{1} << static_cast<unsigned>(kind);
}

/// Decides Area::inPaths from the leaves up. `visible` is the set of kinds that the next step of a
/// path can name.
class PathLevels
{
public:
    explicit PathLevels(Site& site) : m_site(site), m_visible(site.areas.size()) {}

    void decide()
    {
        for (std::size_t i = m_site.areas.size(); i-- > 0;) {
            decideInside({static_cast<std::uint32_t>(i)});
        }
    }

private:
    void decideInside(AreaId area)
    {
        std::uint64_t& visible = m_visible[area.index];
        const std::vector<AreaId> inner = m_site.innerAreas(area);
        std::array<int, kindCount> filled{};
        for (const AreaId id : inner) {
            const Area& child = m_site.areas[id.index];
            visible |= bit(child.kind);
            filled[static_cast<std::size_t>(child.kind)] += hasContent(child) ? 1 : 0;
        }
        if (m_site.ownRacks(area).count > 0) {
            visible |= bit(Kind::Rack);
        }
        const Range equipment = m_site.ownEquipment(area);
        for (std::uint32_t i = equipment.first; i < equipment.end(); ++i) {
            visible |= bit(m_site.model(EquipmentId{i}).kind);
        }
        for (const AreaId id : inner) {
            Area& child = m_site.areas[id.index];
            const bool onlyOne = filled[static_cast<std::size_t>(child.kind)] == 1;
            child.inPaths = !(onlyOne && hasContent(child) && (m_visible[id.index] & visible) == 0);
            if (!child.inPaths) {
                visible |= m_visible[id.index];
            }
        }
    }

    static bool hasContent(const Area& area) { return area.racks.count + area.equipment.count > 0; }

    Site& m_site;
    std::vector<std::uint64_t> m_visible;
};

} // namespace

void Site::buildIndex()
{
    for (Positions& positions : byKind) {
        positions.clear();
    }
    for (std::uint32_t i = 0; i < areas.size(); ++i) {
        byKind[index(areas[i].kind)].push_back(i);
    }
    byKind[index(Kind::Rack)].resize(racks.size());
    std::iota(byKind[index(Kind::Rack)].begin(), byKind[index(Kind::Rack)].end(), 0U);
    std::array<std::size_t, kindCount> parts{};
    for (const Unit& unit : units) {
        const RackModel& rack = rackModels[racks[unit.rack.index].model];
        for (const PartModel& part : unitModels[rack.mounts[unit.mount].unitModel].parts) {
            ++parts[index(part.kind)];
        }
    }
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        byKind[kind].reserve(byKind[kind].size() +
                             parts[kind]); // parts are the bulk: no slack for them
    }
    for (std::uint32_t i = 0; i < units.size(); ++i) {
        const UnitModel& unit = model(UnitId{i});
        byKind[index(unit.kind)].push_back(i);
        for (const PartModel& part : unit.parts) {
            byKind[index(part.kind)].push_back(i);
        }
    }
    for (std::uint32_t i = 0; i < equipment.size(); ++i) {
        byKind[index(model(EquipmentId{i}).kind)].push_back(i);
    }
    PathLevels(*this).decide();
}

std::uint32_t Site::count(Kind kind) const
{
    return kind < Kind::Count ? static_cast<std::uint32_t>(byKind[index(kind)].size()) : 0;
}

Device Site::device(AreaId area) const
{
    const Kind kind = areas[area.index].kind;
    return {kind, rankOf(byKind[index(kind)], area.index)};
}

Device Site::device(UnitId unit) const
{
    const Kind kind = model(unit).kind;
    return {kind, rankOf(byKind[index(kind)], unit.index)};
}

Device Site::device(EquipmentId item) const
{
    const Kind kind = model(item).kind;
    return {kind, rankOf(byKind[index(kind)], item.index)};
}

const Mount& Site::mount(UnitId unit) const
{
    const Unit& u = units[unit.index];
    return rackModels[racks[u.rack.index].model].mounts[u.mount];
}

const UnitModel& Site::model(UnitId unit) const
{
    return unitModels[mount(unit).unitModel];
}

const EquipmentModel& Site::model(EquipmentId item) const
{
    return equipmentModels[equipment[item.index].model];
}

const PartModel& Site::partModel(Device part) const
{
    const Positions& holders = byKind[index(part.kind)];
    const std::uint32_t unit = holders[part.index];
    const std::uint32_t ordinal = part.index - rankOf(holders, unit);
    const std::vector<PartModel>& parts = model(UnitId{unit}).parts;
    const auto first = std::ranges::lower_bound(parts, part.kind, {}, &PartModel::kind);
    return first[static_cast<std::ptrdiff_t>(ordinal)];
}

Range Site::range(Device ancestor, Kind kind) const
{
    if (ancestor.kind == kind) {
        return {ancestor.index, 1};
    }
    Range rackRange;
    Range unitRange;
    switch (family(ancestor.kind)) {
    case Family::Area: {
        const AreaId self = areaId(ancestor);
        const Area& area = areas[self.index];
        if (family(kind) == Family::Area) {
            return within(byKind[index(kind)], self.index, area.areaEnd);
        }
        if (family(kind) == Family::Equipment) {
            return within(byKind[index(kind)], area.equipment.first, area.equipment.end());
        }
        rackRange = area.racks;
        break;
    }
    case Family::Rack:
        rackRange = {ancestor.index, 1};
        break;
    case Family::Unit:
        unitRange = {unitId(ancestor).index, 1};
        break;
    case Family::Part:
    case Family::Equipment:
        return {};
    }
    if (kind == Kind::Rack) {
        return rackRange;
    }
    const auto firstUnit = [this](std::uint32_t rack) {
        return rack < racks.size() ? racks[rack].firstUnit
                                   : static_cast<std::uint32_t>(units.size());
    };
    if (rackRange.count > 0) {
        unitRange.first = firstUnit(rackRange.first);
        unitRange.count = firstUnit(rackRange.end()) - unitRange.first;
    }
    const bool below = family(kind) == Family::Unit || family(kind) == Family::Part;
    return below && unitRange.count > 0
               ? within(byKind[index(kind)], unitRange.first, unitRange.end())
               : Range{};
}

Device Site::parent(Device device_) const
{
    switch (family(device_.kind)) {
    case Family::Area:
        return device(areas[areaId(device_).index].parent);
    case Family::Rack:
        return device(racks[device_.index].area);
    case Family::Unit:
        return device(units[unitId(device_).index].rack);
    case Family::Part:
        return device(UnitId{byKind[index(device_.kind)][device_.index]});
    case Family::Equipment:
        return device(equipment[equipmentId(device_).index].area);
    }
    return {};
}

std::vector<AreaId> Site::innerAreas(AreaId area) const
{
    std::vector<AreaId> inner;
    for (std::uint32_t i = area.index + 1; i < areas[area.index].areaEnd; i = areas[i].areaEnd) {
        inner.push_back({i});
    }
    return inner;
}

Range Site::ownRacks(AreaId area) const
{
    const Area& self = areas[area.index];
    const bool leaf = area.index + 1 >= self.areaEnd;
    const std::uint32_t end = leaf ? self.racks.end() : areas[area.index + 1].racks.first;
    return {self.racks.first, end - self.racks.first};
}

Range Site::ownEquipment(AreaId area) const
{
    const Area& self = areas[area.index];
    const bool leaf = area.index + 1 >= self.areaEnd;
    const std::uint32_t end = leaf ? self.equipment.end() : areas[area.index + 1].equipment.first;
    return {self.equipment.first, end - self.equipment.first};
}

std::vector<Device> Site::children(Device device_) const
{
    std::vector<Device> result;
    switch (family(device_.kind)) {
    case Family::Area: {
        const AreaId self = areaId(device_);
        for (const AreaId inner : innerAreas(self)) {
            result.push_back(device(inner));
        }
        const Range own = ownRacks(self);
        for (std::uint32_t i = own.first; i < own.end(); ++i) {
            result.push_back(device(RackId{i}));
        }
        const Range items = ownEquipment(self);
        for (std::uint32_t i = items.first; i < items.end(); ++i) {
            result.push_back(device(EquipmentId{i}));
        }
        break;
    }
    case Family::Rack: {
        const Rack& rack = racks[device_.index];
        const std::size_t mounts = rackModels[rack.model].mounts.size();
        for (std::uint32_t i = 0; i < mounts; ++i) {
            result.push_back(device(UnitId{rack.firstUnit + i}));
        }
        break;
    }
    case Family::Unit:
        for (const PartModel& part : model(unitId(device_)).parts) {
            const Range siblings = range(device_, part.kind);
            result.push_back({part.kind, siblings.first + part.number - 1U});
        }
        break;
    case Family::Part:
    case Family::Equipment:
        break;
    }
    return result;
}

bool Site::hasChildren(Device device_) const
{
    switch (family(device_.kind)) {
    case Family::Area: {
        const AreaId self = areaId(device_);
        return areas[self.index].areaEnd > self.index + 1 || areas[self.index].racks.count > 0 ||
               areas[self.index].equipment.count > 0;
    }
    case Family::Rack:
        return !model(RackId{device_.index}).mounts.empty();
    case Family::Unit:
        return !model(unitId(device_)).parts.empty();
    case Family::Part:
    case Family::Equipment:
        return false;
    }
    return false;
}

std::uint16_t Site::phaseOf(Device device_) const
{
    switch (family(device_.kind)) {
    case Family::Area:
        return areas[areaId(device_).index].phase;
    case Family::Rack:
        return racks[device_.index].phase;
    case Family::Unit:
        return racks[units[unitId(device_).index].rack.index].phase;
    case Family::Part:
        return phaseOf(parent(device_));
    case Family::Equipment:
        return equipment[equipmentId(device_).index].phase;
    }
    return 0;
}

BuildState Site::buildState(Device device_) const
{
    return phases[phaseOf(device_)].state;
}

std::vector<Fact> Site::factsOf(Device device_) const
{
    switch (family(device_.kind)) {
    case Family::Area:
        return device_.kind == Kind::Site ? facts : areas[areaId(device_).index].facts;
    case Family::Rack:
        return model(RackId{device_.index}).facts;
    case Family::Unit:
        return model(unitId(device_)).facts;
    case Family::Part: {
        const UnitId unit{byKind[index(device_.kind)][device_.index]};
        return model(unit).specs[partModel(device_).spec].facts;
    }
    case Family::Equipment:
        return model(equipmentId(device_)).facts;
    }
    return {};
}

std::size_t Site::memoryBytes() const
{
    std::size_t bytes = areas.capacity() * sizeof(Area) + racks.capacity() * sizeof(Rack) +
                        units.capacity() * sizeof(Unit) + equipment.capacity() * sizeof(Equipment);
    for (const Positions& positions : byKind) {
        bytes += positions.capacity() * sizeof(std::uint32_t);
    }
    return bytes;
}

} // namespace hallscape::data
