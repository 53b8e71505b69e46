// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/timeline/window_values.h"
#include "data/view/view.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hallscape::data;

namespace {

const float none = std::nanf("");

Series seriesOf(std::vector<float> values, float ageS = 0)
{
    Series series;
    series.values = std::move(values);
    series.uniformAgeS = ageS;
    return series;
}

} // namespace

class TstWindowValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peakIsTheHighest();
    void peakIsTheLowestWhereLowIsBad();
    void meanIgnoresGaps();
    void staleValuesDoNotCount();
    void equalTimesDifferByZero();
    void aMissingValueHasNoDifference();
    void differencesHaveNoLimits();
    void overlaidSnapshotsSaySo();
};

void TstWindowValues::peakIsTheHighest()
{
    WindowValues window(MetricId::GpuTemp, TimeOverlay::Peak);
    window.add(seriesOf({40, 50, none}));
    window.add(seriesOf({45, 41, none}));
    const auto peak = window.finish(seriesOf({42, 42, none}, 3));
    QCOMPARE(peak->values[0], 45.0F);
    QCOMPARE(peak->values[1], 50.0F);
    QVERIFY(std::isnan(peak->values[2]));
    QCOMPARE(peak->uniformAgeS, 3.0F);
}

void TstWindowValues::peakIsTheLowestWhereLowIsBad()
{
    WindowValues window(MetricId::PumpSpeed, TimeOverlay::Peak);
    window.add(seriesOf({80}));
    window.add(seriesOf({5}));
    window.add(seriesOf({70}));
    QCOMPARE(window.finish(seriesOf({70}))->values[0], 5.0F);
}

void TstWindowValues::meanIgnoresGaps()
{
    WindowValues window(MetricId::GpuTemp, TimeOverlay::Mean);
    window.add(seriesOf({40, none}));
    window.add(seriesOf({none, none}));
    window.add(seriesOf({50, 30}));
    const auto mean = window.finish(seriesOf({50, 30}));
    QCOMPARE(mean->values[0], 45.0F);
    QCOMPARE(mean->values[1], 30.0F);
}

void TstWindowValues::staleValuesDoNotCount()
{
    WindowValues window(MetricId::GpuTemp, TimeOverlay::Peak);
    window.add(seriesOf({95}, metric(MetricId::GpuTemp).staleAfterS + 1));
    window.add(seriesOf({40}));
    QCOMPARE(window.finish(seriesOf({40}))->values[0], 40.0F);
}

void TstWindowValues::equalTimesDifferByZero()
{
    const Series now = seriesOf({41.37F, 0.1F, -5});
    const auto change = difference(now, now);
    for (const float value : change->values) {
        QVERIFY(value == 0.0F); // exactly, not about
    }
}

void TstWindowValues::aMissingValueHasNoDifference()
{
    const auto change = difference(seriesOf({41, none, 43}), seriesOf({40, 40}));
    QCOMPARE(change->values[0], 1.0F);
    QVERIFY(std::isnan(change->values[1]));
    QVERIFY(std::isnan(change->values[2])); // the other time knew fewer devices
}

void TstWindowValues::differencesHaveNoLimits()
{
    for (const Metric& each : metrics()) {
        const Metric& row = metricUnder(each.id, TimeOverlay::Difference);
        QCOMPARE(row.id, each.id);
        QCOMPARE(row.scaleLow, -row.scaleHigh);
        QVERIFY(row.scaleHigh > 0);
        QCOMPARE(alarmOf(row, each.scaleHigh * 10), Alarm::None);
        QCOMPARE(&metricUnder(each.id, TimeOverlay::Peak), &each);
    }
}

void TstWindowValues::overlaidSnapshotsSaySo()
{
    Snapshot snapshot;
    snapshot.timeMs = 1'000;
    snapshot.series[static_cast<std::size_t>(MetricId::GpuTemp)] =
        std::make_shared<Series>(seriesOf({90}));
    snapshot.series[static_cast<std::size_t>(MetricId::GpuMemoryTemp)] =
        std::make_shared<Series>(seriesOf({99}));
    const SnapshotPtr changed = overlaid(snapshot, MetricId::GpuTemp, TimeOverlay::Difference,
                                         std::make_shared<Series>(seriesOf({88})));
    QCOMPARE(changed->at(MetricId::GpuTemp, 0).state, ValueState::Ok);        // a change of 88 K
    QCOMPARE(changed->at(MetricId::GpuMemoryTemp, 0).alarm, Alarm::Critical); // still a value
    QCOMPARE(snapshot.at(MetricId::GpuTemp, 0).alarm, Alarm::Critical);
    Lens lens;
    lens.over = TimeOverlay::Difference;
    lens.low = 30;
    lens.high = 60;
    QCOMPARE(paintedScale(lens), (std::pair{-10.0F, 10.0F}));
    QCOMPARE(paintedPalette(lens), PaletteId::CoolWarm);
    lens.over = TimeOverlay::Peak;
    QCOMPARE(paintedScale(lens), (std::pair{30.0F, 60.0F}));
}

QTEST_APPLESS_MAIN(TstWindowValues)
#include "tst_window_values.moc"
