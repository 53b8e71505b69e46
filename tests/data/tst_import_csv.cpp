// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include <QtTest/QTest>

using namespace hallscape::data;
using namespace hallscape::data::test;

using Texts = std::initializer_list<const char*>;

class TestImportCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("samples");
        QTest::addColumn<QStringList>("skipped");
        const auto row = [](const char* name, const char* text, Texts samples, Texts skipped = {}) {
            QTest::newRow(name) << QByteArray(text) << listOf(samples) << listOf(skipped);
        };

        row("long", "time,host,gpu,metric,value\n1700000000,n1,0,gpu temp,45.5\n",
            {"gpu temp{host=n1,gpu=0,} @1700000000000 45.5"});
        row("long, any order", "value,gpu,time,metric,host\n45.5,0,1700000000,gpu temp,n1\n",
            {"gpu temp{gpu=0,host=n1,} @1700000000000 45.5"});
        row("long, unit column", "time,path,metric,unit,value\n1700000000,h1 a1,power,kW,2\n",
            {"power{path=h1 a1,} kW @1700000000000 2"});
        row("long, whole series in a cell",
            "Series;Time;Value\n\"M{a=\"\"b\"\"}\";2023-11-14T22:13:20Z;4,5\n",
            {"M{a=b,} @1700000000000 4.5"});
        row("tidy", "time,host,gpu temp [°C],power_kW\n1700000000,n1,45,0.7\n",
            {"gpu temp{host=n1,} °C @1700000000000 45", "power{host=n1,} kW @1700000000000 0.7"});
        row("tidy, names of exporters", "time,host,gpu,DCGM_FI_DEV_GPU_TEMP\n1700000000,n1,3,45\n",
            {"DCGM_FI_DEV_GPU_TEMP{host=n1,gpu=3,} @1700000000000 45"});
        row("wide, paths", "time,hall-1/rack-1/gpu-2 [°C],n7/3\n1700000000,45,46\n",
            {"{path=hall-1/rack-1/gpu-2,} °C @1700000000000 45",
             "{path=n7/3,host=n7,gpu=3,} @1700000000000 46"});
        row("wide, metric after the path",
            "time,hall-1/rack-1/gpu-2 gpu-temp [°F],hall-1/rack-1/power\n1700000000,45,46\n",
            {"gpu-temp{path=hall-1/rack-1/gpu-2,} °F @1700000000000 45",
             "power{path=hall-1/rack-1,host=hall-1,gpu=1,} @1700000000000 46"});
        row("wide, series", "Time,\"M{h=\"\"x\"\",g=\"\"0\"\"}\",N{}\n1700000000,45,46\n",
            {"M{h=x,g=0,} @1700000000000 45", "N{} @1700000000000 46"});
        row("empty cells are no data", "time,a/1,b/2,c/3\n1700000000,,2,\n1700000010,1,,\n",
            {"{path=b/2,host=b,gpu=2,} @1700000000000 2",
             "{path=a/1,host=a,gpu=1,} @1700000010000 1"});
        row("NaN, null and N/A are no data",
            "time,a/1\n1700000000,NaN\n1700000001,null\n"
            "1700000002,N/A\n1700000003,<<<NULL>>>\n",
            {"{path=a/1,host=a,gpu=1,} @1700000000000 none",
             "{path=a/1,host=a,gpu=1,} @1700000001000 none",
             "{path=a/1,host=a,gpu=1,} @1700000002000 none",
             "{path=a/1,host=a,gpu=1,} @1700000003000 none"});
        row("semicolons and decimal commas",
            "time;host;gpu temp [°C]\n2023-11-14 22:13:20;n1;45,25\n",
            {"gpu temp{host=n1,} °C @1700000000000 45.25"});
        row("tabs", "time\thost\tgpu temp\n1700000000\tn1\t45\n",
            {"gpu temp{host=n1,} @1700000000000 45"});
        row("quotes",
            "\"time\",\"host\",\"metric\",\"value\"\n"
            "\"1700000000\",\"n,1\"\"x\"\"\",power,\"4\"\n1700000001,n2,power,5\n",
            {"power{host=n,1\"x\",} @1700000000000 4", "power{host=n2,} @1700000001000 5"});
        row("a line end within quotes", "time,host,metric,value\n1700000000,\"n\n1\",power,4\n",
            {"power{host=n\n1,} @1700000000000 4"});
        row("CR LF, BOM, comments, blank lines",
            "\xEF\xBB\xBFtime,host,power\r\n# said\r\n\r\n1700000000,n1,4\r\n",
            {"power{host=n1,} @1700000000000 4"});
        row("no line end at the end", "time,host,power\n1700000000,n1,4",
            {"power{host=n1,} @1700000000000 4"});
        row("delimiter at the end", "time,host,power,\n1700000000,n1,4,\n",
            {"power{host=n1,} @1700000000000 4"});

        row("bad number", "time,host,power\n1700000000,n1,abc\n1700000001,n1,4\n",
            {"power{host=n1,} @1700000001000 4"}, {"2:15: expected a number, found \"abc\""});
        row("decimal comma among commas", "time,a/1\n1700000000,4,5\n", {},
            {"2:1: expected as many cells as the header has, found \"1700000000,4,5\""});
        row("bad number in a wide row", "time,a/1,b/2\n1700000000,4x,5\n",
            {"{path=b/2,host=b,gpu=2,} @1700000000000 5"},
            {"2:12: expected a number, found \"4x\""});
        row("column in characters, not bytes", "time,host,power\n1700000000,Mühle,x\n", {},
            {"2:18: expected a number, found \"x\""});
        row("bad time", "time,host,power\nyesterday,n1,4\n1700000000,n1,5\n",
            {"power{host=n1,} @1700000000000 5"},
            {"2:1: expected a time between 1990 and 2100, found \"yesterday\""});
        row("cut off row", "time,host,power\n1700000000,n1,4\n1700000010,n",
            {"power{host=n1,} @1700000000000 4"},
            {"3:13: expected as many cells as the header has, found \"1700000010,n\""});
        row("cut off wide row", "time,a/1,b/2\n1700000000,4\n", {},
            {"2:1: expected as many cells as the header has, found \"1700000000,4\""});
        row("quote left open", "time,host,power\n1700000000,\"n1,4\n1700000001,n1,5\n",
            {"power{host=n1,} @1700000001000 5"},
            {"2:12: expected as many cells as the header has, found \"\"n1,4\""});
        row("text after a quote", "time,host,power\n1700000000,\"n1\"x,4\n1700000001,n1,5\n",
            {"power{host=n1,} @1700000001000 5"},
            {"2:16: expected as many cells as the header has, found \"x,4\""});
        row("no header", "1700000000,n1,0,45\n", {},
            {"1:1: cannot use the header: the first row must name the columns, as in "
             "time,host,gpu,metric,value"});
        row("devices without values", "time,host,colour\n1700000000,n1,red\n", {},
            {"1:1: cannot use the header: rows name devices, but no column is called value or like "
             "a metric"});
        row("second column of a name", "time,a/1,a/1\n1700000000,1,2\n",
            {"{path=a/1,host=a,gpu=1,} @1700000000000 1"},
            {"1:10: cannot use the header: a second column is called \"a/1\""});
        row("only a time", "time\n1700000000\n", {},
            {"1:1: cannot use the header: there is no column of values beside the time"});
        row("empty", "", {}, {"cannot use the header: the file has no header"});
        row("only comments", "# nothing\n", {}, {"cannot use the header: the file has no header"});
    }
    void tables()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, samples);
        QFETCH(const QStringList, skipped);
        const Parsed parsed = parseWith(parseCsv, text.toStdString());
        QCOMPARE(parsed.samples, samples);
        QCOMPARE(parsed.skipped, skipped);
        QCOMPARE(parsed.skippedTotal, static_cast<std::uint64_t>(skipped.size()));
        // THEN it does not matter where the blocks of the file end
        const Parsed crumbs = parseWith(parseCsv, text.toStdString(), 1);
        QCOMPARE(crumbs.samples, samples);
        QCOMPARE(crumbs.skipped, skipped);
    }

    void firstColumnIsTheTimeWhereNoneIsCalledSo()
    {
        const Parsed parsed = parseWith(parseCsv, ",a/1\n1700000000,1\n");
        QCOMPARE(parsed.samples.size(), 1);
        QCOMPARE(parsed.notes, listOf({"no column is called time: the first one is taken for it"}));
    }

    void seriesThatShareAPrefixStayApart()
    {
        // GIVEN series of which one's text begins with the other's, in changing order
        const Parsed parsed =
            parseWith(parseCsv, "time,host,power\n1700000000,n1,1\n1700000000,n10,10\n"
                                "1700000001,n10,11\n1700000001,n1,2\n1700000002,n1,3\n"
                                "1700000002,n10,12\n");
        QCOMPARE(
            parsed.samples,
            listOf({"power{host=n1,} @1700000000000 1", "power{host=n10,} @1700000000000 10",
                    "power{host=n10,} @1700000001000 11", "power{host=n1,} @1700000001000 2",
                    "power{host=n1,} @1700000002000 3", "power{host=n10,} @1700000002000 12"}));
    }

    void quotedDelimiterIsNotTakenForTwoCells()
    {
        const Parsed parsed =
            parseWith(parseCsv, "time,host,gpu,power\n1700000000,\"a,b\",c,1\n"
                                "1700000000,a,\"b,c\",2\n1700000001,\"a,b\",c,3\n");
        QCOMPARE(parsed.samples, listOf({"power{host=a,b,gpu=c,} @1700000000000 1",
                                         "power{host=a,gpu=b,c,} @1700000000000 2",
                                         "power{host=a,b,gpu=c,} @1700000001000 3"}));
    }

    void quotedCellIsNotTakenForTheBeginOfAPlainRow()
    {
        const Parsed parsed = parseWith(parseCsv, "host,time,power\n\"a,1700000000\",1700000000,1\n"
                                                  "a,1700000000,1700000000\n");
        QCOMPARE(parsed.samples, listOf({"power{host=a,1700000000,} @1700000000000 1",
                                         "power{host=a,} @1700000000000 1700000000"}));
    }

    void brokenFileIsCountedButNotRemembered()
    {
        std::string text = "time,host,power\n";
        for (int i = 0; i < 10'000; ++i) {
            text += "1700000000,n1,x\n";
        }
        const Parsed parsed = parseWith(parseCsv, text);
        QCOMPARE(parsed.skippedTotal, 10'000U);
        QCOMPARE(parsed.skipped.size(), 20);
    }

    void brokenCellsOfOneLongRowAreCounted()
    {
        std::string text = "time";
        std::string row = "\n1700000000";
        for (int i = 0; i < 50'000; ++i) {
            text.append(",n").append(std::to_string(i));
            row.append(",x");
        }
        const Parsed parsed = parseWith(parseCsv, text.append(row));
        QCOMPARE(parsed.skippedTotal, 50'000U);
        QCOMPARE(parsed.skipped.last(), QStringLiteral("2:50: expected a number, found \"x\""));
        QCOMPARE(parsed.places.back().column, text.find(",n49999") + 2);
    }

    void hugeTableIsReadWhole()
    {
        constexpr int columns = 20'000;
        std::string text = "time";
        for (int i = 0; i < columns; ++i) {
            text.append(",n").append(std::to_string(i / 8)).append("/");
            text.append(std::to_string(i % 8));
        }
        for (int row = 0; row < 3; ++row) {
            text.append("\n17000000").append(std::to_string(10 + row));
            for (int i = 0; i < columns; ++i) {
                text.append(",").append(std::to_string(i));
            }
        }
        const Parsed parsed = parseWith(parseCsv, text, 4096);
        QCOMPARE(parsed.samples.size(), 3 * columns);
        QVERIFY(parsed.samples.last().endsWith(QStringLiteral("@1700000012000 19999")));
        QVERIFY(parsed.skipped.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestImportCsv)
#include "tst_import_csv.moc"
