// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sim/simulator.h"
#include "data/telemetry/source.h"

#include <memory>

namespace hallscape::data {

/// The simulator as a live source: one snapshot every \p intervalS of wall time, simulated time
/// running with it.
std::unique_ptr<Source> makeSimulatorSource(SitePtr site, SimulatorOptions options,
                                            float intervalS);

} // namespace hallscape::data
