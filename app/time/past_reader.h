// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/digest.h"
#include "data/timeline/past.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace hallscape::app {

/// Times of all frames that can be shown, ascending.
using FrameTimes = std::shared_ptr<const std::vector<std::int64_t>>;

/// Reads a recording on a thread of its own: moments to show, windows laid over the present, the
/// density strip. The newest wish of each sort wins.
/// Lives on the main thread; signals arrive there.
class PastReader : public QObject
{
    Q_OBJECT

public:
    /// \param path a `.hallrec` file; may still be written
    PastReader(data::SitePtr site, QString path, QObject* parent);
    /// Waits for the thread; retire() first where that must not stall the window.
    ~PastReader() override;
    /// Asks the thread to stop and deletes this when it has.
    void retire();

    const QString& path() const { return m_path; }

    struct Moment
    {
        std::int64_t timeMs = 0;
        data::SnapshotPtr live; ///< what is shown at that time; null: what was recorded
        data::Lens lens;
        MetricSet wanted; ///< metrics to roll up at once
    };
    /// arrived() or failed() follows, unless a newer moment is wanted before.
    void want(const Moment& moment);
    /// densityChanged() follows, and again whenever frames were added.
    void wantDensity(data::MetricId metric, std::size_t bins);
    /// Looks for new frames soon; framesChanged() follows when there are.
    void refresh();

Q_SIGNALS:
    void opened(const hallscape::data::RecordingInfo& info);
    /// It cannot be read at all. English.
    void unreadable(const QString& detail);
    void framesChanged(const hallscape::app::FrameTimes& times);
    void arrived(const hallscape::app::Digest& digest);
    /// One moment could not be read. English.
    void failed(const QString& detail);
    void densityChanged(const hallscape::data::Density& density);
    void ended();

private:
    struct Strip
    {
        data::MetricId metric = data::MetricId::GpuTemp;
        std::size_t bins = 0;
    };
    struct Work
    {
        std::optional<Moment> moment;
        std::optional<Strip> strip;
        bool refresh = false;
    };

    void stop();
    void run(const std::stop_token& stop);
    void work(const std::stop_token& stop);
    std::optional<Work> nextWork(const std::stop_token& stop);
    void publishFrames(data::Past& past);
    void publishStrip(const data::Past& past);
    void show(data::Past& past, const Moment& moment, const std::stop_token& stop);

    const data::SitePtr m_site;
    const QString m_path;
    std::mutex m_mutex; ///< guards m_work, m_reading and m_giveUp; held for microseconds
    std::condition_variable_any m_changed;
    Work m_work;
    data::Lens m_reading;      ///< of the moment that is being read
    std::stop_source m_giveUp; ///< stops it
    Strip m_strip;             ///< of the thread
    std::jthread m_thread;     ///< last, so that it ends before what it uses
};

} // namespace hallscape::app
