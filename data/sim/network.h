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

/// Traffic of the NICs and of the leaves above them. In an all-reduce all rails of a job burst
/// together; averaged over a step they look like 15 to 35 %. The last NIC of a server is its
/// front-end port: quiet, but for checkpoints.
class Network
{
public:
    Network(const Topology& topology, Dice dice);

    /// How much longer an all-reduce takes because of a job's slowest rail; 1 when all are healthy.
    static double stretch(const Topology& topology, const Failures& failures,
                          const std::vector<std::uint32_t>& servers);
    /// Writes LinkRx, LinkTx, LinkUtil, SwitchUtil, SwitchPower.
    void advance(const Topology& topology, const Workload& workload, const Failures& failures,
                 Values& values);

private:
    void advanceServers(const Topology& topology, const Workload& workload,
                        const Failures& failures, Values& values);
    void advanceSwitches(const Topology& topology, double storageShare, Values& values);

    std::vector<float> m_rxFactor; ///< per NIC, near 1
    std::vector<float> m_txFactor;
    std::vector<float> m_railSums;           ///< per fabric and rail: sum of utilisations in %
    std::vector<std::uint32_t> m_railCounts; ///< same shape: how many NICs
};

} // namespace hallscape::data::sim
