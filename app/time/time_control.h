// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/past_reader.h"
#include "data/recording/recorder.h"
#include "data/telemetry/source.h"
#include "data/timeline/timeline.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hallscape::app {

using HistoryReaderFactory = std::function<std::unique_ptr<data::HistoryReader>()>;

/// Live source, the past it leaves behind, and recordings, behind one timeline. What is live keeps
/// being stored while the user looks at the past. Emits a digest for every moment that is to be
/// shown. Main thread only.
class TimeControl : public QObject
{
    Q_OBJECT

public:
    explicit TimeControl(QObject* parent = nullptr);
    ~TimeControl() override;

    /// Forgets source, recording and past.
    void reset(data::SitePtr site, const QString& sitePath);
    /// Follows \p source live; replaces what was there. Needs a site.
    void follow(std::unique_ptr<data::Source> source);
    /// Shows a recording, which may still be written. recordingOpened() or failed() follows.
    void open(const QString& path);
    /// How much of a live session is kept to go back in; 0 keeps nothing. For the next source.
    void setKeptBytes(std::uint64_t bytes);

    void setLens(const data::Lens& lens, const MetricSet& trends);
    void setFocus(const data::Focus& focus);

    std::optional<data::SourceInfo> sourceInfo() const; ///< of the live source
    data::SourceStatus sourceStatus() const;
    data::AlertSetPtr alerts() const;
    data::JobControl* jobControl() const;
    /// The last minutes of the live source; empty for a recording.
    std::vector<data::History::Sample> recent(data::MetricId metric, data::Device device) const;
    /// Makes readers of whatever past there is; empty when there is none.
    HistoryReaderFactory historyReader() const;
    /// What historyReader() may know: the timeline's range, of a server the last day.
    std::optional<data::TimeRange> historyRange() const;
    const std::optional<data::RecordingInfo>& recording() const; ///< the opened one
    QString recordingPath() const;

    const data::Timeline& timeline() const;
    /// The newest, whatever is shown.
    void goLive();
    void play();
    void pause();
    void togglePlaying();
    void seek(std::int64_t timeMs);
    /// To the frame before or after the shown one; pauses.
    void step(int frames);
    void stepBack() { step(-1); }
    void stepForward() { step(1); }
    void seekStart();
    void changeSpeed(int notches);
    void setSpeed(double factor);
    void setLoop(std::optional<data::TimeRange> loop);
    /// densityChanged() follows, and again as the past grows.
    void wantDensity(data::MetricId metric, std::size_t bins);

    /// Writes what is live to \p path until it is stopped. recorderChanged() tells how it goes.
    void startRecording(const QString& path);
    void stopRecording();
    /// nullopt while nothing is recorded on purpose.
    std::optional<data::RecorderStatus> recorder() const;
    QString recorderPath() const;

Q_SIGNALS:
    void arrived(const hallscape::app::Digest& digest);
    /// Nothing is shown any more.
    void cleared();
    void sourceChanged();
    /// Once a second while a source is live, and whenever a snapshot came.
    void statusChanged();
    /// Mode, cursor, range, speed or loop.
    void timelineChanged();
    void densityChanged(const hallscape::data::Density& density);
    void pastChanged(); ///< there is a past now, or another, or none
    void recordingOpened();
    void recorderChanged();
    /// Recording or file trouble, for the user. English, one line.
    void failed(const QString& detail);

private:
    void dropFeed();
    void dropPast();
    void openPast(const QString& path);
    void takeLive();
    void showCursor();
    void requestMoment(std::int64_t timeMs);
    void tick();
    void afterMove();
    void poll();
    void keepPast();
    void attachPast();
    void setFrames(const FrameTimes& times);
    void setModeTimers();
    void attachRecorder();
    data::RecorderOptions recorderOptions() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::app
