// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/snapshot.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <utility>

namespace hallscape::data {

/// Snapshots on their way from one thread to another. When the reader is slow, pieces of a refresh
/// go first: what is complete is wanted by recordings. Thread-safe.
class SnapshotQueue
{
public:
    void push(SnapshotPtr snapshot)
    {
        {
            const std::lock_guard lock(m_mutex);
            std::erase_if(m_waiting, [](const SnapshotPtr& old) { return !old->complete; });
            m_waiting.push_back(std::move(snapshot));
            if (m_waiting.size() > most) {
                m_waiting.pop_front();
            }
        }
        m_arrived.notify_one();
    }

    /// \return null when \p stop was requested or nothing came within \p patience
    SnapshotPtr pop(const std::stop_token& stop, std::chrono::steady_clock::duration patience)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, stop, patience, [this] { return !m_waiting.empty(); });
        if (m_waiting.empty() || stop.stop_requested()) {
            return nullptr;
        }
        SnapshotPtr first = std::move(m_waiting.front());
        m_waiting.pop_front();
        return first;
    }

private:
    static constexpr std::size_t most = 4;

    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<SnapshotPtr> m_waiting;
};

} // namespace hallscape::data
