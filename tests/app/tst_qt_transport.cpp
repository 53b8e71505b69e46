// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "misbehaving_server.h"

#include "app/live/exchange.h"
#include "app/live/qt_transport.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <future>
#include <thread>

using namespace hallscape;
using namespace hallscape::test;
using namespace std::chrono_literals;
using data::HttpFailure;
using data::HttpReply;
using data::HttpRequest;

namespace {

constexpr std::size_t megabyte = 1UL << 20U;
const std::string secret = "hush-7f3a";

app::ServerAddress addressOf(quint16 port, const std::string& user = {})
{
    app::ServerAddress address;
    address.host = "127.0.0.1";
    address.port = port;
    address.user = user;
    return address;
}

HttpRequest request(std::chrono::milliseconds deadline = 20s)
{
    HttpRequest request;
    request.path = "/api/v1/query";
    request.deadline = deadline;
    return request;
}

/// Sends from a plain thread while the main thread does not run an event loop: a transport must
/// not need one.
HttpReply sendTo(const app::ServerAddress& address, const HttpRequest& request,
                 const app::Credentials& credentials = {}, std::stop_token stop = {})
{
    HttpReply reply;
    std::thread worker([&] {
        const auto transport = app::makeTransportFactory(address, {}, credentials)();
        reply = transport->send(request, stop);
    });
    worker.join();
    return reply;
}

Answer whole(const QByteArray& bytes)
{
    return {bytes, Answer::Then::KeepOpen, {}};
}

Answer thenClose(const QByteArray& bytes)
{
    return {bytes, Answer::Then::Close, {}};
}

bool says(const HttpReply& reply, const char* text)
{
    return reply.detail.find(text) != std::string::npos;
}

} // namespace

class TestQtTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsForms();
    void getsWithAQuery();
    void reportsHttpErrorsWithTheirBody_data();
    void reportsHttpErrorsWithTheirBody();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void nobodyListens();
    void hostIsUnknown();
    void hangs();
    void trickles();
    void isCutOff_data();
    void isCutOff();
    void answersWithNonsense();
    void unpacks();
    void boundsWhatItUnpacks_data();
    void boundsWhatItUnpacks();
    void refusesABrokenPackage();
    void boundsWhatIsNotPacked();
    void sendsCredentials_data();
    void sendsCredentials();
    void givesUpAfterOneRefusal();
    void keepsCredentialsFromOtherHosts_data();
    void keepsCredentialsFromOtherHosts();
    void followsWithinTheOrigin();
    void stops_data();
    void stops();
    void recoversOnTheSameTransport();
};

void TestQtTransport::postsForms()
{
    MisbehavingServer server([](const Heard&) { return whole(httpAnswer(200, "{\"a\":1}")); });
    HttpRequest post = request();
    post.method = HttpRequest::Method::Post;
    post.fields = {{"query", "max by (gpu) (a{b=~\"x|y+\"}) & 1"}, {"nocache", "1"}};
    app::ServerAddress address = addressOf(server.port());
    address.prefix = "/monitoring";
    const HttpReply reply = sendTo(address, post);
    QCOMPARE(reply.failure, HttpFailure::None);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, std::string("{\"a\":1}"));
    QCOMPARE(reply.contentType, std::string("application/json"));
    QCOMPARE(reply.detail, std::string());
    const Heard heard = server.heard().at(0);
    QCOMPARE(heard.method, QByteArray("POST"));
    QCOMPARE(heard.target, QByteArray("/monitoring/api/v1/query"));
    QCOMPARE(heard.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(heard.field("query"), QByteArray("max by (gpu) (a{b=~\"x|y+\"}) & 1"));
    QCOMPARE(heard.field("nocache"), QByteArray("1"));
    QVERIFY(heard.headers.value("accept-encoding").contains("gzip"));
    QVERIFY(!heard.headers.contains("authorization"));
}

void TestQtTransport::getsWithAQuery()
{
    MisbehavingServer server([](const Heard&) { return whole(httpAnswer(200, "[]")); });
    HttpRequest get = request();
    get.fields = {{"filter", "Hostname=~\"a+b&c\""}};
    QCOMPARE(sendTo(addressOf(server.port()), get).body, std::string("[]"));
    const Heard heard = server.heard().at(0);
    QCOMPARE(heard.method, QByteArray("GET"));
    QCOMPARE(heard.path(), QByteArray("/api/v1/query"));
    QCOMPARE(heard.field("filter"), QByteArray("Hostname=~\"a+b&c\""));
}

void TestQtTransport::reportsHttpErrorsWithTheirBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 404, 422, 429, 500, 502, 503}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestQtTransport::reportsHttpErrorsWithTheirBody()
{
    QFETCH(const int, status);
    const QByteArray body = R"({"status":"error","errorType":"execution","error":"too many"})";
    MisbehavingServer server([&](const Heard&) {
        return whole(httpAnswer(status, body, {{"Retry-After", "7"}}));
    });
    const HttpReply reply = sendTo(addressOf(server.port()), request());
    QCOMPARE(reply.failure, HttpFailure::None);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, body.toStdString());
    QCOMPARE(reply.retryAfterS, 7);
}

void TestQtTransport::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("number") << QByteArray(" 120 ") << 120;
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << 30;
    QTest::newRow("past date") << QByteArray("Tue, 24 Nov 2026 11:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("a year") << QByteArray("31536000") << 86'400;
    QTest::newRow("nonsense") << QByteArray("soon") << 0;
}

void TestQtTransport::readsRetryAfter()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, seconds);
    const QDateTime now({2026, 11, 24}, {12, 0}, Qt::UTC);
    QCOMPARE(app::retryAfterSeconds(header, now), seconds);
}

void TestQtTransport::nobodyListens()
{
    const HttpReply reply = sendTo(addressOf(unusedPort()), request());
    QCOMPARE(reply.failure, HttpFailure::Refused);
    QCOMPARE(reply.status, 0);
    QVERIFY2(says(reply, "nobody listens at 127.0.0.1:"), reply.detail.c_str());
}

void TestQtTransport::hostIsUnknown()
{
    app::ServerAddress address = addressOf(9090);
    address.host = "no-such-host.invalid"; // RFC 2606: never resolves
    const HttpReply reply = sendTo(address, request());
    QCOMPARE(reply.failure, HttpFailure::Refused);
    QVERIFY2(says(reply, "no-such-host.invalid"), reply.detail.c_str());
}

void TestQtTransport::hangs()
{
    MisbehavingServer server([](const Heard&) { return Answer{}; });
    const HttpReply reply = sendTo(addressOf(server.port()), request(200ms));
    QCOMPARE(reply.failure, HttpFailure::Deadline);
    QVERIFY2(says(reply, "longer than 0.2 s to answer"), reply.detail.c_str());
}

void TestQtTransport::trickles()
{
    // A byte now and then: a timeout that every byte restarts would wait for 100,000 of them.
    MisbehavingServer server([](const Heard&) {
        return Answer{httpAnswer(200, QByteArray(100'000, 'x')), Answer::Then::KeepOpen, 5ms};
    });
    const HttpReply reply = sendTo(addressOf(server.port()), request(1500ms));
    QCOMPARE(reply.failure, HttpFailure::Deadline);
    QCOMPARE(reply.body, std::string());
}

void TestQtTransport::isCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray answer = httpAnswer(200, QByteArray(1000, 'x'));
    QTest::newRow("before the answer") << QByteArray() << 0;
    QTest::newRow("in the head") << answer.left(20) << 0;
    QTest::newRow("in the body") << answer.left(answer.size() - 1) << 200;
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
                               "Content-Type: application/json\r\n\r\n";
    QTest::newRow("in a chunk") << chunked + "5\r\n[1,2,\r\n5\r\n3," << 200;
    QTest::newRow("after a chunk") << chunked + "5\r\n[1,2,\r\n" << 200;
}

void TestQtTransport::isCutOff()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    MisbehavingServer server([&](const Heard&) { return thenClose(bytes); });
    const HttpReply reply = sendTo(addressOf(server.port()), request());
    QCOMPARE(reply.failure, HttpFailure::CutOff);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, std::string());
    QVERIFY2(says(reply, "closed the connection"), reply.detail.c_str());
}

void TestQtTransport::answersWithNonsense()
{
    MisbehavingServer server([](const Heard&) { return thenClose("220 mail.example ESMTP\r\n"); });
    const HttpReply reply = sendTo(addressOf(server.port()), request());
    QVERIFY(reply.failure != HttpFailure::None);
    QVERIFY(!reply.detail.empty());
    QCOMPARE(reply.body, std::string());
}

void TestQtTransport::unpacks()
{
    const QByteArray body(3'000'000, '5');
    MisbehavingServer server([&](const Heard&) {
        return whole(httpAnswer(200, gzipped(body), {{"Content-Encoding", "gzip"}}));
    });
    const HttpReply reply = sendTo(addressOf(server.port()), request());
    QCOMPARE(reply.failure, HttpFailure::None);
    QCOMPARE(reply.body.size(), static_cast<std::size_t>(body.size()));
    QVERIFY(reply.body == body.toStdString());
}

void TestQtTransport::boundsWhatItUnpacks_data()
{
    QTest::addColumn<qulonglong>("bytes");
    QTest::addColumn<qulonglong>("allowed");
    // Qt's own check begins at 10 MiB by default and looks at the ratio only.
    QTest::newRow("8 MiB, 1 allowed") << qulonglong{8 * megabyte} << qulonglong{megabyte};
    QTest::newRow("64 MiB, 16 allowed") << qulonglong{64 * megabyte} << qulonglong{16 * megabyte};
    QTest::newRow("1 GiB, 128 allowed")
        << qulonglong{1024 * megabyte} << qulonglong{128 * megabyte};
}

void TestQtTransport::boundsWhatItUnpacks()
{
    QFETCH(const qulonglong, bytes);
    QFETCH(const qulonglong, allowed);
    const QByteArray bomb = httpAnswer(200, gzippedZeros(bytes), {{"Content-Encoding", "gzip"}});
    QVERIFY(static_cast<qulonglong>(bomb.size()) < bytes / 100);
    MisbehavingServer server([&](const Heard&) { return whole(bomb); });
    HttpRequest bounded = request();
    bounded.maxBytes = allowed;
    const HttpReply reply = sendTo(addressOf(server.port()), bounded);
    QCOMPARE(reply.failure, HttpFailure::TooLarge);
    QCOMPARE(reply.body, std::string());
    // AND what is just allowed passes, however well it is packed
    if (bytes < 100 * megabyte) {
        bounded.maxBytes = bytes;
        QCOMPARE(sendTo(addressOf(server.port()), bounded).body.size(), std::size_t{bytes});
    }
}

void TestQtTransport::refusesABrokenPackage()
{
    QByteArray packed = gzipped(QByteArray(100'000, '5'));
    packed.replace(20, 40, QByteArray(40, '\xff'));
    MisbehavingServer server([&](const Heard&) {
        return whole(httpAnswer(200, packed, {{"Content-Encoding", "gzip"}}));
    });
    const HttpReply reply = sendTo(addressOf(server.port()), request());
    QCOMPARE(reply.failure, HttpFailure::TooLarge);
    QVERIFY2(says(reply, "damaged"), reply.detail.c_str());
    QCOMPARE(reply.body, std::string());
}

void TestQtTransport::boundsWhatIsNotPacked()
{
    MisbehavingServer server(
        [](const Heard&) { return whole(httpAnswer(200, QByteArray(2'000'001, 'x'))); });
    HttpRequest bounded = request();
    bounded.maxBytes = 2'000'000;
    QCOMPARE(sendTo(addressOf(server.port()), bounded).failure, HttpFailure::TooLarge);
    bounded.maxBytes = 2'000'001;
    QCOMPARE(sendTo(addressOf(server.port()), bounded).failure, HttpFailure::None);
}

void TestQtTransport::sendsCredentials_data()
{
    QTest::addColumn<bool>("asToken");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("bearer") << true << QByteArray("Bearer " + QByteArray::fromStdString(secret));
    QTest::newRow("basic") << false
                           << QByteArray("Basic " +
                                         ("ops:" + QByteArray::fromStdString(secret)).toBase64());
}

void TestQtTransport::sendsCredentials()
{
    QFETCH(const bool, asToken);
    QFETCH(const QByteArray, header);
    MisbehavingServer server([](const Heard&) { return whole(httpAnswer(200, "{}")); });
    app::Credentials credentials;
    credentials.user = "ops";
    (asToken ? credentials.token : credentials.password) = secret;
    QCOMPARE(sendTo(addressOf(server.port(), "ops"), request(), credentials).status, 200);
    QCOMPARE(server.heard().at(0).headers.value("authorization"), header);
}

void TestQtTransport::givesUpAfterOneRefusal()
{
    for (const int status : {401, 403}) {
        MisbehavingServer server([status](const Heard&) {
            return whole(httpAnswer(status, "no", {{"WWW-Authenticate", "Basic realm=\"x\""}}));
        });
        app::Credentials credentials;
        credentials.user = "ops";
        credentials.password = secret;
        const HttpReply reply = sendTo(addressOf(server.port(), "ops"), request(), credentials);
        QCOMPARE(reply.failure, HttpFailure::Unauthorised);
        QCOMPARE(reply.status, status);
        QCOMPARE(server.heard().size(), std::size_t{1});
        QVERIFY2(!says(reply, secret.c_str()), reply.detail.c_str());
        QVERIFY2(says(reply, std::to_string(status).c_str()), reply.detail.c_str());
    }
}

void TestQtTransport::keepsCredentialsFromOtherHosts_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestQtTransport::keepsCredentialsFromOtherHosts()
{
    QFETCH(const int, status);
    MisbehavingServer other([](const Heard&) { return whole(httpAnswer(200, "{}")); });
    const QByteArray target = "http://127.0.0.1:" + QByteArray::number(other.port()) + "/x";
    MisbehavingServer server([&](const Heard&) {
        return whole(httpAnswer(status, "", {{"Location", target}}));
    });
    app::Credentials credentials;
    credentials.token = secret;
    const HttpReply reply = sendTo(addressOf(server.port()), request(), credentials);
    QCOMPARE(reply.failure, HttpFailure::Redirected);
    QVERIFY2(says(reply, std::to_string(other.port()).c_str()), reply.detail.c_str());
    QVERIFY(other.heard().empty());
}

void TestQtTransport::followsWithinTheOrigin()
{
    MisbehavingServer server([](const Heard& heard) {
        return whole(heard.path() == "/moved" ? httpAnswer(200, "here")
                                              : httpAnswer(307, "", {{"Location", "/moved"}}));
    });
    const HttpReply reply = sendTo(addressOf(server.port()), request());
    QVERIFY2(reply.failure == HttpFailure::None, reply.detail.c_str());
    QCOMPARE(reply.body, std::string("here"));
    // AND a circle ends
    server.setScript([](const Heard&) {
        return whole(httpAnswer(307, "", {{"Location", "/moved"}}));
    });
    QCOMPARE(sendTo(addressOf(server.port()), request()).failure, HttpFailure::Redirected);
}

void TestQtTransport::stops_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("before") << true;
    QTest::newRow("during") << false;
}

void TestQtTransport::stops()
{
    QFETCH(const bool, before);
    std::promise<void> arrived;
    MisbehavingServer server([&](const Heard&) {
        arrived.set_value();
        return Answer{};
    });
    std::stop_source source;
    std::thread stopper([&] {
        if (!before) {
            arrived.get_future().wait();
        }
        source.request_stop();
    });
    if (before) {
        stopper.join();
    }
    // The deadline is far away: that this ends at all is the promise.
    const HttpReply reply =
        sendTo(addressOf(server.port()), request(10min), {}, source.get_token());
    QCOMPARE(reply.failure, HttpFailure::Stopped);
    QCOMPARE(server.heard().size(), std::size_t{before ? 0U : 1U});
    if (!before) {
        stopper.join();
    }
}

void TestQtTransport::recoversOnTheSameTransport()
{
    const QByteArray good = httpAnswer(200, "good");
    // Told apart by what is asked: Qt itself asks again where a connection closes without a word.
    MisbehavingServer server([&good](const Heard& heard) {
        const QByteArray how = heard.field("how");
        if (how == "cut") {
            return thenClose(good.left(good.size() - 2));
        }
        if (how == "hang") {
            return Answer{};
        }
        if (how == "silent") {
            return thenClose("");
        }
        // "last": a kept connection that is gone when it is wanted again
        return how == "last" ? thenClose(good) : whole(good);
    });
    const std::vector<std::pair<std::string, HttpFailure>> steps{
        {"cut", HttpFailure::CutOff},    {"good", HttpFailure::None},
        {"hang", HttpFailure::Deadline}, {"good", HttpFailure::None},
        {"silent", HttpFailure::CutOff}, {"good", HttpFailure::None},
        {"last", HttpFailure::None},     {"good", HttpFailure::None}};
    std::vector<HttpReply> replies;
    std::thread worker([&] {
        app::QtTransport transport(addressOf(server.port()), {}, {});
        for (const auto& [how, failure] : steps) {
            HttpRequest step = request(how == "hang" ? 100ms : 20s);
            step.fields = {{"how", how}};
            replies.push_back(transport.send(step, {}));
        }
    });
    worker.join();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(replies[i].failure, steps[i].second);
        QCOMPARE(replies[i].body, std::string(steps[i].second == HttpFailure::None ? "good" : ""));
    }
}

QTEST_GUILESS_MAIN(TestQtTransport)
#include "tst_qt_transport.moc"
