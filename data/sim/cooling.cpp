// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/cooling.h"

#include "data/sim/constants.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallscape::data::sim {

namespace {

constexpr double daySeconds = 86400;
/// [assumed] warmest water three hours after noon, local time of Memphis (UTC-6)
constexpr double warmestS = 21.0 * 3600;
/// [assumed] spread of exchangers, K of supply temperature, and of chillers
constexpr double loopSpreadK = 0.6;
constexpr double chillerSpread = 0.03;
/// [assumed] a fouled filter makes its pumps run against more
constexpr double fouledPressure = 1.5;
constexpr double survivorSpeed = 1.25;

double towards(double value, double target, double seconds, double timeConstantS)
{
    return target + (value - target) * std::exp(-seconds / timeConstantS);
}

} // namespace

Cooling::Cooling(const Topology& topology, Dice dice, double startDayS)
    : m_dice(dice), m_startDayS(startDayS), m_loops(topology.loops.size()),
      m_chillerWeight(topology.chillers)
{
    for (std::size_t i = 0; i < m_chillerWeight.size(); ++i) {
        m_chillerWeight[i] =
            1 + chillerSpread * static_cast<double>(m_dice.spread(Stream::Plant, i));
    }
    for (LoopState& loop : m_loops) {
        loop.supplyC = loop.returnC = supplyLowestC;
        loop.flowLPerMin = flowLeastLPerMin;
    }
}

double Cooling::capacityWPerK(double flowLPerMin)
{
    return flowLPerMin / 60 * coolantKgPerL * coolantCpJPerKgK;
}

double Cooling::facilityC(std::uint32_t hall, double nowS) const
{
    const double angle = 2 * std::numbers::pi * (m_startDayS + nowS - warmestS) / daySeconds;
    const auto spread = static_cast<double>(m_dice.spread(Stream::Hall, hall));
    return facilityWaterC + facilityHallSpreadK * spread + facilitySwingK * std::cos(angle);
}

void Cooling::advanceLoop(std::size_t index, const LoopNode& node, const Failures& failures,
                          double nowS, double seconds)
{
    LoopState& loop = m_loops[index];
    const bool fouled = failures.flow[index] < 1;
    const double wanted =
        std::clamp(flowLPerMinPerKw * loop.heatInKw, flowLeastLPerMin, flowMostLPerMin);
    const double pumps =
        failures.stoppedPumps[index] != 0 && node.pumps.count > 1 ? onePumpFlow : 1;
    const double flow = wanted * pumps * static_cast<double>(failures.flow[index]);
    loop.flowLPerMin = towards(loop.flowLPerMin, flow, seconds, pumpTimeConstantS);
    loop.pumpPercent =
        fouled ? 100 : std::min(100.0, 100 * loop.flowLPerMin / pumps / flowMostLPerMin);

    const double approach = approachK * loop.heatInKw / nominalHeatKw * (fouled ? 1.5 : 1);
    const auto offset = loopSpreadK * static_cast<double>(m_dice.spread(Stream::Loop, index));
    const double lowest = supplyLowestC + std::abs(offset);
    const double supply = std::max(lowest, facilityC(node.hall, nowS) + approach + offset);
    loop.supplyC = towards(loop.supplyC, supply, seconds, supplyTimeConstantS);

    const double storedKjPerK = loopVolumeL * coolantKgPerL * coolantCpJPerKgK / 1000;
    const double kwPerK = capacityWPerK(loop.flowLPerMin) / 1000;
    const double before = loop.returnC;
    loop.returnC =
        towards(before, loop.supplyC + loop.heatInKw / kwPerK, seconds, storedKjPerK / kwPerK);
    loop.heatOutKw = loop.heatInKw - storedKjPerK * (loop.returnC - before) / seconds;
}

void Cooling::publish(const LoopNode& node, const LoopState& loop, bool fouled, bool pumpStopped,
                      Values& values)
{
    const double relative = loop.flowLPerMin / flowNominalLPerMin;
    const double clean = fouled ? fouledPressure : relative * relative;
    const double heatKw = capacityWPerK(loop.flowLPerMin) * (loop.returnC - loop.supplyC) / 1000;
    values.of(MetricId::CduSupplyTemp)[node.cdu] = static_cast<float>(loop.supplyC);
    values.of(MetricId::CduReturnTemp)[node.cdu] = static_cast<float>(loop.returnC);
    values.of(MetricId::CduFlow)[node.cdu] = static_cast<float>(loop.flowLPerMin);
    values.of(MetricId::CduHeat)[node.cdu] = static_cast<float>(heatKw);
    values.of(MetricId::CduDeltaPressure)[node.cdu] = static_cast<float>(
        pressureNominalKpa * (fouled ? std::max(fouledPressure, clean * fouledPressure) : clean));
    for (std::uint32_t i = 0; i < node.pumps.count; ++i) {
        const bool still = pumpStopped && i + 1 == node.pumps.count && node.pumps.count > 1;
        const double twin =
            pumpStopped ? std::min(100.0, loop.pumpPercent * survivorSpeed) : loop.pumpPercent;
        values.of(MetricId::PumpSpeed)[node.pumps.first + i] =
            still ? 0.0F : static_cast<float>(twin);
    }
}

void Cooling::advance(const Topology& topology, const Failures& failures, double nowS,
                      double seconds, Values& values)
{
    for (LoopState& loop : m_loops) {
        loop.heatInKw = 0;
    }
    const std::vector<float>& serverW = values.of(MetricId::ServerPower);
    for (std::size_t i = 0; i < topology.servers.size(); ++i) {
        m_loops[topology.servers[i].loop].heatInKw +=
            static_cast<double>(serverW[i]) * liquidCapture / 1000;
    }
    for (std::size_t i = 0; i < m_loops.size(); ++i) {
        const LoopNode& node = topology.loops[i];
        advanceLoop(i, node, failures, nowS, seconds);
        if (node.cdu != nothing) {
            publish(node, m_loops[i], failures.flow[i] < 1, failures.stoppedPumps[i] != 0, values);
        }
    }
}

void Cooling::advanceChillers(const Topology& topology, const Failures& failures, double itKw,
                              double seconds, Values& values)
{
    double heatKw = itKw; // everything electric ends as heat; what the loops still hold comes later
    for (const LoopState& loop : m_loops) {
        heatKw += loop.heatOutKw - loop.heatInKw;
    }
    m_rejectedKw = towards(m_rejectedKw, heatKw, seconds, chillerTimeConstantS);
    double weights = 0;
    for (std::uint32_t i = 0; i < topology.chillers; ++i) {
        weights += i == failures.stoppedChiller ? 0 : m_chillerWeight[i];
    }
    for (std::uint32_t i = 0; i < topology.chillers; ++i) {
        const double share = i == failures.stoppedChiller ? 0 : m_chillerWeight[i] / weights;
        values.of(MetricId::ChillerHeat)[i] = static_cast<float>(m_rejectedKw * share);
    }
}

} // namespace hallscape::data::sim
