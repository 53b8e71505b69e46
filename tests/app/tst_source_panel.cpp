// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/source_panel.h"
#include "app/source_chip.h"
#include "app/source_text.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>

using namespace hallscape;
using data::SourceState;
using Level = app::SourceHealth::Level;

namespace {

constexpr std::int64_t now = 1'730'000'000'000;

data::SourceInfo server()
{
    return {"Prometheus metrics.example:9090", false, 10};
}

data::SourceStatus status(SourceState state, std::int64_t lastRefreshMs)
{
    data::SourceStatus status;
    status.state = state;
    status.sinceMs = now - 3'600'000;
    status.lastRefreshMs = lastRefreshMs;
    status.refreshDurationS = 1.8F;
    return status;
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

} // namespace

class TestSourcePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthInWords_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("lastMs");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("age");
        const QString clock = app::clockText(now - 120'000, now);
        const auto row = [](const char* name, SourceState state, qint64 lastMs, Level level,
                            const QString& word, const QString& age) {
            QTest::newRow(name) << static_cast<int>(state) << lastMs << static_cast<int>(level)
                                << word << age;
        };
        row("live", SourceState::Ok, now - 4000, Level::Good, QStringLiteral("Live"),
            QStringLiteral("4 s"));
        row("incomplete", SourceState::Degraded, now - 4000, Level::Partial,
            QStringLiteral("Incomplete"), QStringLiteral("4 s"));
        row("never", SourceState::Connecting, 0, Level::Waiting, QStringLiteral("Connecting"), {});
        row("refused from the start", SourceState::Failing, 0, Level::Bad,
            QStringLiteral("No answer"), {});
        row("stopped answering", SourceState::Failing, now - 120'000, Level::Bad,
            QStringLiteral("Stale since ") + clock, {});
        row("hangs without saying so", SourceState::Ok, now - 120'000, Level::Bad,
            QStringLiteral("Stale since ") + clock, {});
        row("a clock that went back", SourceState::Ok, now + 5000, Level::Good,
            QStringLiteral("Live"), QStringLiteral("0 s"));
    }

    void healthInWords()
    {
        QFETCH(int, state);
        QFETCH(qint64, lastMs);
        QFETCH(int, level);
        QFETCH(QString, word);
        QFETCH(QString, age);
        const auto health =
            app::healthOf(server(), status(static_cast<SourceState>(state), lastMs), now);
        QCOMPARE(static_cast<int>(health.level), level);
        QCOMPARE(health.word, word);
        QCOMPARE(health.age, age);
        QVERIFY(!health.glyph.isEmpty());
        QCOMPARE(health.changesWithTime, !age.isEmpty());
    }

    void simulatorAndNothingAreNotLive()
    {
        const auto none = app::healthOf(std::nullopt, {}, now);
        QVERIFY(none.level == Level::None);
        QVERIFY(!none.changesWithTime);
        data::SourceInfo simulator = server();
        simulator.simulated = true;
        const auto simulated = app::healthOf(simulator, status(SourceState::Ok, now), now);
        QVERIFY(simulated.level == Level::Simulated);
        QVERIFY(!simulated.changesWithTime);
    }

    void chipIsPaintedOnlyWhenItSaysSomethingElse()
    {
        class Painted : public QObject
        {
        public:
            bool eventFilter(QObject* /*watched*/, QEvent* event) override
            {
                count += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
            int count = 0;
        };
        app::SourceChip chip;
        const data::SourceInfo simulated{"Simulator", true, 10};
        chip.setStatus(simulated, {});
        chip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chip));
        QTRY_VERIFY(!chip.text().isEmpty());
        QCoreApplication::processEvents();
        Painted painted;
        chip.installEventFilter(&painted);
        chip.setStatus(simulated, {}); // as every second
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(painted.count, 0);
        chip.setStatus(std::nullopt, {});
        QTRY_VERIFY(painted.count > 0);
    }

    void theChipSaysTheState()
    {
        app::SourceChip chip;
        QCOMPARE(chip.text().trimmed().section(QStringLiteral("  "), 1),
                 QStringLiteral("No source"));
        chip.setStatus(server(), status(SourceState::Failing, 0));
        QVERIFY(chip.text().contains(QStringLiteral("No answer")));
        QVERIFY(chip.toolTip().contains(QStringLiteral("metrics.example")));
        QVERIFY(chip.accessibleName().contains(QStringLiteral("No answer")));
        QVERIFY(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(chip.text()));
    }

    void nothingThatWasDroppedIsSilent()
    {
        app::SourcePanel panel;
        panel.resize(900, 240);
        panel.show();
        QVERIFY(allText(panel).contains(QStringLiteral("No source")));
        auto failing = status(SourceState::Failing, QDateTime::currentMSecsSinceEpoch() - 90'000);
        failing.message = "the server refuses the connection";
        failing.retryAtMs = QDateTime::currentMSecsSinceEpoch() + 30'000;
        failing.counters = {1000, 800, 150, 50, 4096, 12, 2};
        failing.notes = {{"<b>gpu</b> has two series for one device", 7, now}};
        panel.setStatus(server(), failing);
        const QString text = allText(panel);
        for (const char* part : {"metrics.example", "refuses the connection", "Stale since",
                                 "Next attempt in", "800", "150", "50  (5.0", "12, 2 failed"}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        }
        auto* notes = panel.findChild<QTreeWidget*>();
        QVERIFY(notes->isVisible());
        QCOMPARE(notes->topLevelItem(0)->text(1), QLocale().toString(7));
        QVERIFY(!notes->topLevelItem(0)->toolTip(0).contains(QStringLiteral("<b>gpu")));
        data::MatchReport report;
        report.examples = {"TEMP: hostname=\"x9\" matches nothing in this site"};
        panel.setMatchReport(report);
        QCOMPARE(notes->topLevelItemCount(), 2);
        panel.setStatus(std::nullopt, {});
        QVERIFY(!allText(panel).contains(QStringLiteral("800")));
    }
};

QTEST_MAIN(TestSourcePanel)
#include "tst_source_panel.moc"
