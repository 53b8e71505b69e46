// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/constants.h"
#include "data/sim/workload.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallscape::data::sim {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr std::uint64_t drawsPerJob = 1ULL << 32U;

} // namespace

TrainingJob::TrainingJob(Plan plan, std::uint32_t number, Dice dice, bool running)
    : m_plan(std::move(plan)), m_dice(dice), m_firstDraw(number * drawsPerJob)
{
    const std::uint64_t level = std::uint64_t{number} * 2;
    m_computeLevel = dice.between(Stream::JobLevels, level, computeLevelLow, computeLevelHigh);
    m_communicationLevel =
        dice.between(Stream::JobLevels, level + 1, communicationLevelLow, communicationLevelHigh);
    m_interruptionS = never;
    if (running) {
        // Some hours into its run, and past the first minutes before the next checkpoint.
        const double ranForS = drawn(3600, 48 * 3600.0);
        m_doneIterations = static_cast<std::uint64_t>(ranForS / m_plan.periodS);
        m_iterations = drawn(0, 1);
        m_state = JobState::Running;
        m_sinceS = -drawn(60, checkpointEveryS - 300);
        m_checkpointS = m_sinceS + checkpointEveryS;
        m_interruptionS =
            dice.exponential(Stream::Interruption, m_firstDraw, m_plan.gpus * interruptionsPerGpuS);
    }
}

double TrainingJob::drawn(double low, double high)
{
    return m_dice.between(Stream::JobTimes, m_firstDraw + ++m_draws, low, high);
}

void TrainingJob::enter(JobState state, double nowS)
{
    m_state = state;
    m_sinceS = nowS;
}

void TrainingJob::start(double nowS)
{
    if (m_state != JobState::Stopped && m_state != JobState::Stopping) {
        return;
    }
    enter(JobState::Starting, nowS);
    m_restart = false;
    m_rampStartS = nowS;
    m_rampEndS = nowS + drawn(rampShortestS, rampLongestS);
    m_interruptionS = nowS + m_dice.exponential(Stream::Interruption, m_firstDraw + ++m_draws,
                                                m_plan.gpus * interruptionsPerGpuS);
}

void TrainingJob::stop(double nowS)
{
    if (m_state == JobState::Stopped || m_state == JobState::Stopping) {
        m_restart = false;
        return;
    }
    enter(JobState::Stopping, nowS);
    m_restart = false;
    m_interruptionS = never;
}

void TrainingJob::interrupt(double nowS)
{
    m_interruptions.push_back(nowS);
    enter(JobState::Stopping, nowS);
    m_restart = true;
    m_interruptionS = never;
}

double TrainingJob::stateEndS() const
{
    switch (m_state) {
    case JobState::Starting:
        return m_rampEndS;
    case JobState::Running:
    case JobState::Checkpointing:
        return m_checkpointS;
    case JobState::Stopping:
        return m_sinceS + stoppingS;
    case JobState::Stopped:
        break;
    }
    return never;
}

void TrainingJob::leaveState(double nowS)
{
    switch (m_state) {
    case JobState::Starting:
        m_doneIterations += static_cast<std::uint64_t>(m_iterations);
        m_iterations = 0;
        m_checkpointS = nowS + checkpointEveryS;
        enter(JobState::Running, nowS);
        break;
    case JobState::Running:
        m_checkpointS = nowS + drawn(checkpointShortestS, checkpointLongestS);
        enter(JobState::Checkpointing, nowS);
        break;
    case JobState::Checkpointing:
        m_checkpointS = nowS + checkpointEveryS;
        enter(JobState::Running, nowS);
        break;
    case JobState::Stopping:
        enter(JobState::Stopped, nowS);
        if (m_restart) {
            start(nowS);
            m_rampStartS += restartDelayS;
            m_rampEndS += restartDelayS;
        }
        break;
    case JobState::Stopped:
        break;
    }
}

double TrainingJob::computeShare() const
{
    return computeDuty / (computeDuty + (1 - computeDuty) * m_stretch);
}

JobShares TrainingJob::typical() const
{
    if (m_state != JobState::Running) {
        return {};
    }
    return {computeShare(), 1 - computeShare(), 0};
}

void TrainingJob::accumulate(double fromS, double toS, JobShares& sum)
{
    const double share = computeShare();
    const double seconds = toS - fromS;
    if (m_state == JobState::Checkpointing) {
        sum.checkpoint += seconds;
    } else if (m_state == JobState::Starting) {
        // Ranks join one after another and are not in step yet: a linear ramp of the average.
        const double a = std::max(fromS, m_rampStartS);
        const double rampS = m_rampEndS - m_rampStartS;
        const double busy = a < toS ? (toS - a) * ((a + toS) / 2 - m_rampStartS) / rampS : 0;
        sum.compute += busy * share;
        sum.communication += busy * (1 - share);
    } else if (m_state == JobState::Running) {
        const double periodS = m_plan.periodS * (computeDuty + (1 - computeDuty) * m_stretch);
        // Integral of the square wave: whole iterations, and the computed part of the open one.
        const auto computed = [&](double iterations) {
            const double whole = std::floor(iterations);
            return (whole * share + std::min(iterations - whole, share)) * periodS;
        };
        const double before = computed(m_iterations);
        m_iterations += seconds / periodS;
        const double computeS = computed(m_iterations) - before;
        sum.compute += computeS;
        sum.communication += seconds - computeS;
    }
}

JobShares TrainingJob::advance(double fromS, double seconds)
{
    m_interruptions.clear();
    JobShares sum;
    const double endS = fromS + seconds;
    double nowS = fromS;
    while (nowS < endS) {
        const double cutS = std::max(nowS, std::min({endS, stateEndS(), m_interruptionS}));
        accumulate(nowS, cutS, sum);
        nowS = cutS;
        if (nowS >= m_interruptionS) {
            interrupt(nowS);
        } else if (nowS >= stateEndS()) {
            leaveState(nowS);
        }
    }
    if (seconds <= 0) {
        return typical();
    }
    return {sum.compute / seconds, sum.communication / seconds, sum.checkpoint / seconds};
}

} // namespace hallscape::data::sim
