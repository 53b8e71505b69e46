// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/status_book.h"

#include <algorithm>
#include <utility>

namespace hallscape::data {

SourceStatus StatusBook::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void StatusBook::setState(SourceState state, std::string message)
{
    const std::int64_t now = m_nowMs();
    const std::lock_guard lock(m_mutex);
    if (m_status.state != state) {
        m_status.state = state;
        m_status.sinceMs = now;
    }
    m_status.message = std::move(message);
}

void StatusBook::setRetryAt(std::int64_t timeMs)
{
    const std::lock_guard lock(m_mutex);
    m_status.retryAtMs = timeMs;
}

void StatusBook::refreshed(double durationS)
{
    const std::int64_t now = m_nowMs();
    const std::lock_guard lock(m_mutex);
    m_status.lastRefreshMs = now;
    m_status.refreshDurationS = static_cast<float>(durationS);
}

void StatusBook::add(const SampleCounters& more)
{
    const std::lock_guard lock(m_mutex);
    SampleCounters& all = m_status.counters;
    all.received += more.received;
    all.matched += more.matched;
    all.unmatched += more.unmatched;
    all.rejected += more.rejected;
    all.bytes += more.bytes;
    all.requests += more.requests;
    all.failures += more.failures;
}

void StatusBook::note(std::string text, std::uint64_t count)
{
    const std::int64_t now = m_nowMs();
    const std::lock_guard lock(m_mutex);
    std::vector<SourceNote>& notes = m_status.notes;
    const auto known = std::ranges::find(notes, text, &SourceNote::what);
    SourceNote note{std::move(text), count, now};
    if (known != notes.end()) {
        note.count += known->count;
        notes.erase(known);
    }
    notes.insert(notes.begin(), std::move(note));
    if (notes.size() > mostNotes) {
        notes.pop_back();
    }
}

} // namespace hallscape::data
