// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small site through a real Prometheus: values, alerts and the past. The whole of Colossus is in
// tst_real_scale.
#include "real_site.h"
#include "source_runner.h"

#include "data/prometheus/prometheus_source.h"
#include "tests/servers/published.h"
#include "tests/servers/real_server.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace hallscape;
using namespace hallscape::test;
using data::MetricId;
using data::SourceState;

namespace {

constexpr unsigned parts = 1;
constexpr int patienceMs = 120'000; // for a busy machine; usually a few seconds
constexpr std::uint64_t seriesOfTheSite = 1'536;

constexpr const char* rules = R"(groups:
  - name: hot
    interval: 1s
    rules:
      - alert: GpuHot
        expr: DCGM_FI_DEV_GPU_TEMP{Hostname="rack-4-server-5",gpu="6"} > 0
        labels: { severity: critical }
        annotations: { summary: "GPU is hot" }
      - alert: GpuWarming
        expr: DCGM_FI_DEV_GPU_TEMP{Hostname="rack-1-server-1",gpu="0"} > 0
        for: 1h
        labels: { severity: warning }
      - alert: SomethingElse
        expr: vector(1)
)";

} // namespace

class TestRealPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyValueIsWhatWasPublished();
    void countersAddUp();
    void newValuesReplaceOldOnes();
    void whatVanishedGrowsOld();
    void alertsArePinned();
    void readsItsPast();

private:
    bool arrived(std::uint32_t step);

    data::SitePtr m_site;
    ExporterProcess m_exporter;
    RealServer m_server{RealServer::Kind::Prometheus};
    std::unique_ptr<SourceRunner> m_runner;
    data::SnapshotPtr m_compared;
};

void TestRealPrometheus::initTestCase()
{
    if (!RealServer::unpacked(RealServer::Kind::Prometheus)) {
        QSKIP(RealServer::skipReason());
    }
    m_site = sampleSite("array.json");
    QVERIFY(m_exporter.start(sampleFile("array.json")));
    m_server.write(QStringLiteral("rules.yml"), rules);
    m_server.write(QStringLiteral("prometheus.yml"),
                   scrapeConfig(m_exporter.port(), parts, 1, "rule_files: [rules.yml]\n"));
    QVERIFY(m_server.start());
    QVERIFY(m_server.waitForSamples(seriesOfTheSite));
    data::PrometheusOptions options;
    options.intervalS = 1;
    m_runner = std::make_unique<SourceRunner>(data::makePrometheusSource(
        m_site, data::defaultMapping(), transportTo(m_server.port()), options));
}

void TestRealPrometheus::cleanupTestCase()
{
    m_runner.reset();
}

/// Compares every snapshot once: the comparison is long, and it is asked often.
bool TestRealPrometheus::arrived(std::uint32_t step)
{
    const data::SnapshotPtr snapshot = m_runner->newestComplete();
    if (snapshot == m_compared) {
        return false;
    }
    m_compared = snapshot;
    return compareWithPublished(*m_site, *snapshot, step).wrong == 0;
}

void TestRealPrometheus::everyValueIsWhatWasPublished()
{
    m_runner->waitFor([this] { return arrived(0); }, patienceMs);
    const data::SnapshotPtr snapshot = m_runner->newestComplete();
    QVERIFY2(snapshot, qPrintable(toText(m_runner->source().status())));
    QVERIFY(!snapshot->simulated);
    const Comparison comparison = compareWithPublished(*m_site, *snapshot, 0);
    QVERIFY2(comparison.wrong == 0,
             qPrintable(comparison.firstWrong + u"; "_qs + toText(m_runner->source().status())));
    // One of the 512 GPUs for each of two sentinels, three metrics.
    QCOMPARE(comparison.absent, std::uint64_t{3 * 2});
    QCOMPARE(comparison.equal, seriesOfTheSite - comparison.absent);
}

void TestRealPrometheus::countersAddUp()
{
    const data::SourceStatus status = m_runner->source().status();
    const data::SampleCounters counters = status.counters;
    QVERIFY2(status.state == SourceState::Ok || status.state == SourceState::Degraded,
             qPrintable(toText(status)));
    QCOMPARE(counters.received, counters.matched + counters.unmatched + counters.rejected);
    QVERIFY2(counters.received >= seriesOfTheSite, qPrintable(toText(status)));
    QCOMPARE(counters.unmatched, std::uint64_t{0});
    QVERIFY2(counters.rejected >= 3 * 2, qPrintable(toText(status)));
    QVERIFY(counters.bytes > 0);
    QCOMPARE(counters.failures, std::uint64_t{0});
}

void TestRealPrometheus::newValuesReplaceOldOnes()
{
    QVERIFY(m_exporter.goTo(1));
    QVERIFY2(m_runner->waitFor([this] { return arrived(1); }, patienceMs),
             qPrintable(compareWithPublished(*m_site, *m_runner->newestComplete(), 1).firstWrong));
}

void TestRealPrometheus::whatVanishedGrowsOld()
{
    const data::SnapshotPtr snapshot = m_runner->newestComplete();
    const std::uint32_t vanished = 19;
    QCOMPARE(fateOf(vanished), Fate::Vanishing);
    const data::Reading gone = snapshot->at(MetricId::GpuTemp, vanished);
    const data::Reading beside = snapshot->at(MetricId::GpuTemp, vanished + 1);
    QCOMPARE(beside.state == data::ValueState::NeverSeen, false);
    // Its last value is no value of now: it is not there, or older than that of its neighbour.
    QVERIFY2(gone.state == data::ValueState::NeverSeen || gone.ageS > beside.ageS,
             qPrintable(QStringLiteral("%1 s, neighbour %2 s")
                            .arg(static_cast<double>(gone.ageS))
                            .arg(static_cast<double>(beside.ageS))));
}

void TestRealPrometheus::alertsArePinned()
{
    const auto named = [this](const std::string& name) -> std::optional<data::Alert> {
        const data::AlertSetPtr set = m_runner->source().alerts();
        if (!set) {
            return std::nullopt;
        }
        const auto found = std::ranges::find(set->alerts, name, &data::Alert::name);
        return found == set->alerts.end() ? std::nullopt : std::optional(*found);
    };
    QVERIFY2(m_runner->waitFor([&] { return named("GpuHot") && named("GpuWarming"); }),
             qPrintable(toText(m_runner->source().status())));

    const data::Alert hot = *named("GpuHot");
    QCOMPARE(hot.state, data::AlertState::Firing);
    QCOMPARE(hot.severity, data::AlertSeverity::Critical);
    QCOMPARE(hot.summary, std::string("GPU is hot"));
    QVERIFY(hot.value.has_value());
    QVERIFY(hot.sinceMs > 0);
    QVERIFY(hot.device.has_value());
    QCOMPARE(m_site->path(*hot.device), std::string("rack-4/server-5/gpu-7"));

    QCOMPARE(named("GpuWarming")->state, data::AlertState::Pending);
    QCOMPARE(m_site->path(named("GpuWarming")->device.value()),
             std::string("rack-1/server-1/gpu-1"));
    QVERIFY(named("SomethingElse").has_value());
    QVERIFY(!named("SomethingElse")->device.has_value());

    const data::AlertSetPtr set = m_runner->source().alerts();
    QVERIFY2(set->engine.starts_with("Prometheus"), set->engine.c_str());
    QCOMPARE(set->problem, std::string());
    QCOMPARE(set->alerts.front().name, std::string("GpuHot")); // worst first
}

void TestRealPrometheus::readsItsPast()
{
    const std::unique_ptr<data::HistoryReader> reader = m_runner->source().historyReader();
    QVERIFY(reader);
    data::HistoryRequest request;
    request.metric = MetricId::GpuTemp;
    request.devices = {7, 5};
    request.toMs = m_runner->newestComplete()->timeMs;
    request.fromMs = request.toMs - 600'000;
    const auto lines = reader->read(request, {});
    QVERIFY2(lines, lines ? "" : lines.error().detail.c_str());
    QCOMPARE(lines->size(), std::size_t{2});
    for (std::size_t i = 0; i < lines->size(); ++i) {
        const data::HistoryLine& line = (*lines)[i];
        QCOMPARE(line.device, request.devices[i]);
        std::set<float> seen;
        for (const data::History::Sample& sample : line.samples) {
            if (!std::isnan(sample.value)) {
                seen.insert(sample.value);
            }
        }
        const auto value = [&](std::uint32_t step) {
            return static_cast<float>(publishedValue(MetricId::GpuTemp, line.device, step));
        };
        // On a quick machine the first of the two lasts less than a step of the query.
        const std::set<float> published{value(0), value(1)};
        QVERIFY(!seen.empty());
        QVERIFY(std::ranges::includes(published, seen));
    }
}

QTEST_GUILESS_MAIN(TestRealPrometheus)
#include "tst_real_prometheus.moc"
