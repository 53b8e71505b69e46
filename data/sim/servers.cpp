// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/servers.h"

#include "data/sim/constants.h"

#include <algorithm>
#include <numeric>

namespace hallscape::data::sim {

namespace {

/// [assumed] spread of fans, and of how feeds share a load
constexpr float fanSpread = 0.02F;
constexpr float feedSpread = 0.015F;
/// [assumed] what nvidia-smi shows while a job trains, and while it writes a checkpoint
constexpr double trainingUtil = 99;
constexpr double checkpointUtil = 20;

/// What all GPUs of one job do in a step, per watt of limit and before the spread between them.
struct GpuLoad
{
    float idleShare = 1;
    float powerShare = 0; ///< of the limit
    float util = 0;       ///< %
    float active = 0;     ///< share of time in iterations
    float checkpoint = 0;
};

std::vector<GpuLoad> loadsOf(const Workload& workload)
{
    std::vector<GpuLoad> loads(workload.jobs().size() + 1); // the last one: no job
    for (std::size_t i = 0; i < workload.jobs().size(); ++i) {
        const TrainingJob& job = workload.jobs()[i];
        const JobShares& shares = workload.shares()[i];
        const double active = shares.compute + shares.communication;
        GpuLoad& load = loads[i];
        load.idleShare = static_cast<float>(std::max(0.0, 1 - active - shares.checkpoint));
        load.powerShare = static_cast<float>(shares.compute * job.computeLevel() +
                                             shares.communication * job.communicationLevel() +
                                             shares.checkpoint * checkpointLevel);
        load.util = static_cast<float>(trainingUtil * active + checkpointUtil * shares.checkpoint);
        load.active = static_cast<float>(active);
        load.checkpoint = static_cast<float>(shares.checkpoint);
    }
    return loads;
}

const GpuLoad& loadOf(const std::vector<GpuLoad>& loads, const Workload& workload,
                      const Failures& failures, std::uint32_t server)
{
    const std::uint8_t job = workload.jobOf(server);
    return job == Workload::spare || failures.drained[server] != 0 ? loads.back() : loads[job];
}

float sumOver(const std::vector<float>& values, Range range)
{
    return std::accumulate(values.begin() + range.first, values.begin() + range.end(), 0.0F);
}

std::vector<float> nearOne(std::size_t count, Dice dice, Stream stream, float spread)
{
    std::vector<float> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i] = 1 + spread * dice.spread(stream, i);
    }
    return result;
}

std::size_t psuCount(const Topology& topology)
{
    std::uint32_t end = 0;
    const auto look = [&end](const auto& nodes) {
        for (const auto& node : nodes) {
            end = std::max(end, node.psus.end());
        }
    };
    look(topology.servers);
    look(topology.plain);
    look(topology.loops);
    return end;
}

template <typename Nodes>
std::uint32_t fanEnd(const Nodes& nodes)
{
    std::uint32_t end = 0;
    for (const auto& node : nodes) {
        end = std::max(end, node.fans.end());
    }
    return end;
}

} // namespace

Servers::Servers(const Topology& topology, Dice dice)
    : m_gpuFactor(nearOne(topology.gpus, dice, Stream::GpuPower, gpuPowerSpread)),
      m_fanFactor(nearOne(std::max(fanEnd(topology.servers), fanEnd(topology.plain)), dice,
                          Stream::Fan, fanSpread)),
      m_psuWeight(nearOne(psuCount(topology), dice, Stream::Psu, feedSpread)),
      m_cpuW(topology.servers.size(), cpuIdleW), m_plainW(topology.plain.size(), 0.0F)
{
    std::uint32_t pdus = 0;
    for (const Range& range : topology.pdus) {
        pdus = std::max(pdus, range.end());
    }
    m_pduWeight = nearOne(pdus, dice, Stream::Pdu, feedSpread);
}

void Servers::advanceGpus(const Topology& topology, const Workload& workload,
                          const Failures& failures, Values& values) const
{
    const std::vector<GpuLoad> loads = loadsOf(workload);
    std::vector<float>& power = values.of(MetricId::GpuPower);
    std::vector<float>& util = values.of(MetricId::GpuUtil);
    std::vector<float>& clock = values.of(MetricId::GpuSmClock);
    for (std::uint32_t s = 0; s < topology.servers.size(); ++s) {
        const ServerNode& server = topology.servers[s];
        const GpuLoad& load = loadOf(loads, workload, failures, s);
        const float usualW = gpuIdleW * load.idleShare + server.gpuLimitW * load.powerShare;
        const float droop = gpuClockDroop / server.gpuLimitW;
        for (std::uint32_t i = server.gpus.first; i < server.gpus.end(); ++i) {
            power[i] = std::min(server.gpuLimitW, usualW * m_gpuFactor[i]);
            util[i] = load.util;
            clock[i] = gpuIdleClockMhz * load.idleShare +
                       gpuFullClockMhz * (1 - load.idleShare) * (1 - droop * power[i]);
        }
    }
    values.of(MetricId::GpuXid) = failures.xid;
}

void Servers::splitOverPsus(Range psus, float watts, std::uint32_t dead,
                            std::vector<float>& out) const
{
    const std::uint32_t working = psus.count - std::min(dead, psus.count);
    const float weights = sumOver(m_psuWeight, {psus.first, working});
    for (std::uint32_t i = 0; i < psus.count; ++i) {
        const std::uint32_t psu = psus.first + i;
        out[psu] = i < working ? watts * m_psuWeight[psu] / weights : 0.0F;
    }
}

void Servers::advancePower(const Topology& topology, const Workload& workload,
                           const Failures& failures, Values& values)
{
    const std::vector<GpuLoad> loads = loadsOf(workload);
    const std::vector<float>& gpuW = values.of(MetricId::GpuPower);
    const std::vector<float>& linkUtil = values.of(MetricId::LinkUtil);
    std::vector<float>& fans = values.of(MetricId::FanSpeed);
    for (std::uint32_t s = 0; s < topology.servers.size(); ++s) {
        const ServerNode& server = topology.servers[s];
        const GpuLoad& load = loadOf(loads, workload, failures, s);
        const float busy = std::min(1.0F, load.active + load.checkpoint / 2);
        m_cpuW[s] = cpuIdleW + cpuActiveW * busy;
        const auto nics = static_cast<float>(server.nics.count);
        const float partsW = sumOver(gpuW, server.gpus) +
                             m_cpuW[s] * static_cast<float>(server.cpus.count) + nicIdleW * nics +
                             nicFullW * sumOver(linkUtil, server.nics) / 100 + serverRestIdleW +
                             serverRestActiveW * busy;
        // The fans follow the heat that the liquid leaves, which they add to: one round is close
        // enough.
        const auto airShare = static_cast<float>(1 - liquidCapture);
        const float effort = std::min(1.0F, partsW / supplyEfficiency * airShare / airHeatFullW);
        const float fansW =
            fanFullW * effort * effort * effort * static_cast<float>(server.fans.count);
        const float watts = (partsW + fansW) / supplyEfficiency;
        values.of(MetricId::ServerPower)[s] = watts;
        splitOverPsus(server.psus, watts, failures.deadPsus[s], values.of(MetricId::PsuPower));
        for (std::uint32_t i = server.fans.first; i < server.fans.end(); ++i) {
            fans[i] = (fanIdleRpm + (fanFullRpm - fanIdleRpm) * effort) * m_fanFactor[i];
        }
    }
    advancePlain(topology, workload.siteShares(), values);
}

void Servers::advancePlain(const Topology& topology, const JobShares& site, Values& values)
{
    const auto active = static_cast<float>(site.compute + site.communication);
    const auto checkpoint = static_cast<float>(site.checkpoint);
    for (std::size_t n = 0; n < topology.plain.size(); ++n) {
        const PlainNode& node = topology.plain[n];
        // Storage feeds the input pipeline a little all the time and works hardest at checkpoints.
        const float idle = node.storage ? storageIdleShare : cpuServerIdleShare;
        const float busy = node.storage ? 0.2F * active + 0.9F * checkpoint : 0.5F * active;
        m_plainW[n] = node.maxW * (idle + (1 - idle) * std::min(1.0F, busy));
        splitOverPsus(node.psus, m_plainW[n], 0, values.of(MetricId::PsuPower));
        for (std::uint32_t i = node.fans.first; i < node.fans.end(); ++i) {
            values.of(MetricId::FanSpeed)[i] =
                (fanIdleRpm + (fanFullRpm - fanIdleRpm) * std::min(1.0F, busy)) * m_fanFactor[i];
        }
    }
}

void Servers::advanceRacks(const Topology& topology, Values& values)
{
    std::vector<float>& rackKw = values.of(MetricId::RackPower);
    for (std::size_t i = 0; i < rackKw.size(); ++i) {
        rackKw[i] = managementSwitchW * static_cast<float>(topology.managementSwitches[i]) / 1000;
    }
    for (std::size_t i = 0; i < topology.servers.size(); ++i) {
        rackKw[topology.servers[i].rack] += values.of(MetricId::ServerPower)[i] / 1000;
    }
    for (std::size_t i = 0; i < topology.plain.size(); ++i) {
        rackKw[topology.plain[i].rack] += m_plainW[i] / 1000;
    }
    for (std::size_t i = 0; i < topology.switches.size(); ++i) {
        rackKw[topology.switches[i].rack] += values.of(MetricId::SwitchPower)[i] / 1000;
    }
    for (const LoopNode& loop : topology.loops) {
        if (loop.cdu == nothing) {
            continue;
        }
        float speed = 0;
        for (std::uint32_t i = loop.pumps.first; i < loop.pumps.end(); ++i) {
            const float share = values.of(MetricId::PumpSpeed)[i] / 100;
            speed += share * share * share / static_cast<float>(loop.pumps.count);
        }
        const float watts =
            cduControlsW + cduPumpsW * speed; // affinity law: power by the cube of speed
        rackKw[loop.rack] += watts / 1000;
        splitOverPsus(loop.psus, watts, 0, values.of(MetricId::PsuPower));
    }
    double totalKw = 0;
    for (std::size_t rack = 0; rack < rackKw.size(); ++rack) {
        totalKw += static_cast<double>(rackKw[rack]);
        const Range pdus = topology.pdus[rack];
        const float weights = sumOver(m_pduWeight, pdus);
        for (std::uint32_t i = pdus.first; i < pdus.end(); ++i) {
            values.of(MetricId::PduPower)[i] = rackKw[rack] * m_pduWeight[i] / weights;
        }
    }
    std::ranges::fill(values.of(MetricId::SiteItPower), static_cast<float>(totalKw / 1000));
}

} // namespace hallscape::data::sim
