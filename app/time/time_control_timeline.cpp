// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/time_control_p.h"

/// What the user does with the timeline.
namespace hallscape::app {

const data::Timeline& TimeControl::timeline() const
{
    return d->timeline;
}

void TimeControl::goLive()
{
    d->timeline.goLive();
    d->requestedMs.reset();
    afterMove();
}

void TimeControl::play()
{
    d->timeline.play();
    afterMove();
}

void TimeControl::pause()
{
    d->timeline.pause();
    afterMove();
}

void TimeControl::togglePlaying()
{
    d->timeline.togglePlaying();
    afterMove();
}

void TimeControl::seek(std::int64_t timeMs)
{
    d->timeline.seek(timeMs);
    afterMove();
}

void TimeControl::seekStart()
{
    if (d->timeline.range()) {
        seek(d->timeline.range()->fromMs);
    }
}

void TimeControl::step(int frames)
{
    const auto target = d->frames != nullptr
                            ? data::stepFrom(*d->frames, d->timeline.cursorMs(), frames)
                            : std::nullopt;
    if (target) {
        d->timeline.pause();
        seek(*target);
    }
}

void TimeControl::changeSpeed(int notches)
{
    d->timeline.changeSpeed(notches);
    Q_EMIT timelineChanged();
}

void TimeControl::setSpeed(double factor)
{
    d->timeline.setSpeed(factor);
    Q_EMIT timelineChanged();
}

void TimeControl::setLoop(std::optional<data::TimeRange> loop)
{
    d->timeline.setLoop(loop);
    afterMove();
}

void TimeControl::wantDensity(data::MetricId metric, std::size_t bins)
{
    d->strip = {metric, bins};
    if (d->past != nullptr) {
        d->past->wantDensity(metric, bins);
    }
}

} // namespace hallscape::app
