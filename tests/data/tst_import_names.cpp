// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How numbers, times, units and names in foreign files are understood.
#include "data/import/metric_words.h"
#include "data/import/number_text.h"
#include "data/import/unit.h"

#include <QtTest/QTest>

#include <charconv>
#include <cmath>
#include <random>

using namespace hallscape::data;

class TestImportNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("timeMs"); // 0: none
        const auto row = [](const char* text, qint64 timeMs) {
            QTest::newRow(text) << QByteArray(text) << timeMs;
        };
        row("1700000000", 1'700'000'000'000);
        row("1700000000.25", 1'700'000'000'250);
        row("1.7e9", 1'700'000'000'000);
        row("1700000000250", 1'700'000'000'250);
        row("1700000000250.7", 1'700'000'000'250);
        row("1700000000250000", 1'700'000'000'250);
        row("1700000000250000999", 1'700'000'000'250);
        row("631152000", 631'152'000'000);
        row("631151999", 0);
        row("4102444799", 4'102'444'799'000);
        row("4102444800", 0);
        row("2023-11-14T22:13:20Z", 1'700'000'000'000);
        row("2023-11-14t22:13:20z", 1'700'000'000'000);
        row("2023-11-14 22:13:20", 1'700'000'000'000);
        row("2023-11-14T22:13:20.25Z", 1'700'000'000'250);
        row("2023-11-14T22:13:20.250999999Z", 1'700'000'000'250);
        row("2023-11-14T23:13:20+01:00", 1'700'000'000'000);
        row("2023-11-14T23:13:20+0100", 1'700'000'000'000);
        row("2023-11-14T23:13:20+01", 1'700'000'000'000);
        row("2023-11-14 17:43:20 -04:30", 1'700'000'000'000);
        row("2023/11/14 22:13", 1'699'999'980'000);
        row("2023-11-14", 1'699'920'000'000);
        row("2023-02-30", 0);
        row("2023-11-14T22:61:20Z", 0);
        row("2023-11-14T22:13:20Zx", 0);
        row("2023-11-14T22:13:20+99:00", 0);
        row("14.11.2023", 0);
        row("0", 0);
        row("-5", 0);
        row("", 0);
        row("inf", 0);
        row("nan", 0);
        row("99999999999999999999999", 0);
    }
    void times()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, timeMs);
        const auto parsed = parseSampleTime(text.toStdString());
        QCOMPARE(static_cast<qint64>(parsed.value_or(0)), timeMs);
        QCOMPARE(parsed.has_value(), timeMs != 0);
    }

    void numbers()
    {
        QCOMPARE(parseNumber("4.5"), std::optional(4.5));
        QCOMPARE(parseNumber(" +4.5e1\t"), std::optional(45.0));
        QCOMPARE(parseNumber("4,5", true), std::optional(4.5));
        QCOMPARE(parseNumber("4.5", true), std::optional(4.5));
        QVERIFY(!parseNumber("4,5"));
        QVERIFY(!parseNumber("4 °C"));
        QVERIFY(!parseNumber("+-4"));
        QVERIFY(!parseNumber("0x10"));
        for (const char* const absent : {"", "NaN", "null", "N/A", "-", "none", "1e999"}) {
            const auto number = parseNumber(absent);
            QVERIFY2(number && std::isnan(*number), absent);
        }
    }

    void decimalsAreReadAsTheStandardLibraryDoes()
    {
        // GIVEN numbers of all lengths, signs and forms, and what is none
        std::vector<std::string> texts{"",
                                       "-",
                                       ".",
                                       "-.5",
                                       "1.",
                                       "0",
                                       "-0",
                                       "1.2.3",
                                       "1e5",
                                       "1E-5x",
                                       "nan",
                                       "-inf",
                                       "+1",
                                       "4,5",
                                       "999999999999999",
                                       "9999999999999999",
                                       "0.00000000000001",
                                       "0.0000000000000001",
                                       "9223372036854775794",
                                       "123456789012345.6",
                                       "12345678901234.5x"};
        std::mt19937 random(3);
        for (int i = 0; i < 20'000; ++i) {
            std::string text = random() % 2 == 0 ? "-" : "";
            const auto digits = static_cast<int>(random() % 18);
            for (int digit = 0; digit < digits; ++digit) {
                text += static_cast<char>('0' + random() % 10);
                text += random() % 12 == 0 ? "." : "";
            }
            texts.push_back(text + (random() % 5 == 0 ? "," : ""));
        }
        for (const std::string& text : texts) {
            double expected = 0;
            double value = 0;
            const char* const end = text.data() + text.size();
            const auto [after, error] = std::from_chars(text.data(), end, expected);
            const char* const got = readDecimal(text.data(), end, value);
            QVERIFY2(got == (error == std::errc() ? after : text.data()), text.c_str());
            QVERIFY2(value == expected || (std::isnan(value) && std::isnan(expected)),
                     text.c_str());
        }
    }

    void units_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("converted");
        const auto row = [](const char* from, const char* to, double value, double converted) {
            QTest::addRow("%s to %s", from, to)
                << QByteArray(from) << QByteArray(to) << value << converted;
        };
        row("°F", "°C", 212, 100);
        row("f", "°C", 32, 0);
        row("K", "°C", 300, 26.85);
        row("celsius", "°C", 45, 45);
        row("kW", "W", 0.7, 700);
        row("W", "kW", 700, 0.7);
        row("mW", "W", 700, 0.7);
        row("MW", "kW", 1.5, 1500);
        row("ratio", "%", 0.5, 50);
        row("GHz", "MHz", 1.98, 1980);
        row("bytes/s", "Gb/s", 5e10, 400);
        row("Mb/s", "Gb/s", 400, 0.4);
        row("MB/s", "Gb/s", 1000, 8);
        row("m³/h", "L/min", 6, 100);
        row("gpm", "L/min", 10, 37.85411784);
        row("bar", "kPa", 2.5, 250);
        row("psi", "kPa", 10, 68.94757293168);
    }
    void units()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const double, value);
        QFETCH(const double, converted);
        const auto conversion = unitConversion(from.toStdString(), to.toStdString());
        QVERIFY(conversion);
        const double got = value * conversion->scale + conversion->offset;
        QVERIFY2(std::abs(got - converted) < 1e-9, qPrintable(QString::number(got, 'g', 12)));
    }

    void unitsThatDoNotFitAreRefused()
    {
        QVERIFY(!unitConversion("W", "°C"));
        QVERIFY(!unitConversion("furlong", "°C"));
        QVERIFY(!unitConversion("mw", "W")); // milli or mega: a factor of a billion
    }

    void unitIsFoundInNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("unit");
        const auto row = [](const char* text, const char* name, const char* unit) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(name) << QByteArray(unit);
        };
        row("gpu temp [°C]", "gpu temp", "°C");
        row("power (kW)", "power", "kW");
        row("power_kW", "power", "kW");
        row("temp_f", "temp", "f");
        row("gpu_temp_celsius", "gpu_temp", "celsius");
        row("load / %", "load", "%");
        row("gpu-temp", "gpu-temp", "");
        row("power", "power", "");
        row("kW", "kW", "");
        row("[°C]", "", "°C");
        row("a]", "a]", "");
        row("", "", "");
    }
    void unitIsFoundInNames()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, unit);
        const std::string whole = text.toStdString();
        const NameAndUnit split = splitUnit(whole);
        QCOMPARE(QByteArray::fromStdString(std::string(split.name)), name);
        QCOMPARE(QByteArray::fromStdString(std::string(split.unit)), unit);
    }

    void namesOfMetrics_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("metric"); // -1: none
        const auto row = [](const char* name, Kind kind, MetricId metric) {
            QTest::addRow("%s of %s", name, kindId(kind).data())
                << QByteArray(name) << static_cast<int>(kind) << static_cast<int>(metric);
        };
        row("gpu-temp", Kind::Gpu, MetricId::GpuTemp);
        row("GPU temperature", Kind::Gpu, MetricId::GpuTemp);
        row("gpu_temp", Kind::Gpu, MetricId::GpuTemp);
        row("temp", Kind::Gpu, MetricId::GpuTemp);
        row("memory temp", Kind::Gpu, MetricId::GpuMemoryTemp);
        row("hbm temperature", Kind::Gpu, MetricId::GpuMemoryTemp);
        row("temp", Kind::Cpu, MetricId::CpuTemp);
        row("temp", Kind::Server, MetricId::ServerInletTemp);
        row("power", Kind::Gpu, MetricId::GpuPower);
        row("power", Kind::Server, MetricId::ServerPower);
        row("power", Kind::Rack, MetricId::RackPower);
        row("power", Kind::Site, MetricId::SitePower);
        row("grid power", Kind::Site, MetricId::GridPower);
        row("utilization", Kind::Gpu, MetricId::GpuUtil);
        row("flow", Kind::Cdu, MetricId::CduFlow);
        row("supply temp", Kind::Cdu, MetricId::CduSupplyTemp);
        row("temp", Kind::Cdu, MetricId::Count); // supply or return: not to be guessed
        row("temp", Kind::Rack, MetricId::Count);
        row("colour", Kind::Gpu, MetricId::Count);
        row("", Kind::Gpu, MetricId::Count);
    }
    void namesOfMetrics()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const int, kind);
        QFETCH(const int, metric);
        const auto found = metricOf(static_cast<Kind>(kind), metricsNamed(name.toStdString()));
        QCOMPARE(static_cast<int>(found.value_or(MetricId::Count)), metric);
    }

    void unitAloneNamesTheUsualMetric()
    {
        QCOMPARE(metricOf(Kind::Gpu, metricsMeasuredIn("°F")), std::optional(MetricId::GpuTemp));
        QCOMPARE(metricOf(Kind::Gpu, metricsMeasuredIn("W")), std::optional(MetricId::GpuPower));
        QCOMPARE(metricOf(Kind::Gpu, metricsMeasuredIn("%")), std::optional(MetricId::GpuUtil));
        QVERIFY(metricsMeasuredIn("furlong").empty());
        QVERIFY(metricsMeasuredIn("").empty());
    }
};

QTEST_APPLESS_MAIN(TestImportNames)
#include "tst_import_names.moc"
