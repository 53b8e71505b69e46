// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/snapshot.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace hallscape::data;

namespace {

constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

Snapshot withGpuTemps(std::vector<float> values, std::vector<float> agesS = {})
{
    Snapshot snapshot;
    snapshot.series[static_cast<std::size_t>(MetricId::GpuTemp)] =
        std::make_shared<Series>(Series{std::move(values), std::move(agesS), 5});
    return snapshot;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alarms_data()
    {
        QTest::addColumn<MetricId>("id");
        QTest::addColumn<float>("value");
        QTest::addColumn<Alarm>("expected");
        QTest::newRow("normal") << MetricId::GpuTemp << 45.0F << Alarm::None;
        QTest::newRow("at the limit") << MetricId::GpuTemp << 60.0F << Alarm::None;
        QTest::newRow("warm") << MetricId::GpuTemp << 60.1F << Alarm::Warning;
        QTest::newRow("hot") << MetricId::GpuTemp << 87.5F << Alarm::Critical;
        QTest::newRow("unknown") << MetricId::GpuTemp << noValue << Alarm::None;
        QTest::newRow("little flow") << MetricId::CduFlow << 50.0F << Alarm::Warning;
        QTest::newRow("hardly any flow") << MetricId::CduFlow << 30.0F << Alarm::Critical;
        QTest::newRow("much flow") << MetricId::CduFlow << 500.0F << Alarm::None;
        QTest::newRow("no limits") << MetricId::GpuUtil << -1.0F << Alarm::None;
        QTest::newRow("application error") << MetricId::GpuXid << 13.0F << Alarm::Warning;
        QTest::newRow("off the bus") << MetricId::GpuXid << 79.0F << Alarm::Critical;
        QTest::newRow("pump stopped") << MetricId::PumpSpeed << 0.0F << Alarm::Warning;
    }

    void alarms()
    {
        QFETCH(MetricId, id);
        QFETCH(float, value);
        QFETCH(Alarm, expected);
        QCOMPARE(alarmOf(metric(id), value), expected);
    }

    void fourStates()
    {
        const Snapshot snapshot = withGpuTemps({45, 70, 45, noValue, 90}, {1, 1, 61, 1, 61});
        QCOMPARE(snapshot.at(MetricId::GpuTemp, 0).state, ValueState::Ok);
        QCOMPARE(snapshot.at(MetricId::GpuTemp, 1).state, ValueState::OutOfRange);
        QCOMPARE(snapshot.at(MetricId::GpuTemp, 2).state, ValueState::Stale);
        QCOMPARE(snapshot.at(MetricId::GpuTemp, 3).state, ValueState::NeverSeen);
        // A stale value keeps the alarm it was measured with.
        QCOMPARE(snapshot.at(MetricId::GpuTemp, 4).state, ValueState::Stale);
        QCOMPARE(snapshot.at(MetricId::GpuTemp, 4).alarm, Alarm::Critical);
    }

    void absentIsNeverSeen()
    {
        const Snapshot snapshot = withGpuTemps({45});
        QCOMPARE(snapshot.at(MetricId::GpuTemp, 1).state, ValueState::NeverSeen);
        QCOMPARE(snapshot.at(MetricId::GpuPower, 0).state, ValueState::NeverSeen);
        QVERIFY(std::isnan(snapshot.at(MetricId::GpuPower, 0).value));
    }

    void uniformAgeHoldsForAll()
    {
        QCOMPARE(withGpuTemps({45}).at(MetricId::GpuTemp, 0).ageS, 5.0F);
    }

    void badnessOrdersBothDirections()
    {
        const Metric& hot = metric(MetricId::GpuTemp);
        QVERIFY(badness(hot, 70) > badness(hot, 50));
        QCOMPARE(badness(hot, 60), 0.0F);
        const Metric& flow = metric(MetricId::CduFlow);
        QVERIFY(badness(flow, 30) > badness(flow, 60));
        const Metric& util = metric(MetricId::LinkUtil);
        QVERIFY(badness(util, 90) > badness(util, 10));
        const Metric& inlet = metric(MetricId::ServerInletTemp);
        QVERIFY(badness(inlet, 14) > badness(inlet, 22));
        QVERIFY(badness(inlet, 30) > badness(inlet, 22));
        QVERIFY(std::isnan(badness(hot, noValue)));
    }
};

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
