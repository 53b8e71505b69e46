// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/credentials.h"
#include "app/live/keyring.h"
#include "app/live/server_address.h"

#include <QtTest/QTest>

using namespace hallscape;
using app::ServerAddress;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void takesSecretsFromTheEnvironment();
    void keepsTheSecretsOfTwoEnginesApart();
    void tellsWhatAKeyringIsMissing();
};

void TestServerAddress::cleanup()
{
    for (const char* name : {"HALLSCAPE_TOKEN", "HALLSCAPE_PASSWORD", "HALLSCAPE_KEY_PASSPHRASE",
                             "HALLSCAPE_ALERTMANAGER_TOKEN", "HALLSCAPE_ALERTMANAGER_PASSWORD"}) {
        qunsetenv(name);
    }
}

void TestServerAddress::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("queryUrl");
    QTest::addColumn<QByteArray>("canonical");

    QTest::newRow("port") << QByteArray("prometheus+http://metrics.example:9090")
                          << QByteArray("metrics.example:9090")
                          << QByteArray("http://metrics.example:9090/api/v1/query")
                          << QByteArray("prometheus+http://metrics.example:9090");
    QTest::newRow("prefix and user")
        << QByteArray(" prometheus+https://ops@Metrics.Example/prom/ ")
        << QByteArray("metrics.example:443/prom")
        << QByteArray("https://metrics.example:443/prom/api/v1/query")
        << QByteArray("prometheus+https://ops@metrics.example:443/prom");
    QTest::newRow("alertmanager, IPv6")
        << QByteArray("alertmanager+http://[::1]:9093") << QByteArray("[::1]:9093")
        << QByteArray("http://[::1]:9093/api/v1/query")
        << QByteArray("alertmanager+http://[::1]:9093");
    QTest::newRow("bare") << QByteArray("http://localhost") << QByteArray("localhost:80")
                          << QByteArray("http://localhost:80/api/v1/query")
                          << QByteArray("prometheus+http://localhost:80");
}

void TestServerAddress::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, queryUrl);
    QFETCH(const QByteArray, canonical);
    const auto address = app::parseServerAddress(text.toStdString());
    QVERIFY2(address, address ? "" : address.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(address->name()), name);
    QCOMPARE(address->url("/api/v1/query").toString(QUrl::FullyEncoded).toUtf8(), queryUrl);
    QCOMPARE(QByteArray::fromStdString(address->toString()), canonical);
    QVERIFY(*app::parseServerAddress(address->toString()) == *address);
    QVERIFY(app::looksLikeServerAddress(text.toStdString()));
}

void TestServerAddress::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("empty") << QByteArray() << QByteArray("prometheus+http://");
    QTest::newRow("no scheme") << QByteArray("metrics.example:9090") << QByteArray("begin with");
    QTest::newRow("other scheme") << QByteArray("ftp://metrics.example")
                                  << QByteArray("begin with");
    QTest::newRow("no host") << QByteArray("prometheus+http:///x") << QByteArray("host is missing");
    QTest::newRow("password") << QByteArray("prometheus+http://ops:hush7@metrics.example")
                              << QByteArray("HALLSCAPE_PASSWORD");
    QTest::newRow("query") << QByteArray("prometheus+http://h:1/x?y=1")
                           << QByteArray("after the path");
    QTest::newRow("api") << QByteArray("prometheus+http://h:1/api/v1/") << QByteArray("/api/v1");
    QTest::newRow("port 0") << QByteArray("prometheus+http://h:0") << QByteArray("port");
    QTest::newRow("port too large") << QByteArray("prometheus+http://h:70000") << QByteArray("URL");
}

void TestServerAddress::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, complaint);
    const auto address = app::parseServerAddress(text.toStdString());
    QVERIFY(!address);
    const QByteArray said =
        QByteArray::fromStdString(address.error().where + ": " + address.error().detail);
    QVERIFY2(said.contains(complaint), said.constData());
    QVERIFY2(!said.contains("hush7"), said.constData());
}

void TestServerAddress::takesSecretsFromTheEnvironment()
{
    qputenv("HALLSCAPE_PASSWORD", "hush7");
    const auto anonymous = app::parseServerAddress("prometheus+http://h:1");
    const auto named = app::parseServerAddress("prometheus+http://ops@h:1");
    // A password without a user belongs to nobody.
    QVERIFY(app::environmentCredentials(*anonymous).empty());
    QCOMPARE(app::environmentCredentials(*named).password, std::string("hush7"));
    QCOMPARE(app::environmentCredentials(*named).user, std::string("ops"));
    qputenv("HALLSCAPE_TOKEN", "tok\n");
    QCOMPARE(app::environmentCredentials(*anonymous).token, std::string("tok"));
}

void TestServerAddress::keepsTheSecretsOfTwoEnginesApart()
{
    qputenv("HALLSCAPE_TOKEN", "for-prometheus");
    const auto alertmanager = app::parseServerAddress("alertmanager+http://h:1");
    QVERIFY(app::environmentCredentials(*alertmanager).empty());
    qputenv("HALLSCAPE_ALERTMANAGER_TOKEN", "for-alertmanager");
    QCOMPARE(app::environmentCredentials(*alertmanager).token, std::string("for-alertmanager"));
}

void TestServerAddress::tellsWhatAKeyringIsMissing()
{
    // GIVEN no session bus, so no keyring
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const auto anonymous = app::parseServerAddress("prometheus+http://h:1");
    const auto named = app::parseServerAddress("prometheus+http://ops@h:1");
    // THEN a server that wants no user needs no keyring
    const auto quiet = app::findCredentialsNow(*anonymous);
    QVERIFY(quiet.credentials.empty());
    QCOMPARE(quiet.problem, std::string());
    // AND one that does says what is missing and where it may be put
    const auto missing = app::findCredentialsNow(*named);
    QVERIFY(missing.credentials.empty());
    QVERIFY2(missing.problem.find("HALLSCAPE_PASSWORD") != std::string::npos,
             missing.problem.c_str());
    QVERIFY2(missing.problem.find("ops@h:1") != std::string::npos, missing.problem.c_str());
    // AND the environment is asked first
    qputenv("HALLSCAPE_PASSWORD", "hush7");
    const auto found = app::findCredentialsNow(*named);
    QCOMPARE(found.credentials.password, std::string("hush7"));
    QCOMPARE(found.problem, std::string());
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_server_address.moc"
