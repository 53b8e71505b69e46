// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_band.h"
#include "app/history/history_export.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>
#include <sstream>

using namespace hallscape;
using app::HistoryBand;

namespace {

constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

data::HistoryLine line(std::uint32_t device, std::vector<data::History::Sample> samples)
{
    return {device, std::move(samples)};
}

} // namespace

class TestHistoryBand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binsKeepLowestMeanAndHighest()
    {
        HistoryBand band(0, 100, 2);
        band.add(line(0, {{0, 10}, {20, 30}, {60, 5}}));
        band.add(line(1, {{10, 20}, {70, 7}}));
        const auto points = band.points();
        QCOMPARE(points.size(), std::size_t(2));
        QCOMPARE(points[0].timeMs, 0);
        QCOMPARE(points[0].low, 10.0F);
        QCOMPARE(points[0].high, 30.0F);
        QCOMPARE(points[0].mean, 20.0F);
        QCOMPARE(points[0].devices, 2U);
        QCOMPARE(points[1].timeMs, 60);
        QCOMPARE(points[1].low, 5.0F);
        QCOMPARE(points[1].mean, 6.0F);
        QVERIFY(!points[0].gapAfter);
    }

    void bothEndsBelongToIt()
    {
        HistoryBand band(10, 20, 4);
        band.add(line(0, {{9, 1}, {10, 2}, {20, 3}, {21, 4}}));
        const auto points = band.points();
        QCOMPARE(points.size(), std::size_t(2));
        QCOMPARE(points.front().low, 2.0F);
        QCOMPARE(points.back().high, 3.0F);
    }

    void aGapIsOneOnlyWhereNobodyHasAValue()
    {
        // Three bins of 10; both devices pause in the second, one of them in the first already.
        HistoryBand band(0, 30, 3);
        band.add(line(0, {{0, 1}, {5, noValue}, {25, 1}}));
        band.add(line(1, {{0, 2}, {12, noValue}, {25, 2}}));
        auto points = band.points();
        QCOMPARE(points.size(), std::size_t(2));
        QVERIFY(points[0].gapAfter);
        QVERIFY(!points[1].gapAfter);
        // A third that goes on fills it.
        band.add(line(2, {{0, 3}, {12, 3}, {25, 3}}));
        points = band.points();
        QCOMPARE(points.size(), std::size_t(3));
        QVERIFY(!points[0].gapAfter);
        QVERIFY(!points[1].gapAfter);
    }

    void aGapWithinABinIsTooShortToBeSeen()
    {
        HistoryBand band(0, 30, 3);
        band.add(line(0, {{0, 1}, {2, noValue}, {4, 2}, {15, 3}}));
        QVERIFY(!band.points()[0].gapAfter);
    }

    void aGapAtTheEndLasts()
    {
        HistoryBand band(0, 30, 3);
        band.add(line(0, {{0, 1}, {12, noValue}, {15, noValue}}));
        const auto points = band.points();
        QCOMPARE(points.size(), std::size_t(1));
        QVERIFY(points[0].gapAfter);
        QVERIFY(app::pointAt(points, 0) != nullptr);
        QVERIFY(app::pointAt(points, 20) == nullptr);
        QVERIFY(app::pointAt(points, -1) == nullptr);
    }

    void nothingIsLessThanZero()
    {
        HistoryBand band(0, 10, 1);
        band.add(line(0, {{1, -5}, {2, -3}}));
        QCOMPARE(band.points()[0].high, -3.0F);
        QCOMPARE(band.points()[0].low, -5.0F);
    }

    void aLineHasTheValueOfItsLastSample()
    {
        const std::vector<data::History::Sample> samples{{10, 1}, {20, noValue}, {30, 3}};
        QVERIFY(std::isnan(app::valueAt(samples, 9)));
        QCOMPARE(app::valueAt(samples, 10), 1.0F);
        QCOMPARE(app::valueAt(samples, 19), 1.0F);
        QVERIFY(std::isnan(app::valueAt(samples, 25)));
        QCOMPARE(app::valueAt(samples, 99), 3.0F);
    }

    void aBandAsCsvHasAnEmptyRowForAGap()
    {
        std::ostringstream out;
        app::writeBandCsv(out, data::MetricId::GpuTemp,
                          {{0, 41.5F, 43, 47.25F, 8, true}, {10'000, 40, 41, 42, 7, false}});
        QCOMPARE(QByteArray::fromStdString(out.str()),
                 QByteArray("time,lowest gpu-temp [\u00B0C],mean gpu-temp [\u00B0C],highest "
                            "gpu-temp [\u00B0C],devices\n"
                            "1970-01-01T00:00:00.000Z,41.5,43,47.25,8\n"
                            "1970-01-01T00:00:05.000Z,,,,0\n"
                            "1970-01-01T00:00:10.000Z,40,41,42,7\n"));
    }
};

QTEST_APPLESS_MAIN(TestHistoryBand)
#include "tst_history_band.moc"
