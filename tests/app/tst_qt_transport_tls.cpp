// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "misbehaving_server.h"

#include "app/live/qt_transport.h"

#include <QtTest/QTest>

#include <thread>

using namespace hallscape;
using namespace hallscape::test;
using data::HttpFailure;
using data::HttpReply;

class TestQtTransportTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsOnlyItsAuthorities_data();
    void knowsOnlyItsAuthorities();
    void showsItsCertificate_data();
    void showsItsCertificate();
    void complainsAboutFiles_data();
    void complainsAboutFiles();
    void speaksTlsToATextServer();

private:
    HttpReply ask(quint16 port, const app::TlsOptions& options,
                  const std::string& passphrase = {}) const;
    QString path(const QString& name) const;

    Certificates m_certificates;
    const QString m_names = QStringLiteral("DNS:localhost,IP:127.0.0.1");
};

void TestQtTransportTls::initTestCase()
{
    m_certificates.makeAuthority();
    m_certificates.issue(u"server"_qs, m_names);
    m_certificates.issue(u"elsewhere"_qs, u"DNS:elsewhere.example"_qs);
    m_certificates.selfSign(u"selfsigned"_qs, m_names);
    m_certificates.issue(u"client-ec"_qs, u"DNS:client"_qs);
    m_certificates.issue(u"client-rsa"_qs, u"DNS:client"_qs, u"rsa"_qs);
    m_certificates.issue(u"client-locked"_qs, u"DNS:client"_qs, u"ec"_qs, u"open sesame"_qs);
}

QString TestQtTransportTls::path(const QString& name) const
{
    return name.isEmpty() ? QString() : m_certificates.file(name);
}

HttpReply TestQtTransportTls::ask(quint16 port, const app::TlsOptions& options,
                                  const std::string& passphrase) const
{
    HttpReply reply;
    std::thread worker([&] {
        app::ServerAddress address;
        address.tls = true;
        address.host = "127.0.0.1";
        address.port = port;
        app::Credentials credentials;
        credentials.keyPassphrase = passphrase;
        data::HttpRequest request;
        request.path = "/api/v1/query";
        request.deadline = std::chrono::seconds(20);
        reply = app::makeTransportFactory(address, options, credentials)()->send(request, {});
    });
    worker.join();
    return reply;
}

void TestQtTransportTls::knowsOnlyItsAuthorities_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("ownAuthority");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("own authority") << u"server"_qs << true << QByteArray();
    QTest::newRow("unknown authority") << u"server"_qs << false << QByteArray("issuer");
    QTest::newRow("self-signed") << u"selfsigned"_qs << true << QByteArray("self-signed");
    QTest::newRow("wrong name") << u"elsewhere"_qs << true << QByteArray("host name");
}

void TestQtTransportTls::knowsOnlyItsAuthorities()
{
    QFETCH(const QString, server);
    QFETCH(const bool, ownAuthority);
    QFETCH(const QByteArray, complaint);
    MisbehavingServer listening([](const Heard&) { return Answer{httpAnswer(200, "{}")}; },
                                m_certificates.server(server));
    app::TlsOptions options;
    options.caFile = ownAuthority ? m_certificates.authority() : QString();
    const HttpReply reply = ask(listening.port(), options);
    if (complaint.isEmpty()) {
        QVERIFY2(reply.failure == HttpFailure::None, reply.detail.c_str());
        QCOMPARE(reply.body, std::string("{}"));
        return;
    }
    QCOMPARE(reply.failure, HttpFailure::Tls);
    QCOMPARE(reply.status, 0);
    QVERIFY(listening.heard().empty());
    QVERIFY2(QByteArray::fromStdString(reply.detail).contains(complaint), reply.detail.c_str());
}

void TestQtTransportTls::showsItsCertificate_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<bool>("welcome");
    QTest::newRow("none") << QString() << QByteArray() << false;
    QTest::newRow("EC") << u"client-ec"_qs << QByteArray() << true;
    QTest::newRow("RSA") << u"client-rsa"_qs << QByteArray() << true;
    QTest::newRow("passphrase") << u"client-locked"_qs << QByteArray("open sesame") << true;
    QTest::newRow("wrong passphrase") << u"client-locked"_qs << QByteArray("open barley") << false;
}

void TestQtTransportTls::showsItsCertificate()
{
    QFETCH(const QString, client);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const bool, welcome);
    MisbehavingServer listening([](const Heard&) { return Answer{httpAnswer(200, "{}")}; },
                                m_certificates.server(u"server"_qs, true));
    app::TlsOptions options{m_certificates.authority(), {}, {}};
    if (!client.isEmpty()) {
        options.certificateFile = path(client + u".pem"_qs);
        options.keyFile = path(client + u".key"_qs);
    }
    const HttpReply reply = ask(listening.port(), options, passphrase.toStdString());
    if (welcome) {
        QVERIFY2(reply.failure == HttpFailure::None, reply.detail.c_str());
    } else {
        // Some servers send an alert, others just hang up.
        QVERIFY2(reply.failure == HttpFailure::Tls ||
                     reply.detail.find("client certificate") != std::string::npos,
                 reply.detail.c_str());
        QVERIFY(reply.failure != HttpFailure::None);
    }
    QCOMPARE(listening.heard().size(), std::size_t{welcome ? 1U : 0U});
    QVERIFY(reply.detail.find("open ") == std::string::npos);
}

void TestQtTransportTls::complainsAboutFiles_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("no authority file")
        << u"none.pem"_qs << QString() << QString() << QByteArray("none.pem");
    QTest::newRow("authority is a key")
        << u"ca.key"_qs << QString() << QString() << QByteArray("expected certificates in PEM");
    QTest::newRow("certificate without key")
        << QString() << u"client-ec.pem"_qs << QString() << QByteArray("private key");
    QTest::newRow("key of another kind") << QString() << u"client-ec.pem"_qs << u"client-rsa.key"_qs
                                         << QByteArray("does not belong");
    QTest::newRow("key without certificate")
        << QString() << QString() << u"client-ec.key"_qs << QByteArray("client certificate");
}

void TestQtTransportTls::complainsAboutFiles()
{
    QFETCH(const QString, authority);
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, complaint);
    const HttpReply reply = ask(unusedPort(), {path(authority), path(certificate), path(key)});
    QCOMPARE(reply.failure, HttpFailure::Tls);
    QVERIFY2(QByteArray::fromStdString(reply.detail).contains(complaint), reply.detail.c_str());
}

void TestQtTransportTls::speaksTlsToATextServer()
{
    MisbehavingServer listening([](const Heard&) { return Answer{httpAnswer(200, "{}")}; });
    data::HttpRequest request;
    // The server waits for the end of a request line that never comes; it must not take for ever.
    app::ServerAddress address;
    address.tls = true;
    address.host = "127.0.0.1";
    address.port = listening.port();
    request.deadline = std::chrono::milliseconds(300);
    HttpReply reply;
    std::thread worker([&] { reply = app::QtTransport(address, {}, {}).send(request, {}); });
    worker.join();
    QVERIFY(reply.failure == HttpFailure::Deadline || reply.failure == HttpFailure::Tls);
}

QTEST_GUILESS_MAIN(TestQtTransportTls)
#include "tst_qt_transport_tls.moc"
