// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/time_control.h"

#include "app/time/live_feed.h"
#include "app/time/time_control_p.h"
#include "data/timeline/window_values.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr int tickMs = 33; ///< as often as anybody sees the cursor move
constexpr int pollMs = 1000;
/// While playing within one frame only ages change: once a second is enough.
constexpr std::int64_t ageStepMs = 1000;

/// A lens on a window where nothing was kept: no values, rather than values that are something
/// else.
data::SnapshotPtr withoutPast(const data::SnapshotPtr& snapshot, const data::Lens& lens)
{
    if (!lens.metric || lens.over == data::TimeOverlay::Now ||
        snapshot->of(*lens.metric) == nullptr) {
        return snapshot;
    }
    return data::overlaid(*snapshot, *lens.metric, lens.over,
                          data::difference(*snapshot->of(*lens.metric), data::Series{}));
}

} // namespace

TimeControl::TimeControl(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->ticker.setInterval(tickMs);
    d->ticker.setTimerType(Qt::PreciseTimer);
    d->poller.setInterval(pollMs);
    connect(&d->ticker, &QTimer::timeout, this, &TimeControl::tick);
    connect(&d->poller, &QTimer::timeout, this, &TimeControl::poll);
    connect(&d->keeping, &QFutureWatcherBase::finished, this, &TimeControl::attachPast);
    connect(&d->starting, &QFutureWatcherBase::finished, this, &TimeControl::attachRecorder);
}

TimeControl::~TimeControl()
{
    // A future whose result was taken never finishes again.
    if (d->keeping.isRunning()) {
        d->keeping.waitForFinished();
    }
    if (d->starting.isRunning()) {
        d->starting.waitForFinished();
    }
    delete d->past;
    delete d->feed; // before the files that it writes to are closed
}

// --- what is followed ---

void TimeControl::reset(data::SitePtr site, const QString& sitePath)
{
    stopRecording();
    dropFeed();
    dropPast();
    d->site = std::move(site);
    d->sitePath = sitePath;
    d->timeline.reset(false);
    setModeTimers();
    Q_EMIT sourceChanged();
    Q_EMIT timelineChanged();
    Q_EMIT cleared();
}

void TimeControl::follow(std::unique_ptr<data::Source> source)
{
    reset(d->site, d->sitePath);
    if (d->site == nullptr || source == nullptr) {
        return;
    }
    source->setFocus(d->focus);
    d->feed = new LiveFeed(d->site, std::move(source), this);
    d->feed->want(d->lens, d->trends);
    connect(d->feed, &LiveFeed::arrived, this, &TimeControl::takeLive, Qt::QueuedConnection);
    QTimer::singleShot(0, this, &TimeControl::takeLive); // what came before this connection
    d->asksServer = d->feed->source().historyReader() != nullptr;
    d->timeline.reset(true);
    setModeTimers();
    Q_EMIT sourceChanged();
    Q_EMIT pastChanged();
    Q_EMIT timelineChanged();
}

void TimeControl::open(const QString& path)
{
    reset(d->site, d->sitePath);
    if (d->site == nullptr) {
        return;
    }
    d->recordingPath = path;
    openPast(path);
    setModeTimers();
    Q_EMIT sourceChanged();
}

void TimeControl::dropFeed()
{
    if (d->feed != nullptr) {
        for (const auto& recorder : {d->kept ? d->kept->recorder() : nullptr, d->recorder}) {
            d->feed->removeRecorder(recorder.get());
        }
        std::exchange(d->feed, nullptr)->retire();
    }
    d->live.reset();
    if (d->kept != nullptr) {
        // Closing writes what waits: not on this thread.
        static_cast<void>(
            QtConcurrent::run([kept = std::move(d->kept)]() mutable { kept.reset(); }));
        d->kept = nullptr;
    }
    d->isKeeping = false;
}

void TimeControl::dropPast()
{
    if (d->past != nullptr) {
        std::exchange(d->past, nullptr)->retire();
    }
    d->frames.reset();
    d->recording.reset();
    d->recordingPath.clear();
    d->requestedMs.reset();
    Q_EMIT pastChanged();
}

void TimeControl::openPast(const QString& path)
{
    auto* past = new PastReader(d->site, path, this);
    d->past = past;
    // A retired reader's last words are still in the queue.
    const auto isCurrent = [this, past] { return d->past == past; };
    connect(past, &PastReader::opened, this, [this, isCurrent](const data::RecordingInfo& info) {
        if (isCurrent() && !d->recordingPath.isEmpty()) {
            d->recording = info;
            Q_EMIT recordingOpened();
        }
    });
    connect(past, &PastReader::framesChanged, this, [this, isCurrent](const FrameTimes& times) {
        if (isCurrent()) {
            setFrames(times);
        }
    });
    connect(past, &PastReader::arrived, this, [this, isCurrent](const Digest& digest) {
        const bool isLive = d->timeline.mode() == data::TimeMode::Live && d->feed != nullptr;
        // Asked for before the user went back to the present, or before the lens changed back.
        const bool isLate = isLive && digest.snapshot->overlay == data::TimeOverlay::Now;
        if (isCurrent() && !isLate) {
            Q_EMIT arrived(digest);
        }
    });
    connect(past, &PastReader::densityChanged, this,
            [this, isCurrent](const data::Density& density) {
                if (isCurrent()) {
                    Q_EMIT densityChanged(density);
                }
            });
    const auto complain = [this, isCurrent](const QString& detail) {
        if (isCurrent()) {
            Q_EMIT failed(detail);
        }
    };
    connect(past, &PastReader::failed, this, complain);
    connect(past, &PastReader::unreadable, this, complain);
    if (d->strip) {
        past->wantDensity(d->strip->first, d->strip->second);
    }
    Q_EMIT pastChanged();
}

void TimeControl::setFrames(const FrameTimes& times)
{
    const bool isFirst = d->frames == nullptr || d->frames->empty();
    d->frames = times;
    if (times->empty()) {
        return;
    }
    data::TimeRange range{times->front(), times->back()};
    if (d->live) {
        range.toMs = std::max(range.toMs, d->live->snapshot->timeMs);
    }
    d->timeline.setRange(range);
    if (d->recording && !isFirst) { // somebody is still writing it
        d->timeline.setHasLive(true);
        d->sinceGrowth.restart();
    }
    const bool showsPast = d->feed == nullptr || d->timeline.mode() != data::TimeMode::Live;
    if (showsPast) {
        showCursor();
    }
    Q_EMIT timelineChanged();
}

void TimeControl::takeLive()
{
    auto digest = d->feed != nullptr ? d->feed->take() : std::nullopt;
    if (!digest) {
        return;
    }
    d->live = std::move(digest);
    const std::int64_t nowMs = d->live->snapshot->timeMs;
    const bool hasFrames = d->frames != nullptr && !d->frames->empty();
    const std::int64_t fromMs = hasFrames             ? d->frames->front()
                                : d->timeline.range() ? d->timeline.range()->fromMs
                                                      : nowMs;
    d->timeline.setRange({std::min(fromMs, nowMs), nowMs});
    if (d->timeline.mode() == data::TimeMode::Live) {
        showCursor();
    }
    keepPast();
    Q_EMIT timelineChanged();
    Q_EMIT statusChanged();
}

void TimeControl::setLens(const data::Lens& lens, const MetricSet& trends)
{
    const bool isSameTime = lens.metric == d->lens.metric && lens.over == d->lens.over &&
                            lens.windowS == d->lens.windowS;
    d->lens = lens;
    d->trends = trends;
    if (d->feed != nullptr) {
        d->feed->want(lens, trends);
    }
    if (!isSameTime) {
        d->requestedMs.reset();
        showCursor();
    }
}

void TimeControl::setFocus(const data::Focus& focus)
{
    if (focus != d->focus) {
        d->focus = focus;
        if (d->feed != nullptr) {
            d->feed->source().setFocus(focus);
        }
    }
}

// --- what is shown ---

void TimeControl::showCursor()
{
    if (d->timeline.mode() != data::TimeMode::Live || d->feed == nullptr) {
        requestMoment(d->timeline.cursorMs());
        return;
    }
    if (!d->live) {
        return;
    }
    if (d->lens.over == data::TimeOverlay::Now || !d->lens.metric) {
        Q_EMIT arrived(*d->live);
    } else if (d->past != nullptr) {
        d->past->want({d->live->snapshot->timeMs, d->live->snapshot, d->lens, d->wanted()});
    } else {
        Q_EMIT arrived(
            makeDigest(*d->site, withoutPast(d->live->snapshot, d->lens), d->lens, d->wanted()));
    }
}

void TimeControl::requestMoment(std::int64_t timeMs)
{
    if (d->past == nullptr || d->frames == nullptr || d->frames->empty()) {
        return;
    }
    // Which frame that is may change while the past is still being written.
    const auto next = std::ranges::upper_bound(*d->frames, timeMs);
    const std::int64_t frameTimeMs = next == d->frames->begin() ? timeMs : *std::prev(next);
    const bool onlyAges = d->requestedMs && d->requestedFrameMs == frameTimeMs;
    if (onlyAges && std::abs(timeMs - *d->requestedMs) < ageStepMs) {
        return;
    }
    if (onlyAges && d->timeline.mode() == data::TimeMode::Playing && d->sinceRequest.isValid() &&
        d->sinceRequest.elapsed() < ageStepMs) {
        return;
    }
    d->requestedMs = timeMs;
    d->requestedFrameMs = frameTimeMs;
    d->sinceRequest.restart();
    d->past->want({timeMs, nullptr, d->lens, d->wanted()});
}

void TimeControl::tick()
{
    const double wallS = static_cast<double>(d->clock.nsecsElapsed()) * 1e-9;
    d->clock.restart();
    if (d->timeline.advance(wallS)) {
        afterMove();
    }
}

void TimeControl::afterMove()
{
    setModeTimers();
    showCursor();
    Q_EMIT timelineChanged();
}

void TimeControl::setModeTimers()
{
    const bool plays = d->timeline.mode() == data::TimeMode::Playing;
    if (plays && !d->ticker.isActive()) {
        d->clock.start();
        d->ticker.start();
    } else if (!plays) {
        d->ticker.stop();
    }
    const bool changesByItself = d->feed != nullptr || d->past != nullptr;
    if (changesByItself && !d->poller.isActive()) { // starting it again would put it off
        d->poller.start();
    } else if (!changesByItself) {
        d->poller.stop();
    }
}

// --- what is known about the source ---

std::optional<data::SourceInfo> TimeControl::sourceInfo() const
{
    return d->feed != nullptr ? std::optional(d->feed->info()) : std::nullopt;
}

data::SourceStatus TimeControl::sourceStatus() const
{
    return d->feed != nullptr ? d->feed->source().status() : data::SourceStatus{};
}

data::AlertSetPtr TimeControl::alerts() const
{
    return d->feed != nullptr ? d->feed->source().alerts() : nullptr;
}

data::JobControl* TimeControl::jobControl() const
{
    return d->feed != nullptr ? d->feed->source().jobControl() : nullptr;
}

std::vector<data::History::Sample> TimeControl::recent(data::MetricId metric,
                                                       data::Device device) const
{
    if (d->feed == nullptr) {
        return {};
    }
    auto samples = d->feed->history(metric, device);
    // Nothing that comes after the shown time.
    if (d->timeline.mode() != data::TimeMode::Live) {
        std::erase_if(samples,
                      [this](const auto& each) { return each.timeMs > d->timeline.cursorMs(); });
    }
    return samples;
}

const std::optional<data::RecordingInfo>& TimeControl::recording() const
{
    return d->recording;
}

QString TimeControl::recordingPath() const
{
    return d->recordingPath;
}

} // namespace hallscape::app
