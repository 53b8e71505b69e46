// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small site through a real VictoriaMetrics, which hides what is younger than 30 s unless asked
// not to. The whole of Colossus is in tst_real_scale.
#include "real_site.h"
#include "source_runner.h"

#include "data/prometheus/prometheus_source.h"
#include "tests/servers/published.h"
#include "tests/servers/real_server.h"

#include <QtTest/QTest>

using namespace hallscape;
using namespace hallscape::test;
using data::SourceState;

namespace {

constexpr unsigned parts = 1;
constexpr int patienceMs = 120'000; // for a busy machine; usually a few seconds
constexpr std::uint64_t seriesOfTheSite = 1'536;

} // namespace

class TestRealVictoria : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyValueIsWhatWasPublished();
    void newValuesReplaceOldOnes();
    void saysThatItHasNoAlertEngine();

private:
    bool arrived(std::uint32_t step);

    data::SitePtr m_site;
    ExporterProcess m_exporter;
    RealServer m_server{RealServer::Kind::VictoriaMetrics};
    std::unique_ptr<SourceRunner> m_runner;
    data::SnapshotPtr m_compared;
};

void TestRealVictoria::initTestCase()
{
    if (!RealServer::unpacked(RealServer::Kind::VictoriaMetrics)) {
        QSKIP(RealServer::skipReason());
    }
    m_site = sampleSite("array.json");
    QVERIFY(m_exporter.start(sampleFile("array.json")));
    m_server.write(QStringLiteral("scrape.yml"), scrapeConfig(m_exporter.port(), parts, 1));
    QVERIFY(m_server.start());
    QVERIFY(m_server.waitForSamples(seriesOfTheSite));
    data::PrometheusOptions options;
    options.name = "VictoriaMetrics";
    options.intervalS = 1;
    m_runner = std::make_unique<SourceRunner>(data::makePrometheusSource(
        m_site, data::defaultMapping(), transportTo(m_server.port()), options));
}

void TestRealVictoria::cleanupTestCase()
{
    m_runner.reset();
}

/// Compares every snapshot once: the comparison is long, and it is asked often.
bool TestRealVictoria::arrived(std::uint32_t step)
{
    const data::SnapshotPtr snapshot = m_runner->newestComplete();
    if (snapshot == m_compared) {
        return false;
    }
    m_compared = snapshot;
    return compareWithPublished(*m_site, *snapshot, step).wrong == 0;
}

void TestRealVictoria::everyValueIsWhatWasPublished()
{
    m_runner->waitFor([this] { return arrived(0); }, patienceMs);
    const data::SourceStatus status = m_runner->source().status();
    const data::SnapshotPtr snapshot = m_runner->newestComplete();
    QVERIFY2(snapshot, qPrintable(toText(status)));
    const Comparison comparison = compareWithPublished(*m_site, *snapshot, 0);
    QVERIFY2(comparison.wrong == 0, qPrintable(comparison.firstWrong + u"; "_qs + toText(status)));
    QCOMPARE(comparison.equal + comparison.absent, seriesOfTheSite);

    const data::SampleCounters counters = status.counters;
    QVERIFY2(status.state != SourceState::Failing, qPrintable(toText(status)));
    QCOMPARE(counters.received, counters.matched + counters.unmatched + counters.rejected);
    QVERIFY2(counters.received >= seriesOfTheSite, qPrintable(toText(status)));
    QCOMPARE(counters.unmatched, std::uint64_t{0});
    QVERIFY2(counters.failures == 0, qPrintable(toText(status)));
}

void TestRealVictoria::newValuesReplaceOldOnes()
{
    QVERIFY(m_exporter.goTo(1));
    QVERIFY2(m_runner->waitFor([this] { return arrived(1); }, patienceMs),
             qPrintable(compareWithPublished(*m_site, *m_runner->newestComplete(), 1).firstWrong));
}

void TestRealVictoria::saysThatItHasNoAlertEngine()
{
    const auto problem = [this] {
        const data::AlertSetPtr set = m_runner->source().alerts();
        return set ? set->problem : std::string();
    };
    QVERIFY(m_runner->waitFor([&] { return !problem().empty(); }));
    QVERIFY2(problem().find("alert") != std::string::npos, problem().c_str());
    QVERIFY(m_runner->source().alerts()->alerts.empty());
}

QTEST_GUILESS_MAIN(TestRealVictoria)
#include "tst_real_victoria.moc"
