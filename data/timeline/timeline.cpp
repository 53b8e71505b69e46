// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/timeline/timeline.h"

#include <algorithm>
#include <cmath>

namespace hallscape::data {

double Timeline::start() const
{
    return m_range ? static_cast<double>(m_range->fromMs) : 0;
}

double Timeline::end() const
{
    return m_range ? static_cast<double>(m_range->toMs) : 0;
}

std::int64_t Timeline::cursorMs() const
{
    if (m_mode == TimeMode::Live && m_range) {
        return m_range->toMs;
    }
    return static_cast<std::int64_t>(std::floor(m_cursorMs));
}

std::int64_t Timeline::behindMs() const
{
    return m_range ? m_range->toMs - cursorMs() : 0;
}

void Timeline::reset(bool hasLive)
{
    const double speed = m_speed;
    *this = Timeline();
    m_speed = speed;
    m_hasLive = hasLive;
    m_mode = hasLive ? TimeMode::Live : TimeMode::Paused;
}

void Timeline::setRange(TimeRange range)
{
    const bool first = !m_range;
    range.toMs = std::max(range.fromMs, range.toMs);
    m_range = range;
    m_cursorMs = first ? start() : std::clamp(m_cursorMs, start(), end());
    if (m_loop) {
        setLoop(
            TimeRange{std::max(m_loop->fromMs, range.fromMs), std::min(m_loop->toMs, range.toMs)});
    }
}

void Timeline::setHasLive(bool hasLive)
{
    m_hasLive = hasLive;
    if (!hasLive && m_mode == TimeMode::Live) {
        pause();
    }
}

void Timeline::goLive()
{
    m_cursorMs = end();
    m_mode = m_hasLive ? TimeMode::Live : TimeMode::Paused;
}

void Timeline::play()
{
    if (!m_range || m_mode != TimeMode::Paused) {
        return;
    }
    if (m_loop && !m_loop->contains(cursorMs())) {
        m_cursorMs = static_cast<double>(m_loop->fromMs);
    } else if (!m_loop && m_cursorMs >= end()) {
        // At a live end there is nothing left to play but the present.
        if (m_hasLive) {
            goLive();
            return;
        }
        m_cursorMs = start();
    }
    m_mode = TimeMode::Playing;
}

void Timeline::pause()
{
    if (m_mode == TimeMode::Live) {
        m_cursorMs = end();
    }
    m_mode = TimeMode::Paused;
}

void Timeline::togglePlaying()
{
    m_mode == TimeMode::Paused ? play() : pause();
}

void Timeline::seek(std::int64_t timeMs)
{
    if (!m_range) {
        return;
    }
    m_cursorMs = std::clamp(static_cast<double>(timeMs), start(), end());
    if (m_mode == TimeMode::Live) {
        m_mode = TimeMode::Paused;
    }
}

void Timeline::setSpeed(double factor)
{
    if (!std::isnan(factor)) {
        m_speed = std::clamp(factor, slowest, fastest);
    }
}

void Timeline::changeSpeed(int notches)
{
    // From between two notches the first step goes to the next one in its direction.
    const auto* const above = std::ranges::upper_bound(speeds, m_speed * 1.0001);
    const auto* const from = std::ranges::lower_bound(speeds, m_speed * 0.9999);
    const auto* const base = notches > 0 ? above - 1 : from;
    const std::ptrdiff_t index =
        std::clamp<std::ptrdiff_t>(base - speeds.begin() + notches, 0, std::ssize(speeds) - 1);
    m_speed = speeds.at(static_cast<std::size_t>(index));
}

void Timeline::setLoop(std::optional<TimeRange> loop)
{
    if (loop && loop->lengthMs() < shortestLoopMs) {
        loop.reset();
    }
    m_loop = loop;
    if (m_loop && m_mode == TimeMode::Live) {
        m_mode = TimeMode::Paused;
        m_cursorMs = static_cast<double>(m_loop->fromMs);
    }
}

bool Timeline::advance(double wallS)
{
    if (m_mode != TimeMode::Playing || !m_range || !(wallS > 0)) {
        return false;
    }
    m_cursorMs += wallS * 1000 * m_speed;
    if (m_loop && m_cursorMs > static_cast<double>(m_loop->toMs)) {
        const auto length = static_cast<double>(m_loop->lengthMs());
        const auto from = static_cast<double>(m_loop->fromMs);
        m_cursorMs = from + std::fmod(m_cursorMs - from, length);
    } else if (m_cursorMs >= end()) {
        goLive();
    }
    return true;
}

} // namespace hallscape::data
