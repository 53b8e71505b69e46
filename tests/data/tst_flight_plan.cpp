// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/view/flight_plan.h"

#include <QtTest/QTest>

using namespace hallscape::data;

namespace {

Result<View> noFiles(const std::string& file)
{
    return Error{Errc::Unreadable, file, "there are no files here"};
}

Result<View> aisleFile(const std::string& file)
{
    View view;
    view.place.selection = "hall-1";
    return file == "aisle.json" ? Result<View>(view) : noFiles(file);
}

FlightPlan plan(double fly, double hold)
{
    FlightPlan result;
    result.stops = {{{}, 9, 1, "a"}, {{}, fly, hold, "b"}, {{}, 0, 0, "c"}};
    return result;
}

} // namespace

class TestFlightPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStops()
    {
        const auto read = parseFlightPlan(R"({"version": 1, "stops": [
            {"view": "aisle.json", "hold": 1.5},
            // comments are welcome
            {"view": {"place": {"selection": "h1 a2 r3", "opened": "h1 a2 r3 s1"}}, "fly": 4}]})",
                                          aisleFile);
        QVERIFY2(bool(read), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->stops.size(), std::size_t{2});
        QCOMPARE(read->stops[0].view.place.selection, std::string("hall-1"));
        QCOMPARE(read->stops[0].holdS, 1.5);
        QCOMPARE(read->stops[1].view.place.opened, std::string("h1 a2 r3 s1"));
        QCOMPARE(read->stops[1].flyS, 4.0);
        QCOMPARE(read->stops[1].holdS, 0.0);
        QCOMPARE(read->lengthS(), 5.5);
    }

    void mistakesNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char* name, const char* json, const char* where) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(where);
        };
        row("no JSON", "{", "");
        row("no stops", "{}", "/stops");
        row("no stop in it", R"({"stops": []})", "/stops");
        row("other version", R"({"version": 2, "stops": [{"view": {}}]})", "/version");
        row("unknown key", R"({"stops": [{"view": {}, "flyS": 2}]})", "/stops/0/flyS");
        row("no view", R"({"stops": [{"fly": 2}]})", "/stops/0/view");
        row("negative", R"({"stops": [{"view": {}, "fly": -1}]})", "/stops/0/fly");
        row("endless", R"({"stops": [{"view": {}, "hold": 1e9}]})", "/stops/0/hold");
        row("word for a number", R"({"stops": [{"view": {}, "hold": "1"}]})", "/stops/0/hold");
        row("mistake in a view", R"({"stops": [{"view": {"lens": 3}}]})", "/stops/0/view/lens");
        row("missing file", R"({"stops": [{"view": "nowhere.json"}]})", "nowhere.json");
        row("number for a view", R"({"stops": [{"view": 3}]})", "/stops/0/view");
    }

    void mistakesNameTheirPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, where);
        const auto read = parseFlightPlan(json.toStdString(), noFiles);
        QVERIFY(!read);
        QCOMPARE(QByteArray::fromStdString(read.error().where), where);
        QVERIFY(!read.error().detail.empty());
    }

    void framesFollowTheClock()
    {
        const FlightPlan flight = plan(2, 0.5);
        QCOMPARE(flight.lengthS(), 3.5); // the way to the first stop does not count
        QCOMPARE(flight.frameCount(10), 36);
        // One second at the first stop, both ends included.
        for (int frame = 0; frame <= 10; ++frame) {
            QCOMPARE(flight.at(frame, 10).stop, std::size_t{0});
            QCOMPARE(flight.at(frame, 10).share, 1.0);
        }
        QCOMPARE(flight.at(20, 10).stop, std::size_t{1});
        QCOMPARE(flight.at(20, 10).share, 0.5);
        QCOMPARE(flight.at(30, 10).share, 1.0);
        QCOMPARE(flight.at(35, 10).share, 1.0);
        QCOMPARE(flight.at(1000, 10).stop, std::size_t{2});
    }

    void aThirdOfASecondIsWhole()
    {
        FlightPlan flight;
        flight.stops = {{{}, 0, 0, ""}, {{}, 0.1, 0, ""}};
        QCOMPARE(flight.frameCount(30), 4);
        flight.stops = {{{}, 0, 0, ""}};
        QCOMPARE(flight.frameCount(30), 1);
    }
};

QTEST_APPLESS_MAIN(TestFlightPlan)
#include "tst_flight_plan.moc"
