// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenMetrics and Prometheus text, and how formats are told apart.
#include "data/import/import_format.h"
#include "import_support.h"

#include <QtTest/QTest>

using namespace hallscape::data;
using namespace hallscape::data::test;

using Texts = std::initializer_list<const char*>;

class TestImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exposition_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("samples");
        QTest::addColumn<QStringList>("skipped");
        const auto row = [](const char* name, const char* text, Texts samples, Texts skipped = {}) {
            QTest::newRow(name) << QByteArray(text) << listOf(samples) << listOf(skipped);
        };
        row("seconds", "m{a=\"b\"} 4.5 1700000000.25\n", {"m{a=b,} @1700000000250 4.5"});
        row("milliseconds", "m{a=\"b\"} 4.5 1700000000250\n", {"m{a=b,} @1700000000250 4.5"});
        row("without a time", "m 4\n", {"m{} @1700000000000 4"});
        row("help, type and unit",
            "# HELP m_celsius how warm\n# TYPE m_celsius gauge\n# UNIT m_celsius celsius\n"
            "m_celsius 4 1700000000\n# EOF\n",
            {"m_celsius{} celsius @1700000000000 4"});
        row("unit of a counter", "# UNIT m joules\nm_total 4 1700000000\n",
            {"m_total{} joules @1700000000000 4"});
        row("escapes", "m{a=\"x\\\\y\\\"z\\n\",b=\"}\"} 1 1700000000\n",
            {"m{a=x\\y\"z\n,b=},} @1700000000000 1"});
        row("spaces, tabs and a comma at the end", "m{ a = \"b\" , }\t1   1700000000\n",
            {"m{a=b,} @1700000000000 1"});
        row("quoted name", "{\"my.metric\",a=\"b\"} 1 1700000000\n",
            {"my.metric{a=b,} @1700000000000 1"});
        row("exemplar", "m_bucket{le=\"1\"} 8 1700000000 # {trace_id=\"x\"} 0.6 1700000001\n",
            {"m_bucket{le=1,} @1700000000000 8"});
        row("exemplar without a time", "m_bucket{le=\"1\"} 8 # {trace_id=\"x\"} 0.6\n",
            {"m_bucket{le=1,} @1700000000000 8"});
        row("NaN and Inf", "m NaN 1700000000\nm +Inf 1700000001\nm -Inf 1700000002\n",
            {"m{} @1700000000000 none", "m{} @1700000001000 inf", "m{} @1700000002000 -inf"});
        row("CR LF", "m 4 1700000000\r\n", {"m{} @1700000000000 4"});

        row("open brace", "m{a=\"b\" 4\nm 5 1700000000\n", {"m{} @1700000000000 5"},
            {"1:9: expected name{label=\"value\",…} value [time], found \"m{a=\"b\" 4\""});
        row("open quote", "m{a=\"b} 4\n", {},
            {"1:5: expected name{label=\"value\",…} value [time], found \"m{a=\"b} 4\""});
        row("bad value", "m{a=\"b\"} warm 1700000000\n", {},
            {"1:10: expected a number, found \"warm\""});
        row("no value", "m{a=\"b\"} \n", {}, {"1:10: expected a number"});
        row("bad time", "m 4 noon\n", {},
            {"1:5: expected a time between 1990 and 2100, found \"noon\""});
        row("after the end", "m 4 1700000000\n# EOF\nm 5 1700000001\n", {"m{} @1700000000000 4"},
            {"3:1: nothing may follow the end mark, found \"m 5 1700000001\""});
        row("empty", "", {});
    }
    void exposition()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, samples);
        QFETCH(const QStringList, skipped);
        const Parsed parsed = parseWith(parseOpenMetrics, text.toStdString());
        QCOMPARE(parsed.samples, samples);
        QCOMPARE(parsed.skipped, skipped);
        const Parsed crumbs = parseWith(parseOpenMetrics, text.toStdString(), 1);
        QCOMPARE(crumbs.samples, samples);
    }

    void samplesWithoutATimeAreSaidOnce()
    {
        const Parsed parsed = parseWith(parseOpenMetrics, "m 4\nn 5\n");
        QCOMPARE(parsed.notes,
                 listOf({"samples without a time count as measured when the file was written"}));
    }

    void nameThatBeginsLikeAnotherIsAnotherSeries()
    {
        const Parsed parsed =
            parseWith(parseOpenMetrics, "m 1 1700000000\nm_total 2 1700000000\nm 3 1700000001\n");
        QCOMPARE(parsed.samples, listOf({"m{} @1700000000000 1", "m_total{} @1700000000000 2",
                                         "m{} @1700000001000 3"}));
    }

    void hugeFileKeepsSeriesApart()
    {
        std::string text;
        for (int time = 0; time < 20; ++time) {
            for (int host = 0; host < 2000; ++host) {
                text.append("m{host=\"n").append(std::to_string(host)).append("\"} ");
                text.append(std::to_string(host)).append(" 17000000");
                text.append(std::to_string(10 + time)).append("\n");
            }
        }
        const Parsed parsed = parseWith(parseOpenMetrics, text, 1000);
        QCOMPARE(parsed.places.size(), 2000U); // declared once each
        QCOMPARE(parsed.samples.size(), 40'000);
        QCOMPARE(parsed.samples.last(), QStringLiteral("m{host=n1999,} @1700000029000 1999"));
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        int number = 0;
        const auto row = [&number](const char* text, const char* format) {
            QTest::addRow("%s %d", format, ++number)
                << QByteArray(text) << QString::fromUtf8(format);
        };
        row("time,host,gpu,metric,value\n", "CSV");
        row("#comment\ntime;value\n", "CSV");
        row("\"time\",\"m{a=\"\"b\"\"}\"\n", "CSV");
        row("# HELP m x\n", "OpenMetrics text");
        row("m{a=\"b\"} 4\n", "OpenMetrics text");
        row("{\"my.metric\",a=\"b\"} 4\n", "OpenMetrics text");
        row("# made by hand\nup 1\n", "OpenMetrics text");
        row("{\"status\":\"success\",\"data\":{}}", "Prometheus JSON");
        row("\n { \"data\" : {\"result\":[{\"metric\":{}}]}}", "Prometheus JSON");
        row("[{\"metric\":{},\"values\":[]}]", "Prometheus JSON");
        row("{\"metric\":{\"__name__\":\"m\"},\"values\":[1],\"timestamps\":[1]}\n",
            "VictoriaMetrics export");
        row("\x1F\x8Bxyz", "unknown format");
        row("PK\x03\x04", "unknown format");
        row("<html>", "unknown format");
        row("SQLite format 3", "unknown format");
        row("", "unknown format");
    }
    void formats()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, format);
        const SniffedFormat sniffed = sniffFormat(text.toStdString());
        QCOMPARE(QString::fromUtf8(formatLabel(sniffed.format).data()), format);
        QCOMPARE(sniffed.why.empty(), sniffed.format != ImportFormat::Foreign);
    }
};

QTEST_APPLESS_MAIN(TestImportText)
#include "tst_import_text.moc"
