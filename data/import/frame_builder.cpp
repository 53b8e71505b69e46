// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/frame_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallscape::data {

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();

} // namespace

/// The values of one metric while they are put together.
struct FrameBuilder::Slots
{
    std::shared_ptr<Series> series;
    std::vector<std::uint16_t> ranks;
    bool aged = false;

    void begin(std::size_t devices)
    {
        series = std::make_shared<Series>();
        series->values.assign(devices, none);
        series->agesS.assign(devices, 0);
        ranks.assign(devices, std::numeric_limits<std::uint16_t>::max());
    }

    void take(const Feed& feed, std::int64_t ageMs)
    {
        float& value = series->values[feed.index];
        float& age = series->agesS[feed.index];
        std::uint16_t& rank = ranks[feed.index];
        const float feedAge = static_cast<float>(ageMs) / 1000.0F;
        if (std::isnan(value) || feed.rank < rank) {
            value = feed.value;
            age = feedAge;
        } else if (feed.rank > rank || feed.combine == Combine::First) {
            // Of two series for one value the fresher counts, else the first.
            if (feed.rank == rank && feedAge < age) {
                value = feed.value;
                age = feedAge;
            }
        } else {
            value = feed.combine == Combine::Sum ? value + feed.value : std::max(value, feed.value);
            age = std::max(age, feedAge);
        }
        rank = std::min(rank, feed.rank);
        aged = aged || age > 0;
    }
};

FrameBuilder::FrameBuilder(const Site& site, std::span<const std::vector<FeedTarget>> targets,
                           const FramePlan& plan)
    : m_site(site), m_plan(plan)
{
    m_firstFeed.reserve(targets.size() + 1);
    for (std::size_t series = 0; series < targets.size(); ++series) {
        m_firstFeed.push_back(static_cast<std::uint32_t>(m_feeds.size()));
        for (const FeedTarget& target : targets[series]) {
            Feed feed;
            feed.index = target.index;
            feed.rank = target.rank;
            feed.metric = target.metric;
            feed.combine = target.rule.combine;
            feed.counter = target.rule.counter;
            feed.offset = target.rule.offset;
            feed.scale = target.rule.scale;
            if (target.rule.ratioOrPercent && plan.ratios[series]) {
                feed.scale *= 100;
            }
            feed.rawMs = feed.valueMs = never;
            m_feeds.push_back(feed);
        }
    }
    m_firstFeed.push_back(static_cast<std::uint32_t>(m_feeds.size()));
}

/// The value of a counter is its rate since the sample before. After a restart it begins anew: that
/// step has no rate.
void FrameBuilder::takeRate(Feed& feed, double raw, std::int64_t timeMs) const
{
    const bool usable = feed.rawMs != never && raw >= feed.raw &&
                        timeMs - feed.rawMs <= m_plan.rateMs[static_cast<std::size_t>(feed.metric)];
    feed.any = usable;
    if (usable) {
        const double seconds = static_cast<double>(timeMs - feed.rawMs) / 1000;
        feed.value = static_cast<float>((raw - feed.raw) / seconds * feed.scale + feed.offset);
        feed.valueMs = timeMs;
    }
    feed.raw = raw;
    feed.rawMs = timeMs;
}

void FrameBuilder::take(const SampleSorter::Sample& sample)
{
    bool duplicate = false;
    for (std::uint32_t i = m_firstFeed[sample.series]; i < m_firstFeed[sample.series + 1]; ++i) {
        Feed& feed = m_feeds[i];
        if (feed.rawMs == sample.timeMs) {
            duplicate = true; // the first counts: a rate within no time is none
        } else if (feed.counter) {
            takeRate(feed, sample.value, sample.timeMs);
        } else {
            feed.value = static_cast<float>(sample.value * feed.scale + feed.offset);
            feed.rawMs = feed.valueMs = sample.timeMs;
            feed.any = std::isfinite(feed.value);
        }
    }
    m_duplicates += duplicate ? 1 : 0;
}

SnapshotPtr FrameBuilder::frame(std::int64_t timeMs) const
{
    std::array<Slots, metricCount> slots;
    for (const Feed& feed : m_feeds) {
        const auto metric = static_cast<std::size_t>(feed.metric);
        const std::int64_t ageMs = feed.any ? timeMs - feed.valueMs : 0;
        if (!feed.any || ageMs > m_plan.holdMs[metric]) {
            continue;
        }
        if (!slots[metric].series) {
            slots[metric].begin(m_site.count(data::metric(feed.metric).kind));
        }
        slots[metric].take(feed, ageMs);
    }
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->timeMs = timeMs;
    for (std::size_t i = 0; i < metricCount; ++i) {
        if (slots[i].series && !slots[i].aged) {
            slots[i].series->agesS.clear();
        }
        snapshot->series[i] = std::move(slots[i].series);
    }
    return snapshot;
}

} // namespace hallscape::data
