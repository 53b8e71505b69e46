// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/live_feed.h"
#include "app/time/time_control_p.h"
#include "data/layout/bundle.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace hallscape::app {

namespace {

/// A recording that did not grow for so long is finished.
constexpr qint64 finishedAfterMs = 60'000;

/// Without its text a recording of the site still plays on the same site.
std::string layoutText(const QString& sitePath)
{
    const auto text = data::bundleLayout(sitePath.toStdString());
    return text ? *text : std::string();
}

/// Reads what was written since the last time, too.
class GrowingHistory : public data::HistoryReader
{
public:
    explicit GrowingHistory(std::unique_ptr<data::RecordingReader> reader)
        : m_reader(std::move(reader))
    {
    }
    data::Result<std::vector<data::HistoryLine>> read(const data::HistoryRequest& request,
                                                      std::stop_token stop) override
    {
        if (const auto added = m_reader->refresh(); !added) {
            return added.error();
        }
        return m_reader->read(request, std::move(stop));
    }

private:
    std::unique_ptr<data::RecordingReader> m_reader;
};

qint64 bytesOf(const QString& path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
}

} // namespace

void TimeControl::setKeptBytes(std::uint64_t bytes)
{
    d->keptBytes = bytes;
}

data::RecorderOptions TimeControl::recorderOptions() const
{
    data::RecorderOptions options;
    const data::SourceInfo info = d->feed->info();
    options.sourceName = info.name;
    options.simulated = info.simulated;
    options.writer = "hallscape " + QCoreApplication::applicationVersion().toStdString();
    return options;
}

// --- the past of a live session ---

void TimeControl::keepPast()
{
    if (d->isKeeping || d->keptBytes == 0 || d->keeping.isRunning()) {
        return;
    }
    d->isKeeping = true;
    data::RecorderOptions options = recorderOptions();
    options.maxBytes = d->keptBytes;
    d->keeping.setFuture(QtConcurrent::run([site = d->site, options = std::move(options)] {
        return SessionPast::start(site, options);
    }));
}

void TimeControl::attachPast()
{
    // Taken out: the future must not keep a file open that is given up here.
    std::shared_ptr<SessionPast> kept = d->keeping.future().takeResult();
    if (kept == nullptr) {
        if (d->isKeeping) {
            Q_EMIT failed(QStringLiteral("This session cannot be kept to go back in: there is no "
                                         "place to write to."));
        }
        return;
    }
    if (!d->isKeeping || d->feed == nullptr) { // of a source that is gone
        static_cast<void>(QtConcurrent::run([kept = std::move(kept)]() mutable { kept.reset(); }));
        return;
    }
    d->kept = std::move(kept);
    d->keptFrames = 0;
    d->feed->addRecorder(d->kept->recorder());
    if (d->live) {
        d->kept->recorder()->push(d->live->snapshot);
    }
    openPast(d->kept->path());
}

void TimeControl::poll()
{
    if (d->kept != nullptr && d->past != nullptr) {
        const data::RecorderStatus status = d->kept->recorder()->status();
        if (status.frames != d->keptFrames) {
            d->keptFrames = status.frames;
            d->past->refresh();
        }
    } else if (d->recording) {
        const qint64 bytes = bytesOf(d->recordingPath);
        if (std::exchange(d->recordingBytes, bytes) != bytes) {
            d->past->refresh();
        } else if (d->timeline.hasLive() && d->sinceGrowth.elapsed() > finishedAfterMs) {
            d->timeline.setHasLive(false);
            Q_EMIT timelineChanged();
        }
    }
    if (d->recorder != nullptr) {
        const data::RecorderStatus status = d->recorder->status();
        if (std::exchange(d->recorderState, status.state) != status.state &&
            !status.message.empty()) {
            Q_EMIT failed(d->recorderPath + QStringLiteral(": ") +
                          QString::fromStdString(status.message));
        }
        Q_EMIT recorderChanged();
    }
    if (d->feed != nullptr) {
        auto now = std::pair(sourceStatus(), alerts());
        if (std::exchange(d->told, now) != now) {
            Q_EMIT statusChanged();
        }
    }
}

HistoryReaderFactory TimeControl::historyReader() const
{
    if (d->feed != nullptr) {
        // A server knows more than this session has seen. Its reader is made here, because the
        // source may be gone by the time it is wanted.
        if (auto reader = d->feed->source().historyReader()) {
            auto once = std::make_shared<std::unique_ptr<data::HistoryReader>>(std::move(reader));
            return [once] { return std::move(*once); };
        }
    }
    if (d->past == nullptr) {
        return {};
    }
    return [site = d->site,
            path = d->past->path().toStdString()]() -> std::unique_ptr<data::HistoryReader> {
        auto reader = data::RecordingReader::open(path, site);
        return reader ? std::make_unique<GrowingHistory>(*std::move(reader)) : nullptr;
    };
}

std::optional<data::TimeRange> TimeControl::historyRange() const
{
    auto range = d->timeline.range();
    if (range && d->feed != nullptr && d->asksServer) {
        constexpr std::int64_t dayMs = 86'400'000;
        range->fromMs = std::min(range->fromMs, range->toMs - dayMs);
    }
    return range;
}

// --- a recording on purpose ---

void TimeControl::startRecording(const QString& path)
{
    if (d->feed == nullptr || d->recorder != nullptr || d->starting.isRunning()) {
        return;
    }
    d->recorderPath = path;
    data::RecorderOptions options = recorderOptions();
    d->starting.setFuture(QtConcurrent::run([site = d->site, sitePath = d->sitePath, path,
                                             options = std::move(options)]() mutable {
        options.layout = layoutText(sitePath);
        auto recorder = data::Recorder::start(path.toStdString(), site, std::move(options));
        return recorder ? StartedRecorder{*std::move(recorder), {}}
                        : StartedRecorder{nullptr, QString::fromStdString(recorder.error().detail)};
    }));
}

void TimeControl::attachRecorder()
{
    const StartedRecorder started = d->starting.future().takeResult();
    if (started.recorder == nullptr) {
        Q_EMIT failed(started.problem);
    } else if (d->feed != nullptr && !d->recorderPath.isEmpty()) {
        d->recorder = started.recorder;
        d->recorderState = data::RecorderState::Recording;
        d->feed->addRecorder(d->recorder);
        if (d->live) {
            d->recorder->push(d->live->snapshot);
        }
    }
    Q_EMIT recorderChanged();
}

void TimeControl::stopRecording()
{
    d->recorderPath.clear();
    if (d->recorder == nullptr) {
        return;
    }
    if (d->feed != nullptr) {
        d->feed->removeRecorder(d->recorder.get());
    }
    // Closing writes what waits: not on this thread.
    static_cast<void>(
        QtConcurrent::run([recorder = std::move(d->recorder)]() mutable { recorder.reset(); }));
    d->recorder = nullptr;
    Q_EMIT recorderChanged();
}

std::optional<data::RecorderStatus> TimeControl::recorder() const
{
    return d->recorder != nullptr ? std::optional(d->recorder->status()) : std::nullopt;
}

QString TimeControl::recorderPath() const
{
    return d->recorderPath;
}

} // namespace hallscape::app
