// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sim/dice.h"
#include "data/sim/failures.h"
#include "data/sim/topology.h"
#include "data/sim/workload.h"

#include <cstdint>
#include <vector>

namespace hallscape::data::sim {

/// Electrical side of servers and racks: who draws how much, averaged over the step, and which feed
/// carries it.
class Servers
{
public:
    Servers(const Topology& topology, Dice dice);

    /// Writes GpuPower, GpuUtil, GpuSmClock, GpuXid.
    void advanceGpus(const Topology& topology, const Workload& workload, const Failures& failures,
                     Values& values) const;
    /// Writes ServerPower, PsuPower, FanSpeed. Needs GpuPower and the links.
    void advancePower(const Topology& topology, const Workload& workload, const Failures& failures,
                      Values& values);
    /// Writes RackPower, PduPower, SiteItPower. Needs everything that draws power, CDU pumps
    /// included.
    void advanceRacks(const Topology& topology, Values& values);

    /// Of one CPU of each server, W, in the last step.
    const std::vector<float>& cpuW() const { return m_cpuW; }
    const std::vector<float>& plainW() const { return m_plainW; }

private:
    /// Splits \p watts over supplies of nearly equal share, the last \p dead of them without any.
    void splitOverPsus(Range psus, float watts, std::uint32_t dead, std::vector<float>& out) const;
    void advancePlain(const Topology& topology, const JobShares& site, Values& values);

    std::vector<float> m_gpuFactor; ///< per GPU, near 1
    std::vector<float> m_fanFactor; ///< per fan, near 1
    std::vector<float> m_psuWeight; ///< per PSU, near 1
    std::vector<float> m_pduWeight; ///< per PDU, near 1
    std::vector<float> m_cpuW;
    std::vector<float> m_plainW; ///< per PlainNode
};

} // namespace hallscape::data::sim
