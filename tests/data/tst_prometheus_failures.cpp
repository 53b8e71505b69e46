// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "follower.h"

#include <QtTest/QTest>

using namespace hallscape::data;
using namespace hallscape::data::test;

Q_DECLARE_METATYPE(hallscape::data::HttpReply)

class TestPrometheusFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void impossibleTimesAreRejected()
    {
        const double now = static_cast<double>(startMs) / 1000;
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43", now + 4000) + "," +
                                          gpuRow("r1-s1", 1, "43", now - 4000) + "," +
                                          gpuRow("r1-s1", 2, "43", now - 1800) + "," +
                                          gpuRow("r1-s1", 3, "43", now + 200));
        f.start([](PrometheusOptions& options) { options.intervalS = 3600; });
        const SnapshotPtr snapshot = f.complete();
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g1").state, ValueState::NeverSeen);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g2").state, ValueState::NeverSeen);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g3").state, ValueState::Stale);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g4").state, ValueState::Ok);
        QCOMPARE(f.source->status().counters.rejected, 2U);
        QVERIFY(f.notes("future"));
        QVERIFY(f.notes("older than an hour"));
    }

    void goneSeriesGrowOld()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43"));
        f.start();
        QVERIFY(f.complete());
        f.server.answer(tempQuestion, "");
        f.server.answer("max by (Hostname,gpu) (DCGM_FI_DEV_GPU_TEMP)", "");
        f.nowMs += 120'000;
        const SnapshotPtr stale = f.until([](const Snapshot& snapshot) {
            return gpu(snapshot, MetricId::GpuTemp, "r1 s1 g1").state == ValueState::Stale;
        });
        QVERIFY(stale);
        QCOMPARE(gpu(*stale, MetricId::GpuTemp, "r1 s1 g1").value, 43.0F);
        f.nowMs += 3'600'000;
        QVERIFY(f.until([](const Snapshot& snapshot) {
            return gpu(snapshot, MetricId::GpuTemp, "r1 s1 g1").state == ValueState::NeverSeen;
        }));
    }

    void failures_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QByteArray>("says");
        using F = FakeServer;
        QTest::newRow("refused") << F::failed(HttpFailure::Refused)
                                 << QByteArray("cannot be reached");
        QTest::newRow("certificate") << F::failed(HttpFailure::Tls) << QByteArray("secure");
        QTest::newRow("HTML") << HttpReply{HttpFailure::None, 200, "<html>Log in</html>", {}, 0,
                                           "text/html"}
                              << QByteArray("web page");
        QTest::newRow("other JSON")
            << F::ok(R"({"login": true})") << QByteArray("no Prometheus API");
        QTest::newRow("empty") << F::ok("") << QByteArray("no Prometheus API");
        QTest::newRow("401") << F::error(401, "x", "y") << QByteArray("credentials");
        QTest::newRow("503") << F::error(503, "x", "y") << QByteArray("not available");
        QTest::newRow("429") << F::error(429, "x", "y") << QByteArray("fewer requests");
        QTest::newRow("cut") << F::failed(HttpFailure::CutOff) << QByteArray("middle");
        QTest::newRow("bomb") << F::failed(HttpFailure::TooLarge) << QByteArray("more than");
        QTest::newRow("slow") << F::failed(HttpFailure::Deadline) << QByteArray("too long");
    }
    void failures()
    {
        QFETCH(const HttpReply, reply);
        QFETCH(const QByteArray, says);
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43"));
        f.server.answer("max by (Hostname,gpu) (DCGM_FI_DEV_GPU_TEMP)", gpuRow("r1-s1", 0, "43"));
        f.start();
        QVERIFY(f.complete());

        f.server.everything(std::make_unique<HttpReply>(reply));
        QVERIFY(f.says(SourceState::Failing));
        const SourceStatus status = f.source->status();
        QVERIFY2(status.message.find(says.toStdString()) != std::string::npos,
                 status.message.c_str());
        QVERIFY(status.sinceMs >= startMs);
        QVERIFY(status.counters.failures > 0);
        f.nowMs += 120'000; // values are still there, and seen to be old
        const SnapshotPtr stale = f.until([](const Snapshot& snapshot) {
            return gpu(snapshot, MetricId::GpuTemp, "r1 s1 g1").state == ValueState::Stale;
        });
        QVERIFY(stale);
        QVERIFY(!stale->complete);

        f.server.everything(nullptr);
        f.server.answer(tempQuestion,
                        gpuRow("r1-s1", 0, "50", static_cast<double>(f.nowMs) / 1000));
        f.server.answer("max by (Hostname,gpu) (DCGM_FI_DEV_GPU_TEMP)",
                        gpuRow("r1-s1", 0, "50", static_cast<double>(f.nowMs) / 1000));
        QVERIFY(f.says(SourceState::Ok)); // without a restart
        const SnapshotPtr back = f.complete();
        QCOMPARE(gpu(*back, MetricId::GpuTemp, "r1 s1 g1").value, 50.0F);
        QCOMPARE(gpu(*back, MetricId::GpuTemp, "r1 s1 g1").state, ValueState::Ok);
    }

    void hangingServerBlocksNobody()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43"));
        f.server.answer("max by (Hostname,gpu) (DCGM_FI_DEV_GPU_TEMP)", gpuRow("r1-s1", 0, "43"));
        f.start([](PrometheusOptions& options) { options.deadline = std::chrono::hours(1); });
        QVERIFY(f.complete());
        f.server.hang(true);
        f.nowMs += 120'000;
        QVERIFY(f.until([](const Snapshot& snapshot) {
            return gpu(snapshot, MetricId::GpuTemp, "r1 s1 g1").state == ValueState::Stale;
        }));
        f.stop.request_stop();
        QVERIFY(!f.source->next(f.stop.get_token()));
        f.source.reset(); // ends the request that still waits
    }

    void retryAfterIsKept()
    {
        Follower f;
        HttpReply busy = FakeServer::error(429, "x", "y");
        busy.retryAfterS = 300;
        f.server.everything(std::make_unique<HttpReply>(busy));
        f.start();
        QVERIFY(f.source->next(f.stop.get_token()));
        QVERIFY(f.says(SourceState::Failing));
        QCOMPARE(f.source->status().retryAtMs, startMs + 300'000);
    }

    void refusedQuestionIsSplit()
    {
        Follower f;
        f.server.names({temp});
        f.server.list("/api/v1/label/Hostname/values", {"r1-s1", "r1-s2", "r1-s3"});
        f.server.reply(
            tempQuestion,
            FakeServer::error(422, "422", "the number of matching timeseries exceeds 300000"));
        const std::string part = "max by (Hostname,hostname,instance,gpu) (DCGM_FI_DEV_GPU_TEMP{";
        f.server.answer(part + R"(Hostname=~"r1-s1|r1-s2"}))",
                        gpuRow("r1-s1", 0, "41") + "," + gpuRow("r1-s2", 0, "42"));
        f.server.answer(part + R"(Hostname=~"r1-s3"}))", gpuRow("r1-s3", 0, "43"));
        f.start([](PrometheusOptions& options) { options.intervalS = 3600; });
        const SnapshotPtr snapshot = f.complete();
        QVERIFY(snapshot);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g1").value, 41.0F);
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s3 g1").value, 43.0F);
        QVERIFY(f.notes("asked in 2 parts"));
        QVERIFY(f.notes("maxUniqueTimeseries"));
    }

    void oneRefusedQuestionDegrades()
    {
        Follower f;
        f.server.names({temp, "DCGM_FI_DEV_POWER_USAGE"});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43"));
        f.server.reply("max by (Hostname,hostname,instance,gpu) (DCGM_FI_DEV_POWER_USAGE)",
                       FakeServer::error(400, "bad_data", "parse error"));
        f.start([](PrometheusOptions& options) { options.intervalS = 3600; });
        const SnapshotPtr snapshot = f.complete();
        QCOMPARE(gpu(*snapshot, MetricId::GpuTemp, "r1 s1 g1").value, 43.0F);
        QVERIFY(f.says(SourceState::Degraded));
        QVERIFY(f.notes("parse error"));
    }

    void tooManySeriesAreBounded()
    {
        Follower f;
        f.server.names({temp});
        std::string many;
        for (int i = 0; i < 20'000; ++i) { // the array has 512 GPUs
            many += gpuRow("r1-s1", i, "43") + ",";
        }
        many.pop_back();
        f.server.answer(tempQuestion, many);
        f.start([](PrometheusOptions& options) { options.intervalS = 3600; });
        QVERIFY(f.complete());
        QVERIFY(f.notes("far more than the site has devices"));
        QVERIFY(f.source->status().counters.received < 12'000);
    }

    void emptyServerIsSaid()
    {
        Follower f;
        f.server.names({"up"});
        f.start();
        QVERIFY(f.complete());
        QVERIFY(f.says(SourceState::Degraded));
        QVERIFY(f.source->status().message.find("none of the series") != std::string::npos);
    }

    void foreignHostsAreSaid()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("gpu-node-1", 0, "43"));
        f.start();
        QVERIFY(f.complete());
        QVERIFY(f.says(SourceState::Degraded));
        QVERIFY(f.source->status().message.find("no series matches") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestPrometheusFailures)
#include "tst_prometheus_failures.moc"
