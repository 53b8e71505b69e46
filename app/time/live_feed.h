// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/digest.h"
#include "app/time/trend.h"
#include "data/recording/recorder.h"
#include "data/telemetry/history.h"
#include "data/telemetry/source.h"

#include <QtCore/QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace hallscape::app {

/// Follows a source on its own thread. The newest snapshot wins: when the main thread is late,
/// older ones are dropped from the hand-over, though history, trend and recorders keep them. Lives
/// on the main thread.
class LiveFeed : public QObject
{
    Q_OBJECT

public:
    LiveFeed(data::SitePtr site, std::unique_ptr<data::Source> source, QObject* parent);
    /// Waits for the source; retire() first where that must not stall the window.
    ~LiveFeed() override;

    const data::SourceInfo& info() const { return m_info; }
    data::Source& source() const { return *m_source; }

    /// \param lens to summarise each snapshot for from now on
    /// \param trends metrics whose roll-ups are remembered, 60 KB each and snapshot
    void want(const data::Lens& lens, const MetricSet& trends);
    /// \return the newest digest, once
    std::optional<Digest> take();
    /// Own values, or roll-ups for a device without; oldest first.
    std::vector<data::History::Sample> history(data::MetricId metric, data::Device device) const;
    /// Every snapshot from now on goes to \p recorder too.
    void addRecorder(std::shared_ptr<data::Recorder> recorder);
    void removeRecorder(const data::Recorder* recorder);
    /// Asks the thread to stop and deletes this when it has.
    void retire();

Q_SIGNALS:
    /// A digest waits in take(). Emitted from the source's thread: connect queued (the default
    /// across threads).
    void arrived();
    void ended();

private:
    void run(const std::stop_token& stop);
    /// \pre m_mutex is held
    void remember(const data::Snapshot& snapshot);

    data::SitePtr m_site;
    std::unique_ptr<data::Source> m_source;
    data::SourceInfo m_info;
    mutable std::mutex
        m_mutex; ///< guards all below but the thread; held for microseconds, or one append
    data::Lens m_lens;
    MetricSet m_trends;
    std::optional<Digest> m_newest;
    std::vector<std::shared_ptr<data::Recorder>> m_recorders;
    data::History m_history{36};
    int m_remembered = 0;            ///< frames given to the history so far
    std::int64_t m_rememberedMs = 0; ///< time of the last of them
    Trend m_trend;
    std::jthread m_thread; ///< last, so that it ends before what it uses
};

/// The site, a rack or a server has no GPU temperature of its own, only one rolled up.
bool hasOwnValue(data::MetricId metric, data::Device device);

} // namespace hallscape::app
