// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/network.h"

#include "data/sim/constants.h"

#include <algorithm>

namespace hallscape::data::sim {

namespace {

constexpr std::size_t rails = 9; // 8 GPU rails and the front end
constexpr float linkSpread = 0.02F;
/// [assumed] storage and CPU servers' ports, without and during checkpoints
constexpr double plainBase = 0.04;
constexpr double plainCheckpoint = 0.5;

} // namespace

Network::Network(const Topology& topology, Dice dice)
    : m_rxFactor(topology.linkGbps.size()), m_txFactor(topology.linkGbps.size()),
      m_railSums(topology.fabrics * rails), m_railCounts(topology.fabrics * rails)
{
    for (std::size_t i = 0; i < m_rxFactor.size(); ++i) {
        m_rxFactor[i] = 1 + linkSpread * dice.spread(Stream::Link, 2 * i);
        m_txFactor[i] = 1 + linkSpread * dice.spread(Stream::Link, 2 * i + 1);
    }
}

double Network::stretch(const Topology& topology, const Failures& failures,
                        const std::vector<std::uint32_t>& servers)
{
    float slowest = 1;
    for (const std::uint32_t server : servers) {
        if (failures.drained[server] != 0) {
            continue;
        }
        const Range nics = topology.servers[server].nics;
        for (std::uint32_t i = nics.first; i + 1 < nics.end(); ++i) {
            slowest = std::min(slowest, failures.linkSpeed[i]);
        }
    }
    constexpr float slowestUsable = 0.05F; // a link that is down drains its server instead
    return 1.0 / static_cast<double>(std::max(slowest, slowestUsable));
}

void Network::advanceServers(const Topology& topology, const Workload& workload,
                             const Failures& failures, Values& values)
{
    struct Rates
    {
        float rail = 0; ///< share of the nominal speed
        float frontRx = static_cast<float>(frontEndBase);
        float frontTx = static_cast<float>(frontEndBase);
    };
    std::vector<Rates> ofJob(workload.jobs().size() + 1); // the last one: no job
    for (std::size_t i = 0; i < workload.jobs().size(); ++i) {
        // A stretched all-reduce moves the same bytes in more time.
        const double slower = stretch(topology, failures, workload.serversOf(i));
        const JobShares& shares = workload.shares()[i];
        ofJob[i].rail = static_cast<float>(linkBurstShare * shares.communication / slower);
        ofJob[i].frontTx =
            static_cast<float>(frontEndBase + frontEndCheckpoint * shares.checkpoint);
    }
    std::ranges::fill(m_railSums, 0.0F);
    std::ranges::fill(m_railCounts, 0U);
    std::vector<float>& rx = values.of(MetricId::LinkRx);
    std::vector<float>& tx = values.of(MetricId::LinkTx);
    std::vector<float>& util = values.of(MetricId::LinkUtil);
    for (std::uint32_t s = 0; s < topology.servers.size(); ++s) {
        const ServerNode& server = topology.servers[s];
        const bool idle = workload.jobOf(s) == Workload::spare || failures.drained[s] != 0;
        const Rates& rates = idle ? ofJob.back() : ofJob[workload.jobOf(s)];
        for (std::uint32_t i = server.nics.first; i < server.nics.end(); ++i) {
            const bool frontEnd = server.nics.count > 1 && i + 1 == server.nics.end();
            const float speed = topology.linkGbps[i];
            const float usable = speed * failures.linkSpeed[i];
            rx[i] =
                std::min(usable, speed * (frontEnd ? rates.frontRx : rates.rail) * m_rxFactor[i]);
            tx[i] =
                std::min(usable, speed * (frontEnd ? rates.frontTx : rates.rail) * m_txFactor[i]);
            util[i] = usable > 0 ? 100 * std::max(rx[i], tx[i]) / usable : 0.0F;
            const std::size_t place = i - server.nics.first;
            const std::size_t rail = frontEnd ? rails - 1 : std::min(place, rails - 2);
            m_railSums[server.fabric * rails + rail] += util[i];
            ++m_railCounts[server.fabric * rails + rail];
        }
    }
}

void Network::advanceSwitches(const Topology& topology, double storageShare, Values& values)
{
    for (std::uint32_t i = 0; i < topology.switches.size(); ++i) {
        const SwitchNode& node = topology.switches[i];
        const std::size_t slot = node.fabric * rails + std::min<std::size_t>(node.place, rails - 1);
        const float down = m_railCounts[slot] > 0
                               ? m_railSums[slot] / static_cast<float>(m_railCounts[slot])
                               : static_cast<float>(100 * storageShare);
        const float util = down * (1 + uplinkShare) / 2; // as many ports up as down
        values.of(MetricId::SwitchUtil)[i] = util;
        values.of(MetricId::SwitchPower)[i] =
            node.maxW * (switchIdleShare + (1 - switchIdleShare) * util / 100);
    }
}

void Network::advance(const Topology& topology, const Workload& workload, const Failures& failures,
                      Values& values)
{
    advanceServers(topology, workload, failures, values);
    const double share = plainBase + plainCheckpoint * workload.siteShares().checkpoint;
    for (const PlainNode& node : topology.plain) {
        for (std::uint32_t i = node.nics.first; i < node.nics.end(); ++i) {
            const float rate = topology.linkGbps[i] * static_cast<float>(share);
            values.of(MetricId::LinkRx)[i] = rate * m_rxFactor[i];
            values.of(MetricId::LinkTx)[i] = rate * m_txFactor[i] / 2;
            values.of(MetricId::LinkUtil)[i] =
                100 * std::max(m_rxFactor[i], m_txFactor[i] / 2) * static_cast<float>(share);
        }
    }
    advanceSwitches(topology, share, values);
}

} // namespace hallscape::data::sim
