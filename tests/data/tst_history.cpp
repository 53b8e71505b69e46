// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/history.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace hallscape::data;

namespace {

constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

Snapshot at(std::int64_t timeMs, MetricId id, std::vector<float> values)
{
    Snapshot snapshot;
    snapshot.timeMs = timeMs;
    snapshot.series[static_cast<std::size_t>(id)] =
        std::make_shared<Series>(Series{std::move(values), {}, 0});
    return snapshot;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyKnowsNothing()
    {
        const History history;
        QVERIFY(history.of(MetricId::GpuTemp, 0).empty());
    }

    void oldestFirstAndBounded()
    {
        History history(3);
        for (int i = 0; i < 5; ++i) {
            history.append(at(i, MetricId::GpuTemp, {40.0F + static_cast<float>(i)}));
        }
        const auto samples = history.of(MetricId::GpuTemp, 0);
        QCOMPARE(samples.size(), std::size_t{3});
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QCOMPARE(samples[i].timeMs, static_cast<std::int64_t>(i) + 2);
            QVERIFY(std::abs(samples[i].value - (42 + static_cast<float>(i))) < 0.051F);
        }
    }

    void gapsStayGaps()
    {
        History history(4);
        history.append(at(0, MetricId::GpuTemp, {45}));
        history.append(at(1, MetricId::GpuTemp, {noValue}));
        history.append(at(2, MetricId::GpuPower, {45}));
        const auto samples = history.of(MetricId::GpuTemp, 0);
        QCOMPARE(samples.size(), std::size_t{3});
        QVERIFY(std::isnan(samples[1].value));
        QVERIFY(std::isnan(samples[2].value));
        QVERIFY(history.of(MetricId::GpuTemp, 1).empty());
        QVERIFY(history.of(MetricId::CpuTemp, 0).empty());
    }

    void overflowCoarsensInsteadOfClipping()
    {
        // 0.1 W steps hold 3,276.7 W; a broken sensor says 50 kW.
        History history(2);
        history.append(at(0, MetricId::GpuPower, {50000, -50000, 650}));
        QVERIFY(std::abs(history.of(MetricId::GpuPower, 0)[0].value - 50000) < 2);
        QVERIFY(std::abs(history.of(MetricId::GpuPower, 1)[0].value + 50000) < 2);
        QVERIFY(std::abs(history.of(MetricId::GpuPower, 2)[0].value - 650) < 2);
    }

    void infinityIsNoData()
    {
        History history(2);
        history.append(at(0, MetricId::GpuPower, {std::numeric_limits<float>::infinity(), 650}));
        QVERIFY(history.of(MetricId::GpuPower, 0).empty());
        QVERIFY(std::abs(history.of(MetricId::GpuPower, 1)[0].value - 650) < 0.06F);
    }

    void twoBytesPerValue()
    {
        History history(1);
        history.append(at(0, MetricId::GpuTemp, std::vector<float>(100'000, 45.0F)));
        QVERIFY(history.memoryBytes() >= 200'000);
        QVERIFY(history.memoryBytes() < 210'000);
        history.clear();
        QVERIFY(history.of(MetricId::GpuTemp, 0).empty());
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
