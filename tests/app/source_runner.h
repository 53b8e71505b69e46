// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/source.h"

#include <QtCore/QMutex>

#include <functional>
#include <memory>
#include <thread>

namespace hallscape::test {

/// Runs a source on a thread of its own, as the program does, and keeps what it hands over.
class SourceRunner
{
public:
    explicit SourceRunner(std::unique_ptr<data::Source> source);
    /// Stops the thread; returns when it has ended.
    ~SourceRunner();

    data::Source& source() { return *m_source; }
    /// Newest snapshot, whether complete or not; null before the first.
    data::SnapshotPtr newest() const;
    /// Newest snapshot of a whole refresh; null before the first.
    data::SnapshotPtr newestComplete() const;

    /// Lets the caller's event loop run until \p done says so.  \return false when that took longer
    bool waitFor(const std::function<bool()>& done, int patienceMs = 60'000) const;
    bool waitForState(data::SourceState state, int patienceMs = 60'000) const;

private:
    void run(const std::stop_token& stop);

    std::unique_ptr<data::Source> m_source;
    mutable QMutex m_mutex;
    data::SnapshotPtr m_newest;
    data::SnapshotPtr m_complete;
    std::jthread m_thread;
};

} // namespace hallscape::test
