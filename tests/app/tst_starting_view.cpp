// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starting_view.h"
#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/sim/simulator.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hallscape;
using namespace hallscape::app;

class TestStartingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenChangesNothing()
    {
        data::View base;
        base.lens.metric = data::MetricId::CpuTemp;
        base.lens.low = 20;
        base.place.camera = data::CameraPose{{1, 2, 3}, {4, 5, 6}, 50};
        base.place.selection = "hall-1";
        QCOMPARE(withOptions(base, {}), base);
    }

    void optionsOverride()
    {
        data::View base;
        base.lens.low = 20;
        base.place.camera = data::CameraPose{};
        base.place.selection = "hall-1";
        Invocation run;
        run.overlay = data::MetricId::GpuPower;
        run.palette = data::PaletteId::Inferno;
        run.shown = data::Shown{true, true, false};
        run.open = "h1 a1 r1";
        run.at = "+90s";
        run.width = 640;
        run.height = 480;
        const data::View view = withOptions(base, run);
        QVERIFY(view.lens.metric == data::MetricId::GpuPower);
        QVERIFY(!view.lens.low); // ends of another metric's scale
        QVERIFY(view.lens.palette == data::PaletteId::Inferno);
        QVERIFY(view.shown == data::Shown({true, true, false}));
        QCOMPARE(view.place.opened, std::string("h1 a1 r1"));
        QCOMPARE(view.place.selection, std::string("h1 a1 r1"));
        QVERIFY(!view.place.camera); // it looked at something else
        QCOMPARE(*view.timeMs, data::SimulatorOptions{}.startMs + 90'000);
        QCOMPARE(view.width, 640);
    }

    void aPresetReplacesTheSavedCamera()
    {
        data::View base;
        base.place.camera = data::CameraPose{};
        base.place.selection = "hall-1";
        Invocation run;
        run.camera = scene::PresetPose::Top;
        const data::View view = withOptions(base, run);
        QVERIFY(!view.place.camera);
        QCOMPARE(view.place.selection, std::string("hall-1"));
    }

    void pathsAreCompletedOrReported()
    {
        const data::SitePtr site = data::loadLayout(data::dataFile(data::defaultSiteFile)).site;
        QVERIFY(site);
        data::View view;
        view.place.selection = "h2 a3 r1";
        view.place.opened = "h9 a99 r1";
        const auto missing = resolvePaths(view, *site);
        QCOMPARE(view.place.selection, std::string("hall-2/array-3/rack-1"));
        QCOMPARE(missing.size(), std::size_t{1});
        QVERIFY(missing.front().find("h9 a99 r1") != std::string::npos);
        QVERIFY(view.place.opened.empty());
    }

    void filesAreWrittenAndRead()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("view.json")).toStdString();
        data::View view;
        view.site = "colossus";
        view.place.camera = data::CameraPose{{1, 2, 3}, {4, 5, 6}, 50};
        QVERIFY(!writeViewFile(path, view));
        const auto again = readViewFile(path);
        QVERIFY(again);
        QCOMPARE(*again, view);
    }

    void badFilesAreNamed()
    {
        const QTemporaryDir folder;
        for (const QString& path :
             {folder.filePath(QStringLiteral("missing.json")), folder.path()}) {
            const auto view = readViewFile(path.toStdString());
            QVERIFY(!view);
            QVERIFY(view.error().where.starts_with(path.toStdString()));
        }
        const auto error = writeViewFile("/no/such/folder/view.json", {});
        QVERIFY(error);
        QCOMPARE(error->where, std::string("/no/such/folder/view.json"));
    }
};

QTEST_APPLESS_MAIN(TestStartingView)
#include "tst_starting_view.moc"
