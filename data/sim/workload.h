// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sim/dice.h"
#include "data/sim/topology.h"
#include "data/telemetry/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hallscape::data::sim {

/// How a job spent a stretch of time, as shares of it. What is missing to 1 was idle.
struct JobShares
{
    double compute = 0;
    double communication = 0;
    double checkpoint = 0;
};

/// A training job: iterations of compute and all-reduce, checkpoints, start, stop and
/// interruptions. Time is cut at every change of state and the square wave is integrated exactly,
/// so the averages do not depend on the step.
class TrainingJob
{
public:
    struct Plan
    {
        std::string name;
        std::uint32_t gpus = 0;
        double periodS = 2; ///< of one iteration on healthy links
    };

    /// \param running in the middle of a run; else stopped
    TrainingJob(Plan plan, std::uint32_t number, Dice dice, bool running);

    void start(double nowS);
    void stop(double nowS);
    /// From \p fromS on for \p seconds. \return shares of that time
    JobShares advance(double fromS, double seconds);
    /// What a long run amounts to, checkpoints apart; idle when stopped.
    JobShares typical() const;
    /// Times at which the last advance() was interrupted by a fault.
    const std::vector<double>& interruptions() const { return m_interruptions; }

    /// A link at 1 / \p stretch of its speed makes every all-reduce that much longer for the whole
    /// job.
    void setCommunicationStretch(double stretch) { m_stretch = stretch; }

    JobState state() const { return m_state; }
    double sinceS() const { return m_sinceS; }
    std::uint64_t iteration() const
    {
        return m_doneIterations + static_cast<std::uint64_t>(m_iterations);
    }
    const Plan& plan() const { return m_plan; }
    /// Power levels as shares of a GPU's limit.
    double computeLevel() const { return m_computeLevel; }
    double communicationLevel() const { return m_communicationLevel; }

private:
    void enter(JobState state, double nowS);
    /// Until when the present state lasts, if nothing happens.
    double stateEndS() const;
    void leaveState(double nowS);
    void interrupt(double nowS);
    /// Adds what happens from \p fromS to \p toS in the present state, in seconds.
    void accumulate(double fromS, double toS, JobShares& sum);
    double computeShare() const;
    double drawn(double low, double high);

    Plan m_plan;
    Dice m_dice;
    std::uint64_t m_firstDraw;
    std::uint64_t m_draws = 0;
    std::uint64_t m_doneIterations = 0;
    double m_stretch = 1;
    double m_computeLevel = 1;
    double m_communicationLevel = 0.5;
    double m_iterations = 0; ///< since the start of the run, with the fraction of the present one
    JobState m_state = JobState::Stopped;
    double m_sinceS = 0;
    double m_rampStartS = 0; ///< starting: loading ends, power rises
    double m_rampEndS = 0;
    double m_checkpointS = 0; ///< running: when the next one begins; checkpointing: when it ends
    double m_interruptionS = 0;
    bool m_restart = false; ///< stopping because of a fault: starts again by itself
    std::vector<double> m_interruptions;
};

/// The jobs of a site and which of its servers each one holds.
class Workload
{
public:
    static constexpr std::uint8_t spare = UINT8_MAX;

    Workload(const Topology& topology, Dice dice, bool running);

    void start(double nowS);
    void stop(double nowS);
    void advance(double fromS, double seconds);
    /// Sets every job's shares to its typical ones.
    void settle();

    std::vector<TrainingJob>& jobs() { return m_jobs; }
    const std::vector<TrainingJob>& jobs() const { return m_jobs; }
    const std::vector<JobShares>& shares() const { return m_shares; }
    /// Index of the job that holds a server, or spare.
    std::uint8_t jobOf(std::uint32_t server) const { return m_jobOfServer[server]; }
    const std::vector<std::uint32_t>& serversOf(std::size_t job) const { return m_servers[job]; }
    /// Shares of the whole site, weighted by GPUs.
    JobShares siteShares() const;

private:
    std::vector<std::uint8_t> groupsToJobs(const Topology& topology) const;

    std::uint32_t m_gpus = 0;
    std::vector<TrainingJob> m_jobs;
    std::vector<JobShares> m_shares;
    std::vector<std::uint8_t> m_jobOfServer;
    std::vector<std::vector<std::uint32_t>> m_servers;
};

} // namespace hallscape::data::sim
