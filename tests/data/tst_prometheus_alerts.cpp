// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "follower.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hallscape::data;
using namespace hallscape::data::test;

class TestPrometheusAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_APPLESS_MAIN(TestPrometheusAlerts)
#include "tst_prometheus_alerts.moc"
