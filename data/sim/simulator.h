// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/snapshot.h"

#include <cstdint>
#include <memory>

namespace hallscape::data {

struct SimulatorOptions
{
    std::uint64_t seed = 1;
    std::int64_t startMs =
        1'730'116'800'000;  ///< 2024-10-28T12:00:00Z: used wherever pictures must be repeatable
    bool jobRunning = true; ///< starts in the steady state of a running job; else idle
};

/// The whole site's behaviour from physics and a synthetic training job. Deterministic for a seed,
/// whatever the thread. Formulas and their sources: data/sim/README.md.
class Simulator
{
public:
    Simulator(SitePtr site, SimulatorOptions options);
    ~Simulator();
    Simulator(Simulator&&) noexcept;
    Simulator& operator=(Simulator&&) noexcept;

    /// Advances by \p seconds (any length; waveforms are averaged over it, never point-sampled).
    void step(double seconds);
    /// \return the state now
    SnapshotPtr snapshot() const;

    void startJob();
    void stopJob();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hallscape::data
