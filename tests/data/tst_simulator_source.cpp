// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/parse.h"
#include "data/sim/simulator_source.h"

#include <QtTest/QTest>

#include <atomic>
#include <thread>

using namespace hallscape::data;

class TestSimulatorSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/array.json").site;
        QVERIFY(m_site);
    }

    void timeGoesForward()
    {
        const auto source = makeSimulatorSource(m_site, {}, 0.05F);
        QVERIFY(source->info().simulated);
        const SnapshotPtr first = source->next({});
        const SnapshotPtr second = source->next({});
        QVERIFY(first && second);
        QCOMPARE(first->timeMs, SimulatorOptions{}.startMs);
        QVERIFY(second->timeMs >= first->timeMs + 50);
    }

    void stopEndsTheWait()
    {
        // GIVEN a source that would wait for an hour
        const auto source = makeSimulatorSource(m_site, {}, 3600);
        QVERIFY(source->next({}));
        std::atomic<bool> ended = false;
        std::jthread waiting(
            [&](const std::stop_token& stop) { ended = source->next(stop) == nullptr; });
        // WHEN it is asked to stop THEN it ends at once, without a snapshot
        waiting.request_stop();
        waiting.join();
        QVERIFY(ended);
    }

    void aWishIsObeyedAtOnce()
    {
        const auto source = makeSimulatorSource(m_site, {}, 3600);
        QCOMPARE(source->next({})->jobs[0].state, JobState::Running);
        QVERIFY(source->jobControl() != nullptr);
        std::jthread window([&] { source->jobControl()->stopJob(); });
        const SnapshotPtr stopped = source->next({});
        QCOMPARE(stopped->jobs[0].state, JobState::Stopping);
    }

private:
    SitePtr m_site;
};

QTEST_APPLESS_MAIN(TestSimulatorSource)
#include "tst_simulator_source.moc"
