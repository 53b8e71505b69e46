// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/past_reader.h"

#include <utility>

namespace hallscape::app {

PastReader::PastReader(data::SitePtr site, QString path, QObject* parent)
    : QObject(parent), m_site(std::move(site)), m_path(std::move(path)),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

PastReader::~PastReader()
{
    stop();
}

void PastReader::stop()
{
    m_thread.request_stop();
    const std::scoped_lock lock(m_mutex);
    m_giveUp.request_stop();
}

void PastReader::retire()
{
    disconnect(this, nullptr, nullptr, nullptr);
    // Queued: ended() comes from the thread that the destructor then joins.
    connect(this, &PastReader::ended, this, &QObject::deleteLater, Qt::QueuedConnection);
    stop();
}

void PastReader::want(const Moment& moment)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_work.moment = moment;
        // Another time under the same lens waits its turn: giving up for it could starve a long
        // window of a picture for ever.
        if (moment.lens != m_reading) {
            m_giveUp.request_stop();
        }
    }
    m_changed.notify_one();
}

void PastReader::wantDensity(data::MetricId metric, std::size_t bins)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_work.strip = Strip{metric, bins};
    }
    m_changed.notify_one();
}

void PastReader::refresh()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_work.refresh = true;
    }
    m_changed.notify_one();
}

std::optional<PastReader::Work> PastReader::nextWork(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return m_work.moment || m_work.strip || m_work.refresh; };
    if (!m_changed.wait(lock, stop, hasWork)) {
        return std::nullopt;
    }
    m_giveUp = std::stop_source();
    if (m_work.moment) {
        m_reading = m_work.moment->lens;
    }
    return std::exchange(m_work, {});
}

void PastReader::run(const std::stop_token& stop)
{
    work(stop);
    if (!stop.stop_requested()) { // unreadable: there is nothing to do but to wait for the end
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [] { return false; });
    }
    Q_EMIT ended();
}

void PastReader::work(const std::stop_token& stop)
{
    auto reader = data::RecordingReader::open(m_path.toStdString(), m_site);
    if (!reader) {
        Q_EMIT unreadable(QString::fromStdString(reader.error().detail));
        return;
    }
    data::Past past(*std::move(reader), m_site);
    Q_EMIT opened(past.reader().info());
    publishFrames(past);
    while (const std::optional<Work> work = nextWork(stop)) {
        if (work->strip) {
            m_strip = *work->strip;
        }
        bool grew = false;
        if (work->refresh) {
            const auto added = past.reader().refresh();
            grew = added && *added > 0;
            if (!added) {
                Q_EMIT failed(QString::fromStdString(added.error().detail));
            }
        }
        if (grew) {
            publishFrames(past);
        }
        if (work->moment) {
            show(past, *work->moment, stop);
        }
        if (grew || work->strip) {
            publishStrip(past);
        }
    }
}

void PastReader::publishFrames(data::Past& past)
{
    auto times = std::make_shared<std::vector<std::int64_t>>();
    times->reserve(past.reader().frames().size());
    for (const data::FrameStamp& frame : past.reader().frames()) {
        times->push_back(frame.timeMs);
    }
    Q_EMIT framesChanged(times);
}

void PastReader::publishStrip(const data::Past& past)
{
    const auto range = past.range();
    if (range && m_strip.bins > 0) {
        Q_EMIT densityChanged(past.density(m_strip.metric, *range, m_strip.bins));
    }
}

void PastReader::show(data::Past& past, const Moment& moment, const std::stop_token& stop)
{
    std::stop_token giveUp;
    {
        const std::scoped_lock lock(m_mutex);
        giveUp = m_giveUp.get_token();
    }
    data::Result<data::SnapshotPtr> now = moment.live != nullptr
                                              ? data::Result<data::SnapshotPtr>(moment.live)
                                              : past.at(moment.timeMs);
    if (now && *now != nullptr) {
        now = past.under(moment.lens, *now, giveUp);
    }
    if (stop.stop_requested() || giveUp.stop_requested()) {
        return; // a newer moment is wanted
    }
    if (!now) {
        Q_EMIT failed(QString::fromStdString(now.error().detail));
    } else if (*now != nullptr) {
        Q_EMIT arrived(makeDigest(*m_site, *now, moment.lens, moment.wanted));
    }
}

} // namespace hallscape::app
