// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/snapshot.h"

#include <memory>
#include <stop_token>
#include <string>

namespace hallscape::data {

struct SourceInfo
{
    std::string name; ///< English, short: "Simulator"
    bool simulated = false;
    float intervalS = 0; ///< seconds between snapshots, as wall time
};

/// What a user can do to the load, where the source allows it. Thread-safe: called from the window,
/// obeyed by the source's thread at its next step.
class JobControl
{
public:
    virtual ~JobControl() = default;
    virtual void startJob() = 0;
    virtual void stopJob() = 0;
};

/// Where snapshots come from: simulator, recording, metrics database. Lives on its own thread.
class Source
{
public:
    virtual ~Source() = default;
    virtual SourceInfo info() const = 0;
    /// Blocks until the next snapshot is there. \return null when \p stop was requested or the
    /// source has ended
    virtual SnapshotPtr next(std::stop_token stop) = 0;
    /// \return null when the load cannot be controlled. Owned by the source.
    virtual JobControl* jobControl() { return nullptr; }
};

} // namespace hallscape::data
