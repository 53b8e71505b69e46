// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/result.h"
#include "data/telemetry/snapshot.h"

#include <cstdint>
#include <memory>
#include <string>

namespace hallscape::data {

struct RecorderOptions
{
    std::string layout;     ///< text of the site's file, to be embedded
    std::string sourceName; ///< SourceInfo::name
    std::string writer;     ///< "hallscape 0.1.0"
    bool simulated = false;
    float intervalS = 10; ///< frames nearer to the last than this are left out; 0: all are kept
    std::uint64_t maxBytes = 0; ///< the oldest frames go when the file grows past it; 0: no limit
};

enum class RecorderState : std::uint8_t { Recording, Paused, Failed, Finished };

struct RecorderStatus
{
    RecorderState state = RecorderState::Recording;
    std::string message; ///< English: why it is paused or failed
    std::uint64_t frames = 0;
    std::uint64_t skipped = 0; ///< frames that came faster than they could be written
    std::uint64_t bytes = 0;   ///< of the file
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
};

/// Writes snapshots to a `.hallrec` file on a thread of its own. A frame that was acknowledged
/// (RecorderStatus::frames) survives a kill. A full disk pauses it; it goes on when there is space.
/// Thread-safe.
class Recorder
{
public:
    /// Creates \p path, or goes on in it when it is a recording of the same site.
    static Result<std::unique_ptr<Recorder>> start(const std::string& path, SitePtr site,
                                                   RecorderOptions options);
    /// Writes what waits, then closes the file cleanly.
    virtual ~Recorder() = default;
    /// Never blocks. Incomplete snapshots are ignored.
    virtual void push(SnapshotPtr snapshot) = 0;
    virtual RecorderStatus status() const = 0;
    virtual const std::string& path() const = 0;
};

} // namespace hallscape::data
