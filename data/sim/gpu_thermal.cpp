// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/gpu_thermal.h"

#include "data/sim/constants.h"

#include <algorithm>
#include <cmath>

namespace hallscape::data::sim {

namespace {

/// [assumed] inlet air: spread between servers, rise with height, rise with the heat they give off
constexpr float inletSpreadK = 0.6F;
constexpr float inletPerPlaceK = 0.12F;
constexpr float inletLoadK = 1.2F;
/// [assumed] coolant that reaches a CPU has passed some GPUs
constexpr float upstreamK = 4;

} // namespace

GpuThermal::GpuThermal(const Topology& topology, Dice dice)
    : m_resistance(topology.gpus), m_plateC(topology.gpus, static_cast<float>(supplyLowestC)),
      m_inletC(topology.servers.size())
{
    for (std::size_t i = 0; i < m_resistance.size(); ++i) {
        const float spread = dice.spread(Stream::GpuResistance, i);
        m_resistance[i] = gpuResistanceKPerW * (1 + gpuResistanceSpread * spread);
    }
    for (std::size_t i = 0; i < m_inletC.size(); ++i) {
        m_inletC[i] = coldAisleC + inletSpreadK * dice.spread(Stream::Inlet, i) +
                      inletPerPlaceK * static_cast<float>(topology.servers[i].place);
    }
}

void GpuThermal::advanceGpus(const Topology& topology, const Cooling& cooling, double seconds,
                             Values& values)
{
    // Cascade of two first-order lags with a constant input over the step:
    // plate = u + (plate0 - u) a;  die = u + (die0 - u) b + (plate0 - u) k (a - b)
    const auto a = static_cast<float>(std::exp(-seconds / plateTimeConstantS));
    const auto b = static_cast<float>(std::exp(-seconds / dieTimeConstantS));
    constexpr auto k =
        static_cast<float>(plateTimeConstantS / (plateTimeConstantS - dieTimeConstantS));
    const float carried = k * (a - b);
    constexpr float offsetPerW = (memoryOffsetIdleK - memoryOffsetFullK) / (gpuLimitW - gpuIdleW);
    const float* const power = values.of(MetricId::GpuPower).data();
    float* const die = values.of(MetricId::GpuTemp).data();
    float* const memory = values.of(MetricId::GpuMemoryTemp).data();
    for (const ServerNode& server : topology.servers) {
        const LoopState& loop = cooling.loops()[server.loop];
        const double perServer = loop.flowLPerMin / topology.loops[server.loop].servers;
        const double gpuFlow = perServer * gpuFlowShare / std::max(1U, server.gpus.count);
        const auto perFlow = static_cast<float>(0.5 / Cooling::capacityWPerK(gpuFlow));
        const auto relative = static_cast<float>(loop.flowLPerMin / flowNominalLPerMin);
        const float worse =
            1 - flowDependentShare + flowDependentShare * std::pow(relative, flowExponent);
        const auto supply = static_cast<float>(loop.supplyC);
        for (std::uint32_t i = server.gpus.first; i < server.gpus.end(); ++i) {
            const float target = supply + power[i] * (perFlow + m_resistance[i] * worse);
            const float plate = m_plateC[i] - target;
            m_plateC[i] = target + plate * a;
            die[i] = target + (die[i] - target) * b + plate * carried;
            memory[i] = die[i] + memoryOffsetIdleK -
                        offsetPerW * std::clamp(power[i] - gpuIdleW, 0.0F, gpuLimitW - gpuIdleW);
        }
    }
}

void GpuThermal::advanceCpus(const Topology& topology, const Cooling& cooling,
                             const Servers& servers, double seconds, Values& values) const
{
    const auto kept = static_cast<float>(std::exp(-seconds / cpuTimeConstantS));
    std::vector<float>& cpuC = values.of(MetricId::CpuTemp);
    const auto settle = [&](Range cpus, float target) {
        for (std::uint32_t i = cpus.first; i < cpus.end(); ++i) {
            cpuC[i] = target + (cpuC[i] - target) * kept;
        }
    };
    for (std::size_t i = 0; i < topology.servers.size(); ++i) {
        const ServerNode& server = topology.servers[i];
        const auto supply = static_cast<float>(cooling.loops()[server.loop].supplyC);
        settle(server.cpus, supply + upstreamK + cpuLiquidKPerW * servers.cpuW()[i]);
    }
    for (std::size_t i = 0; i < topology.plain.size(); ++i) {
        const PlainNode& node = topology.plain[i];
        const float perCpuW =
            servers.plainW()[i] * 0.5F / static_cast<float>(std::max(1U, node.cpus.count));
        settle(node.cpus, coldAisleC + cpuAirKPerW * perCpuW);
    }
}

void GpuThermal::advance(const Topology& topology, const Cooling& cooling, const Servers& servers,
                         double seconds, Values& values)
{
    advanceGpus(topology, cooling, seconds, values);
    advanceCpus(topology, cooling, servers, seconds, values);
    const auto airShare = static_cast<float>(1 - liquidCapture);
    for (std::size_t i = 0; i < topology.servers.size(); ++i) {
        const float airW = values.of(MetricId::ServerPower)[i] * airShare;
        values.of(MetricId::ServerInletTemp)[i] = m_inletC[i] + inletLoadK * airW / airHeatFullW;
    }
}

} // namespace hallscape::data::sim
