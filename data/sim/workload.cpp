// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/workload.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hallscape::data::sim {

namespace {

struct JobKind
{
    std::string_view name;
    double upTo;    ///< share of the groups up to which this job's ones go
    double periodS; ///< assumed, within the published 0.2-3 Hz
};

constexpr std::array jobKinds{JobKind{"pretraining", 0.88, 3.1},
                              JobKind{"post-training", 0.96, 1.3}, JobKind{"evaluation", 1.0, 0.7}};

/// Spare groups: one in so many, in the middle of them; on small sites the last of at least
/// smallSite.
constexpr std::size_t spareEvery = 28;
constexpr std::size_t smallSite = 8;

bool isSpare(std::size_t group, std::size_t count)
{
    if (count < spareEvery) {
        return count >= smallSite && group + 1 == count;
    }
    return group % spareEvery == spareEvery / 2;
}

} // namespace

Workload::Workload(const Topology& topology, Dice dice, bool running)
    : m_gpus(topology.gpus), m_jobOfServer(topology.servers.size(), spare)
{
    const std::vector<std::uint8_t> jobOfGroup = groupsToJobs(topology);
    std::array<std::uint32_t, jobKinds.size()> gpus{};
    std::array<std::vector<std::uint32_t>, jobKinds.size()> servers;
    for (std::uint32_t i = 0; i < topology.servers.size(); ++i) {
        const std::uint8_t job = jobOfGroup[topology.servers[i].group];
        if (job != spare) {
            gpus.at(job) += topology.servers[i].gpus.count;
            servers.at(job).push_back(i);
        }
    }
    // Kinds that got nothing on a small site are left out.
    for (std::size_t kind = 0; kind < jobKinds.size(); ++kind) {
        if (servers.at(kind).empty()) {
            continue;
        }
        const auto number = static_cast<std::uint8_t>(m_jobs.size());
        for (const std::uint32_t server : servers.at(kind)) {
            m_jobOfServer[server] = number;
        }
        const JobKind& what = jobKinds.at(kind);
        m_jobs.emplace_back(TrainingJob::Plan{std::string(what.name), gpus.at(kind), what.periodS},
                            number, dice, running);
        m_servers.push_back(std::move(servers.at(kind)));
    }
    m_shares.resize(m_jobs.size());
}

std::vector<std::uint8_t> Workload::groupsToJobs(const Topology& topology) const
{
    std::vector<std::size_t> used; // groups without GPU servers (network, storage) take no part
    for (std::size_t i = 0; i < topology.groups.size(); ++i) {
        if (topology.groups[i].servers > 0) {
            used.push_back(i);
        }
    }
    std::vector<std::uint8_t> result(topology.groups.size(), spare);
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (isSpare(i, used.size())) {
            continue;
        }
        const double position = (static_cast<double>(i) + 0.5) / static_cast<double>(used.size());
        std::uint8_t kind = 0;
        while (position > jobKinds.at(kind).upTo) {
            ++kind;
        }
        result[used[i]] = kind;
    }
    return result;
}

void Workload::start(double nowS)
{
    for (TrainingJob& job : m_jobs) {
        job.start(nowS);
    }
}

void Workload::stop(double nowS)
{
    for (TrainingJob& job : m_jobs) {
        job.stop(nowS);
    }
}

void Workload::advance(double fromS, double seconds)
{
    for (std::size_t i = 0; i < m_jobs.size(); ++i) {
        m_shares[i] = m_jobs[i].advance(fromS, seconds);
    }
}

void Workload::settle()
{
    for (std::size_t i = 0; i < m_jobs.size(); ++i) {
        m_shares[i] = m_jobs[i].typical();
    }
}

JobShares Workload::siteShares() const
{
    JobShares sum;
    for (std::size_t i = 0; i < m_jobs.size() && m_gpus > 0; ++i) {
        const double weight = m_jobs[i].plan().gpus / static_cast<double>(m_gpus);
        sum.compute += m_shares[i].compute * weight;
        sum.communication += m_shares[i].communication * weight;
        sum.checkpoint += m_shares[i].checkpoint * weight;
    }
    return sum;
}

} // namespace hallscape::data::sim
