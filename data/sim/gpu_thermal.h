// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sim/cooling.h"
#include "data/sim/dice.h"
#include "data/sim/failures.h"
#include "data/sim/servers.h"
#include "data/sim/topology.h"

#include <cstdint>
#include <vector>

namespace hallscape::data::sim {

/// Temperatures inside the servers. A GPU is two poles in a row, plate and die, towards
/// T_supply + P / (2 m cp) + R P; the step is exact for any length, and its exponentials depend on
/// the length only.
class GpuThermal
{
public:
    GpuThermal(const Topology& topology, Dice dice);

    /// Writes GpuTemp, GpuMemoryTemp, CpuTemp, ServerInletTemp. Needs the powers and the loops.
    void advance(const Topology& topology, const Cooling& cooling, const Servers& servers,
                 double seconds, Values& values);

private:
    void advanceGpus(const Topology& topology, const Cooling& cooling, double seconds,
                     Values& values);
    void advanceCpus(const Topology& topology, const Cooling& cooling, const Servers& servers,
                     double seconds, Values& values) const;

    std::vector<float> m_resistance; ///< K/W per GPU
    std::vector<float> m_plateC;     ///< per GPU
    std::vector<float> m_inletC;     ///< per server, at no load
};

} // namespace hallscape::data::sim
