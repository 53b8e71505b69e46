// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/parse.h"
#include "data/telemetry/rollup.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace hallscape::data;

namespace {

constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

void set(Snapshot& snapshot, MetricId id, std::vector<float> values, std::vector<float> agesS = {})
{
    snapshot.series[static_cast<std::size_t>(id)] =
        std::make_shared<Series>(Series{std::move(values), std::move(agesS), 0});
}

} // namespace

class TestRollup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/array.json").site;
        QVERIFY(m_site);
        m_gpus = m_site->count(Kind::Gpu);
        QVERIFY(m_gpus >= 16);
    }

    void oneHotGpuReachesEveryLevel()
    {
        // GIVEN all GPUs at 45 but one at 91
        std::vector<float> temps(m_gpus, 45.0F);
        const std::uint32_t hot = m_gpus / 2 + 3;
        temps[hot] = 91;
        Snapshot snapshot;
        set(snapshot, MetricId::GpuTemp, temps);
        // WHEN they are rolled up
        const RollupPtr rollup = Rollup::compute(*m_site, snapshot, MetricId::GpuTemp);
        // THEN each thing above it shows it, and its neighbours do not
        std::uint32_t above = 0;
        for (Device d = m_site->parent({Kind::Gpu, hot});; d = m_site->parent(d), ++above) {
            const auto aggregate = rollup->at(*m_site, d);
            QVERIFY(aggregate);
            QCOMPARE(aggregate->value, 91.0F);
            QCOMPARE(aggregate->worst, hot);
            QCOMPARE(aggregate->critical, 1U);
            QCOMPARE(aggregate->total, m_site->range(d, Kind::Gpu).count);
            if (d.kind == Kind::Site) {
                break;
            }
        }
        QVERIFY(above >= 2);
        QCOMPARE(std::ranges::count(rollup->serverValues(), 91.0F), 1);
        QCOMPARE(std::ranges::count(rollup->rackWorst(), 91.0F), 1);
        const std::vector<Device> worst = Rollup::worst(snapshot, MetricId::GpuTemp, 5);
        QCOMPARE(worst.size(), std::size_t{5});
        QVERIFY((worst[0] == Device{Kind::Gpu, hot}));
    }

    void sumsAreSumsButPaintedOnTheScaleOfOne()
    {
        Snapshot snapshot;
        set(snapshot, MetricId::GpuPower, std::vector<float>(m_gpus, 600.0F));
        const RollupPtr rollup = Rollup::compute(*m_site, snapshot, MetricId::GpuPower);
        const auto site = rollup->at(*m_site, {Kind::Site, 0});
        QVERIFY(site);
        QCOMPARE(site->value, 600.0F * static_cast<float>(m_gpus));
        QCOMPARE(site->mean, 600.0F);
        QCOMPARE(rollup->at(*m_site, {Kind::Server, 0})->value, 4800.0F);
        QCOMPARE(rollup->serverValues()[0], 600.0F);
        QCOMPARE(std::ranges::count(rollup->rackWorst(), 600.0F),
                 static_cast<std::ptrdiff_t>(m_gpus / 64));
    }

    void statesAreCountedApart()
    {
        std::vector<float> temps(m_gpus, 45.0F);
        std::vector<float> ages(m_gpus, 0.0F);
        temps[0] = noValue;
        temps[1] = 70;
        temps[2] = 90;
        temps[3] = 95;
        ages[3] = 1000; // stale, and no alarm any more
        Snapshot snapshot;
        set(snapshot, MetricId::GpuTemp, temps, ages);
        const auto a =
            Rollup::compute(*m_site, snapshot, MetricId::GpuTemp)->at(*m_site, {Kind::Site, 0});
        QVERIFY(a);
        QCOMPARE(a->total, m_gpus);
        QCOMPARE(a->known, m_gpus - 1);
        QCOMPARE(a->outOfRange, 2U);
        QCOMPARE(a->critical, 1U);
        QCOMPARE(a->stale, 1U);
        QCOMPARE(a->min, 45.0F);
        QCOMPARE(a->max, 95.0F);
    }

    void unknownMetricIsUnknownNotZero()
    {
        const RollupPtr rollup = Rollup::compute(*m_site, {}, MetricId::GpuTemp);
        const auto a = rollup->at(*m_site, {Kind::Rack, 0});
        QVERIFY(a);
        QCOMPARE(a->known, 0U);
        QVERIFY(std::isnan(a->value));
        QVERIFY(std::isnan(rollup->serverValues()[0]));
        QVERIFY(Rollup::worst({}, MetricId::GpuTemp, 5).empty());
    }

    void lowFlowIsTheWorstOfItsRack()
    {
        std::vector<float> flows(m_site->count(Kind::Cdu), 90.0F);
        flows[1] = 30;
        Snapshot snapshot;
        set(snapshot, MetricId::CduFlow, flows);
        const RollupPtr rollup = Rollup::compute(*m_site, snapshot, MetricId::CduFlow);
        const std::uint32_t rack = m_site->units[m_site->unitId({Kind::Cdu, 1}).index].rack.index;
        QCOMPARE(rollup->rackWorst()[rack], 30.0F);
        QVERIFY((Rollup::worst(snapshot, MetricId::CduFlow, 1)[0] == Device{Kind::Cdu, 1}));
        // A server has no flow of its own; the CDU itself has.
        QVERIFY(!rollup->at(*m_site, {Kind::Server, 0}));
        QCOMPARE(rollup->at(*m_site, {Kind::Cdu, 1})->value, 30.0F);
        QVERIFY(std::isnan(rollup->serverValues()[0]));
    }

    void siteMetricsAreAtTheSiteOnly()
    {
        Snapshot snapshot;
        set(snapshot, MetricId::SitePower, {115});
        const RollupPtr rollup = Rollup::compute(*m_site, snapshot, MetricId::SitePower);
        QCOMPARE(rollup->at(*m_site, {Kind::Site, 0})->value, 115.0F);
        QVERIFY(!rollup->at(*m_site, {Kind::Rack, 0}));
    }

    void rackMetricsPaintRacks()
    {
        std::vector<float> power(m_site->racks.size(), 50.0F);
        power[2] = 80;
        Snapshot snapshot;
        set(snapshot, MetricId::RackPower, power);
        const RollupPtr rollup = Rollup::compute(*m_site, snapshot, MetricId::RackPower);
        QCOMPARE(rollup->rackWorst(), power);
        QCOMPARE(rollup->at(*m_site, {Kind::Rack, 2})->value, 80.0F);
        QVERIFY(!rollup->at(*m_site, {Kind::Rack, 1'000'000}));
    }

private:
    SitePtr m_site;
    std::uint32_t m_gpus = 0;
};

QTEST_APPLESS_MAIN(TestRollup)
#include "tst_rollup.moc"
