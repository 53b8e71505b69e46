// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/metric.h"

#include <array>
#include <cstdint>
#include <vector>

namespace hallscape::data::sim {

inline constexpr std::uint32_t nothing = UINT32_MAX;

/// The current values, one vector per metric in layout order: what the models write and a snapshot
/// copies.
class Values
{
public:
    explicit Values(const Site& site);
    std::vector<float>& of(MetricId id) { return m_values[static_cast<std::size_t>(id)]; }
    const std::vector<float>& of(MetricId id) const
    {
        return m_values[static_cast<std::size_t>(id)];
    }

private:
    std::array<std::vector<float>, metricCount> m_values;
};

/// A GPU server: where it stands and where its parts' values are.
struct ServerNode
{
    std::uint32_t rack = 0;
    std::uint32_t group = 0;  ///< index into Topology::groups
    std::uint32_t fabric = 0; ///< area whose leaves it is connected to
    std::uint32_t loop = 0;   ///< index into Topology::loops
    std::uint32_t place = 0;  ///< in its rack, from 0, bottom to top
    float gpuLimitW = 0;
    Range gpus;
    Range cpus;
    Range nics;
    Range psus;
    Range fans;
};

/// A 1U storage or CPU server.
struct PlainNode
{
    bool storage = false;
    std::uint32_t rack = 0;
    float maxW = 0;
    Range cpus;
    Range nics;
    Range psus;
    Range fans;
};

/// The coolant loop of a rack. Racks with servers but no CDU have one too, which is not published.
struct LoopNode
{
    std::uint32_t rack = 0;
    std::uint32_t hall = 0;
    std::uint32_t cdu = nothing; ///< index of Kind::Cdu
    std::uint32_t servers = 0;   ///< how many it cools
    Range pumps;
    Range psus;
};

struct SwitchNode
{
    std::uint32_t rack = 0;
    std::uint32_t fabric = 0; ///< area it serves: its array, else the area it stands in
    std::uint32_t place = 0;  ///< in its fabric, from 0: the rail, then the front end
    float maxW = 0;
};

/// Racks that are given to jobs together: an array, or a rack where the site has few arrays.
struct Group
{
    std::uint32_t servers = 0;
};

/// What the simulator needs of a site, flattened once.
struct Topology
{
    explicit Topology(const Site& site);

    std::vector<ServerNode> servers; ///< one per Kind::Server
    std::vector<PlainNode> plain;
    std::vector<LoopNode> loops; ///< those of CDUs first, in CDU order
    std::vector<SwitchNode> switches;
    std::vector<Group> groups;
    std::vector<std::uint32_t> managementSwitches; ///< per rack
    std::vector<Range> pdus;                       ///< per rack
    std::vector<float> linkGbps;                   ///< per Kind::Nic
    std::uint32_t fabrics = 0; ///< one past the largest ServerNode::fabric: the number of areas
    std::uint32_t gpus = 0;
    std::uint32_t megapacks = 0;
    std::uint32_t generators = 0;
    std::uint32_t chillers = 0;
    double megapackMwh = 0; ///< of one
    double megapackMw = 0;
    double generatorMw = 0;

private:
    void addGroups(const Site& site);
    void addRackItems(const Site& site);
    void addLoops(const Site& site);
    void addServers(const Site& site);
    void addPlain(const Site& site);
    void addSwitches(const Site& site);
    void addPlant(const Site& site);

    std::vector<std::uint32_t> m_groupOfRack;
    std::vector<std::uint32_t> m_loopOfRack;
    std::vector<std::uint32_t> m_hallOfRack;
    std::vector<std::uint32_t> m_fabricOfRack;
};

} // namespace hallscape::data::sim
