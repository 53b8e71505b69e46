// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The source and the transport of the program against a server that goes wrong and comes back. Each
// row: healthy, spoiled, healthy again, with the same source.
#include "fake_prometheus.h"
#include "misbehaving_server.h"
#include "real_site.h"
#include "source_runner.h"

#include "data/prometheus/prometheus_source.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace hallscape;
using namespace hallscape::test;
using namespace std::chrono_literals;
using data::MetricId;
using data::SourceState;
using data::ValueState;

namespace {

constexpr std::size_t megabyte = 1UL << 20U;

using Script = MisbehavingServer::Script;

constexpr float ageOfSamplesS = 1; ///< of the false server, as long as it is well

/// How the values of the GPUs are while it lasts.
enum class Values { Fresh, Ageing };

Script always(const QByteArray& bytes, Answer::Then then = Answer::Then::KeepOpen,
              std::chrono::milliseconds drip = {})
{
    return [=](const Heard&) { return Answer{bytes, then, drip}; };
}

QByteArray packed(const QByteArray& gzip)
{
    return httpAnswer(200, gzip, {{"Content-Encoding", "gzip"}});
}

} // namespace

class TestMisbehavingSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void suffersAndRecovers_data();
    void suffersAndRecovers();
    void serverGoesAwayAndComesBack();
    void startsBeforeItsServer();
    void waitsAsLongAsAsked();
    void oldValuesAreStale();
    void endsAtOnceWhileAServerHangs();

private:
    void start(quint16 port);
    Script proper(int base) const;
    Script spoiled(const std::function<void(FakePrometheus&)>& spoil) const;
    bool shows(int base) const;
    bool says(const QString& text) const;
    QString said() const { return toText(m_runner->source().status()); }

    data::SitePtr m_site = sampleSite("array.json");
    std::unique_ptr<SourceRunner> m_runner;
    QTimer m_pulse; ///< of the main thread
    QElapsedTimer m_sincePulse;
    qint64 m_longestPauseMs = 0;
};

Q_DECLARE_METATYPE(Script)
Q_DECLARE_METATYPE(SourceState)
Q_DECLARE_METATYPE(Values)

void TestMisbehavingSource::initTestCase()
{
    m_pulse.setTimerType(Qt::PreciseTimer);
    connect(&m_pulse, &QTimer::timeout, this,
            [this] { m_longestPauseMs = std::max(m_longestPauseMs, m_sincePulse.restart()); });
}

void TestMisbehavingSource::init()
{
    m_sincePulse.start();
    m_pulse.start(5);
}

void TestMisbehavingSource::cleanup()
{
    m_pulse.stop();
    m_runner.reset();
}

void TestMisbehavingSource::cleanupTestCase()
{
    // Usually some 15 ms. The sources wait for up to a second, so a window that waits with one
    // cannot pass; a busy machine can.
    QVERIFY2(m_longestPauseMs < 600, qPrintable(QString::number(m_longestPauseMs)));
}

void TestMisbehavingSource::start(quint16 port)
{
    data::PrometheusOptions options;
    options.name = "Prometheus 127.0.0.1";
    options.intervalS = 0.1F;
    options.deadline = 1s;
    options.retryFirst = 50ms;
    options.retryLast = 200ms;
    m_runner = std::make_unique<SourceRunner>(
        data::makePrometheusSource(m_site, data::defaultMapping(), transportTo(port), options));
}

Script TestMisbehavingSource::proper(int base) const
{
    return spoiled([base](FakePrometheus& fake) { fake.base = base; });
}

Script TestMisbehavingSource::spoiled(const std::function<void(FakePrometheus&)>& spoil) const
{
    FakePrometheus fake;
    fake.site = m_site;
    fake.ageS = static_cast<double>(ageOfSamplesS);
    spoil(fake);
    return [fake](const Heard& request) { return fake.answer(request); };
}

/// Whether the newest complete snapshot has the values of that base, all of them and now.
bool TestMisbehavingSource::shows(int base) const
{
    const data::SnapshotPtr snapshot = m_runner->newestComplete();
    FakePrometheus fake;
    fake.base = base;
    for (std::uint32_t gpu = 0; snapshot && gpu < m_site->count(data::Kind::Gpu); ++gpu) {
        const data::Reading reading = snapshot->at(MetricId::GpuTemp, gpu);
        if (static_cast<double>(reading.value) != fake.value(gpu)) {
            return false;
        }
    }
    return snapshot != nullptr;
}

bool TestMisbehavingSource::says(const QString& text) const
{
    return said().contains(text);
}

void TestMisbehavingSource::suffersAndRecovers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<QString>("text"); ///< in the message or in a note
    QTest::addColumn<Values>("values");
    using Then = Answer::Then;
    const QByteArray good = httpAnswer(200, QByteArray(10'000, ' ') + "{}");
    const auto row = [](const char* name, const Script& script, SourceState state,
                        const QString& text, Values values = Values::Ageing) {
        QTest::newRow(name) << script << state << text << values;
    };
    const auto instead = [this](const QByteArray& bytes) {
        return spoiled([&](FakePrometheus& fake) { fake.valuesInstead = bytes; });
    };
    const QString slow = u"takes too long"_qs;
    const QString nonsense = u"something else than JSON"_qs;
    row("hangs", always({}), SourceState::Failing, slow);
    row("trickles", always(good, Then::KeepOpen, 1ms), SourceState::Failing, slow);
    row("closes without a word", always({}, Then::Close), SourceState::Failing, u"closed"_qs);
    row("closes mid-answer", always(good.left(5'000), Then::Close), SourceState::Failing,
        u"closed the connection in the middle"_qs);
    row("HTML", always(httpAnswer(200, "<html>log in</html>", {{"Content-Type", "text/html"}})),
        SourceState::Failing, u"web page"_qs);
    row("plain text", always(httpAnswer(200, "hello")), SourceState::Failing, nonsense);
    row("no body", always(httpAnswer(200, "")), SourceState::Failing, nonsense);
    row("JSON of another form", always(httpAnswer(200, R"({"hello":[1,2,3]})")),
        SourceState::Failing, u"another form"_qs);
    row("wrong types",
        instead(httpAnswer(200, R"({"status":"success","data":{"resultType":"vector","result":[)"
                                R"({"metric":{"gpu":1},"value":"x"},5,null,[],{"metric":[]}]}})")),
        SourceState::Degraded, u"not in the form"_qs);
    row("no series",
        instead(httpAnswer(200, R"({"status":"success","data":{"resultType":"vector",)"
                                R"("result":[]}})")),
        SourceState::Degraded, u"no series matches"_qs);
    row("every series twice", spoiled([](FakePrometheus& fake) { fake.copies = 2; }),
        SourceState::Ok, u"the same series twice"_qs, Values::Fresh);
    row("ten times too many series", spoiled([](FakePrometheus& fake) { fake.strangers = 30; }),
        SourceState::Ok, u"far more than the site has devices"_qs, Values::Fresh);
    row("times in the future", spoiled([](FakePrometheus& fake) { fake.evaluatedLateS = -7200; }),
        SourceState::Degraded, u"a time in the future"_qs);
    row("times two hours ago", spoiled([](FakePrometheus& fake) { fake.evaluatedLateS = 7200; }),
        SourceState::Degraded, u"older than an hour"_qs);
    row("small gzip bomb", always(packed(gzippedZeros(9 * megabyte))), SourceState::Failing,
        nonsense);
    row("large gzip bomb", always(packed(gzippedZeros(300 * megabyte))), SourceState::Failing,
        u"more than is accepted"_qs);
    row("401", always(httpAnswer(401, "", {{"WWW-Authenticate", "Basic realm=\"x\""}})),
        SourceState::Failing, u"does not accept the credentials"_qs);
    row("429", always(httpAnswer(429, "")), SourceState::Failing, u"fewer requests"_qs);
    row("503", always(httpAnswer(503, "")), SourceState::Failing, u"is not available"_qs);
    row("redirect", always(httpAnswer(302, "", {{"Location", "http://other.example/"}})),
        SourceState::Failing, u"redirects"_qs);
    row("query refused",
        instead(httpAnswer(422, R"({"status":"error","errorType":"execution","error":"bad"})")),
        SourceState::Failing, u"bad"_qs);
}

void TestMisbehavingSource::suffersAndRecovers()
{
    QFETCH(const Script, script);
    QFETCH(const SourceState, state);
    QFETCH(const QString, text);
    QFETCH(const Values, values);
    // GIVEN a source that is well
    MisbehavingServer server(proper(40));
    start(server.port());
    QVERIFY2(m_runner->waitFor([&] { return shows(40); }), qPrintable(said()));
    QVERIFY2(m_runner->waitForState(SourceState::Ok), qPrintable(said()));

    // WHEN its server misbehaves
    const qint64 spoiledMs = QDateTime::currentMSecsSinceEpoch();
    server.setScript(script);
    // THEN that is said, with the time since when
    QVERIFY2(
        m_runner->waitFor([&] { return says(text) && m_runner->source().status().state == state; }),
        qPrintable(said()));
    const data::SourceStatus status = m_runner->source().status();
    if (state != SourceState::Ok) {
        QVERIFY(!status.message.empty());
        QVERIFY(status.sinceMs >= spoiledMs);
    }
    // AND nothing is silently dropped
    const data::SampleCounters counters = status.counters;
    QVERIFY2(counters.received == counters.matched + counters.unmatched + counters.rejected,
             qPrintable(said()));
    // AND snapshots go on, in which values that do not come grow old but stay
    const auto age = [this] { return m_runner->newest()->at(MetricId::GpuTemp, 7).ageS; };
    const qint64 timeMs = m_runner->newest()->timeMs;
    QVERIFY(m_runner->waitFor([&] {
        return m_runner->newest()->timeMs > timeMs + 500 &&
               (values == Values::Fresh || age() > 1.5F * ageOfSamplesS);
    }));
    QVERIFY(!std::isnan(m_runner->newest()->at(MetricId::GpuTemp, 7).value));

    // AND WHEN it is well again, so is the source, without a restart
    server.setScript(proper(50));
    QVERIFY2(m_runner->waitFor([&] { return shows(50); }), qPrintable(said()));
    QVERIFY2(m_runner->waitForState(SourceState::Ok), qPrintable(said()));
    QCOMPARE(m_runner->source().status().message, std::string());
}

void TestMisbehavingSource::serverGoesAwayAndComesBack()
{
    auto server = std::make_unique<MisbehavingServer>(proper(40));
    const quint16 port = server->port();
    start(port);
    QVERIFY2(m_runner->waitFor([&] { return shows(40); }), qPrintable(said()));
    server.reset();
    QVERIFY2(m_runner->waitForState(SourceState::Failing), qPrintable(said()));
    QVERIFY2(m_runner->waitFor([&] { return says(u"nobody listens"_qs); }), qPrintable(said()));
    QVERIFY(m_runner->waitFor([&] { return m_runner->source().status().retryAtMs != 0; }));
    server = std::make_unique<MisbehavingServer>(proper(50), std::nullopt, port);
    QVERIFY2(m_runner->waitFor([&] { return shows(50); }), qPrintable(said()));
    QVERIFY2(m_runner->waitForState(SourceState::Ok), qPrintable(said()));
}

void TestMisbehavingSource::startsBeforeItsServer()
{
    const quint16 port = unusedPort();
    start(port);
    QVERIFY2(m_runner->waitForState(SourceState::Failing), qPrintable(said()));
    QVERIFY(m_runner->waitFor([&] { return m_runner->newest() != nullptr; }));
    QCOMPARE(m_runner->newest()->at(MetricId::GpuTemp, 7).state, ValueState::NeverSeen);
    const MisbehavingServer server(proper(40), std::nullopt, port);
    QVERIFY2(m_runner->waitFor([&] { return shows(40); }), qPrintable(said()));
}

void TestMisbehavingSource::waitsAsLongAsAsked()
{
    MisbehavingServer server(proper(40));
    start(server.port());
    QVERIFY2(m_runner->waitFor([&] { return shows(40); }), qPrintable(said()));
    server.setScript(always(httpAnswer(429, "", {{"Retry-After", "300"}})));
    QVERIFY2(m_runner->waitForState(SourceState::Failing), qPrintable(said()));
    QVERIFY(m_runner->waitFor([&] { return m_runner->source().status().retryAtMs != 0; }));
    const data::SourceStatus status = m_runner->source().status();
    // Far more than the 200 ms that the source would wait by itself.
    QVERIFY2(status.retryAtMs - status.sinceMs >= 290'000, qPrintable(said()));
    const std::size_t asked = server.heard().size();
    QVERIFY(
        m_runner->waitFor([&] { return m_runner->newest()->at(MetricId::GpuTemp, 7).ageS > 2; }));
    QCOMPARE(server.heard().size(), asked);
}

void TestMisbehavingSource::oldValuesAreStale()
{
    // GIVEN a server whose samples are half an hour old though it evaluates them now
    MisbehavingServer server(spoiled([](FakePrometheus& fake) { fake.ageS = 1800; }));
    start(server.port());
    QVERIFY2(m_runner->waitFor([&] { return shows(40); }), qPrintable(said()));
    // THEN their values say so
    QVERIFY(m_runner->waitFor([&] {
        return m_runner->newestComplete()->at(MetricId::GpuTemp, 7).state == ValueState::Stale;
    }));
    QVERIFY(m_runner->newestComplete()->at(MetricId::GpuTemp, 7).ageS >= 1800);
    // AND fresh ones are fresh again
    server.setScript(proper(50));
    QVERIFY(m_runner->waitFor([&] {
        return shows(50) &&
               m_runner->newestComplete()->at(MetricId::GpuTemp, 7).state == ValueState::Ok;
    }));
}

void TestMisbehavingSource::endsAtOnceWhileAServerHangs()
{
    MisbehavingServer server(always({}));
    data::PrometheusOptions options;
    options.deadline = 10min;
    options.intervalS = 3600;
    m_runner = std::make_unique<SourceRunner>(data::makePrometheusSource(
        m_site, data::defaultMapping(), transportTo(server.port()), options));
    QVERIFY(m_runner->waitFor([&] { return !server.heard().empty(); }));
    // Neither the deadline nor the interval ends this test.
    m_runner.reset();
}

QTEST_GUILESS_MAIN(TestMisbehavingSource)
#include "tst_misbehaving_source.moc"
