// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connection_dialog.h"
#include "app/connect/connection_form.h"
#include "tests/app/sample_session.h"
#include "tests/data/fake_server.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace hallscape;
using app::ConnectionDialog;
using data::test::FakeServer;

namespace {

QPushButton* button(const ConnectionDialog& dialog, const char* text)
{
    for (auto* candidate : dialog.findChildren<QPushButton*>()) {
        if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
            return candidate;
        }
    }
    return nullptr;
}

QString allText(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

void useFake(ConnectionDialog& dialog, FakeServer& server)
{
    dialog.test().setConnect([&server](const auto&, const auto&, const app::Credentials&) {
        return server.transport();
    });
}

void type(ConnectionDialog& dialog, const char* address)
{
    dialog.findChild<QComboBox*>()->setEditText(QString::fromLatin1(address));
}

} // namespace

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Not the user's own secrets, and no keyring that asks to be unlocked.
        qunsetenv("HALLSCAPE_TOKEN");
        qunsetenv("HALLSCAPE_PASSWORD");
        QVERIFY(app::openSample(m_session, "array.json"));
    }

    void onlyWhatIsWholeCanBeTestedAndFollowed()
    {
        ConnectionDialog dialog(m_session.site(), {});
        dialog.show();
        QVERIFY(!button(dialog, "Test")->isEnabled());
        QVERIFY(!button(dialog, "Follow")->isEnabled());
        type(dialog, "http://host:9090");
        QVERIFY(button(dialog, "Test")->isEnabled());
        QVERIFY(button(dialog, "Follow")->isEnabled());
        type(dialog, "http://user:secret@host:9090");
        QVERIFY(!button(dialog, "Follow")->isEnabled());
        QVERIFY(!button(dialog, "Follow")->toolTip().isEmpty());
        QVERIFY(!button(dialog, "Follow")->toolTip().contains(QStringLiteral("secret")));
    }

    void aTestShowsWhatWasFound()
    {
        FakeServer server;
        server.reply("/api/v1/status/buildinfo",
                     FakeServer::ok(R"({"status":"success","data":{"version":"2.42.0"}})"));
        server.reply("/api/v1/alerts",
                     FakeServer::ok(R"({"status":"success","data":{"alerts":[]}})"));
        server.names({"up"});
        ConnectionDialog dialog(m_session.site(), {});
        useFake(dialog, server);
        dialog.show();
        type(dialog, "host:9090");
        button(dialog, "Test")->click();
        QVERIFY(button(dialog, "Stop") != nullptr); // the same button
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("Prometheus 2.42.0 answers")));
        QVERIFY(allText(dialog).contains(QStringLiteral("nothing for this site")));
        QVERIFY(!button(dialog, "Follow")->isEnabled());
        type(dialog, "host:9091"); // another server may have more
        QVERIFY(button(dialog, "Follow")->isEnabled());
    }

    void matchesAreListedWithExamples()
    {
        app::ConnectionOutcome outcome;
        outcome.report.server = "Prometheus 2.42.0";
        outcome.report.match.metrics = {
            {data::MetricId::GpuTemp, "DCGM_FI_DEV_GPU_TEMP", 513, 512, 512}};
        outcome.report.match.unmatched = 1;
        outcome.report.match.examples = {"DCGM_FI_DEV_GPU_TEMP: Hostname=\"x9\" matches nothing"};
        QVERIFY(outcome.usable());
        ConnectionDialog dialog(m_session.site(), {});
        dialog.show();
        type(dialog, "host:9090");
        Q_EMIT dialog.test().finished(outcome);
        auto* metrics = dialog.findChild<QTreeWidget*>();
        QCOMPARE(metrics->topLevelItemCount(), 1);
        QCOMPARE(metrics->topLevelItem(0)->text(3), QStringLiteral("512 of 512"));
        QCOMPARE(dialog.findChild<QListWidget*>()->count(), 1);
        QVERIFY(button(dialog, "Follow")->isEnabled());
        QCOMPARE(dialog.matches().examples.size(), std::size_t(1));
    }

    void aProblemIsSaid()
    {
        FakeServer server;
        server.everything(
            std::make_unique<data::HttpReply>(FakeServer::failed(data::HttpFailure::Refused)));
        ConnectionDialog dialog(m_session.site(), {});
        useFake(dialog, server);
        dialog.show();
        type(dialog, "host:9090");
        button(dialog, "Test")->click();
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("The server cannot be used")));
        QVERIFY(!button(dialog, "Follow")->isEnabled());
    }

    void aServerThatHangsCanBeLeft()
    {
        FakeServer server;
        server.hang(true);
        ConnectionDialog dialog(m_session.site(), {});
        useFake(dialog, server);
        dialog.show();
        type(dialog, "host:9090");
        button(dialog, "Test")->click();
        QTRY_VERIFY(!server.requests().empty());
        button(dialog, "Stop")->click();
        QVERIFY(button(dialog, "Test") != nullptr);
        QVERIFY(!dialog.test().running());
        button(dialog, "Test")->click();
        QTRY_COMPARE(server.requests().size(), std::size_t(2));
        dialog.reject(); // ends the test too, else this test hangs
        QVERIFY(!dialog.test().running());
    }

    void aBrokenMappingIsNamed()
    {
        FakeServer server;
        app::ConnectionTest test;
        test.setConnect(
            [&server](const auto&, const auto&, const auto&) { return server.transport(); });
        app::SourceChoice choice;
        choice.server.host = "host";
        choice.mapping = "/nowhere/map.json";
        std::optional<app::ConnectionOutcome> outcome;
        connect(&test, &app::ConnectionTest::finished, this,
                [&outcome](const app::ConnectionOutcome& arrived) { outcome = arrived; });
        test.start(m_session.site(), choice, {}, {});
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(!outcome->mappingProblem.empty());
        QVERIFY(!outcome->usable());
        QVERIFY(server.requests().empty());
    }

    void aRecentServerFillsAllFields()
    {
        app::SourceChoice choice;
        choice.server = *app::serverFromText(QStringLiteral("https://anna@host:9090"),
                                             app::ServerAddress::Engine::Prometheus);
        choice.mapping = "dcgm-exporter";
        choice.tls.caFile = QStringLiteral("/ca.pem");
        choice.intervalS = 30;
        choice.alertmanager = *app::serverFromText(QStringLiteral("http://alerts:9093"),
                                                   app::ServerAddress::Engine::Alertmanager);
        app::ConnectionForm form({app::toText(choice), QStringLiteral("nonsense")});
        form.setChoice(choice);
        const auto read = form.choice();
        QVERIFY(bool(read));
        QCOMPARE(app::toText(*read), app::toText(choice));
        QCOMPARE(form.findChild<QComboBox*>()->count(), 1);
    }

    void aTypedSecretStaysOutOfTheChoice()
    {
        app::ConnectionForm form({});
        form.show();
        form.findChild<QComboBox*>()->setEditText(QStringLiteral("http://host:9090"));
        auto* signIn = form.findChildren<QComboBox*>().at(1);
        signIn->setCurrentIndex(2); // bearer token
        Q_EMIT signIn->activated(2);
        for (auto* line : form.findChildren<QLineEdit*>()) {
            if (line->echoMode() == QLineEdit::Password) {
                line->setText(QStringLiteral("s3cret"));
            }
        }
        QCOMPARE(form.typedCredentials().token, std::string("s3cret"));
        QVERIFY(!app::toText(*form.choice()).contains(QStringLiteral("s3cret")));
    }

private:
    app::Session m_session;
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connection_dialog.moc"
