// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/failures.h"

#include "data/sim/constants.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hallscape::data::sim {

namespace {

struct Cause
{
    double count; ///< of interruptions
    float xid;    ///< what the driver then reports; 0: nothing on a GPU
};

// XID meanings: NVIDIA XID catalogue. 79 fallen off the bus, 63 row remapped, 94 uncorrectable ECC.
// Which code goes with which of the report's causes is assumed.
constexpr std::array causes{Cause{interruptionsGpu, 79}, Cause{interruptionsHbm, 63},
                            Cause{interruptionsSram, 94}, Cause{interruptionsProcessor, 48}};

// Sites from these sizes on have the lasting faults; all assumed.
constexpr std::size_t fouledPerLoops = 600;
constexpr std::size_t fouledMost = 3;
constexpr std::array<float, fouledMost> fouledFlow{0.38F, 0.50F, 0.56F};
constexpr float slowLinkSpeed = 0.5F;
constexpr std::size_t enoughServers = 48;
constexpr double offlineGeneratorEvery = 7;

} // namespace

Failures::Failures(const Topology& topology, const Workload& workload, Dice dice)
    : drained(topology.servers.size(), 0), lostGpu(topology.gpus, 0), xid(topology.gpus, 0.0F),
      linkSpeed(topology.linkGbps.size(), 1.0F), flow(topology.loops.size(), 1.0F),
      stoppedPumps(topology.loops.size(), 0), deadPsus(topology.servers.size(), 0),
      silent(topology.servers.size(), 0), m_dice(dice)
{
    addLasting(topology, workload);
    addPresent(topology, workload);
    addPlantFaults(topology);
}

void Failures::addLasting(const Topology& topology, const Workload& workload)
{
    if (topology.servers.size() < enoughServers || workload.jobs().empty()) {
        return;
    }
    const auto draw = [&](const std::vector<std::uint32_t>& servers) {
        return servers[m_dice.pick(Stream::Oddity, drawIndex(), servers.size())];
    };
    const std::vector<std::uint32_t>& first = workload.serversOf(0);
    const std::size_t fouled = std::min(fouledMost, 1 + topology.loops.size() / fouledPerLoops);
    for (std::size_t i = 0; i < fouled; ++i) {
        flow[topology.servers[draw(first)].loop] = fouledFlow.at(i);
    }
    stoppedPumps[topology.servers[draw(first)].loop] = 1;
    deadPsus[draw(first)] = 1;
    silent[draw(first)] = 1;
    // A slow link holds back a whole job: put it into a small one, where it shows without slowing
    // the site.
    if (workload.jobs().size() < 2) {
        return;
    }
    const ServerNode& slow = topology.servers[draw(workload.serversOf(workload.jobs().size() - 1))];
    if (slow.nics.count > 1) {
        const std::uint32_t rail = m_dice.pick(Stream::Oddity, drawIndex(), slow.nics.count - 1);
        linkSpeed[slow.nics.first + rail] = slowLinkSpeed;
    }
}

void Failures::addPresent(const Topology& topology, const Workload& workload)
{
    // What broke in the last hours and is still in repair, as Little's law has it: rate times
    // repair time.
    for (std::size_t job = 0; job < workload.jobs().size(); ++job) {
        const double rate = workload.jobs()[job].plan().gpus * interruptionsPerGpuS;
        const double expected = rate * (repairShortestS + repairLongestS) / 2;
        const auto count = static_cast<std::size_t>(std::lround(expected));
        for (std::size_t i = 0; i < count; ++i) {
            interrupt(topology, workload.serversOf(job), 0);
        }
    }
}

void Failures::addPlantFaults(const Topology& topology)
{
    if (topology.chillers > 1) {
        stoppedChiller = m_dice.pick(Stream::Oddity, drawIndex(), topology.chillers);
    }
    const auto offline = static_cast<std::uint32_t>(topology.generators / offlineGeneratorEvery);
    for (std::uint32_t i = 0; i < offline; ++i) {
        stoppedGenerators.push_back(m_dice.pick(Stream::Oddity, drawIndex(), topology.generators));
    }
}

void Failures::interrupt(const Topology& topology, const std::vector<std::uint32_t>& servers,
                         double nowS)
{
    const std::uint32_t server = servers[m_dice.pick(Stream::Fault, drawIndex(), servers.size())];
    const double repairedS =
        nowS + m_dice.between(Stream::Repair, drawIndex(), repairShortestS, repairLongestS);
    double drawn = m_dice.between(Stream::Fault, drawIndex(), 0, interruptions);
    for (const Cause& cause : causes) {
        if (drawn < cause.count) {
            breakGpu(topology, server, cause.xid, repairedS);
            return;
        }
        drawn -= cause.count;
    }
    const Range nics = topology.servers[server].nics;
    if (drawn < interruptionsNetwork && nics.count > 0) {
        const std::uint32_t nic = nics.first + m_dice.pick(Stream::Fault, drawIndex(), nics.count);
        linkSpeed[nic] = 0;
        drained[server] = 1;
        m_faults.push_back({server, nothing, nic, repairedS});
    }
}

void Failures::breakGpu(const Topology& topology, std::uint32_t server, float code,
                        double repairedS)
{
    const Range gpus = topology.servers[server].gpus;
    if (gpus.count == 0) {
        return;
    }
    constexpr float offTheBus = 79;
    const std::uint32_t gpu = gpus.first + m_dice.pick(Stream::Fault, drawIndex(), gpus.count);
    xid[gpu] = code;
    lostGpu[gpu] = code == offTheBus ? 1 : 0;
    drained[server] = 1;
    m_faults.push_back({server, gpu, nothing, repairedS});
}

void Failures::repair(double nowS)
{
    const auto due = [nowS](const Fault& fault) { return fault.repairedS <= nowS; };
    if (std::ranges::none_of(m_faults, due)) {
        return;
    }
    for (const Fault& fault : m_faults) {
        if (!due(fault)) {
            continue;
        }
        drained[fault.server] = 0;
        if (fault.gpu != nothing) {
            xid[fault.gpu] = 0;
            lostGpu[fault.gpu] = 0;
        }
        if (fault.nic != nothing) {
            linkSpeed[fault.nic] = 1;
        }
    }
    std::erase_if(m_faults, due);
    // A server with a second fault stays out.
    for (const Fault& fault : m_faults) {
        drained[fault.server] = 1;
    }
}

} // namespace hallscape::data::sim
