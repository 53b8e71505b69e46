// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/prometheus_source.h"
#include "fake_server.h"
#include "layout_support.h"

#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <thread>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

constexpr std::int64_t startMs = 1'700'000'000'000;

const SitePtr& array()
{
    static const SitePtr site = loadSample("array.json").site;
    return site;
}

std::uint32_t indexOf(std::string_view path)
{
    return array()->find(path).value().index;
}

/// One element of a vector: labels as JSON members.
std::string row(const std::string& labels, const std::string& value,
                double timeS = static_cast<double>(startMs) / 1000)
{
    return "{\"metric\":{" + labels + "},\"value\":[" + std::to_string(timeS) + ",\"" + value +
           "\"]}";
}

std::string gpuRow(const std::string& host, int gpu, const std::string& value,
                   double timeS = static_cast<double>(startMs) / 1000)
{
    std::string labels = "\"Hostname\":\"";
    labels.append(host).append("\",\"gpu\":\"").append(std::to_string(gpu)).append("\"");
    return row(labels, value, timeS);
}

const std::string temp = "DCGM_FI_DEV_GPU_TEMP";
const std::string tempQuestion = "max by (Hostname,hostname,instance,gpu) (DCGM_FI_DEV_GPU_TEMP)";

/// A source that asks a table, by a clock that tests turn.
struct Follower
{
    FakeServer server;
    std::atomic<std::int64_t> nowMs = startMs;
    std::unique_ptr<Source> source;
    std::stop_source stop;

    void start(std::function<void(PrometheusOptions&)> change = {},
               MappingPtr mapping = defaultMapping())
    {
        PrometheusOptions options;
        options.name = "Prometheus test:9090";
        options.intervalS = 0.02F;
        options.retryFirst = std::chrono::milliseconds(2);
        options.retryLast = std::chrono::milliseconds(20);
        options.nowMs = [this] { return nowMs.load(); };
        if (change) {
            change(options);
        }
        source =
            makePrometheusSource(array(), std::move(mapping), server.factory(), std::move(options));
    }

    /// The next snapshot that \p wanted holds for; null when none comes.
    SnapshotPtr until(const std::function<bool(const Snapshot&)>& wanted)
    {
        for (int i = 0; i < 400; ++i) {
            SnapshotPtr snapshot = source->next(stop.get_token());
            if (!snapshot || wanted(*snapshot)) {
                return snapshot;
            }
        }
        return nullptr;
    }
    SnapshotPtr complete()
    {
        return until([](const Snapshot& snapshot) { return snapshot.complete; });
    }
    /// Whether the status comes to that, without anybody asking for snapshots.
    bool says(SourceState state) const
    {
        for (int i = 0; i < 1000; ++i) {
            if (source->status().state == state) {
                return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }
    bool notes(std::string_view text) const
    {
        const SourceStatus status = source->status();
        return std::ranges::any_of(status.notes, [text](const SourceNote& note) {
            return note.what.find(text) != std::string::npos;
        });
    }
};

Reading gpu(const Snapshot& snapshot, MetricId id, std::string_view path)
{
    return snapshot.at(id, indexOf(path));
}

} // namespace

Q_DECLARE_METATYPE(hallscape::data::HttpReply)

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

    void piecesAreNotComplete()
    {
        Follower f;
        f.server.names({temp, "DCGM_FI_DEV_POWER_USAGE"});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "43"));
        f.start([](PrometheusOptions& options) { options.intervalS = 3600; });
        // The server answers at once; the reader may only see the last. What it sees of the first
        // must not claim to be all.
        const SnapshotPtr first = f.source->next(f.stop.get_token());
        QVERIFY(first);
        if (!first->complete) {
            QVERIFY(f.complete());
        }
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

    void alertsArePinned()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "93"));
        f.server.reply("/api/v1/status/buildinfo",
                       FakeServer::ok(R"({"status":"success","data":{"version":"2.42.0"}})"));
        f.server.reply("/api/v1/alerts", FakeServer::ok(R"({"status":"success","data":{"alerts":[
            {"labels":{"alertname":"Later","severity":"warning","rack":"7"},"annotations":{},
             "state":"pending","activeAt":"2023-11-14T22:13:20Z","value":"1e+00"},
            {"labels":{"alertname":"GpuHot","severity":"critical","Hostname":"r1-s1","gpu":"0"},
             "annotations":{"summary":"GPU is hot"},"state":"firing",
             "activeAt":"2023-11-14T22:13:20.5Z","value":"9.3e+01"}]}})"));
        f.start();
        QVERIFY(f.until([&](const Snapshot&) { return f.source->alerts() != nullptr; }));
        const AlertSetPtr set = f.source->alerts();
        QCOMPARE(set->engine, std::string("Prometheus 2.42.0"));
        QVERIFY(set->problem.empty());
        QCOMPARE(set->alerts.size(), 2U);
        const Alert& hot = set->alerts[0];
        QCOMPARE(hot.name, std::string("GpuHot"));
        QCOMPARE(hot.summary, std::string("GPU is hot"));
        QCOMPARE(hot.severity, AlertSeverity::Critical);
        QCOMPARE(hot.state, AlertState::Firing);
        QCOMPARE(hot.sinceMs, startMs + 500);
        QCOMPARE(hot.value.value(), 93.0);
        QCOMPARE(array()->path(hot.device.value()), std::string("rack-1/server-1/gpu-1"));
        QCOMPARE(set->alerts[1].state, AlertState::Pending);
        QCOMPARE(array()->path(set->alerts[1].device.value()), std::string("rack-7"));
        QVERIFY(hot.id != set->alerts[1].id);
    }

    void alertsByUuid()
    {
        Follower f;
        f.server.names({temp});
        f.server.answer(tempQuestion, gpuRow("r1-s1", 0, "93"));
        f.server.answer("max by (Hostname,hostname,instance,gpu,UUID) "
                        "(DCGM_FI_DEV_GPU_TEMP{UUID=~\"GPU-1\"})",
                        row(R"("Hostname":"r2-s3","gpu":"4","UUID":"GPU-1")", "93"));
        f.server.reply("/api/v1/alerts", FakeServer::ok(R"({"status":"success","data":{"alerts":[
            {"labels":{"alertname":"Xid","UUID":"GPU-1"},"annotations":{},"state":"firing"}]}})"));
        f.start();
        QVERIFY(f.until([&](const Snapshot&) { return f.source->alerts() != nullptr; }));
        const auto device = f.source->alerts()->alerts.front().device;
        QVERIFY(device);
        QCOMPARE(array()->path(*device), std::string("rack-2/server-3/gpu-5"));
    }

    void victoriaMetricsHasNoAlertEngine()
    {
        Follower f;
        f.server.names({temp});
        f.server.reply("/api/v1/status/buildinfo",
                       FakeServer::ok(R"({"status":"success","data":{}})"));
        f.server.reply("/api/v1/alerts",
                       FakeServer::ok(R"({"status":"success","data":{"alerts":[]}})"));
        f.start();
        QVERIFY(f.until([&](const Snapshot&) { return f.source->alerts() != nullptr; }));
        QVERIFY(f.source->alerts()->problem.find("no alert engine") != std::string::npos);
    }

    void alertmanager()
    {
        Follower f;
        FakeServer alertmanager;
        f.server.names({temp});
        alertmanager.reply("/api/v2/alerts", FakeServer::ok(R"([
            {"annotations":{"description":"long"},"startsAt":"2023-11-15T00:13:20.000+02:00",
             "fingerprint":"f00","status":{"state":"suppressed","silencedBy":["x"],"inhibitedBy":[]},
             "labels":{"alertname":"GpuHot","instance":"r1-s1:9400","gpu":"1","site":"a"}}])"));
        f.start([&](PrometheusOptions& options) { options.alertmanager = alertmanager.factory(); });
        QVERIFY(f.until([&](const Snapshot&) { return f.source->alerts() != nullptr; }));
        const AlertSetPtr set = f.source->alerts();
        QCOMPARE(set->engine, std::string("Alertmanager"));
        const Alert& alert = set->alerts.front();
        QCOMPARE(alert.id, std::string("f00"));
        QCOMPARE(alert.state, AlertState::Suppressed);
        QCOMPARE(alert.summary, std::string("long"));
        QCOMPARE(alert.sinceMs, startMs);
        QVERIFY(!alert.value);
        QCOMPARE(array()->path(alert.device.value()), std::string("rack-1/server-1/gpu-2"));
        f.source.reset();
    }

    void history()
    {
        Follower f;
        f.server.names({temp});
        f.server.list("/api/v1/label/Hostname/values", {"r1-s1", "r2-s1"});
        f.server.reply(
            "max by (Hostname,hostname,instance,gpu) (DCGM_FI_DEV_GPU_TEMP{Hostname=~\"r1-s1\"})",
            FakeServer::ok(R"({"status":"success","data":{"resultType":"matrix","result":[
                {"metric":{"Hostname":"r1-s1","gpu":"0"},
                 "values":[[1700000000,"40"],[1700000010,"41"],[1700000040,"44"]]},
                {"metric":{"Hostname":"r1-s1","gpu":"1"},
                 "values":[[1700000000,"50"],[1700000010,"9223372036854775794"]]}]}})"));
        f.start([](PrometheusOptions& options) { options.intervalS = 10; });
        const auto reader = f.source->historyReader();
        f.source.reset(); // the reader lives on
        HistoryRequest request;
        request.devices = {indexOf("r1 s1 g2"), indexOf("r1 s1 g1"), indexOf("r1 s1 g3")};
        request.fromMs = startMs;
        request.toMs = startMs + 50'000;
        const auto lines = reader->read(request, {});
        QVERIFY2(lines, lines ? "" : lines.error().detail.c_str());
        QCOMPARE(lines->size(), 3U);
        const HistoryLine& first = (*lines)[1];
        QCOMPARE(first.device, indexOf("r1 s1 g1"));
        QCOMPARE(first.samples.size(), 5U); // 40, 41, gap, 44, gap
        QCOMPARE(first.samples[1].timeMs, startMs + 10'000);
        QCOMPARE(first.samples[1].value, 41.0F);
        QVERIFY(std::isnan(first.samples[2].value));
        QCOMPARE(first.samples[3].timeMs, startMs + 40'000);
        QCOMPARE((*lines)[0].samples.size(), 2U); // the sentinel is a gap
        QVERIFY((*lines)[2].samples.empty());
    }

    void historyKeepsToTheLimitsOfServers()
    {
        Follower f;
        f.server.names({temp});
        f.start([](PrometheusOptions& options) { options.intervalS = 1; });
        const auto reader = f.source->historyReader();
        HistoryRequest request;
        request.devices = {0};
        request.fromMs = startMs;
        request.toMs = startMs + std::int64_t{30} * 24 * 3600 * 1000;
        request.maxPoints = 1'000'000;
        QVERIFY(reader->read(request, {}));
        for (const HttpRequest& sent : f.server.requests()) {
            if (sent.path == "/api/v1/query_range") {
                const double step = std::stod(sent.fields[3].second);
                QVERIFY((std::stod(sent.fields[2].second) - std::stod(sent.fields[1].second)) /
                                step +
                            1 <=
                        11'000);
            }
        }
        f.server.everything(std::make_unique<HttpReply>(FakeServer::failed(HttpFailure::Refused)));
        const auto refused = reader->read(request, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.find("cannot be reached") != std::string::npos);
    }

    void connectionReport()
    {
        FakeServer server;
        server.names({temp, "DCGM_FI_DEV_POWER_USAGE"});
        server.reply("/api/v1/status/buildinfo",
                     FakeServer::ok(R"({"status":"success","data":{"version":"2.42.0"}})"));
        server.reply("/api/v1/alerts",
                     FakeServer::ok(R"({"status":"success","data":{"alerts":[]}})"));
        server.answer(tempQuestion, gpuRow("r1-s1", 0, "43") + "," + gpuRow("x9", 0, "43"));
        const auto transport = server.transport();
        const ConnectionReport report =
            checkConnection(array(), loadMapping("dcgm-exporter").mapping, *transport, {});
        QVERIFY(report.problem.empty());
        QCOMPARE(report.server, std::string("Prometheus 2.42.0"));
        QVERIFY(report.hasAlertEngine);
        QCOMPARE(report.match.metrics.size(), 1U);
        QCOMPARE(report.match.metrics[0].series, 2U);
        QCOMPARE(report.match.metrics[0].matched, 1U);
        QCOMPARE(report.match.examples,
                 std::vector<std::string>{
                     "DCGM_FI_DEV_GPU_TEMP: Hostname=\"x9\" matches nothing in this site"});
        const std::vector<MetricId> absent{MetricId::GpuMemoryTemp, MetricId::GpuUtil,
                                           MetricId::GpuSmClock, MetricId::GpuXid};
        QCOMPARE(report.absent, absent);
    }

    void connectionProblemIsSaid()
    {
        FakeServer server;
        server.everything(std::make_unique<HttpReply>(
            HttpReply{HttpFailure::None, 200, "<html></html>", {}, 0, "text/html"}));
        const auto transport = server.transport();
        const ConnectionReport report = checkConnection(array(), defaultMapping(), *transport, {});
        QVERIFY(report.problem.find("web page") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestPrometheusSource)
#include "tst_prometheus_source.moc"
