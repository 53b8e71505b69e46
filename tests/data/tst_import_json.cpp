// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers of Prometheus and exports of VictoriaMetrics.
#include "import_support.h"

#include <QtTest/QTest>

using namespace hallscape::data;
using namespace hallscape::data::test;

using Texts = std::initializer_list<const char*>;

class TestImportJson : public QObject
{
    Q_OBJECT

    static void check(void (*parser)(ParseContext&))
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, samples);
        QFETCH(const QStringList, skipped);
        for (const std::size_t crumb : {std::size_t{1} << 20U, std::size_t{1}}) {
            const Parsed parsed = parseWith(parser, text.toStdString(), crumb);
            QCOMPARE(parsed.samples, samples);
            QCOMPARE(parsed.skipped, skipped);
        }
    }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("samples");
        QTest::addColumn<QStringList>("skipped");
        const auto row = [](const char* name, const char* text, Texts samples, Texts skipped = {}) {
            QTest::newRow(name) << QByteArray(text) << listOf(samples) << listOf(skipped);
        };
        row("query_range",
            R"({"status":"success","data":{"resultType":"matrix","result":[
                {"metric":{"__name__":"m","a":"b"},"values":[[1700000000,"4"],[1700000010.5,"5"]]},
                {"metric":{"__name__":"n"},"values":[[1700000000,"6e1"]]}]}})",
            {"m{a=b,} @1700000000000 4", "m{a=b,} @1700000010500 5", "n{} @1700000000000 60"});
        row("query",
            R"({"status":"success","data":{"resultType":"vector","result":[
                {"metric":{"a":"b"},"value":[1700000000.123,"4"]}]}})",
            {"{a=b,} @1700000000123 4"});
        row("only the list", R"([{"metric":{"a":"b"},"values":[[1700000000,"4"]]}])",
            {"{a=b,} @1700000000000 4"});
        row("values before labels", R"({"data":{"result":[
                {"values":[[1700000000,"4"]],"metric":{"a":"b"}}]}})",
            {"{a=b,} @1700000000000 4"});
        row("numbers instead of strings", R"({"data":{"result":[
                {"metric":{"a":"b"},"values":[[1700000000,4],[1700000010,"NaN"]]}]}})",
            {"{a=b,} @1700000000000 4", "{a=b,} @1700000010000 none"});
        row("unknown members", R"({"infos":[{"x":[[1]]}],"data":{"stats":{"a":[1,2]},"result":[
                {"histograms":[[1,{"count":"1"}]],"metric":{"a":"b"},"values":[[1700000000,"4"]]}]}})",
            {"{a=b,} @1700000000000 4"});
        row("nothing found", R"({"status":"success","data":{"result":[]}})", {});

        row("bad value",
            "{\"data\":{\"result\":[{\"metric\":{},\"values\":[[1700000000,\"x\"]]}]}}", {},
            {"1:55: expected a number, found \"x\""});
        row("bad time", "[\n{\"metric\":{},\"values\":[[5,\"4\"],[1700000000,\"4\"]]}]",
            {"{} @1700000000000 4"}, {"2:25: expected a time between 1990 and 2100, found \"5\""});
        row("not a pair", "[{\"metric\":{},\"values\":[[1700000000],[1700000000,\"4\"]]}]",
            {"{} @1700000000000 4"},
            {"1:36: expected JSON of the announced form: a sample is a pair of time and value"});
        row("refused", R"({"status":"error","errorType":"bad_data","error":"parse error"})", {},
            {"1:50: expected JSON of the announced form: the server refused: parse error"});
        row("cut off", "[{\"metric\":{\"a\":\"b\"},\"values\":[[1700000000,\"4\"],[17000",
            {"{a=b,} @1700000000000 4"},
            {"1:50: expected a time between 1990 and 2100, found \"17000\"",
             "1:54: expected JSON of the announced form: syntax error while parsing array - "
             "unexpected end of input; expected ']'"});
        row("empty", "", {},
            {"1:1: expected JSON of the announced form: syntax error while parsing value - "
             "unexpected end of input; expected '[', '{', or a literal"});
    }
    void answers() { check(parsePrometheusJson); }

    void exports_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("samples");
        QTest::addColumn<QStringList>("skipped");
        const auto row = [](const char* name, const char* text, Texts samples, Texts skipped = {}) {
            QTest::newRow(name) << QByteArray(text) << listOf(samples) << listOf(skipped);
        };
        row("lines",
            "{\"metric\":{\"__name__\":\"m\",\"a\":\"b\"},\"values\":[4,5.5],"
            "\"timestamps\":[1700000000000,1700000010000]}\n"
            "{\"metric\":{\"__name__\":\"n\"},\"values\":[6],\"timestamps\":[1700000000000]}\n",
            {"m{a=b,} @1700000000000 4", "m{a=b,} @1700000010000 5.5", "n{} @1700000000000 6"});
        row("null is no data",
            "{\"metric\":{},\"values\":[null,\"NaN\",5],\"timestamps\":[1700000000000,"
            "1700000010000,1700000020000]}\n",
            {"{} @1700000000000 none", "{} @1700000010000 none", "{} @1700000020000 5"});
        row("times first",
            "{\"timestamps\":[1700000000000],\"values\":[5],\"metric\":{\"a\":\"b\"}}\n",
            {"{a=b,} @1700000000000 5"});

        row("broken line among good ones",
            "{\"metric\":{},\"values\":[1],\"timestamps\":[1700000000000]}\n{\"metric\":{},\"val\n"
            "{\"metric\":{},\"values\":[2],\"timestamps\":[1700000010000]}\n",
            {"{} @1700000000000 1", "{} @1700000010000 2"},
            {"2:17: expected JSON of the announced form: syntax error while parsing object key - "
             "invalid string: missing closing quote; last read: '\"val'; expected string literal"});
        row("lengths that differ",
            "{\"metric\":{},\"values\":[1,2],\"timestamps\":[1700000000000]}\n", {},
            {"1:57: expected JSON of the announced form: 2 values but 1 timestamps"});
        row("bad time", "{\"metric\":{},\"values\":[1,2],\"timestamps\":[12,1700000000000]}\n",
            {"{} @1700000000000 2"}, {"1:43: expected a time between 1990 and 2100, found \"12\""});
        row("no labels", "{\"values\":[1],\"timestamps\":[1700000000000]}\n", {},
            {"1:43: expected JSON of the announced form: a series without \"metric\""});
        row("empty", "\n\n", {});
    }
    void exports() { check(parseVictoriaMetrics); }

    void seriesOfSeveralLinesIsDeclaredOnce()
    {
        const char* const line =
            "{\"metric\":{\"a\":\"b\"},\"values\":[1],\"timestamps\":[1700000000000]}\n";
        const Parsed parsed = parseWith(parseVictoriaMetrics, std::string(line) + line);
        QCOMPARE(parsed.places.size(), 1U);
        QCOMPARE(parsed.samples.size(), 2);
    }

    void deepNestingIsGivenUp()
    {
        const std::string deep = "{\"x\":" + std::string(1'000'000, '[');
        const Parsed parsed = parseWith(parsePrometheusJson, deep);
        QCOMPARE(parsed.skipped,
                 listOf({"1:10007: expected JSON of the announced form: nested too deeply"}));
    }

    void endlessStringIsGivenUp()
    {
        std::string text = "[{\"metric\":{\"a\":\"b\"},\"values\":[[1700000000,\"4\"]]},{\"x\":\"";
        text.append(40U << 20U, 'x');
        const Parsed parsed = parseWith(parsePrometheusJson, text);
        QCOMPARE(parsed.samples.size(), 1);
        QCOMPARE(parsed.skipped.size(), 1);
        QVERIFY(parsed.skipped.first().endsWith(QStringLiteral("too long to be read")));
    }

    void hugeAnswerIsReadSampleBySample()
    {
        std::string text = R"({"data":{"result":[)";
        for (int series = 0; series < 300; ++series) {
            text.append(series == 0 ? "" : ",").append("{\"metric\":{\"s\":\"");
            text.append(std::to_string(series)).append("\"},\"values\":[");
            for (int i = 0; i < 100; ++i) {
                text.append(i == 0 ? "" : ",").append("[17000").append(std::to_string(10000 + i));
                text.append(",\"").append(std::to_string(i)).append("\"]");
            }
            text += "]}";
        }
        text += "]}}";
        const Parsed parsed = parseWith(parsePrometheusJson, text, 777);
        QCOMPARE(parsed.samples.size(), 30'000);
        QCOMPARE(parsed.samples.last(), QStringLiteral("{s=299,} @1700010099000 99"));
    }
};

QTEST_APPLESS_MAIN(TestImportJson)
#include "tst_import_json.moc"
