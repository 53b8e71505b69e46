// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/answer.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hallscape::data;

namespace {

struct Seen
{
    std::string labels; ///< "a=1,b=2"
    std::vector<std::pair<double, double>> samples;
};

Answer parse(const std::string& body, std::vector<Seen>& seen, std::size_t most = 1000)
{
    return parseAnswer(body, most, [&seen](const AnswerSeries& series) {
        Seen one;
        for (const Label& label : series.labels) {
            one.labels.append(one.labels.empty() ? "" : ",")
                .append(label.name)
                .append("=")
                .append(label.value);
        }
        for (const AnswerSample& sample : series.samples) {
            one.samples.emplace_back(sample.timeS, sample.value);
        }
        seen.push_back(std::move(one));
    });
}

std::string data(const std::string& result)
{
    return std::string(R"({"status":"success","data":{"resultType":"vector","result":)")
        .append(result)
        .append("}}");
}

} // namespace

class TestPrometheusAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector()
    {
        std::vector<Seen> seen;
        const Answer answer =
            parse(data(R"([{"metric":{"Hostname":"n1","gpu":"0"},"value":[1700000000.123,"43"]},)"
                       R"({"metric":{},"value":[1700000000,"6.6e+01"]}])"),
                  seen);
        QVERIFY(answer.isJson);
        QVERIFY(answer.success);
        QCOMPARE(answer.series, 2U);
        QCOMPARE(answer.malformed, 0U);
        QCOMPARE(seen[0].labels, std::string("Hostname=n1,gpu=0"));
        QCOMPARE(seen[0].samples[0].first, 1700000000.123);
        QCOMPARE(seen[0].samples[0].second, 43.0);
        QCOMPARE(seen[1].labels, std::string());
        QCOMPARE(seen[1].samples[0].second, 66.0);
    }

    void matrix()
    {
        std::vector<Seen> seen;
        const Answer answer =
            parse(data(R"([{"values":[[1,"1"],[2,"NaN"],[3,"-Inf"]],"metric":{"a":"b"}}])"), seen);
        QCOMPARE(answer.series, 1U);
        QCOMPARE(seen[0].labels, std::string("a=b")); // whichever of the two comes first
        QCOMPARE(seen[0].samples.size(), 3U);
        QVERIFY(std::isnan(seen[0].samples[1].second));
        QVERIFY(std::isinf(seen[0].samples[2].second));
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<double>("value");
        QTest::newRow("integer") << QByteArray("43") << true << 43.0;
        QTest::newRow("exponent") << QByteArray("6.6e+01") << true << 66.0;
        QTest::newRow("negative") << QByteArray("-1.5") << true << -1.5;
        QTest::newRow("int64 sentinel")
            << QByteArray("9223372036854775794") << true << 9223372036854775794.0;
        QTest::newRow("+Inf") << QByteArray("+Inf") << true << HUGE_VAL;
        QTest::newRow("-Inf") << QByteArray("-Inf") << true << -HUGE_VAL;
        QTest::newRow("empty") << QByteArray("") << false << 0.0;
        QTest::newRow("words") << QByteArray("<<<NULL>>>") << false << 0.0;
        QTest::newRow("rest") << QByteArray("43 C") << false << 0.0;
    }
    void values()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, good);
        QFETCH(const double, value);
        double parsed = 0;
        QCOMPARE(parseSampleValue(text.toStdString(), parsed), good);
        if (good) {
            QCOMPARE(parsed, value);
        }
    }

    void malformedElementsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("element");
        const auto row = [](const char* name, const char* element) {
            QTest::newRow(name) << QByteArray(element);
        };
        row("a number", "7");
        row("null", "null");
        row("value is a number", R"({"metric":{"a":"b"},"value":[1,43]})");
        row("value is an object", R"({"metric":{"a":"b"},"value":{"1":"2"}})");
        row("value is text", R"({"metric":{"a":"b"},"value":"43"})");
        row("time is text", R"({"metric":{"a":"b"},"value":["1","43"]})");
        row("too short", R"({"metric":{"a":"b"},"value":[1]})");
        row("too long", R"({"metric":{"a":"b"},"value":[1,"2","3"]})");
        row("no number", R"({"metric":{"a":"b"},"value":[1,"hot"]})");
        row("label is a number", R"({"metric":{"a":1},"value":[1,"43"]})");
        row("metric is an array", R"({"metric":["a"],"value":[1,"43"]})");
    }
    void malformedElementsAreCounted()
    {
        QFETCH(const QByteArray, element);
        std::vector<Seen> seen;
        const std::string good = R"({"metric":{"a":"good"},"value":[1,"43"]})";
        const Answer answer =
            parse(data("[" + good + "," + element.toStdString() + "," + good + "]"), seen);
        QVERIFY(answer.success);
        QCOMPARE(answer.malformed, 1U);
        QCOMPARE(seen.size(), 2U); // the others are not harmed
        QCOMPARE(seen[1].labels, std::string("a=good"));
        QCOMPARE(seen[1].samples[0].second, 43.0);
    }

    /// Series in the usual form are read by a scanner of their own; both must see the same.
    void unusualFormIsTheSameAnswer_data()
    {
        QTest::addColumn<QByteArray>("list");
        const QByteArray one = "{'metric':{'a':'b','c':''},'value':[1.5,'2']}";
        const auto row = [](const char* name, QByteArray list) {
            QTest::newRow(name) << list.replace('\'', '"');
        };
        row("none", {});
        row("one", one);
        row("two", one + ',' + one);
        row("comma too many", one + ',');
        row("comma first", ',' + one);
        row("two commas", one + ",," + one);
        row("escape", one + ",{'metric':{'a':'\\u00e4'},'value':[1,'2']}," + one);
        row("space inside", one + ", " + one + "," + one);
        row("value first", one + ",{'value':[1,'2'],'metric':{'a':'b'}}," + one);
        row("range", one + ",{'metric':{'a':'b'},'values':[[1,'2'],[2,'3']]}");
        row("negative time", "{'metric':{},'value':[-1,'2']}," + one);
        row("exponent", "{'metric':{},'value':[1e3,'2']}," + one);
        row("number", one + ",7," + one);
        row("cut", one + ",{'metric':{'a");
    }
    void unusualFormIsTheSameAnswer()
    {
        QFETCH(const QByteArray, list);
        for (const std::size_t most : {1000U, 2U, 1U, 0U}) {
            std::vector<Seen> fast;
            std::vector<Seen> strict;
            const std::string body =
                data(std::string(1, '[').append(list.toStdString()).append("]"));
            const Answer a = parse(body, fast, most);
            const Answer b = parse(std::string(1, ' ').append(body), strict, most);
            QCOMPARE(a.isJson, b.isJson);
            QCOMPARE(a.truncated, b.truncated);
            QCOMPARE(a.series, b.series);
            QCOMPARE(a.malformed, b.malformed);
            QCOMPARE(fast.size(), strict.size());
            for (std::size_t i = 0; i < fast.size(); ++i) {
                QCOMPARE(fast[i].labels, strict[i].labels);
                QCOMPARE(fast[i].samples, strict[i].samples);
            }
        }
    }

    void unknownMembersAreSkipped()
    {
        std::vector<Seen> seen;
        const Answer answer = parse(
            R"({"status":"success","warnings":["slow store"],"data":{"stats":{"value":[1,2]},)"
            R"("result":[{"metric":{"a":"b"},"value":[1,"2"],"histogram":{"metric":{"c":"d"}}}]},)"
            R"("data2":{"result":[{"metric":{"x":"y"},"value":[1,"2"]}]}})",
            seen);
        QCOMPARE(answer.series, 1U);
        QCOMPARE(seen[0].labels, std::string("a=b"));
        QCOMPARE(answer.warning, std::string("slow store"));
    }

    void error()
    {
        std::vector<Seen> seen;
        const Answer answer =
            parse(R"({"status":"error","errorType":"bad_data","error":"line\nbreak"})", seen);
        QVERIFY(answer.isJson);
        QVERIFY(!answer.success);
        QCOMPARE(answer.errorType, std::string("bad_data"));
        QCOMPARE(answer.error, std::string("line break"));
    }

    void notJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html></html>");
        QTest::newRow("cut") << QByteArray(R"({"status":"success","data":{"result":[{"metric":{)");
        QTest::newRow("rest") << QByteArray(R"({"status":"success"} x)");
        QTest::newRow("not UTF-8") << QByteArray("{\"status\":\"\xFF\"}");
    }
    void notJson()
    {
        QFETCH(const QByteArray, body);
        std::vector<Seen> seen;
        QVERIFY(!parse(body.toStdString(), seen).isJson);
    }

    void isBounded()
    {
        std::vector<Seen> seen;
        std::string list;
        for (int i = 0; i < 100; ++i) {
            list += R"({"metric":{"a":"b"},"value":[1,"2"]},)";
        }
        list.pop_back();
        const Answer answer = parse(data("[" + list + "]"), seen, 10);
        QVERIFY(answer.truncated);
        QVERIFY(answer.success);
        QCOMPARE(seen.size(), 10U);

        std::string labels;
        for (int i = 0; i < 10'000; ++i) {
            labels.append("\"l").append(std::to_string(i)).append("\":\"\",");
        }
        labels.pop_back();
        seen.clear();
        const Answer wide =
            parse(data(R"([{"metric":{)" + labels + R"(},"value":[1,"2"]}])"), seen);
        QCOMPARE(wide.malformed, 1U);
        QVERIFY(seen.empty());

        seen.clear();
        const std::string deep(100'000, '[');
        QVERIFY(!parse(data(deep), seen).isJson);
    }

    void serverTextIsOneShortLine()
    {
        QCOMPARE(serverText("a\nb\tc"), std::string("a b c"));
        QCOMPARE(serverText(std::string(1000, 'x'), 5), std::string("xxxxx…"));
        QCOMPARE(serverText("ab\xC3\xA4rger", 3), std::string("ab…"));
    }
};

QTEST_APPLESS_MAIN(TestPrometheusAnswer)
#include "tst_prometheus_answer.moc"
