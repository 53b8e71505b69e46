// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/result.h"
#include "data/telemetry/snapshot.h"
#include "data/view/view.h"

#include <cstdint>
#include <memory>
#include <string>

namespace hallscape::app {

/// What the simulator shows of \p site at \p timeMs through \p lens; a window of the lens is
/// simulated too, one frame every ten seconds.
/// \return an error when that is before the simulator's fixed start
data::Result<data::SnapshotPtr> simulateUntil(const data::SitePtr& site, std::uint64_t seed,
                                              std::int64_t timeMs, const data::Lens& lens = {});

/// What the recording \p path shows of \p site through \p lens.
/// \param at a time as for parseTime(), counted from the recording's start where it is relative;
/// empty: its last frame
data::Result<data::SnapshotPtr> recordedMoment(const std::string& path, const data::SitePtr& site,
                                               const std::string& at, const data::Lens& lens);

/// Values of one site by time, for pictures. Going forward is cheap. One thread.
class Moments
{
public:
    virtual ~Moments() = default;
    virtual data::Result<data::SnapshotPtr> at(std::int64_t timeMs, const data::Lens& lens) = 0;
};

std::unique_ptr<Moments> simulatedMoments(const data::SitePtr& site, std::uint64_t seed);
data::Result<std::unique_ptr<Moments>> recordedMoments(const std::string& path,
                                                       const data::SitePtr& site);
/// The same values whatever the time.
std::unique_ptr<Moments> standingMoment(data::SnapshotPtr snapshot);

/// Ten minutes after the simulator's start: long enough for temperatures to have settled.
std::int64_t defaultPictureTimeMs();

} // namespace hallscape::app
