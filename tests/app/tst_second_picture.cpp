// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/second_picture.h"

#include "app/device_value.h"
#include "tests/app/sample_session.h"

using namespace hallscape;
using app::SecondPicture;
using app::Session;
using data::MetricId;
using data::SplitKind;

/// Lens and moment of the second picture of a split view.
class TestSecondPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        QVERIFY(app::openSample(*m_session, "array.json"));
        m_simulator =
            std::make_unique<data::Simulator>(m_session->site(), data::SimulatorOptions{});
        showNext();
    }
    void cleanup() { m_session.reset(); }

    void withoutASplitThereIsNone()
    {
        QVERIFY(!second().split());
        QVERIFY(!second().snapshot());
        QVERIFY(!second().rollup());
        QVERIFY(!app::secondValueOf(*m_session, anyGpu()));
        second().setHolding(true);
        second().setSwipe(0.3F);
        second().swapLenses();
        QVERIFY(!second().split());
    }

    void aSplitShowsSomethingElse()
    {
        QSignalSpy changed(&second(), &SecondPicture::splitChanged);
        second().toggle(SplitKind::SideBySide);
        QCOMPARE(changed.count(), 1);
        QVERIFY(second().split());
        QVERIFY(second().split()->lens.metric != m_session->lens().metric);
        QCOMPARE(second().snapshot(), m_session->snapshot());
        const auto value = app::secondValueOf(*m_session, anyGpu());
        QVERIFY(value);
        QCOMPARE(value->metric, *second().split()->lens.metric);
        QVERIFY(value->reading.state != data::ValueState::NeverSeen);
    }

    void theSameCommandEndsIt()
    {
        second().toggle(SplitKind::SideBySide);
        const data::Lens lens = second().split()->lens;
        second().toggle(SplitKind::Swipe);
        QVERIFY(second().split()->kind == SplitKind::Swipe);
        QCOMPARE(second().split()->lens.metric, lens.metric);
        second().toggle(SplitKind::Swipe);
        QVERIFY(!second().split());
    }

    void aHeldMomentStays()
    {
        second().toggle(SplitKind::SideBySide);
        const data::SnapshotPtr held = m_session->snapshot();
        second().setHolding(true);
        QVERIFY(second().holding());
        QCOMPARE(second().split()->timeMs, std::optional(held->timeMs));
        showNext();
        QVERIFY(m_session->snapshot()->timeMs > held->timeMs);
        QCOMPARE(second().snapshot(), held);
        const data::MetricId metric = *second().split()->lens.metric;
        const auto value = app::secondValueOf(*m_session, anyGpu());
        QVERIFY(value);
        QCOMPARE(value->reading.value, held->at(metric, anyGpu().index).value);
        QVERIFY(second().rollup());

        second().setHolding(false);
        QCOMPARE(second().snapshot(), m_session->snapshot());
        QVERIFY(!second().split()->timeMs);
    }

    void itFollowsTheFirst()
    {
        second().toggle(SplitKind::Swipe);
        QSignalSpy values(&second(), &SecondPicture::valuesChanged);
        showNext();
        QVERIFY(values.count() > 0);
        QCOMPARE(second().snapshot(), m_session->snapshot());
    }

    void lensesChangePlaces()
    {
        second().toggle(SplitKind::SideBySide);
        const auto first = m_session->lens().metric;
        const auto other = second().split()->lens.metric;
        second().swapLenses();
        QCOMPARE(m_session->lens().metric, other);
        QCOMPARE(second().split()->lens.metric, first);
    }

    void theSwipeLineMoves()
    {
        second().toggle(SplitKind::Swipe);
        QSignalSpy changed(&second(), &SecondPicture::splitChanged);
        second().setSwipe(0.25F);
        second().setSwipe(0.25F);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(second().split()->at, 0.25F);
    }

    void aMomentWithoutARecordingIsOutOfReach()
    {
        data::Split split;
        split.lens.metric = MetricId::GpuPower;
        split.timeMs = m_session->snapshot()->timeMs - 3'600'000;
        const auto missing = second().setSplit(split);
        QCOMPARE(missing.size(), std::size_t(1));
        QVERIFY(!second().snapshot());
        QVERIFY(second().split());
    }

    void anotherSiteEndsIt()
    {
        second().toggle(SplitKind::SideBySide);
        QVERIFY(app::openSample(*m_session, "array.json"));
        QVERIFY(!second().split());
    }

private:
    SecondPicture& second() { return m_session->second(); }
    static data::Device anyGpu() { return {data::Kind::Gpu, 5}; }
    void showNext()
    {
        m_simulator->step(10);
        m_session->showSnapshot(m_simulator->snapshot());
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<data::Simulator> m_simulator;
};

QTEST_MAIN(TestSecondPicture)
#include "tst_second_picture.moc"
