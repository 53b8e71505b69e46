// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/session_past.h"
#include "app/time/time_control.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

namespace hallscape::app {

class LiveFeed;

/// A recorder that was started on a worker, or why it was not.
struct StartedRecorder
{
    std::shared_ptr<data::Recorder> recorder;
    QString problem;
};

struct TimeControl::Private
{
    data::SitePtr site;
    QString sitePath;
    std::uint64_t keptBytes = std::uint64_t{2} << 30U;

    LiveFeed* feed = nullptr;          ///< child of the control
    std::optional<Digest> live;        ///< newest of the feed, whatever is shown
    std::shared_ptr<SessionPast> kept; ///< what the feed leaves behind
    QFutureWatcher<std::shared_ptr<SessionPast>> keeping;
    bool asksServer = false; ///< the feed's source has a past of its own
    bool isKeeping = false;  ///< it was asked for, for this feed

    PastReader* past = nullptr; ///< child; of `kept` or of the opened recording
    FrameTimes frames;
    std::uint64_t keptFrames = 0; ///< that were written when the reader last looked
    std::optional<data::RecordingInfo> recording;
    QString recordingPath;
    qint64 recordingBytes = 0;
    QElapsedTimer sinceGrowth;

    data::Timeline timeline;
    QTimer ticker; ///< while playing
    QTimer poller; ///< while anything can change by itself
    std::optional<std::pair<data::SourceStatus, data::AlertSetPtr>> told; ///< by poller, last time
    QElapsedTimer clock;
    std::optional<std::int64_t> requestedMs; ///< of the past; the shown moment, or soon
    std::int64_t requestedFrameMs = 0;       ///< of the frame that it showed then
    QElapsedTimer sinceRequest;

    data::Lens lens;
    MetricSet trends;
    data::Focus focus;
    std::optional<std::pair<data::MetricId, std::size_t>> strip;

    std::shared_ptr<data::Recorder> recorder; ///< on purpose
    QString recorderPath;
    data::RecorderState recorderState = data::RecorderState::Recording; ///< that was told
    QFutureWatcher<StartedRecorder> starting;

    /// Roll-ups that are looked at; the others are made when somebody asks.
    MetricSet wanted() const
    {
        MetricSet set = trends;
        if (lens.metric) {
            set.set(static_cast<std::size_t>(*lens.metric));
        }
        return set;
    }
};

} // namespace hallscape::app
