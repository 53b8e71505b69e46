// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sim/dice.h"
#include "data/sim/failures.h"
#include "data/sim/topology.h"

#include <cstdint>
#include <vector>

namespace hallscape::data::sim {

/// Coolant loop of one rack.
struct LoopState
{
    double supplyC = 0;
    double returnC = 0;
    double flowLPerMin = 0;
    double heatInKw = 0;  ///< from its servers, in the last step
    double heatOutKw = 0; ///< to facility water, mean of the last step
    double pumpPercent = 0;
};

/// Liquid and air: heat balance of each rack's loop, and the heat that reaches the chillers. In
/// each loop C dT_return/dt = P - m cp (T_return - T_supply), solved exactly for a step of any
/// length, so that heat in, heat out and heat stored always add up.
class Cooling
{
public:
    /// \param startDayS seconds since midnight UTC at time 0
    Cooling(const Topology& topology, Dice dice, double startDayS);

    /// Writes the Cdu*, PumpSpeed and ChillerHeat values. Needs ServerPower.
    void advance(const Topology& topology, const Failures& failures, double nowS, double seconds,
                 Values& values);
    /// After RackPower is known: what the air takes, and the chillers behind both. Writes
    /// ChillerHeat.
    void advanceChillers(const Topology& topology, const Failures& failures, double itKw,
                         double seconds, Values& values);

    const std::vector<LoopState>& loops() const { return m_loops; }
    /// Heat that the chillers move now, MW; what cooling draws follows it.
    double rejectedMw() const { return m_rejectedKw / 1000; }
    /// W/K of a flow of coolant.
    static double capacityWPerK(double flowLPerMin);

private:
    void advanceLoop(std::size_t index, const LoopNode& node, const Failures& failures, double nowS,
                     double seconds);
    double facilityC(std::uint32_t hall, double nowS) const;
    static void publish(const LoopNode& node, const LoopState& loop, bool fouled, bool pumpStopped,
                        Values& values);

    Dice m_dice;
    double m_startDayS;
    std::vector<LoopState> m_loops;
    std::vector<double> m_chillerWeight;
    double m_rejectedKw = 0;
};

} // namespace hallscape::data::sim
