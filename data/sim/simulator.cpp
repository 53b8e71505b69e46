// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/simulator.h"

#include "data/sim/constants.h"
#include "data/sim/cooling.h"
#include "data/sim/dice.h"
#include "data/sim/failures.h"
#include "data/sim/gpu_thermal.h"
#include "data/sim/network.h"
#include "data/sim/power_plant.h"
#include "data/sim/series_pool.h"
#include "data/sim/servers.h"
#include "data/sim/topology.h"
#include "data/sim/workload.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace hallscape::data {

using namespace sim;

namespace {

/// Longer steps are cut: coarsely far from their end, finely near it, so that what is shown is the
/// mean of the last seconds, as an exporter would have it.
constexpr double fineStepS = 10;
constexpr double coarseStepS = 60;
constexpr double fineTailS = 60;
/// Long against every time constant.
constexpr double settlingS = 3600;
/// [assumed] a hanging exporter had hung for this long at the start
constexpr float silentForS = 900;

constexpr std::array gpuMetrics{MetricId::GpuTemp, MetricId::GpuMemoryTemp, MetricId::GpuPower,
                                MetricId::GpuUtil, MetricId::GpuSmClock};

double secondsOfDay(std::int64_t timeMs)
{
    constexpr std::int64_t dayMs = 86'400'000;
    return static_cast<double>(((timeMs % dayMs) + dayMs) % dayMs) / 1000;
}

} // namespace

struct Simulator::State
{
    State(SitePtr theSite, SimulatorOptions theOptions)
        : site(std::move(theSite)), options(theOptions), dice(options.seed), topology(*site),
          values(*site), workload(topology, dice, options.jobRunning),
          failures(topology, workload, dice), network(topology, dice), servers(topology, dice),
          cooling(topology, dice, secondsOfDay(options.startMs)), thermal(topology, dice),
          plant(topology, dice), frozen(values)
    {
        updateStretch();
        settle();
        frozen = values;
    }

    /// Everything below the workload, for one step with its present shares.
    double physics(double seconds)
    {
        servers.advanceGpus(topology, workload, failures, values);
        network.advance(topology, workload, failures, values);
        servers.advancePower(topology, workload, failures, values);
        cooling.advance(topology, failures, nowS, seconds, values);
        thermal.advance(topology, cooling, servers, seconds, values);
        servers.advanceRacks(topology, values);
        const double itMw = static_cast<double>(values.of(MetricId::SiteItPower).front());
        cooling.advanceChillers(topology, failures, itMw * 1000, seconds, values);
        return itMw + coolingPowerPerHeat * cooling.rejectedMw();
    }

    void settle()
    {
        workload.settle();
        physics(settlingS);
        const double siteMw = physics(settlingS); // once more: the loops now know their flow
        plant.settle(topology, failures, siteMw);
        plant.publish(topology, failures, values);
    }

    void step(double seconds)
    {
        failures.repair(nowS);
        workload.advance(nowS, seconds);
        for (std::size_t i = 0; i < workload.jobs().size(); ++i) {
            for (const double atS : workload.jobs()[i].interruptions()) {
                failures.interrupt(topology, workload.serversOf(i), atS);
            }
        }
        updateStretch();
        const double siteMw = physics(seconds);
        plant.advance(topology, failures, siteMw, seconds);
        plant.publish(topology, failures, values);
        nowS += seconds;
    }

    void updateStretch()
    {
        for (std::size_t i = 0; i < workload.jobs().size(); ++i) {
            workload.jobs()[i].setCommunicationStretch(
                Network::stretch(topology, failures, workload.serversOf(i)));
        }
    }

    std::int64_t timeMs() const { return options.startMs + std::llround(nowS * 1000); }

    SitePtr site;
    SimulatorOptions options;
    Dice dice;
    Topology topology;
    Values values;
    Workload workload;
    Failures failures;
    Network network;
    Servers servers;
    Cooling cooling;
    GpuThermal thermal;
    PowerPlant plant;
    Values frozen; ///< what hanging exporters still show
    std::shared_ptr<SeriesPool> pool = std::make_shared<SeriesPool>();
    double nowS = 0;
};

namespace {

/// GPUs that are off the bus have no values; those behind a hanging exporter have old ones.
void applyGpuFaults(const Topology& topology, const Failures& failures,
                    const std::vector<float>& frozen, float silentS, Series& series)
{
    for (std::size_t i = 0; i < failures.lostGpu.size(); ++i) {
        if (failures.lostGpu[i] != 0) {
            series.values[i] = std::numeric_limits<float>::quiet_NaN();
        }
    }
    for (std::size_t s = 0; s < failures.silent.size(); ++s) {
        if (failures.silent[s] == 0) {
            continue;
        }
        if (series.agesS.empty()) {
            series.agesS.assign(series.values.size(), 0.0F);
        }
        const Range gpus = topology.servers[s].gpus;
        for (std::uint32_t i = gpus.first; i < gpus.end(); ++i) {
            series.values[i] = frozen[i];
            series.agesS[i] = silentS;
        }
    }
}

Job published(const TrainingJob& job, std::int64_t startMs)
{
    return {job.plan().name, job.state(), startMs + std::llround(job.sinceS() * 1000),
            job.state() == JobState::Stopped ? 0 : job.plan().gpus, job.iteration()};
}

} // namespace

Simulator::Simulator(SitePtr site, SimulatorOptions options)
    : m_state(std::make_unique<State>(std::move(site), options))
{
}

Simulator::~Simulator() = default;
Simulator::Simulator(Simulator&&) noexcept = default;
Simulator& Simulator::operator=(Simulator&&) noexcept = default;

void Simulator::step(double seconds)
{
    double left = seconds;
    while (left > 0) {
        const double most = left > fineTailS + coarseStepS ? coarseStepS : fineStepS;
        const double now = std::min(left, most);
        m_state->step(now);
        left -= now;
    }
}

SnapshotPtr Simulator::snapshot() const
{
    const State& state = *m_state;
    auto result = std::make_shared<Snapshot>();
    result->timeMs = state.timeMs();
    result->simulated = true;
    for (const Metric& row : metrics()) {
        const std::vector<float>& values = state.values.of(row.id);
        if (values.empty()) {
            continue; // the site has no such device
        }
        auto series = state.pool->take(row.id, values);
        if (std::ranges::find(gpuMetrics, row.id) != gpuMetrics.end()) {
            const float silentS = silentForS + static_cast<float>(state.nowS);
            applyGpuFaults(state.topology, state.failures, state.frozen.of(row.id), silentS,
                           *series);
        }
        result->series[static_cast<std::size_t>(row.id)] = std::move(series);
    }
    for (const TrainingJob& job : state.workload.jobs()) {
        result->jobs.push_back(published(job, state.options.startMs));
    }
    return result;
}

void Simulator::startJob()
{
    m_state->workload.start(m_state->nowS);
}

void Simulator::stopJob()
{
    m_state->workload.stop(m_state->nowS);
}

} // namespace hallscape::data
