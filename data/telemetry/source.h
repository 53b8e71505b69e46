// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/alert.h"
#include "data/telemetry/history_reader.h"
#include "data/telemetry/snapshot.h"
#include "data/telemetry/source_status.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace hallscape::data {

struct SourceInfo
{
    std::string name; ///< short: "Simulator", "Prometheus metrics.example:9090"
    bool simulated = false;
    float intervalS = 0; ///< seconds between snapshots, as wall time
};

/// What somebody looks at right now, so that a source that fetches can fetch it first.
struct Focus
{
    std::optional<MetricId> metric; ///< the lens's
    std::optional<Device> opened;   ///< the opened rack or server
    friend bool operator==(const Focus&, const Focus&) = default;
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

/// Where snapshots come from: simulator, metrics database. next() runs on a thread of its own; all
/// other functions are thread-safe and never block.
class Source
{
public:
    virtual ~Source() = default;
    virtual SourceInfo info() const = 0;
    /// Blocks until the next snapshot is there. A source that fails does not end: it says so in
    /// status(), goes on trying, and hands over snapshots in which the values grow old.
    /// \return null when \p stop was requested or the source has ended
    virtual SnapshotPtr next(std::stop_token stop) = 0;
    /// \return null when the load cannot be controlled. Owned by the source.
    virtual JobControl* jobControl() { return nullptr; }

    virtual SourceStatus status() const { return {}; }
    /// Newest known alerts; null when the source has no alert engine.
    virtual AlertSetPtr alerts() const { return nullptr; }
    virtual void setFocus(const Focus& focus) { static_cast<void>(focus); }
    /// \return a reader of the source's own past, for one thread of the caller's; null when it
    /// keeps none. May outlive the source.
    virtual std::unique_ptr<HistoryReader> historyReader() const { return nullptr; }
};

} // namespace hallscape::data
