// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_choice.h"

#include <QtTest/QTest>

using namespace hallscape;

class TestSourceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsBroughtIntoOneForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("address");
        const auto row = [](const char* name, const char* text, const char* address) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(address);
        };
        row("command line", "prometheus+http://host:9090", "http://host:9090");
        row("with TLS", "prometheus+https://host", "https://host");
        row("as a browser shows it", "https://host:9090/", "https://host:9090");
        row("only a host", "host", "http://host");
        row("host and port", "metrics.example:8428", "http://metrics.example:8428");
        row("number", "10.0.0.7:9090", "http://10.0.0.7:9090");
        row("number of the sixth version", "http://[::1]:9090", "http://[::1]:9090");
        row("prefix stays", "https://host/select/0/prometheus/",
            "https://host/select/0/prometheus");
        row("end of the API goes", "http://host:9090/api/v1/", "http://host:9090");
        row("spaces around", "  http://host:9090 ", "http://host:9090");
    }

    void anAddressIsBroughtIntoOneForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, address);
        const auto result = app::serverAddress(text.toStdString());
        QVERIFY2(bool(result), result ? "" : result.error().detail.c_str());
        QCOMPARE(QByteArray::fromStdString(*result), address);
        QCOMPARE(*app::serverAddress(*result), *result);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "   ", "prometheus+", "ftp://host", "http://", "http://a b/",
                                 "http://host:99999", "http://host/?query=up", "http://host/#graph",
                                 "http://user:secret@host:9090", "user@host"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }

    void whatIsNoAddressIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto result = app::serverAddress(text.toStdString());
        QVERIFY(!result);
        QVERIFY(!result.error().detail.empty());
        QVERIFY(result.error().where.find("secret") == std::string::npos);
        QVERIFY(result.error().detail.find("secret") == std::string::npos);
    }

    void aChoiceNamesItsFirstMistake()
    {
        app::SourceChoice choice;
        choice.address = "http://host:9090";
        QCOMPARE(app::complaintAbout(choice), std::string());
        choice.certificateFile = "client.pem";
        QVERIFY(app::complaintAbout(choice).find("key") != std::string::npos);
        choice.keyFile = "client.key";
        QCOMPARE(app::complaintAbout(choice), std::string());
        choice.intervalS = 0.5F;
        QVERIFY(app::complaintAbout(choice).find("interval") != std::string::npos);
        choice.intervalS = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!app::complaintAbout(choice).empty());
        choice.intervalS = 10;
        choice.alertmanager = "ftp://alerts";
        QVERIFY(app::complaintAbout(choice).find("Alertmanager") != std::string::npos);
    }

    void aServerHasAShortName()
    {
        QCOMPARE(app::shortServerName("https://metrics.example:9090/prefix"),
                 std::string("metrics.example:9090"));
        QCOMPARE(app::shortServerName("https://metrics.example"), std::string("metrics.example"));
    }
};

QTEST_APPLESS_MAIN(TestSourceChoice)
#include "tst_source_choice.moc"
