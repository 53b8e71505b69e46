// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace hallscape::data {

/// Times are milliseconds since 1970-01-01 UTC; both ends belong to it.
struct TimeRange
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::int64_t lengthMs() const { return toMs - fromMs; }
    bool contains(std::int64_t timeMs) const { return timeMs >= fromMs && timeMs <= toMs; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

enum class TimeMode : std::uint8_t { Live, Playing, Paused };

/// When we look: what is known, where the cursor stands and how it moves. A plain value: the caller
/// brings the clock and fetches what belongs to the cursor.
class Timeline
{
public:
    /// What people choose from, ascending; setSpeed() takes any between the ends.
    static constexpr std::array speeds{0.1,  0.25, 0.5,   1.0,   2.0,   5.0,   10.0,
                                       25.0, 50.0, 100.0, 250.0, 500.0, 1000.0};
    static constexpr double slowest = speeds.front();
    static constexpr double fastest = speeds.back();

    TimeMode mode() const { return m_mode; }
    double speed() const { return m_speed; }
    /// The time that is shown. Live: the newest that is known.
    std::int64_t cursorMs() const;
    /// What can be shown; nullopt until anything is known.
    const std::optional<TimeRange>& range() const { return m_range; }
    const std::optional<TimeRange>& loop() const { return m_loop; }
    /// Whether the end of the range keeps moving.
    bool hasLive() const { return m_hasLive; }
    /// How far the cursor is behind the newest; 0 when live.
    std::int64_t behindMs() const;

    /// Forgets everything. \param hasLive the end will keep moving: starts Live, else Paused
    void reset(bool hasLive);
    /// The known range grew, or lost its oldest part. A cursor or loop outside is moved inside.
    void setRange(TimeRange range);
    void setHasLive(bool hasLive);

    /// Back to the newest; without a live end it pauses there.
    void goLive();
    /// Plays on from the cursor; from the start when it stands at the end.
    void play();
    /// From Live: stands still at the newest.
    void pause();
    void togglePlaying();
    /// Clamped to the range. Playing goes on from there, Live becomes Paused.
    void seek(std::int64_t timeMs);
    /// Clamped to slowest and fastest; NaN is ignored.
    void setSpeed(double factor);
    /// To the next of `speeds`.  \param notches negative: slower
    void changeSpeed(int notches);
    /// Plays this part again and again. Nothing when shorter than \ref shortestLoopMs.
    void setLoop(std::optional<TimeRange> loop);
    static constexpr std::int64_t shortestLoopMs = 1000;

    /// Time passes. At the end of the range a playing timeline becomes Live where there is a live
    /// end, else Paused; at the end of the loop it starts over.  \param wallS seconds, not negative
    /// \return whether the cursor or the mode changed
    bool advance(double wallS);

private:
    double start() const;
    double end() const;

    TimeMode m_mode = TimeMode::Paused;
    double m_speed = 1;
    double m_cursorMs = 0; ///< exact, so that slow speeds do not round away
    std::optional<TimeRange> m_range;
    std::optional<TimeRange> m_loop;
    bool m_hasLive = false;
};

} // namespace hallscape::data
