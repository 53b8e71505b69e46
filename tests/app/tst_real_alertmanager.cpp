// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts from a real Alertmanager beside values from a real Prometheus; a small site.
#include "real_site.h"
#include "source_runner.h"

#include "data/prometheus/prometheus_source.h"
#include "tests/servers/real_server.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>

using namespace hallscape;
using namespace hallscape::test;

class TestRealAlertmanager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void alertsArePinned();
    void silencedOnesAreSuppressed();
    void comesBackAfterARestart();

private:
    std::optional<data::Alert> named(const std::string& name) const;

    data::SitePtr m_site;
    ExporterProcess m_exporter;
    RealServer m_prometheus{RealServer::Kind::Prometheus};
    RealServer m_alertmanager{RealServer::Kind::Alertmanager};
    std::unique_ptr<SourceRunner> m_runner;
};

void TestRealAlertmanager::initTestCase()
{
    if (!RealServer::unpacked(RealServer::Kind::Prometheus) ||
        !RealServer::unpacked(RealServer::Kind::Alertmanager)) {
        QSKIP(RealServer::skipReason());
    }
    m_site = sampleSite("array.json");
    QVERIFY(m_exporter.start(sampleFile("array.json")));
    m_prometheus.write(QStringLiteral("prometheus.yml"), scrapeConfig(m_exporter.port(), 1, 1));
    QVERIFY(m_prometheus.start());
    QVERIFY(m_alertmanager.start());
    data::PrometheusOptions options;
    options.intervalS = 1;
    options.alertmanager =
        transportTo(m_alertmanager.port(), app::ServerAddress::Engine::Alertmanager);
    m_runner = std::make_unique<SourceRunner>(data::makePrometheusSource(
        m_site, data::defaultMapping(), transportTo(m_prometheus.port()), options));
}

void TestRealAlertmanager::cleanupTestCase()
{
    m_runner.reset();
}

std::optional<data::Alert> TestRealAlertmanager::named(const std::string& name) const
{
    const data::AlertSetPtr set = m_runner->source().alerts();
    if (!set) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(set->alerts, name, &data::Alert::name);
    return found == set->alerts.end() ? std::nullopt : std::optional(*found);
}

void TestRealAlertmanager::alertsArePinned()
{
    const data::Device gpu{data::Kind::Gpu, 13};
    const data::Device server = m_site->parent(gpu);
    QByteArray host = QByteArray::fromStdString(m_site->path(server));
    host.replace('/', '-');
    const QByteArray slot = QByteArray::number(m_site->number(gpu) - 1);
    const QByteArray alerts =
        R"([{"labels":{"alertname":"GpuFell","severity":"critical","hostname":")" + host +
        R"(","gpu":")" + slot + R"("},"annotations":{"summary":"Off the bus"}},)" +
        R"({"labels":{"alertname":"NodeDown","severity":"warning","instance":")" + host +
        R"(:9100"}},{"labels":{"alertname":"Elsewhere","instance":"mail.example:25"}}])";
    QVERIFY(!localExchange(m_alertmanager.port(), "POST", "/api/v2/alerts", alerts).isNull());
    QVERIFY2(m_runner->waitFor([&] { return named("GpuFell").has_value(); }),
             qPrintable(toText(m_runner->source().status())));

    const data::Alert fell = *named("GpuFell");
    QCOMPARE(fell.state, data::AlertState::Firing);
    QCOMPARE(fell.severity, data::AlertSeverity::Critical);
    QCOMPARE(fell.summary, std::string("Off the bus"));
    QVERIFY(!fell.value.has_value()); // an Alertmanager knows none
    QVERIFY(fell.device == gpu);
    QVERIFY(!fell.id.empty());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(fell.sinceMs > now - 600'000 && fell.sinceMs < now + 600'000);
    QVERIFY(named("NodeDown")->device == server);
    QVERIFY(!named("Elsewhere")->device.has_value());
    QCOMPARE(m_runner->source().alerts()->engine, std::string("Alertmanager"));
}

void TestRealAlertmanager::silencedOnesAreSuppressed()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray silence =
        R"({"matchers":[{"name":"alertname","value":"NodeDown","isRegex":false,"isEqual":true}],)"
        R"("startsAt":")" +
        now.addSecs(-60).toString(Qt::ISODate).toLatin1() + R"(","endsAt":")" +
        now.addSecs(3600).toString(Qt::ISODate).toLatin1() +
        R"(","createdBy":"test","comment":"test"})";
    QVERIFY(!localExchange(m_alertmanager.port(), "POST", "/api/v2/silences", silence).isNull());
    QVERIFY(m_runner->waitFor([&] {
        const auto alert = named("NodeDown");
        return alert && alert->state == data::AlertState::Suppressed;
    }));
    QCOMPARE(named("GpuFell")->state, data::AlertState::Firing);
}

void TestRealAlertmanager::comesBackAfterARestart()
{
    const auto problem = [this] {
        const data::AlertSetPtr set = m_runner->source().alerts();
        return set ? set->problem : std::string();
    };
    // WHEN the Alertmanager goes away, THEN that is said, and values go on
    m_alertmanager.stop();
    QVERIFY(m_runner->waitFor([&] { return !problem().empty(); }));
    const std::int64_t last = m_runner->source().status().lastRefreshMs;
    QVERIFY2(m_runner->waitFor([&] { return m_runner->source().status().lastRefreshMs > last; }),
             qPrintable(toText(m_runner->source().status())));
    // AND when it is back, its alerts are
    QVERIFY(m_alertmanager.start());
    const QByteArray alert = R"([{"labels":{"alertname":"Again"}}])";
    QVERIFY(!localExchange(m_alertmanager.port(), "POST", "/api/v2/alerts", alert).isNull());
    QVERIFY(m_runner->waitFor([&] { return named("Again").has_value(); }));
    QCOMPARE(problem(), std::string());
}

QTEST_GUILESS_MAIN(TestRealAlertmanager)
#include "tst_real_alertmanager.moc"
