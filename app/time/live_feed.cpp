// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/live_feed.h"

#include <algorithm>

namespace hallscape::app {

bool hasOwnValue(data::MetricId metric, data::Device device)
{
    return data::metric(metric).kind == device.kind;
}

LiveFeed::LiveFeed(data::SitePtr site, std::unique_ptr<data::Source> source, QObject* parent)
    : QObject(parent), m_site(std::move(site)), m_source(std::move(source)),
      m_info(m_source->info()), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

LiveFeed::~LiveFeed() = default;

void LiveFeed::want(const data::Lens& lens, const MetricSet& trends)
{
    const std::scoped_lock lock(m_mutex);
    m_lens = lens;
    m_trends = trends;
}

std::optional<Digest> LiveFeed::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_newest, std::nullopt);
}

std::vector<data::History::Sample> LiveFeed::history(data::MetricId metric,
                                                     data::Device device) const
{
    const std::scoped_lock lock(m_mutex);
    return hasOwnValue(metric, device) ? m_history.of(metric, device.index)
                                       : m_trend.of(*m_site, metric, device);
}

void LiveFeed::addRecorder(std::shared_ptr<data::Recorder> recorder)
{
    const std::scoped_lock lock(m_mutex);
    m_recorders.push_back(std::move(recorder));
}

void LiveFeed::removeRecorder(const data::Recorder* recorder)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_recorders, [recorder](const auto& each) { return each.get() == recorder; });
}

void LiveFeed::retire()
{
    disconnect(this, &LiveFeed::arrived, nullptr, nullptr);
    // Queued: ended() comes from the thread that the destructor then joins.
    connect(this, &LiveFeed::ended, this, &QObject::deleteLater, Qt::QueuedConnection);
    m_thread.request_stop();
}

void LiveFeed::run(const std::stop_token& stop)
{
    // All roll-ups, though few are looked at: a few milliseconds here, or a stall of the window
    // when somebody selects the site.
    const MetricSet everything = MetricSet().set();
    Digest result;
    while (!stop.stop_requested()) {
        const data::SnapshotPtr snapshot = m_source->next(stop);
        if (snapshot == nullptr) {
            break;
        }
        data::Lens lens;
        {
            const std::scoped_lock lock(m_mutex);
            lens = m_lens;
        }
        result = makeDigest(*m_site, snapshot, lens, everything, &result);
        bool wasTaken = false;
        {
            const std::scoped_lock lock(m_mutex);
            if (snapshot->complete) {
                remember(*snapshot);
                for (const data::RollupPtr& rollup : result.rollups) {
                    if (rollup != nullptr &&
                        m_trends.test(static_cast<std::size_t>(rollup->metric()))) {
                        m_trend.append(*m_site, snapshot->timeMs, *rollup);
                    }
                }
            }
            for (const auto& recorder : m_recorders) {
                recorder->push(snapshot);
            }
            wasTaken = !m_newest.has_value();
            m_newest = result;
        }
        if (wasTaken) {
            Q_EMIT arrived();
        }
    }
    Q_EMIT ended();
}

void LiveFeed::remember(const data::Snapshot& snapshot)
{
    // Densely at first, so that there is a line to see after seconds; then sparsely, so that it
    // covers minutes. A frame of Colossus takes 2.3 MB.
    constexpr int denseFrames = 6;
    constexpr std::int64_t sparseMs = 10'000;
    if (m_remembered >= denseFrames && snapshot.timeMs - m_rememberedMs < sparseMs) {
        return;
    }
    ++m_remembered;
    m_rememberedMs = snapshot.timeMs;
    m_history.append(snapshot);
}

} // namespace hallscape::app
