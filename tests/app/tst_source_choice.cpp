// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_choice.h"

#include <QtTest/QTest>

using namespace hallscape;
using app::ServerAddress;

class TestSourceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressMayBeWrittenAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        const auto row = [](const char* name, const char* text, const char* address) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(address);
        };
        row("command line", "prometheus+http://host:9090", "prometheus+http://host:9090");
        row("as a browser shows it", "https://host:9090/", "prometheus+https://host:9090");
        row("only a host", "host", "prometheus+http://host:80");
        row("host and port", "metrics.example:8428", "prometheus+http://metrics.example:8428");
        row("number of the sixth version", "[::1]:9090", "prometheus+http://[::1]:9090");
        row("prefix stays", "https://host:443/select/0/prometheus/",
            "prometheus+https://host:443/select/0/prometheus");
        row("end of the API goes", "http://host:9090/api/v1/", "prometheus+http://host:9090");
        row("user stays", "anna@host:9090", "prometheus+http://anna@host:9090");
        row("spaces around", "  http://host:9090 ", "prometheus+http://host:9090");
    }

    void anAddressMayBeWrittenAsPeopleDo()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto server = app::serverFromText(text, ServerAddress::Engine::Prometheus);
        QVERIFY2(bool(server), server ? "" : server.error().detail.c_str());
        QCOMPARE(QString::fromStdString(server->toString()), address);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "   ", "ftp://host", "http://", "http://a b/", "http://host:99999",
              "http://host/?query=up", "http://user:secret@host:9090", "user:secret@host"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        const auto server = app::serverFromText(text, ServerAddress::Engine::Prometheus);
        QVERIFY(!server);
        QVERIFY(!server.error().detail.empty());
        QVERIFY(server.error().where.find("secret") == std::string::npos);
        QVERIFY(server.error().detail.find("secret") == std::string::npos);
    }

    void aChoiceNamesItsMistake()
    {
        app::SourceChoice choice;
        QVERIFY(app::complaintAbout(choice).find("address") != std::string::npos);
        choice.server.host = "host";
        QCOMPARE(app::complaintAbout(choice), std::string());
        choice.tls.certificateFile = QStringLiteral("client.pem");
        QVERIFY(app::complaintAbout(choice).find("key") != std::string::npos);
        choice.tls.keyFile = QStringLiteral("client.key");
        QCOMPARE(app::complaintAbout(choice), std::string());
        choice.intervalS = 0.5F;
        QVERIFY(app::complaintAbout(choice).find("interval") != std::string::npos);
        choice.intervalS = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!app::complaintAbout(choice).empty());
    }

    void aChoiceSurvivesBeingWritten()
    {
        app::SourceChoice choice;
        choice.server = *app::serverFromText(QStringLiteral("https://anna@host:9090/a%20b"),
                                             ServerAddress::Engine::Prometheus);
        choice.mapping = "/maps/50 % & more?.json";
        choice.tls = {QStringLiteral("/ca+own.pem"), QStringLiteral("/c=1.pem"),
                      QStringLiteral("/käse#.pem")};
        choice.intervalS = 2.5F;
        choice.alertmanager = *app::serverFromText(QStringLiteral("http://alerts:9093"),
                                                   ServerAddress::Engine::Alertmanager);
        const auto read = app::sourceChoiceFromText(app::toText(choice));
        QVERIFY(read.has_value());
        QVERIFY(read->server == choice.server);
        QCOMPARE(read->mapping, choice.mapping);
        QCOMPARE(read->tls.caFile, choice.tls.caFile);
        QCOMPARE(read->tls.certificateFile, choice.tls.certificateFile);
        QCOMPARE(read->tls.keyFile, choice.tls.keyFile);
        QCOMPARE(read->intervalS, choice.intervalS);
        QVERIFY(read->alertmanager == choice.alertmanager);
    }

    void otherTextIsNoChoice()
    {
        for (const char* text : {"", "?", "host", "file.json?map=x", "http://host:9090"}) {
            QVERIFY2(!app::sourceChoiceFromText(QString::fromLatin1(text)), text);
        }
        const auto broken = app::sourceChoiceFromText(
            QStringLiteral("http://host:9090?interval=-3&alertmanager=x"));
        QVERIFY(broken.has_value());
        QCOMPARE(broken->intervalS, 10.0F);
        QVERIFY(!broken->alertmanager);
    }
};

QTEST_APPLESS_MAIN(TestSourceChoice)
#include "tst_source_choice.moc"
