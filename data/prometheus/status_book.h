// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/source_status.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>

namespace hallscape::data {

/// What the source's thread writes about itself and the window reads. Thread-safe.
class StatusBook
{
public:
    explicit StatusBook(std::function<std::int64_t()> nowMs) : m_nowMs(std::move(nowMs))
    {
        m_status.state = SourceState::Connecting;
        m_status.sinceMs = m_nowMs();
    }

    SourceStatus status() const;
    void setState(SourceState state, std::string message);
    void setRetryAt(std::int64_t timeMs); ///< 0: none
    void refreshed(double durationS);
    void add(const SampleCounters& more);
    /// Says it once and counts: the same text again only raises its number and its time.
    void note(std::string text, std::uint64_t count = 1);

private:
    static constexpr std::size_t mostNotes = 50;

    std::function<std::int64_t()> m_nowMs;
    mutable std::mutex m_mutex;
    SourceStatus m_status;
};

} // namespace hallscape::data
