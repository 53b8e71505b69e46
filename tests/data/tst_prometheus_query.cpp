// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/backoff.h"
#include "data/prometheus/discovery.h"
#include "data/prometheus/promql.h"
#include "data/prometheus/refusal.h"
#include "data/prometheus/series_query.h"
#include "fake_server.h"
#include "layout_support.h"

#include <QtTest/QTest>

#include <algorithm>
#include <set>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

/// All questions for a server that has these series.
std::vector<std::string> questions(const std::set<std::string, std::less<>>& names)
{
    const SeriesMatcher matcher(loadSample("array.json").site, defaultMapping());
    std::vector<std::string> result;
    for (const SeriesQuery& query :
         planQueries(matcher, [&names](std::string_view name) { return names.contains(name); })) {
        result.push_back(query.expression(query.hostLabels, {}, 40));
    }
    return result;
}

} // namespace

Q_DECLARE_METATYPE(hallscape::data::HttpReply)

class TestPrometheusQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gaugesAreReducedToTheirIdentity()
    {
        QCOMPARE(questions({"DCGM_FI_DEV_GPU_TEMP"}),
                 std::vector<std::string>{
                     "max by (Hostname,hostname,instance,gpu) (DCGM_FI_DEV_GPU_TEMP)"});
    }

    void bothSpellingsAreAskedFor()
    {
        QCOMPARE(questions({"DCGM_FI_DEV_GPU_TEMP", "DCGM_FI_DEV_GPU_TEMP_CELSIUS"}).size(), 2U);
    }

    void countersAreRates()
    {
        const std::vector<std::string> expected{"max by (Hostname,hostname,instance,device) "
                                                "(rate(node_ethtool_received_bytes_phy{device=~\"(?"
                                                ":mlx5_|eth)(?P<nic>\\\\d+)\"}[40s]))"};
        QCOMPARE(questions({"node_ethtool_received_bytes_phy"}), expected);
    }

    void linkUtilisationIsPerSpeed()
    {
        const auto asked = questions({"ifHCInOctets", "ifHighSpeed"});
        const std::string share = "max by (sysName,instance) (rate(ifHCInOctets[40s]) / on "
                                  "(instance,ifIndex) group_left () max by (instance,ifIndex) "
                                  "(ifHighSpeed))";
        QVERIFY2(std::ranges::find(asked, share) != asked.end(), asked.front().c_str());
        for (const std::string& question : asked) {
            QVERIFY(question.find("ifSpeed") == std::string::npos);
        }
    }

    void withoutSpeedThereIsNoUtilisation()
    {
        for (const std::string& question : questions({"ifHCInOctets"})) {
            QVERIFY(question.find(" / ") == std::string::npos);
        }
    }

    void rulesShareAQuestion()
    {
        // PDU and rack read the same series.
        QCOMPARE(questions({"rPDU2DeviceStatusPower"}).size(), 1U);
    }

    void textIsEscaped()
    {
        QCOMPARE(promql::quoted("a\"b\\c\nd"), std::string("\"a\\\"b\\\\c\\nd\""));
        const std::vector<std::string> hosts{"n1.example", "a|b"};
        QCOMPARE(promql::anyOf(hosts), std::string("n1\\.example|a\\|b"));
        QCOMPARE(promql::selector("up", LabelMatches{{"h", promql::anyOf(hosts)}}),
                 std::string("up{h=~\"n1\\\\.example|a\\\\|b\"}"));
    }

    void windowOfARate()
    {
        QCOMPARE(rateWindowS(10), 40);
        QCOMPARE(rateWindowS(15), 60);
        QCOMPARE(rateWindowS(0), 120);
        QCOMPARE(rateWindowS(1e9), 3600);
    }

    void scrapeIntervalIsMeasuredOnAFewHosts()
    {
        FakeServer server;
        server.list("/api/v1/label/Hostname/values", {"n1", "n2"});
        server.answer(R"(max(count_over_time(M{Hostname=~"n1|n2"}[300s])))",
                      R"({"metric":{},"value":[1,"20"]})");
        const auto transport = server.transport();
        MetricsClient client(*transport);
        Discovery discovery(client);
        SeriesQuery query;
        query.name = "M";
        query.hostLabels = {"Hostname"};
        QCOMPARE(discovery.scrapeIntervalS(query, {}), 15.0);
        const std::size_t before = server.requests().size();
        QCOMPARE(discovery.scrapeIntervalS(query, {}), 15.0);
        QCOMPARE(server.requests().size(), before); // remembered
    }

    void queriesGoAsThePostTheyShouldBe()
    {
        FakeServer server;
        const auto transport = server.transport();
        MetricsClient client(*transport);
        client.query("up", 1, [](const AnswerSeries&) {}, {});
        const HttpRequest request = server.requests().front();
        QCOMPARE(request.method, HttpRequest::Method::Post);
        QCOMPARE(request.path, std::string("/api/v1/query"));
        const HttpFields expected{{"query", "up"}, {"nocache", "1"}};
        QCOMPARE(request.fields, expected);
        client.queryRange("up", {1'500, 10'000, 2'000}, 1, [](const AnswerSeries&) {}, {});
        const HttpFields range{{"query", "up"},
                               {"start", "1.500"},
                               {"end", "10.000"},
                               {"step", "2.000"},
                               {"nocache", "1"}};
        QCOMPARE(server.requests().back().fields, range);
    }

    void refusals_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, HttpReply reply, RefusalKind kind, const char* says) {
            QTest::newRow(name) << std::move(reply) << static_cast<int>(kind) << QByteArray(says);
        };
        using F = FakeServer;
        row("success", F::ok("{}"), RefusalKind::None, "");
        row("50 M samples",
            F::error(422, "execution",
                     "query processing would load too many samples into memory in query execution"),
            RefusalKind::TooMuch, "query.max-samples");
        row("timeout", F::error(422, "execution", "expanding series: context deadline exceeded"),
            RefusalKind::TooMuch, "query.timeout");
        row("timeout, 503", F::error(503, "timeout", "query timed out in expression evaluation"),
            RefusalKind::TooMuch, "query.timeout");
        row("11,000 points",
            F::error(400, "bad_data",
                     "exceeded maximum resolution of 11,000 points per timeseries."),
            RefusalKind::TooMuch, "11,000");
        row("VictoriaMetrics, series",
            F::error(422, "422",
                     "the number of matching timeseries exceeds 300000; either narrow down the "
                     "search or increase -search.maxUniqueTimeseries"),
            RefusalKind::TooMuch, "maxUniqueTimeseries");
        row("VictoriaMetrics, points",
            F::error(422, "422",
                     "too many points for the given step=1; cannot exceed "
                     "-search.maxPointsPerTimeseries=30000"),
            RefusalKind::TooMuch, "maxPointsPerTimeseries");
        row("bad query", F::error(400, "bad_data", "1:3: parse error"), RefusalKind::BadQuestion,
            "parse error");
        row("bad query, VictoriaMetrics", F::error(422, "422", "cannot parse"),
            RefusalKind::BadQuestion, "cannot parse");
        row("401", F::error(401, "x", "y"), RefusalKind::NotAllowed, "credentials");
        row("429", F::error(429, "x", "y"), RefusalKind::Unreachable, "fewer requests");
        row("503", F::error(503, "x", "y"), RefusalKind::Unreachable, "not available");
        row("404", {HttpFailure::None, 404, "not found", {}, 0, "text/plain"},
            RefusalKind::Unreachable, "check the path");
        row("refused", F::failed(HttpFailure::Refused), RefusalKind::Unreachable,
            "said the network");
        row("deadline", F::failed(HttpFailure::Deadline), RefusalKind::Slow, "too long");
        row("cut", F::failed(HttpFailure::CutOff), RefusalKind::Cut, "middle");
        row("bomb", F::failed(HttpFailure::TooLarge), RefusalKind::TooMuch, "more than");
        row("certificate", F::failed(HttpFailure::Tls), RefusalKind::NotAllowed, "secure");
        row("redirect", F::failed(HttpFailure::Redirected), RefusalKind::NotAllowed, "redirects");
        row("stopped", F::failed(HttpFailure::Stopped), RefusalKind::Stopped, "");
    }
    void refusals()
    {
        QFETCH(const HttpReply, reply);
        QFETCH(const int, kind);
        QFETCH(const QByteArray, says);
        const Refusal refusal = refusalOf(reply);
        QCOMPARE(static_cast<int>(refusal.kind), kind);
        QVERIFY2(refusal.text.find(says.toStdString()) != std::string::npos, refusal.text.c_str());
    }

    void pausesDouble()
    {
        using Ms = std::chrono::milliseconds;
        Backoff backoff(Ms(1000), Ms(60'000));
        Ms expected(1000);
        for (int i = 0; i < 10; ++i) {
            const Ms pause = backoff.next();
            QVERIFY(pause >= expected * 3 / 4);
            QVERIFY(pause <= std::min(expected * 5 / 4, Ms(60'000)));
            expected = std::min(expected * 2, Ms(60'000));
        }
        QCOMPARE(backoff.next(Ms(120'000)), Ms(120'000)); // what the server asks for
        QCOMPARE(backoff.next(std::chrono::hours(100)), Backoff::longestAsked);
        backoff.reset();
        QVERIFY(backoff.next() <= Ms(1250));
    }
};

QTEST_APPLESS_MAIN(TestPrometheusQuery)
#include "tst_prometheus_query.moc"
