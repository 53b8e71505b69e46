// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_actions.h"
#include "fake_shell.h"
#include "scene/legend_painter.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>

#include <QtCore/QFileInfo>

using namespace hallscape;
using namespace hallscape::app;
using namespace hallscape::tests;

namespace {

void runById(const char* id, CommandContext& context)
{
    QVERIFY2(findCommand(id) != nullptr, id);
    QVERIFY2(run(*findCommand(id), context), id);
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndFound()
    {
        std::set<std::string> ids;
        for (const Command& command : commands()) {
            QVERIFY2(ids.insert(command.id).second, command.id);
            QCOMPARE(findCommand(command.id), &command);
            QVERIFY2(QString::fromLatin1(command.id).contains(u'.'), command.id);
        }
        QVERIFY(findCommand("no.such") == nullptr);
        QVERIFY(findCommand("") == nullptr);
    }

    void eachHasTextAndAction()
    {
        for (const Command& command : commands()) {
            QVERIFY2(!commandText(command).isEmpty(), command.id);
            QVERIFY2(command.action != nullptr, command.id);
        }
    }

    void keysAreUniqueAndValid()
    {
        QHash<QKeySequence, QString> owners;
        for (const Command& command : commands()) {
            for (const QKeySequence& key : commandKeys(command)) {
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, command.id);
                QVERIFY2(!owners.contains(key),
                         qPrintable(owners.value(key) + u' ' + QLatin1StringView(command.id)));
                owners.insert(key, QString::fromLatin1(command.id));
            }
        }
    }

    void keysLeaveTheFlyKeysAlone()
    {
        const QList<Qt::Key> flying{Qt::Key_W, Qt::Key_A, Qt::Key_S,
                                    Qt::Key_D, Qt::Key_Q, Qt::Key_E};
        for (const Command& command : commands()) {
            for (const QKeySequence& key : commandKeys(command)) {
                QVERIFY2(key[0].keyboardModifiers() != Qt::NoModifier ||
                             !flying.contains(key[0].key()),
                         command.id);
            }
        }
    }

    void iconsExist()
    {
        for (const Command& command : commands()) {
            const QString path = QStringLiteral(HALLSCAPE_SOURCE_DIR "/assets/icons/%1.svg")
                                     .arg(QLatin1StringView(command.icon));
            QVERIFY2(*command.icon == '\0' || QFileInfo::exists(path), command.id);
        }
    }

    void everyCommandIsInAMenuOnce()
    {
        Bench bench;
        CommandActions actions(bench.context, nullptr);
        QMenuBar bar;
        actions.fillMenuBar(&bar);
        QStringList found;
        for (const QAction* top : bar.actions()) {
            QVERIFY(!top->text().isEmpty());
            for (const QAction* entry : top->menu()->actions()) {
                if (!entry->objectName().isEmpty()) {
                    found << entry->objectName();
                }
            }
        }
        QCOMPARE(found.size(), static_cast<qsizetype>(commands().size()));
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
    }

    void toolTipsNameTheShortcut()
    {
        Bench bench;
        CommandActions actions(bench.context, nullptr);
        QToolBar bar;
        actions.fillToolBar(&bar);
        QVERIFY(bar.actions().size() > 5);
        QVERIFY(actions.action("view.frame-selection")->toolTip().contains(u"(F)"));
    }

    void withoutASiteNothingThatNeedsOneRuns()
    {
        Bench bench;
        for (const char* id : {"view.site", "file.save-picture", "file.copy-path", "go.up",
                               "go.next", "go.worst", "job.start", "job.stop", "go.find"}) {
            QVERIFY2(!run(*findCommand(id), bench.context), id);
        }
    }

    void lensIsTurnedOnAndOff()
    {
        Bench bench;
        runById("lens.power", bench.context);
        QVERIFY(bench.session.lens().metric == data::MetricId::GpuPower);
        runById("lens.power", bench.context);
        QVERIFY(!bench.session.lens().metric);
        runById("lens.none", bench.context);
        QVERIFY(!bench.session.lens().metric);
    }

    void bandsOfTheScaleAreSteppedThrough()
    {
        Bench bench;
        QVERIFY(!isEnabled(*findCommand("lens.band-all"), bench.context));
        const std::vector<data::Band> bands = scene::legendBands(bench.session.lens());
        QVERIFY(bands.size() > 2);
        for (const data::Band& band : bands) {
            runById("lens.band-higher", bench.context);
            QVERIFY(bench.session.lens().band == band);
        }
        runById("lens.band-higher", bench.context); // beyond the last
        QVERIFY(!bench.session.lens().band);
        runById("lens.band-lower", bench.context);
        QVERIFY(bench.session.lens().band == bands.back());
        runById("lens.band-all", bench.context);
        QVERIFY(!bench.session.lens().band);
        // Of temperatures, it says nothing about power.
        runById("lens.band-lower", bench.context);
        runById("lens.power", bench.context);
        QVERIFY(!bench.session.lens().band);
    }

    void palettesGoRoundAndAreRemembered()
    {
        Bench bench;
        const data::PaletteId first = bench.session.lens().palette;
        for (int i = 0; i < static_cast<int>(data::PaletteId::Count); ++i) {
            runById("lens.next-palette", bench.context);
            const std::string key(data::paletteKey(bench.session.lens().palette));
            QCOMPARE(bench.settings.value(settings::palette).toStdString(), key);
        }
        QCOMPARE(bench.session.lens().palette, first);
    }

    void partsOfThePictureAreToggledAndRemembered()
    {
        Bench bench;
        CommandActions actions(bench.context, nullptr);
        const bool before = bench.session.shown().roof;
        actions.action("view.roof")->trigger();
        QCOMPARE(bench.session.shown().roof, !before);
        QCOMPARE(bench.settings.value(settings::roof), !before);
        QCOMPARE(actions.action("view.roof")->isChecked(), !before);
    }

    void thingsAreOpenedUpAndClosed()
    {
        Bench bench;
        QVERIFY(!run(*findCommand("view.xray"), bench.context));
        QVERIFY(bench.openBundledSite());
        const auto inside = [&bench] { return bench.session.inside(); };
        QVERIFY(!run(*findCommand("view.close-up"), bench.context));
        runById("view.xray", bench.context);
        QCOMPARE(inside().xray, 1.0F);
        runById("view.peel-more", bench.context); // racks stand without doors
        QCOMPARE(inside().peel, std::optional(data::Peel::panelsOff));
        for (const float peel : {data::Peel::doorsOff, 0.0F, 0.0F}) {
            runById("view.peel-less", bench.context);
            QCOMPARE(inside().peel, std::optional(peel));
        }
        QVERIFY(!run(*findCommand("view.isolate"), bench.context));
        QVERIFY(!run(*findCommand("view.unfold"), bench.context));
        const data::Device server{data::Kind::Server, 9};
        bench.session.goTo(server);
        QVERIFY(!inside().peel); // what is opened is open
        const data::Site& site = *bench.session.site();
        runById("view.isolate", bench.context);
        QCOMPARE(inside().isolated, site.path(server));
        runById("view.unfold", bench.context);
        QCOMPARE(inside().unfolded, site.path(site.parent(server)));
        QVERIFY(bench.session.view().inside == inside());
        runById("view.unfold", bench.context);
        QVERIFY(inside().unfolded.empty());
        runById("view.close-up", bench.context);
        QVERIFY(inside() == data::Inside{});
        QVERIFY(!bench.session.opened());
        QVERIFY(bench.session.selection() == server);
        QVERIFY(!run(*findCommand("view.close-up"), bench.context));
    }

    void panelsAndThemeAreToggled()
    {
        Bench bench;
        CommandActions actions(bench.context, nullptr);
        actions.action("window.inspector")->trigger();
        QVERIFY(!bench.shell.panelVisible(Panel::Inspector));
        QVERIFY(!actions.action("window.inspector")->isChecked());
        runById("window.reset", bench.context);
        QVERIFY(bench.shell.panelVisible(Panel::Inspector));
        runById("window.light", bench.context);
        QCOMPARE(bench.settings.value(settings::theme), QStringLiteral("light"));
        runById("window.present", bench.context);
        QVERIFY(bench.shell.isPresenting);
        runById("window.german", bench.context);
        QCOMPARE(bench.settings.value(settings::language), QStringLiteral("de"));
        QCOMPARE(bench.shell.notes.size(), 1);
    }

    void neighboursGoRound()
    {
        Bench bench;
        QVERIFY(bench.openBundledSite());
        const data::Device rack{data::Kind::Rack, 0};
        bench.session.select(rack);
        runById("go.next", bench.context);
        QVERIFY(bench.session.selection() == data::Device({data::Kind::Rack, 1}));
        runById("go.previous", bench.context);
        QVERIFY(bench.session.selection() == rack);
        runById("go.previous", bench.context);
        const auto last = bench.session.selection();
        QVERIFY(last && last->kind == data::Kind::Rack && last->index > 1);
        const data::Site& site = *bench.session.site();
        QVERIFY(site.parent(*last) == site.parent(rack));
    }

    void worstIsTheHottest()
    {
        Bench bench;
        QVERIFY(bench.openBundledSite());
        bench.showSimulatedValues();
        runById("go.worst", bench.context);
        const auto worst = bench.session.selection();
        QVERIFY(worst && worst->kind == data::Kind::Gpu);
        const data::Series* series = bench.session.snapshot()->of(data::MetricId::GpuTemp);
        const float hottest = *std::max_element(series->values.begin(), series->values.end());
        QCOMPARE(series->values[worst->index], hottest);
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
