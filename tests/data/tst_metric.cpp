// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/metric.h"

#include <QtTest/QTest>

#include <cmath>
#include <set>
#include <string>

using namespace hallscape::data;

namespace {

/// Limits that are not given count as met.
bool ascending(float a, float b)
{
    return std::isnan(a) || std::isnan(b) || a <= b;
}

} // namespace

class TestMetric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricHasOneRow()
    {
        QCOMPARE(metrics().size(), metricCount);
        for (std::size_t i = 0; i < metricCount; ++i) {
            QCOMPARE(metric(static_cast<MetricId>(i)).id, static_cast<MetricId>(i));
        }
    }

    void keysAreUniqueAndFound()
    {
        std::set<std::string_view> keys;
        for (const Metric& row : metrics()) {
            QVERIFY2(keys.insert(row.key).second, std::string(row.key).c_str());
            QCOMPARE(metricFromKey(row.key), std::optional(row.id));
        }
        QCOMPARE(metricFromKey("gpu-tempp"), std::nullopt);
        QCOMPARE(metricFromKey(""), std::nullopt);
    }

    void rowsAreComplete()
    {
        for (const Metric& row : metrics()) {
            const std::string name(row.key);
            QVERIFY2(!row.label.empty(), name.c_str());
            QVERIFY2(!row.limitsSource.empty(), name.c_str());
            QVERIFY2(row.scaleLow < row.scaleHigh, name.c_str());
            QVERIFY2(row.staleAfterS > 0, name.c_str());
            const Limits& l = row.limits;
            QVERIFY2(ascending(l.criticalLow, l.warnLow), name.c_str());
            QVERIFY2(ascending(l.warnLow, l.warnHigh), name.c_str());
            QVERIFY2(ascending(l.warnHigh, l.criticalHigh), name.c_str());
        }
    }

    void sixteenBitsHoldTheScale()
    {
        for (const Metric& row : metrics()) {
            const float reach = 32767 * row.quantum;
            QVERIFY2(row.quantum > 0, std::string(row.key).c_str());
            QVERIFY2(reach >= std::max(std::abs(row.scaleLow), std::abs(row.scaleHigh)),
                     std::string(row.key).c_str());
        }
    }

    void gpuTemperatureIsAsPublished()
    {
        const Metric& row = metric(MetricId::GpuTemp);
        QCOMPARE(row.scaleLow, 20.0F);
        QCOMPARE(row.scaleHigh, 60.0F);
        QCOMPARE(row.marks[0].value, 87.0F);
        QCOMPARE(row.marks[1].value, 89.0F);
        QCOMPARE(row.marks[2].value, 95.0F);
        for (const std::string_view name :
             {"DCGM_FI_DEV_GPU_TEMP", "DCGM_FI_DEV_GPU_TEMP_CELSIUS"}) {
            QVERIFY(row.exporterNames.find(name) != std::string_view::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestMetric)
#include "tst_metric.moc"
