// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/alert_panel.h"
#include "app/models/alert_model.h"
#include "tests/app/sample_session.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace hallscape;
using app::AlertModel;
using app::AlertSilences;
using data::AlertSeverity;
using data::AlertState;

namespace {

constexpr std::int64_t now = 1'730'000'000'000;

data::Alert alert(const char* id, AlertSeverity severity, std::optional<std::uint32_t> gpu,
                  std::int64_t sinceMs = now - 60'000)
{
    data::Alert alert;
    alert.id = id;
    alert.name = std::string("Alert") + id;
    alert.summary = std::string("summary of ") + id;
    alert.severity = severity;
    alert.sinceMs = sinceMs;
    if (gpu) {
        alert.device = data::Device{data::Kind::Gpu, *gpu};
    }
    alert.labels = {{"alertname", alert.name}, {"team", std::string("team-") + id}};
    return alert;
}

data::AlertSetPtr setOf(std::vector<data::Alert> alerts)
{
    auto set = std::make_shared<data::AlertSet>();
    set->alerts = std::move(alerts);
    set->engine = "Prometheus";
    return set;
}

data::AlertSetPtr sample()
{
    return setOf({alert("a", AlertSeverity::Warning, 3), alert("b", AlertSeverity::Critical, 1),
                  alert("c", AlertSeverity::Critical, std::nullopt),
                  alert("d", AlertSeverity::Critical, 2, now - 600'000)});
}

/// "group: id id" per line.
QString textOf(const AlertModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        QStringList ids;
        for (int i = 0; i < model.rowCount(group); ++i) {
            ids << QString::fromStdString(model.alert(model.index(i, 0, group))->id);
        }
        lines << group.data().toString() + QStringLiteral(" = ") + ids.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

QString emptyText(const app::AlertPanel& panel)
{
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap()) {
            return label->text();
        }
    }
    return {};
}

} // namespace

class TestAlertModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alertsAreGroupedAndTheWorstComesFirst()
    {
        AlertModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAlerts(sample(), nullptr);
        QCOMPARE(textOf(model), QStringLiteral("At a device: 3 = d b a\n"
                                               "Cannot be pinned to a device: 1 = c"));
        QCOMPARE(model.count(AlertSeverity::Critical), std::size_t(3));
        QCOMPARE(model.count(AlertSeverity::Warning), std::size_t(1));
        model.setAlerts(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.count(AlertSeverity::Critical), std::size_t(0));
    }

    void silencedOnesHaveAGroupOfTheirOwnUntilItIsOver()
    {
        AlertModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto alerts = sample();
        model.setAlerts(alerts, nullptr);
        AlertSilences silences;
        silences.silence(alerts->alerts[1], now + 1000);
        model.setSilences(silences, now);
        QCOMPARE(textOf(model), QStringLiteral("At a device: 2 = d a\n"
                                               "Cannot be pinned to a device: 1 = c\n"
                                               "Silenced here: 1 = b"));
        QCOMPARE(model.count(AlertSeverity::Critical), std::size_t(2));
        model.setSilences(silences, now + 1000);
        QVERIFY(textOf(model).startsWith(QStringLiteral("At a device: 3")));
    }

    void theFilterLooksAtEverything_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("ids");
        QTest::newRow("name") << QStringLiteral("alertA") << QStringLiteral("a");
        QTest::newRow("label") << QStringLiteral("team=team-d") << QStringLiteral("d");
        QTest::newRow("severity") << QStringLiteral("warning") << QStringLiteral("a");
        QTest::newRow("place") << QStringLiteral("gpu-2") << QStringLiteral("b");
        QTest::newRow("both words")
            << QStringLiteral("critical summary of b") << QStringLiteral("b");
        QTest::newRow("nothing") << QStringLiteral("zebra") << QString();
    }

    void theFilterLooksAtEverything()
    {
        QFETCH(QString, filter);
        QFETCH(QString, ids);
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        AlertModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAlerts(sample(), session.site());
        model.setFilter(filter);
        QCOMPARE(textOf(model).section(QStringLiteral(" = "), 1), ids);
    }

    void aRowSaysEverythingInWords()
    {
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        AlertModel model;
        data::Alert one = alert("x", AlertSeverity::Critical, 9);
        one.value = 91.5;
        one.state = AlertState::Pending;
        model.setAlerts(setOf({one}), session.site());
        model.setNow(now);
        const QModelIndex row = model.index(0, 0, model.index(0, 0));
        QVERIFY(row.data().toString().contains(QStringLiteral("Critical")));
        QVERIFY(row.data().toString().contains(QStringLiteral("pending")));
        const auto cell = [&row](int column) {
            return row.siblingAtColumn(column).data().toString();
        };
        QCOMPARE(cell(AlertModel::Where),
                 QString::fromStdString(session.site()->path({data::Kind::Gpu, 9})));
        QCOMPARE(cell(AlertModel::Since), QStringLiteral("60 s ago"));
        QCOMPARE(cell(AlertModel::Value), QLocale().toString(91.5));
        QCOMPARE(cell(AlertModel::Summary), QStringLiteral("summary of x"));
    }

    void labelsAreNeverTakenForMarkup()
    {
        AlertModel model;
        data::Alert one = alert("x", AlertSeverity::Info, 9);
        one.summary = "<img src='file:///etc/passwd'>";
        model.setAlerts(setOf({one}), nullptr);
        const QModelIndex row = model.index(0, 0, model.index(0, 0));
        QVERIFY(!row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    }

    void onlyLoudFiringAlertsMarkADevice()
    {
        auto alerts = sample()->alerts;
        alerts.push_back(alert("e", AlertSeverity::Critical, 3)); // worse at the same GPU
        alerts.push_back(alert("f", AlertSeverity::Critical, 7));
        alerts.back().state = AlertState::Pending;
        const auto set = setOf(alerts);
        AlertSilences silences;
        silences.silence(alerts[1], AlertSilences::untilItEnds); // GPU 1
        const auto marked = app::alarmedDevices(set.get(), silences, now);
        QCOMPARE(marked.size(), std::size_t(2));
        QVERIFY(marked[0] == std::pair(data::Device{data::Kind::Gpu, 2}, AlertSeverity::Critical));
        QVERIFY(marked[1] == std::pair(data::Device{data::Kind::Gpu, 3}, AlertSeverity::Critical));
        QVERIFY(app::alarmedDevices(nullptr, silences, now).empty());
    }

    void silencesEnd()
    {
        const auto alerts = sample();
        AlertSilences silences;
        silences.silence(alerts->alerts[0], now + 1000);
        silences.silence(alerts->alerts[1], AlertSilences::untilItEnds);
        QCOMPARE(silences.nextEndMs().value_or(0), now + 1000);
        QVERIFY(!silences.expire(alerts.get(), now));
        QVERIFY(!silences.expire(nullptr, now)); // nobody knows whether it ended
        QVERIFY(silences.expire(alerts.get(), now + 1000));
        QCOMPARE(silences.count(), std::size_t(1));
        QVERIFY(!silences.nextEndMs());
        QVERIFY(silences.expire(setOf({}).get(), now));
        QCOMPARE(silences.count(), std::size_t(0));
    }

    void silencesSurviveBeingWritten()
    {
        const auto alerts = sample();
        AlertSilences silences;
        silences.silence(alerts->alerts[0], now + 1000);
        silences.silence(alerts->alerts[1], AlertSilences::untilItEnds);
        QStringList lines = silences.toLines();
        lines << QStringLiteral("nonsense") << QStringLiteral("-1\tx\ty") << QString();
        const AlertSilences read = AlertSilences::fromLines(lines);
        QCOMPARE(read.count(), std::size_t(2));
        QVERIFY(read.covers("a", now));
        QVERIFY(!read.covers("a", now + 1000));
        QVERIFY(read.covers("b", now + 1'000'000'000));
    }

    void thePanelSaysWhyItIsEmpty()
    {
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        app::AlertPanel panel(session);
        panel.show();
        QVERIFY(emptyText(panel).contains(QStringLiteral("metrics server")));
        auto none = std::make_shared<data::AlertSet>();
        none->problem = "this server has no alert engine";
        panel.setAlerts(none);
        QVERIFY(emptyText(panel).contains(QStringLiteral("no alert engine")));
        panel.setAlerts(setOf({}));
        QCOMPARE(emptyText(panel), QStringLiteral("Prometheus reports no alerts."));
        panel.setAlerts(sample());
        QCOMPARE(emptyText(panel), QString());
        panel.findChild<QLineEdit*>()->setText(QStringLiteral("zebra"));
        QVERIFY(emptyText(panel).contains(QStringLiteral("filter")));
    }

    void thePanelSilencesAndUndoes()
    {
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        app::AlertPanel panel(session);
        panel.show();
        panel.setAlerts(sample());
        QCOMPARE(panel.title(), QStringLiteral("Alerts: 3 critical, 1 warning"));
        QCOMPARE(panel.alarmedDevices().size(), std::size_t(3));
        auto* list = panel.findChild<QTreeView*>();
        const QModelIndex group = list->model()->index(0, 0);
        list->selectionModel()->select(list->model()->index(0, 0, group),
                                       QItemSelectionModel::ClearAndSelect |
                                           QItemSelectionModel::Rows);
        QSignalSpy kept(&panel, &app::AlertPanel::silencesChanged);
        QToolButton* silence = nullptr;
        QToolButton* undo = nullptr;
        for (auto* button : panel.findChildren<QToolButton*>()) {
            silence = button->menu() != nullptr ? button : silence;
            undo = button->text() == QStringLiteral("Undo") ? button : undo;
        }
        QVERIFY(silence != nullptr && undo != nullptr);
        QVERIFY(!undo->isVisible());
        silence->menu()->actions().at(1)->trigger(); // an hour
        QCOMPARE(kept.size(), 1);
        QCOMPARE(panel.title(), QStringLiteral("Alerts: 2 critical, 1 warning"));
        QCOMPARE(panel.alarmedDevices().size(), std::size_t(2));
        QVERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(panel.silences().count(), std::size_t(0));
        QCOMPARE(panel.alarmedDevices().size(), std::size_t(3));
    }

    void whatIsSelectedStaysSelected()
    {
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        app::AlertPanel panel(session);
        panel.show();
        panel.setAlerts(sample());
        auto* list = panel.findChild<QTreeView*>();
        const auto* model = qobject_cast<AlertModel*>(list->model());
        list->selectionModel()->select(model->index(2, 0, model->index(0, 0)),
                                       QItemSelectionModel::ClearAndSelect |
                                           QItemSelectionModel::Rows);
        panel.setAlerts(setOf({alert("a", AlertSeverity::Warning, 3)}));
        const auto rows = list->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(QString::fromStdString(model->alert(rows[0])->id), QStringLiteral("a"));
    }
};

QTEST_MAIN(TestAlertModel)
#include "tst_alert_model.moc"
