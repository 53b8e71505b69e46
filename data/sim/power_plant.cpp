// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/power_plant.h"

#include "data/sim/constants.h"

#include <algorithm>
#include <cmath>

namespace hallscape::data::sim {

namespace {

constexpr double longestSubstepS = 0.25;
/// [assumed] units of one bank drift apart
constexpr double chargeSpread = 0.03;
constexpr double shareSpread = 0.02;
constexpr std::uint64_t megapackDraws = 1U << 20U; // after the chillers' in the same stream

bool stopped(const Failures& failures, std::uint32_t generator)
{
    return std::ranges::find(failures.stoppedGenerators, generator) !=
           failures.stoppedGenerators.end();
}

} // namespace

PowerPlant::PowerPlant(const Topology& topology, Dice dice)
    : m_charge(chargeTarget), m_chargeOffset(topology.megapacks), m_share(topology.megapacks)
{
    double offsets = 0;
    double shares = 0;
    for (std::uint32_t i = 0; i < topology.megapacks; ++i) {
        const std::uint64_t draw = megapackDraws + std::uint64_t{i} * 2;
        m_chargeOffset[i] = chargeSpread * static_cast<double>(dice.spread(Stream::Plant, draw));
        m_share[i] = 1 + shareSpread * static_cast<double>(dice.spread(Stream::Plant, draw + 1));
        offsets += m_chargeOffset[i];
        shares += m_share[i];
    }
    for (std::uint32_t i = 0; i < topology.megapacks; ++i) {
        m_chargeOffset[i] -= offsets / topology.megapacks;
        m_share[i] *= topology.megapacks / shares;
    }
}

double PowerPlant::runningMw(const Topology& topology, const Failures& failures)
{
    double running = 0;
    for (std::uint32_t i = 0; i < topology.generators; ++i) {
        running += stopped(failures, i) ? 0 : topology.generatorMw;
    }
    return running;
}

void PowerPlant::settle(const Topology& topology, const Failures& failures, double siteMw)
{
    m_siteMw = siteMw;
    m_generatorsMw = std::min(runningMw(topology, failures), generatorShare * siteMw);
    m_gridMw = siteMw - m_generatorsMw;
    m_batteriesMw = 0;
}

void PowerPlant::substep(const Topology& topology, double runningMw, double seconds)
{
    const double rampMw =
        topology.generatorMw * topology.generators / generatorFullRangeS * seconds;
    const double wanted = std::min(runningMw, generatorShare * m_siteMw);
    m_generatorsMw += std::clamp(wanted - m_generatorsMw, -rampMw, rampMw);

    const double storedMwh = topology.megapackMwh * topology.megapacks;
    const double powerMw = topology.megapackMw * topology.megapacks;
    const double restoreMw =
        std::clamp((chargeTarget - m_charge) * storedMwh * 3600 / chargeRestoreS,
                   -chargeRestoreMostMw, chargeRestoreMostMw);
    const double target = std::clamp(m_siteMw - m_generatorsMw + restoreMw, 0.0, gridConnectionMw);
    const double smoothed = (target - m_gridMw) * -std::expm1(-seconds / gridTimeConstantS);
    const double grid =
        m_gridMw + std::clamp(smoothed, -gridRampMwPerS * seconds, gridRampMwPerS * seconds);

    // What the batteries cannot take, full, empty or too small, the grid has to.
    const double dischargeMw = m_charge > chargeLowest ? powerMw : 0;
    const double chargeMw = m_charge < chargeHighest ? powerMw : 0;
    m_batteriesMw = std::clamp(m_siteMw - m_generatorsMw - grid, -chargeMw, dischargeMw);
    m_gridMw = m_siteMw - m_generatorsMw - m_batteriesMw;
    if (storedMwh > 0) {
        const double factor = m_batteriesMw > 0 ? 1 / batteryEfficiency : batteryEfficiency;
        m_charge -= m_batteriesMw * factor * seconds / 3600 / storedMwh;
    }
}

void PowerPlant::advance(const Topology& topology, const Failures& failures, double siteMw,
                         double seconds)
{
    m_siteMw = siteMw;
    const double running = runningMw(topology, failures);
    const double count = std::max(1.0, std::ceil(seconds / longestSubstepS));
    for (double i = 0; i < count; ++i) {
        substep(topology, running, seconds / count);
    }
}

void PowerPlant::publish(const Topology& topology, const Failures& failures, Values& values) const
{
    std::ranges::fill(values.of(MetricId::SitePower), static_cast<float>(m_siteMw));
    std::ranges::fill(values.of(MetricId::GridPower), static_cast<float>(m_gridMw));
    for (std::uint32_t i = 0; i < topology.megapacks; ++i) {
        const double kw = m_batteriesMw * 1000 * m_share[i] / topology.megapacks;
        const double charge = std::clamp(m_charge + m_chargeOffset[i], 0.0, 1.0);
        values.of(MetricId::MegapackPower)[i] = static_cast<float>(kw);
        values.of(MetricId::MegapackCharge)[i] = static_cast<float>(100 * charge);
    }
    const double running = runningMw(topology, failures);
    for (std::uint32_t i = 0; i < topology.generators; ++i) {
        const double share =
            stopped(failures, i) || running <= 0 ? 0 : topology.generatorMw / running;
        values.of(MetricId::GeneratorPower)[i] = static_cast<float>(m_generatorsMw * 1000 * share);
    }
}

} // namespace hallscape::data::sim
