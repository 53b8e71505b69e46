// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole of Colossus through real servers with their default limits. VictoriaMetrics refuses
// queries of more than 300,000 series; the site has 301,056.
#include "real_site.h"
#include "source_runner.h"

#include "data/prometheus/prometheus_source.h"
#include "tests/servers/published.h"
#include "tests/servers/real_server.h"

#include <QtTest/QTest>

using namespace hallscape;
using namespace hallscape::test;

namespace {

constexpr unsigned parts = 8;
constexpr unsigned scrapeIntervalS = 15;
constexpr int patienceMs = 400'000; // for a busy machine; usually a few seconds
constexpr std::uint64_t seriesOfTheSite = 301'056;
/// 101 of the 100,352 GPUs for each of two sentinels, three metrics.
constexpr std::uint64_t sentinels = 3 * 2 * 101;

} // namespace

class TestRealScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsWhatWasPublished_data();
    void everyValueIsWhatWasPublished();
};

void TestRealScale::everyValueIsWhatWasPublished_data()
{
    QTest::addColumn<RealServer::Kind>("kind");
    QTest::newRow("Prometheus") << RealServer::Kind::Prometheus;
    QTest::newRow("VictoriaMetrics") << RealServer::Kind::VictoriaMetrics;
}

void TestRealScale::everyValueIsWhatWasPublished()
{
    QFETCH(const RealServer::Kind, kind);
    if (!RealServer::unpacked(kind)) {
        QSKIP(RealServer::skipReason());
    }
    // GIVEN a server that has scraped the whole site
    const data::SitePtr site = sampleSite("colossus.json");
    ExporterProcess exporter;
    QVERIFY(exporter.start(sampleFile("colossus.json")));
    RealServer server(kind);
    const QByteArray config = scrapeConfig(exporter.port(), parts, scrapeIntervalS);
    server.write(QStringLiteral("prometheus.yml"), config);
    server.write(QStringLiteral("scrape.yml"), config);
    QVERIFY(server.start());
    QVERIFY(server.waitForSamples(seriesOfTheSite));

    // WHEN it is followed
    data::PrometheusOptions options;
    options.intervalS = 5;
    options.deadline = std::chrono::minutes(2);
    SourceRunner runner(data::makePrometheusSource(site, data::defaultMapping(),
                                                   transportTo(server.port()), options));
    data::SnapshotPtr compared;
    Comparison comparison;
    const auto arrived = [&] {
        const data::SnapshotPtr snapshot = runner.newestComplete();
        if (snapshot == compared) {
            return false;
        }
        compared = snapshot;
        comparison = compareWithPublished(*site, *snapshot, 0);
        return comparison.wrong == 0;
    };
    const bool all = runner.waitFor(arrived, patienceMs);
    const data::SourceStatus status = runner.source().status();
    const QString said = comparison.firstWrong + u"; "_qs + toText(status);

    // THEN every value is what was published
    QVERIFY2(all, qPrintable(said));
    QCOMPARE(comparison.absent, sentinels);
    QCOMPARE(comparison.equal, seriesOfTheSite - sentinels);
    // AND the counters say the same; a refresh may have gone on since
    const data::SampleCounters counters = status.counters;
    QCOMPARE(counters.received, counters.matched + counters.unmatched + counters.rejected);
    QVERIFY2(counters.received >= seriesOfTheSite, qPrintable(said));
    QCOMPARE(counters.unmatched, std::uint64_t{0});
    QVERIFY2(counters.rejected >= sentinels, qPrintable(said));
    QVERIFY2(counters.failures == 0, qPrintable(said));
}

QTEST_GUILESS_MAIN(TestRealScale)
#include "tst_real_scale.moc"
