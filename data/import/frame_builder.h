// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/frame_plan.h"
#include "data/import/sample_sorter.h"
#include "data/layout/site.h"
#include "data/telemetry/snapshot.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hallscape::data {

/// Makes snapshots of samples that come in the order of time: turns counters into rates, converts
/// units, and lets several series of one value become one.
class FrameBuilder
{
public:
    /// \param targets per series; must outlive it, as the plan
    FrameBuilder(const Site& site, std::span<const std::vector<FeedTarget>> targets,
                 const FramePlan& plan);

    /// \pre samples come in the order of time
    void take(const SampleSorter::Sample& sample);
    /// Everything known at the end of a frame. Values are those of the frame's own time or, with
    /// their age, older ones that the plan lets live on.
    SnapshotPtr frame(std::int64_t timeMs) const;
    std::uint64_t duplicates() const { return m_duplicates; }

private:
    /// One series as the source of one value.
    struct Feed
    {
        std::uint32_t index = 0; ///< device
        std::uint16_t rank = 0;
        MetricId metric = MetricId::GpuTemp;
        Combine combine = Combine::First;
        bool counter = false;
        bool any = false; ///< whether there is a value
        double scale = 1;
        double offset = 0;
        double raw = 0; ///< the last published
        std::int64_t rawMs = 0;
        float value = 0;
        std::int64_t valueMs = 0;
    };
    struct Slots;
    void takeRate(Feed& feed, double raw, std::int64_t timeMs) const;

    const Site& m_site;
    const FramePlan& m_plan;
    std::vector<Feed> m_feeds;
    std::vector<std::uint32_t> m_firstFeed; ///< per series, and one past the last
    std::uint64_t m_duplicates = 0;
};

} // namespace hallscape::data
