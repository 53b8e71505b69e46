// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sim/dice.h"
#include "data/sim/topology.h"
#include "data/sim/workload.h"

#include <cstdint>
#include <vector>

namespace hallscape::data::sim {

/// What is broken: faults that interrupt jobs and are repaired, and a few lasting ones that an
/// operator can find. The models read the public vectors; only this class writes them.
class Failures
{
public:
    Failures(const Topology& topology, const Workload& workload, Dice dice);

    /// A job was interrupted: breaks something in it, at the rates of Llama 3's report.
    void interrupt(const Topology& topology, const std::vector<std::uint32_t>& servers,
                   double nowS);
    /// Ends the faults whose repair is due.
    void repair(double nowS);

    std::vector<std::uint8_t> drained; ///< per server: no job runs on it
    std::vector<std::uint8_t> lostGpu; ///< per GPU: off the bus, no values
    std::vector<float> xid;            ///< per GPU
    std::vector<float> linkSpeed;      ///< per NIC, as a share of its nominal speed; 0 = down
    std::vector<float> flow;           ///< per loop: what a fouled filter lets through, 1 = clean
    std::vector<std::uint8_t> stoppedPumps; ///< per loop
    std::vector<std::uint8_t> deadPsus;     ///< per server: how many of its PSUs, from the last
    std::vector<std::uint8_t> silent;       ///< per server: its exporter hangs, values grow old
    std::uint32_t stoppedChiller = nothing;
    std::vector<std::uint32_t> stoppedGenerators;

private:
    struct Fault
    {
        std::uint32_t server = 0;
        std::uint32_t gpu = nothing;
        std::uint32_t nic = nothing;
        double repairedS = 0;
    };

    void addLasting(const Topology& topology, const Workload& workload);
    void addPresent(const Topology& topology, const Workload& workload);
    void addPlantFaults(const Topology& topology);
    void breakGpu(const Topology& topology, std::uint32_t server, float code, double repairedS);
    std::uint64_t drawIndex() { return ++m_draws; }

    Dice m_dice;
    std::uint64_t m_draws = 0;
    std::vector<Fault> m_faults;
};

} // namespace hallscape::data::sim
