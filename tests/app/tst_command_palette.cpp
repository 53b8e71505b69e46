// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"
#include "fake_shell.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

using namespace hallscape;
using namespace hallscape::app;
using namespace hallscape::tests;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersMustBeThereInOrder()
    {
        QVERIFY(fuzzyScore(u"fs", u"Frame Selection"));
        QVERIFY(fuzzyScore(u"frame sel", u"Frame Selection"));
        QVERIFY(!fuzzyScore(u"sf", u"Frame"));
        QVERIFY(!fuzzyScore(u"frames!", u"Frame Selection"));
        QVERIFY(fuzzyScore(u"", u"Anything"));
    }

    void wordBeginningsAndRunsWin()
    {
        QVERIFY(*fuzzyScore(u"fs", u"Frame Selection") > *fuzzyScore(u"fs", u"Offside"));
        QVERIFY(*fuzzyScore(u"top", u"Top View") > *fuzzyScore(u"top", u"The One Part"));
        QVERIFY(*fuzzyScore(u"quit", u"Quit") > *fuzzyScore(u"quit", u"Quit Everything"));
    }

    void everyEnabledCommandIsThere()
    {
        Bench bench;
        const auto entries = paletteEntries(bench.context, QString(), commands().size());
        for (const Command& command : commands()) {
            const bool listed = std::ranges::any_of(entries, [&command](const PaletteEntry& entry) {
                return entry.target == std::variant<const Command*, data::Device>(&command);
            });
            QVERIFY2(listed == isEnabled(command, bench.context), command.id);
        }
    }

    void commandsAreRun()
    {
        Bench bench;
        CommandPalette palette(bench.context, nullptr);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("gpu power"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QTRY_VERIFY(bench.session.lens().metric == data::MetricId::GpuPower);
    }

    void aCommandRunsWhenTheKeyPressIsOver()
    {
        // GIVEN a palette that is deleted when it closes, as in the window
        Bench bench;
        auto* palette = new CommandPalette(bench.context, nullptr);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        const QPointer<CommandPalette> alive(palette);
        palette->popUp();
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("gpu power"));
        QSignalSpy changed(&bench.session, &Session::lensChanged);
        // WHEN Return is pressed THEN nothing runs below the field's own handler: a dialog there
        // would delete the field
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(changed.count(), 0);
        QVERIFY(changed.wait());
        QTRY_VERIFY(alive.isNull());
    }

    void nothingFoundSaysSo()
    {
        Bench bench;
        CommandPalette palette(bench.context, nullptr);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("qqqqqqqq"));
        const auto* list = palette.findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        QVERIFY(!list->item(0)->text().isEmpty());
        // WHEN Return is pressed THEN nothing happens
        palette.show();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }

    void arrowsGoRound()
    {
        Bench bench;
        CommandPalette palette(bench.context, nullptr);
        auto* field = palette.findChild<QLineEdit*>();
        const auto* list = palette.findChild<QListWidget*>();
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(list->currentRow(), list->count() - 1);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 0);
    }

    void placesAreFoundAndVisited()
    {
        Bench bench;
        QVERIFY(bench.openBundledSite());
        const data::Site& site = *bench.session.site();
        const auto wanted = site.find("h2 a3 r1");
        QVERIFY(wanted);
        CommandPalette palette(bench.context, nullptr);
        auto* field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("h2 a3 r1"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(bench.session.selection() == wanted);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
