// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_runner.h"

#include <QtCore/QMutexLocker>
#include <QtTest/QTest>

namespace hallscape::test {

SourceRunner::SourceRunner(std::unique_ptr<data::Source> source)
    : m_source(std::move(source)), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

SourceRunner::~SourceRunner()
{
    m_thread.request_stop();
    m_thread.join();
}

void SourceRunner::run(const std::stop_token& stop)
{
    while (data::SnapshotPtr snapshot = m_source->next(stop)) {
        const QMutexLocker lock(&m_mutex);
        m_newest = snapshot;
        if (snapshot->complete) {
            m_complete = std::move(snapshot);
        }
    }
}

data::SnapshotPtr SourceRunner::newest() const
{
    const QMutexLocker lock(&m_mutex);
    return m_newest;
}

data::SnapshotPtr SourceRunner::newestComplete() const
{
    const QMutexLocker lock(&m_mutex);
    return m_complete;
}

bool SourceRunner::waitFor(const std::function<bool()>& done, int patienceMs) const
{
    return QTest::qWaitFor(done, patienceMs);
}

bool SourceRunner::waitForState(data::SourceState state, int patienceMs) const
{
    return waitFor([&] { return m_source->status().state == state; }, patienceMs);
}

} // namespace hallscape::test
