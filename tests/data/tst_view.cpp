// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/view/view.h"

#include <QtTest/QTest>

#include <string>

using namespace hallscape::data;

class TestView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips()
    {
        View view;
        view.site = "colossus";
        view.timeMs = 1'730'116'890'000;
        view.lens = {
            MetricId::CduFlow,        PaletteId::Viridis, 0.5F, 119.25F, TimeOverlay::Mean, 3600,
            Band{std::nullopt, 80.5F}};
        view.place.camera = CameraPose{{1.1F, 2.2F, -3.3F}, {0, 0.1F, 7e3F}, 35.5F};
        view.place.selection = "hall-2/array-17/rack-3";
        view.place.opened = "hall-2/array-17/rack-3/server-5";
        view.shown = {true, true, false};
        view.split = Split{SplitKind::Swipe, 0.25F, view.lens, 1'730'116'880'000};
        view.inside.xray = 0.75F;
        view.inside.peel = 0.0F;
        view.inside.section = OrientedBox{{1, 2.5F, -3}, {4, 0.5F, 6}, 90};
        view.inside.isolated = "hall-2/array-17";
        view.inside.unfolded = "hall-2/array-17/rack-3";
        view.width = 800;
        view.height = 500;
        const Result<View> read = parseView(toJson(view));
        QVERIFY2(read, read ? "" : read.error().where.c_str());
        QVERIFY(*read == view);
    }

    void roundTripsWithoutAnything()
    {
        View view;
        view.lens.metric.reset();
        view.timeMs = 1'730'116'890'123; // not a whole second
        const Result<View> read = parseView(toJson(view));
        QVERIFY(read);
        QVERIFY(*read == view);
        const Result<View> empty = parseView("{}");
        QVERIFY(empty);
        QVERIFY(*empty == View{});
    }

    void aBandLeavesValuesOut()
    {
        Lens lens;
        QVERIFY(paints(lens, 1e9F));
        lens.band = Band{60, 70};
        QVERIFY(paints(lens, 60) && paints(lens, 69.99F));
        QVERIFY(!paints(lens, 59.99F) && !paints(lens, 70));
        QVERIFY(paints(lens, std::nanf(""))); // no data is not a value that is left out
        lens.band = Band{60, std::nullopt};
        QVERIFY(paints(lens, 1e9F) && !paints(lens, -1e9F));
        const Result<View> open = parseView(R"({"lens": {"band": [null, 30]}})");
        QVERIFY(open);
        QVERIFY(open->lens.band == Band({std::nullopt, 30.0F}));
    }

    void relativeTimeCountsFromTheSimulatorsStart()
    {
        const Result<View> view = parseView(R"({ "time": "+90s" /* comments are fine */ })");
        QVERIFY(view);
        QCOMPARE(view->timeMs, std::optional<std::int64_t>(1'730'116'890'000));
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Errc>("code");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("empty") << QByteArray() << Errc::NotJson << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"lens": {)") << Errc::NotJson << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3) << Errc::NotJson << QByteArray();
        QTest::newRow("list") << QByteArray("[]") << Errc::WrongType << QByteArray();
        QTest::newRow("unknown key")
            << QByteArray(R"({"sites": ""})") << Errc::Unknown << QByteArray("/sites");
        QTest::newRow("unknown key below") << QByteArray(R"({"lens": {"pallete": "x"}})")
                                           << Errc::Unknown << QByteArray("/lens/pallete");
        QTest::newRow("overlay") << QByteArray(R"({"lens": {"over": "peek"}})") << Errc::NotFound
                                 << QByteArray("/lens/over");
        QTest::newRow("split") << QByteArray(R"({"split": {"kind": "diagonal"}})") << Errc::NotFound
                               << QByteArray("/split/kind");
        QTest::newRow("swipe line") << QByteArray(R"({"split": {"at": 1.5}})") << Errc::OutOfRange
                                    << QByteArray("/split/at");
        QTest::newRow("lens of the split")
            << QByteArray(R"({"split": {"lens": {"metric": "warmth"}}})") << Errc::NotFound
            << QByteArray("/split/lens/metric");
        QTest::newRow("band of one") << QByteArray(R"({"lens": {"band": [60]}})") << Errc::WrongType
                                     << QByteArray("/lens/band");
        QTest::newRow("band of words") << QByteArray(R"({"lens": {"band": [60, "hot"]}})")
                                       << Errc::WrongType << QByteArray("/lens/band/1");
        QTest::newRow("band upside down") << QByteArray(R"({"lens": {"band": [70, 60]}})")
                                          << Errc::OutOfRange << QByteArray("/lens/band");
        QTest::newRow("window") << QByteArray(R"({"lens": {"windowS": -1}})") << Errc::OutOfRange
                                << QByteArray("/lens/windowS");
        QTest::newRow("metric") << QByteArray(R"({"lens": {"metric": "warmth"}})") << Errc::NotFound
                                << QByteArray("/lens/metric");
        QTest::newRow("palette") << QByteArray(R"({"lens": {"palette": "jet"}})") << Errc::NotFound
                                 << QByteArray("/lens/palette");
        QTest::newRow("scale upside down") << QByteArray(R"({"lens": {"low": 5, "high": 4}})")
                                           << Errc::OutOfRange << QByteArray("/lens/high");
        QTest::newRow("no target") << QByteArray(R"({"place": {"camera": {"eye": [0, 0, 0]}}})")
                                   << Errc::MissingKey << QByteArray("/place/camera/target");
        QTest::newRow("short eye")
            << QByteArray(R"({"place": {"camera": {"eye": [0, 0], "target": [0, 0, 0]}}})")
            << Errc::WrongType << QByteArray("/place/camera/eye");
        QTest::newRow("huge eye")
            << QByteArray(R"({"place": {"camera": {"eye": [0, 1e300, 0], "target": [0, 0, 0]}}})")
            << Errc::OutOfRange << QByteArray("/place/camera/eye/1");
        QTest::newRow("flag") << QByteArray(R"({"shown": {"roof": 1}})") << Errc::WrongType
                              << QByteArray("/shown/roof");
        QTest::newRow("unknown key of inside") << QByteArray(R"({"inside": {"x-ray": 1}})")
                                               << Errc::Unknown << QByteArray("/inside/x-ray");
        QTest::newRow("xray") << QByteArray(R"({"inside": {"xray": 1.5}})") << Errc::OutOfRange
                              << QByteArray("/inside/xray");
        QTest::newRow("peel") << QByteArray(R"({"inside": {"peel": true}})") << Errc::WrongType
                              << QByteArray("/inside/peel");
        QTest::newRow("section without size")
            << QByteArray(R"({"inside": {"section": {"centre": [0, 0, 0]}}})") << Errc::MissingKey
            << QByteArray("/inside/section/halfSize");
        QTest::newRow("flat section")
            << QByteArray(
                   R"({"inside": {"section": {"centre": [0, 0, 0], "halfSize": [1, 0, 1]}}})")
            << Errc::OutOfRange << QByteArray("/inside/section/halfSize");
        QTest::newRow("isolated") << QByteArray(R"({"inside": {"isolated": 3}})") << Errc::WrongType
                                  << QByteArray("/inside/isolated");
        QTest::newRow("light") << QByteArray(R"({"shown": {"light": "dawn"}})") << Errc::NotFound
                               << QByteArray("/shown/light");
        QTest::newRow("light as number") << QByteArray(R"({"shown": {"light": 1}})")
                                         << Errc::WrongType << QByteArray("/shown/light");
        QTest::newRow("size") << QByteArray(R"({"size": [0, 500]})") << Errc::OutOfRange
                              << QByteArray("/size/0");
        QTest::newRow("time") << QByteArray(R"({"time": "noon"})") << Errc::OutOfRange
                              << QByteArray("/time");
    }

    void broken()
    {
        QFETCH(QByteArray, json);
        QFETCH(Errc, code);
        QFETCH(QByteArray, where);
        const Result<View> view = parseView(json.toStdString());
        QVERIFY(!view);
        QCOMPARE(view.error().code, code);
        QCOMPARE(QByteArray::fromStdString(view.error().where), where);
    }

    void insideIsLeftOutWhereNothingIsOpen()
    {
        QVERIFY(toJson(View{}).find("inside") == std::string::npos);
        const Result<View> view = parseView(R"({"inside": {}})");
        QVERIFY(view);
        QVERIFY(view->inside == Inside{});
    }

    void peelTakesOneThingOffAfterTheOther()
    {
        QVERIFY(Peel::at(0) == (Peel{0, 0, 0, 0}));
        QVERIFY(Peel::at(Peel::doorsOff) == Peel{});
        QVERIFY(Peel::at(Peel::panelsOff) == (Peel{1, 1, 0, 0}));
        QVERIFY(Peel::at(Peel::serversOut) == (Peel{1, 1, 1, 0}));
        QVERIFY(Peel::at(1) == (Peel{1, 1, 1, 1}));
        for (float amount = 0; amount < 1; amount += 0.01F) {
            const Peel peel = Peel::at(amount);
            QVERIFY(peel.doors >= peel.panels && peel.panels >= peel.servers &&
                    peel.servers >= peel.lids);
        }
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("absolute") << QByteArray("2024-10-28T12:00:00Z")
                                  << qint64{1'730'116'800'000};
        QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64{0};
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << qint64{-1000};
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z")
                                  << qint64{1'709'164'800'000};
        QTest::newRow("seconds") << QByteArray("+90s") << qint64{91'000};
        QTest::newRow("minutes") << QByteArray("+5m") << qint64{301'000};
        QTest::newRow("hours") << QByteArray("+2h") << qint64{7'201'000};
    }

    void times()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, expected);
        const Result<std::int64_t> time = parseTime(text.toStdString(), 1000);
        QVERIFY(time);
        QCOMPARE(*time, expected);
        if (!text.startsWith('+')) {
            QCOMPARE(QByteArray::fromStdString(formatTime(*time)), text);
        }
    }

    void brokenTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* const text :
             {"", "+", "+s", "+5", "+5d", "+-5s", "+ 5s", "+99999999999999999999s", "-5s",
              "2024-10-28", "2024-13-01T00:00:00Z", "2023-02-29T00:00:00Z", "2024-10-28T24:00:00Z",
              "2024-10-28T12:00:00", "2024-10-28 12:00:00Z", "2o24-10-28T12:00:00Z"}) {
            QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text);
        }
    }

    void brokenTimes()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseTime(text.toStdString(), 0));
    }
};

QTEST_APPLESS_MAIN(TestView)
#include "tst_view.moc"
