// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/result.h"
#include "data/telemetry/history_reader.h"
#include "data/telemetry/snapshot.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace hallscape::data {

/// How many values of one metric a frame holds.
struct FrameCount
{
    std::uint32_t present = 0; ///< not NaN and not stale
    std::uint32_t outOfRange = 0;
    std::uint32_t stale = 0;
};

/// One moment of a recording.
struct FrameStamp
{
    std::int64_t number = 0; ///< from 0; pruned recordings begin later
    std::int64_t timeMs = 0; ///< milliseconds since 1970-01-01 UTC, ascending
    std::array<FrameCount, metricCount> counts{};
};

/// Everything a recording says about itself.
struct RecordingInfo
{
    std::string siteId;
    std::string siteTitle;
    std::string layoutHash; ///< of the device list, see README.md
    std::string sourceName;
    std::string writer; ///< "hallscape 0.1.0"
    bool simulated = false;
    bool sameSite = true;               ///< false: devices were matched by name
    std::uint32_t unmatchedDevices = 0; ///< recorded, but not in the open site
    bool damaged = false;               ///< parts cannot be read: they are gaps
    float spacingS = 0;                 ///< usual time between frames; 2.5 times as much is a gap
};

/// Reads a `.hallrec` file, also while another process or thread writes it. One thread at a time.
class RecordingReader : public HistoryReader
{
public:
    /// \param site values are returned in its order. Devices of another layout are matched by name;
    /// refused when fewer than half of the recorded devices are found.
    static Result<std::unique_ptr<RecordingReader>> open(const std::string& path, SitePtr site);

    virtual const RecordingInfo& info() const = 0;
    /// Ascending. Valid until refresh().
    virtual std::span<const FrameStamp> frames() const = 0;
    /// Looks for frames that were written since.  \return how many are new, or why it cannot look
    virtual Result<std::size_t> refresh() = 0;
    /// \param frame index into frames()  \return null series when the recording lacks the metric
    virtual Result<std::shared_ptr<const Series>> series(std::size_t frame, MetricId metric) = 0;
    /// All metrics of one frame.
    virtual Result<SnapshotPtr> snapshot(std::size_t frame) = 0;
};

/// Index of the last frame that is not later than \p timeMs.
std::optional<std::size_t> frameAt(std::span<const FrameStamp> frames, std::int64_t timeMs);

/// Copy of the layout that a recording carries, to open a recording without its site's file.
Result<std::string> embeddedLayout(const std::string& path);

} // namespace hallscape::data
