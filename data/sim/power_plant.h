// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sim/dice.h"
#include "data/sim/failures.h"
#include "data/sim/topology.h"

#include <cstdint>
#include <vector>

namespace hallscape::data::sim {

/// Grid, generators and batteries. The site's power steps within milliseconds; the grid connection
/// may not, and the generators cannot. The batteries carry the difference: site = grid + generators
/// + batteries, always.
class PowerPlant
{
public:
    PowerPlant(const Topology& topology, Dice dice);

    /// Steady state at \p siteMw: batteries rest.
    void settle(const Topology& topology, const Failures& failures, double siteMw);
    void advance(const Topology& topology, const Failures& failures, double siteMw, double seconds);
    /// Writes MegapackPower, MegapackCharge, GeneratorPower, GridPower, SitePower.
    void publish(const Topology& topology, const Failures& failures, Values& values) const;

    double siteMw() const { return m_siteMw; }
    double gridMw() const { return m_gridMw; }
    double generatorsMw() const { return m_generatorsMw; }
    double batteriesMw() const { return m_batteriesMw; } ///< positive: they discharge
    double charge() const { return m_charge; }           ///< mean, 0 to 1

private:
    void substep(const Topology& topology, double runningMw, double seconds);
    static double runningMw(const Topology& topology, const Failures& failures);

    double m_siteMw = 0;
    double m_gridMw = 0;
    double m_generatorsMw = 0;
    double m_batteriesMw = 0;
    double m_charge = 0;
    std::vector<double> m_chargeOffset; ///< per Megapack, from the mean
    std::vector<double> m_share;        ///< per Megapack, near 1, of the batteries' power
};

} // namespace hallscape::data::sim
