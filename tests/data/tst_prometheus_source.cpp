// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "follower.h"

#include <QtTest/QTest>

using namespace hallscape::data;
using namespace hallscape::data::test;

class TestPrometheusSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesArrive()
    {
        Follower f;
        f.server.names({temp, "up", "go_goroutines"});
        f.server.answer(tempQuestion,
                        gpuRow("r1-s1", 0, "43") + "," + gpuRow("r8-s8", 7, "6.6e+01"));
        f.start();
        const SnapshotPtr snapshot = f.complete();
        QVERIFY(snapshot);
        QVERIFY(!snapshot->simulated);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g1").value, 43.0F);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r8 s8 g8").value, 66.0F);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g2").state, ValueState::NeverSeen);
        QVERIFY(snapshot->of(MetricId::GpuPower) == nullptr);
        QVERIFY(f.says(SourceState::Ok));
        const SourceStatus status = f.source->status();
        QVERIFY(status.message.empty());
        QVERIFY(status.lastRefreshMs == startMs);
        QVERIFY(status.counters.bytes > 0);
        QVERIFY(status.counters.requests > 3);
    }

    void countersAddUp()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43") + "," + gpuRow("x9", 0, "43") + "," +
                                          gpuRow("r1-s1", 1, "NaN") + ",7," +
                                          gpuRow("r1-s1", 0, "44"));
        f.start([](PrometheusOptions& options) { options.intervalS = 3600; });
        QVERIFY(f.complete());
        const SampleCounters counters = f.source->status().counters;
        QCOMPARE(counters.received, 5U);
        QCOMPARE(counters.matched, 1U);
        QCOMPARE(counters.unmatched, 1U);
        QCOMPARE(counters.rejected, 3U);
        QVERIFY(f.notes("match no device"));
        QVERIFY(f.notes("twice"));
        QVERIFY(f.notes("no measurement"));
        QVERIFY(f.notes("not in the form"));
    }

    void duplicatesKeepTheFirst()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43") + "," + gpuRow("r1-s1", 0, "99"));
        f.start();
        QCOMPARE(gpu(*f.complete(), MetricId::GpuTemp, "r1 s1 g1").value, 43.0F);
    }

    void sentinelsAreNoData()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "9223372036854775794") + "," +
                                          gpuRow("r1-s1", 1, "9.223372036854776e+18") + "," +
                                          gpuRow("r1-s1", 2, "140737488355330") + "," +
                                          gpuRow("r1-s1", 3, "+Inf") + "," +
                                          gpuRow("r1-s1", 4, "51"));
        f.start();
        const SnapshotPtr snapshot = f.complete();
        for (const char* path : {"r1 s1 g1", "r1 s1 g2", "r1 s1 g3", "r1 s1 g4"}) {
            QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, path).state, ValueState::NeverSeen);
        }
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g5").value, 51.0F);
    }

    void utilisationInBothRanges_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<float>("percent"); // of the first
        QTest::newRow("classic, percent")
            << QByteArray("DCGM_FI_DEV_GPU_UTIL") << QByteArray("1") << QByteArray("0") << 1.0F;
        QTest::newRow("new, ratio") << QByteArray("DCGM_FI_DEV_GPU_UTIL_RATIO")
                                    << QByteArray("0.97") << QByteArray("1") << 97.0F;
        QTest::newRow("new, percent") << QByteArray("DCGM_FI_DEV_GPU_UTIL_RATIO") << QByteArray("1")
                                      << QByteArray("98") << 1.0F;
    }
    void utilisationInBothRanges()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const float, percent);
        Follower f;
        f.server.names({name.toStdString()});
        f.server.answer("max by (Hostname,hostname,instance,gpu) (" + name.toStdString() + ")",
                        gpuRow("r1-s1", 0, first.toStdString()) + "," +
                            gpuRow("r1-s1", 1, second.toStdString()));
        f.start();
        QCOMPARE(gpu(*f.complete(), MetricId::GpuUtil, "r1 s1 g1").value, percent);
    }

    /// The physical port counts; the kernel's counter fills in only where there is no better one.
    void rdmaIsNotIdle()
    {
        const std::string filter = "{device=~\"(?:mlx5_|eth)(?P<nic>\\\\d+)\"}";
        const auto rate = [&filter](const std::string& name) {
            return "max by (Hostname,hostname,instance,device) (rate(" + name + filter + "[120s]))";
        };
        Follower f;
        f.server.names({"node_ethtool_received_bytes_phy", "node_network_receive_bytes_total"});
        f.server.answer(rate("node_ethtool_received_bytes_phy"),
                        row(R"("instance":"r1-s1:9100","device":"eth0")", "2.5e+10"));
        f.server.answer(rate("node_network_receive_bytes_total"),
                        row(R"("instance":"r1-s1:9100","device":"eth0")", "1000") + "," +
                            row(R"("instance":"r1-s2:9100","device":"eth0")", "1.25e+09"));
        f.start();
        const SnapshotPtr snapshot = f.complete();
        QCOMPARE(gpu(*snapshot, MetricId::LinkRx, "r1 s1 nic1").value, 200.0F);
        QCOMPARE(gpu(*snapshot, MetricId::LinkRx, "r1 s2 nic1").value, 10.0F);
    }

    /// 8 x rate / (ifHighSpeed x 1e6) in percent, of the larger direction; both are kept.
    void switchPortsByHighSpeed()
    {
        Follower f;
        f.server.names({"ifHCInOctets", "ifHCOutOctets", "ifHighSpeed"});
        const auto share = [](const char* name) {
            return "max by (sysName,instance) (rate(" + std::string(name) +
                   "[120s]) / on (instance,ifIndex) group_left () max by (instance,ifIndex) "
                   "(ifHighSpeed))";
        };
        // 25e9 B/s in and 5e9 B/s out of a port of 400,000 x 1e6 bit/s
        f.server.answer(share("ifHCInOctets"), row(R"("instance":"rack-9-switch-1")", "62500"));
        f.server.answer(share("ifHCOutOctets"), row(R"("instance":"rack-9-switch-1")", "12500"));
        f.start();
        const SnapshotPtr snapshot = f.complete();
        QCOMPARE(gpu(*snapshot, MetricId::SwitchUtil, "rack-9/switch-1").value, 50.0F);
    }

    void agesAreAskedFor()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43") + "," + gpuRow("r1-s2", 0, "44"));
        f.server.answer("max by (Hostname) (time() - timestamp(DCGM_FI_DEV_GPU_TEMP))",
                        row(R"("Hostname":"r1-s1")", "7.5") + "," +
                            row(R"("Hostname":"r1-s2")", "200"));
        f.start();
        const SnapshotPtr snapshot = f.complete();
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g1").ageS, 7.5F);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g1").state, ValueState::Ok);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s2 g1").ageS, 200.0F);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s2 g1").state, ValueState::Stale);
    }

    void focusIsFetchedFirst()
    {
        Follower f;
        f.server.names({temp, "DCGM_FI_DEV_POWER_USAGE", "DCGM_FI_DEV_GPU_UTIL"});
        f.server.answer("max by (Hostname,hostname,instance,gpu) (DCGM_FI_DEV_GPU_UTIL)",
                        gpuRow("r1-s1", 0, "97"));
        f.start();
        f.source->setFocus({MetricId::GpuUtil, std::nullopt});
        const SnapshotPtr first = f.until(
            [](const Snapshot& snapshot) { return snapshot.of(MetricId::GpuUtil) != nullptr; });
        QVERIFY(first);
        const std::vector<std::string> asked = f.server.questions();
        QCOMPARE(asked.front(),
                 std::string("max by (Hostname,hostname,instance,gpu) (DCGM_FI_DEV_GPU_UTIL)"));
    }

    void unusedLabelsAreDropped()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43"));
        const std::string narrow = "max by (Hostname,gpu) (DCGM_FI_DEV_GPU_TEMP)";
        // Then a host appears that says hostname: it comes without a host and all are asked again.
        f.server.answer(narrow, gpuRow("r1-s1", 0, "44") + "," + row(R"("gpu":"0")", "50"));
        f.start();
        QVERIFY(f.until([&](const Snapshot&) {
            const auto asked = f.server.questions();
            const auto first = std::ranges::find(asked, narrow);
            return std::find(first, asked.end(), tempQuestion) != asked.end();
        }));
    }
};

QTEST_APPLESS_MAIN(TestPrometheusSource)
#include "tst_prometheus_source.moc"
