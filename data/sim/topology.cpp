// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/topology.h"

#include "data/sim/constants.h"

#include <algorithm>
#include <span>

namespace hallscape::data::sim {

namespace {

/// Sites with fewer arrays than this give single racks to jobs.
constexpr std::size_t fewArrays = 8;

const std::vector<std::uint32_t>& positions(const Site& site, Kind kind)
{
    return site.byKind[static_cast<std::size_t>(kind)];
}

/// For each unit of the site, which parts of \p part it holds.
std::vector<Range> partsOfUnits(const Site& site, Kind part)
{
    std::vector<Range> ranges(site.units.size());
    const std::vector<std::uint32_t>& unitOf = positions(site, part);
    for (std::uint32_t i = 0; i < unitOf.size(); ++i) {
        Range& range = ranges[unitOf[i]];
        range.first = range.count == 0 ? i : range.first;
        ++range.count;
    }
    return ranges;
}

/// A power fact in watts, whatever unit the layout writes it in.
double powerW(std::span<const Fact> facts, std::string_view key, double fallbackW)
{
    const auto found = std::ranges::find(facts, key, &Fact::key);
    if (found == facts.end() || !found->value || *found->value <= 0) {
        return fallbackW;
    }
    if (found->unit == "MW") {
        return *found->value * 1e6;
    }
    return found->unit == "kW" ? *found->value * 1e3 : *found->value;
}

std::span<const Fact> partFacts(const UnitModel& model, Kind kind)
{
    const auto found = std::ranges::find(model.specs, kind, &PartSpec::kind);
    return found == model.specs.end() ? std::span<const Fact>()
                                      : std::span<const Fact>(found->facts);
}

/// The facts of the first piece of equipment of a kind; sites have one model of each.
std::span<const Fact> equipmentFacts(const Site& site, Kind kind)
{
    const std::vector<std::uint32_t>& items = positions(site, kind);
    return items.empty() ? std::span<const Fact>()
                         : std::span(site.model(EquipmentId{items[0]}).facts);
}

} // namespace

Values::Values(const Site& site)
{
    for (const Metric& row : metrics()) {
        of(row.id).assign(site.count(row.kind), 0.0F);
    }
}

Topology::Topology(const Site& site) : gpus(site.count(Kind::Gpu))
{
    addGroups(site);
    addRackItems(site);
    addLoops(site);
    addServers(site);
    addPlain(site);
    addSwitches(site);
    addPlant(site);
}

void Topology::addGroups(const Site& site)
{
    const std::size_t racks = site.racks.size();
    m_hallOfRack.assign(racks, 0);
    m_groupOfRack.assign(racks, nothing);
    const bool byArray = positions(site, Kind::Array).size() >= fewArrays;
    m_fabricOfRack.resize(racks);
    for (std::size_t rack = 0; rack < racks; ++rack) {
        m_fabricOfRack[rack] = site.racks[rack].area.index;
    }
    fabrics = static_cast<std::uint32_t>(site.areas.size());
    std::uint32_t halls = 0;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        const Area& area = site.areas[i];
        const bool array = area.kind == Kind::Array && byArray;
        for (std::uint32_t rack = area.racks.first; rack < area.racks.end(); ++rack) {
            if (area.kind == Kind::Hall) {
                m_hallOfRack[rack] = halls;
            }
            if (area.kind == Kind::Array) {
                m_fabricOfRack[rack] = i;
            }
            if (array) {
                m_groupOfRack[rack] = static_cast<std::uint32_t>(groups.size());
            }
        }
        halls += area.kind == Kind::Hall ? 1 : 0;
        if (array) {
            groups.emplace_back();
        }
    }
    for (std::uint32_t& group : m_groupOfRack) {
        if (group == nothing) {
            group = static_cast<std::uint32_t>(groups.size());
            groups.emplace_back();
        }
    }
}

void Topology::addRackItems(const Site& site)
{
    const std::size_t racks = site.racks.size();
    managementSwitches.assign(racks, 0);
    for (const std::uint32_t unit : positions(site, Kind::ManagementSwitch)) {
        ++managementSwitches[site.units[unit].rack.index];
    }
    pdus.assign(racks, Range{});
    const std::vector<std::uint32_t>& pduUnits = positions(site, Kind::Pdu);
    for (std::uint32_t i = 0; i < pduUnits.size(); ++i) {
        Range& range = pdus[site.units[pduUnits[i]].rack.index];
        range.first = range.count == 0 ? i : range.first;
        ++range.count;
    }
}

void Topology::addLoops(const Site& site)
{
    m_loopOfRack.assign(site.racks.size(), nothing);
    const std::vector<Range> pumps = partsOfUnits(site, Kind::Pump);
    const std::vector<Range> psus = partsOfUnits(site, Kind::Psu);
    for (const std::uint32_t unit : positions(site, Kind::Cdu)) {
        const auto index = static_cast<std::uint32_t>(loops.size());
        const std::uint32_t rack = site.units[unit].rack.index;
        if (m_loopOfRack[rack] == nothing) {
            m_loopOfRack[rack] = index;
        }
        loops.push_back({rack, m_hallOfRack[rack], index, 0, pumps[unit], psus[unit]});
    }
}

void Topology::addServers(const Site& site)
{
    const std::vector<Range> gpuRanges = partsOfUnits(site, Kind::Gpu);
    const std::vector<Range> cpuRanges = partsOfUnits(site, Kind::Cpu);
    const std::vector<Range> nicRanges = partsOfUnits(site, Kind::Nic);
    const std::vector<Range> psuRanges = partsOfUnits(site, Kind::Psu);
    const std::vector<Range> fanRanges = partsOfUnits(site, Kind::Fan);
    linkGbps.assign(positions(site, Kind::Nic).size(), sim::linkGbps);
    for (const std::uint32_t unit : positions(site, Kind::Server)) {
        ServerNode node;
        node.rack = site.units[unit].rack.index;
        node.group = m_groupOfRack[node.rack];
        node.fabric = m_fabricOfRack[node.rack];
        ++groups[node.group].servers;
        std::uint32_t& loop = m_loopOfRack[node.rack];
        if (loop == nothing) {
            loop = static_cast<std::uint32_t>(loops.size());
            loops.push_back({node.rack, m_hallOfRack[node.rack], nothing, 0, {}, {}});
        }
        node.loop = loop;
        node.place = loops[loop].servers++;
        const UnitModel& model = site.model(UnitId{unit});
        node.gpuLimitW =
            static_cast<float>(powerW(partFacts(model, Kind::Gpu), "max-power", sim::gpuLimitW));
        node.gpus = gpuRanges[unit];
        node.cpus = cpuRanges[unit];
        node.nics = nicRanges[unit];
        node.psus = psuRanges[unit];
        node.fans = fanRanges[unit];
        const auto speed = number(partFacts(model, Kind::Nic), "speed");
        for (std::uint32_t i = node.nics.first; speed && i < node.nics.end(); ++i) {
            linkGbps[i] = static_cast<float>(*speed);
        }
        servers.push_back(node);
    }
}

void Topology::addPlain(const Site& site)
{
    const std::vector<Range> cpuRanges = partsOfUnits(site, Kind::Cpu);
    const std::vector<Range> nicRanges = partsOfUnits(site, Kind::Nic);
    const std::vector<Range> psuRanges = partsOfUnits(site, Kind::Psu);
    const std::vector<Range> fanRanges = partsOfUnits(site, Kind::Fan);
    for (const Kind kind : {Kind::StorageServer, Kind::CpuServer}) {
        const bool storage = kind == Kind::StorageServer;
        const double fallbackW = storage ? storageServerMaxW : cpuServerMaxW;
        for (const std::uint32_t unit : positions(site, kind)) {
            const double maxW = powerW(site.model(UnitId{unit}).facts, "max-power", fallbackW);
            plain.push_back({storage, site.units[unit].rack.index, static_cast<float>(maxW),
                             cpuRanges[unit], nicRanges[unit], psuRanges[unit], fanRanges[unit]});
        }
    }
}

void Topology::addSwitches(const Site& site)
{
    std::vector<std::uint32_t> placed(site.areas.size(), 0);
    for (const std::uint32_t unit : positions(site, Kind::Switch)) {
        const std::uint32_t rack = site.units[unit].rack.index;
        const std::uint32_t fabric = m_fabricOfRack[rack];
        const double maxW = powerW(site.model(UnitId{unit}).facts, "max-power", switchMaxW);
        switches.push_back({rack, fabric, placed[fabric]++, static_cast<float>(maxW)});
    }
}

void Topology::addPlant(const Site& site)
{
    megapacks = site.count(Kind::Megapack);
    generators = site.count(Kind::Generator);
    chillers = site.count(Kind::Chiller);
    const std::span<const Fact> battery = equipmentFacts(site, Kind::Megapack);
    megapackMwh = number(battery, "energy").value_or(sim::megapackMwh);
    megapackMw = powerW(battery, "power", sim::megapackMw * 1e6) / 1e6;
    const std::span<const Fact> generator = equipmentFacts(site, Kind::Generator);
    generatorMw = powerW(generator, "power", sim::generatorMw * 1e6) / 1e6;
}

} // namespace hallscape::data::sim
