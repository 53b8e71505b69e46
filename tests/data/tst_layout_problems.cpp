// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_support.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

/// A faultless small site. Rows below replace one piece of it.
const QString good = QString::fromUtf8(R"({
  "version": 1, "id": "small", "label": "Small",
  "sources": { "1": "A datasheet" },
  "phases": [{ "id": "built", "label": "Built", "state": "installed" }],
  "units": {
    "server": { "kind": "server", "label": "Server", "heightU": 4, "size": [447, 174, 900],
      "facts": { "power": { "value": 8, "unit": "kW", "source": "1" } },
      "parts": [{ "kind": "gpu", "label": "GPU {n}", "size": [80, 40, 100], "at": [-100, 60, 0],
                  "repeat": [{ "count": 2, "step": [200, 0, 0] }] }] },
    "pdu": { "kind": "pdu", "label": "PDU", "heightU": 0, "size": [56, 1900, 56] }
  },
  "racks": {
    "rack": { "label": "Rack", "size": [750, 2300, 1200], "heightU": 48, "firstU": 100, "frontRecess": 75,
      "front": [{ "unit": "server", "at": 1, "repeat": 3, "step": 4 }],
      "beside": [{ "unit": "pdu", "at": [300, 190, -480] }] }
  },
  "equipment": { "tank": { "kind": "water-tank", "label": "Tank", "size": [3000, 3000, 3000] } },
  "place": {
    "size": [40, 0, 40],
    "areas": [{ "kind": "hall", "at": [0, 0, 0], "size": [20, 5, 20], "phase": "built",
      "racks": [{ "model": "rack", "at": [-5, 0, 0], "repeat": { "count": 3, "step": [0.75, 0, 0] } }],
      "equipment": [{ "model": "tank", "at": [5, 0, 5] }],
      "except": { "rack-2": "missing" } }]
  }
})");

LayoutResult parsed(const QString& json)
{
    LayoutLimits limits;
    limits.racks = 1000;
    limits.parts = 100'000;
    return parseLayout(json.toStdString(), "small.json", sampleInclude, limits);
}

/// Two files that include each other. (Raw strings inside the class below would stop moc.)
Result<std::string> circle(std::string_view name)
{
    const std::string other = name == "a" ? "b" : "a";
    return "{\"version\": 1, \"use\": [\"" + other + "\"]}";
}

} // namespace

class TestLayoutProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodSiteHasNone()
    {
        const LayoutResult result = parsed(good);
        QVERIFY2(result.problems.empty(), listed(result).c_str());
        QVERIFY(result.site);
        QCOMPARE(result.site->count(Kind::Rack), 2U);
        QCOMPARE(result.site->count(Kind::Gpu), 12U);
    }

    void everyMistakeIsNamed_data()
    {
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>(
            "line"); ///< what one problem's line contains, "…" standing for anything
        const auto row = [](const char* name, const char* replace, const char* by,
                            const char* line) {
            QTest::newRow(name) << QString::fromUtf8(replace) << QString::fromUtf8(by)
                                << QString::fromUtf8(line);
        };
        row("unknown key", "\"heightU\": 4", "\"hieghtU\": 4",
            "/units/server/hieghtU: error: found unknown key \"hieghtU\"…did you mean "
            "\"heightU\"?");
        row("missing key", "\"heightU\": 4, ", "", "/units/server: error: found no \"heightU\"");
        row("wrong type", "\"heightU\": 4,", "\"heightU\": \"4\",",
            "/units/server/heightU: error: found the string \"4\", expected rack units from 0 to "
            "100");
        row("object for array",
            "\"phases\": [{ \"id\": \"built\", \"label\": \"Built\", \"state\": \"installed\" }]",
            "\"phases\": {}", "/phases: error: found an object, expected an array");
        row("repeated key", "\"label\": \"Small\"", "\"label\": \"Small\", \"label\": \"Again\"",
            "/label: error: found \"label\" twice");
        row("repeated id", "\"pdu\": { \"kind\": \"pdu\"", "\"server\": { \"kind\": \"pdu\"",
            "/units/server: error: found \"server\" twice");
        row("unknown kind", "\"kind\": \"gpu\"", "\"kind\": \"gpv\"",
            "/units/server/parts/0/kind: error: found kind \"gpv\"…did you mean \"gpu\"?");
        row("kind of another family", "\"kind\": \"gpu\"", "\"kind\": \"server\"",
            "/units/server/parts/0/kind: error: found kind \"server\"");
        row("unknown unit model", "\"unit\": \"server\"", "\"unit\": \"sever\"",
            "/racks/rack/front/0/unit: error: found unknown unit model \"sever\"…did you mean "
            "\"server\"?");
        row("unknown rack model", "\"model\": \"rack\"", "\"model\": \"rakc\"",
            "/place/areas/0/racks/0/model: error: found unknown rack model \"rakc\"…did you mean "
            "\"rack\"?");
        row("unknown source", "\"source\": \"1\"", "\"source\": \"2\"",
            "/units/server/facts/power/source: error: found unknown source \"2\"");
        row("unknown phase", "\"phase\": \"built\"", "\"phase\": \"bilt\"",
            "/place/areas/0/phase: error: found unknown phase \"bilt\"…did you mean \"built\"?");
        row("no provenance", ", \"source\": \"1\" }", " }",
            "/units/server/facts/power: error: found no provenance");
        row("two provenances", "\"source\": \"1\" }", "\"source\": \"1\", \"assumed\": true }",
            "/units/server/facts/power: error: found several provenances");
        row("assumed false", "\"source\": \"1\" }", "\"assumed\": false }",
            "/units/server/facts/power/assumed: error: found false, expected true");
        row("units overlap", "\"step\": 4 }", "\"step\": 3 }",
            "/racks/rack/front/0: error: found \"server\" at U4 to U7 overlaps \"server\" at U1 to "
            "U4");
        row("unit beyond the rack", "\"unit\": \"server\", \"at\": 1, \"repeat\": 3",
            "\"unit\": \"server\", \"at\": 46, \"repeat\": 1",
            "/racks/rack/front/0: error: found \"server\" at U46, 4 U high, expected U1 to U48");
        row("unit deeper than its rack", "[447, 174, 900]", "[447, 174, 1300]",
            "/racks/rack/front/0: error: found \"server\" at U1 to U4 outside its rack");
        row("unit wider than its rack", "[447, 174, 900]", "[847, 174, 900]", "outside its rack");
        row("unit higher than its rack units", "[447, 174, 900]", "[447, 190, 900]",
            "/units/server/size: error: found 190 mm high");
        row("0 U on the rails", "\"unit\": \"server\", \"at\": 1", "\"unit\": \"pdu\", \"at\": 1",
            "/racks/rack/front/0: error: found \"pdu\" at U1, 0 U high");
        row("part outside its unit", "\"step\": [200, 0, 0]", "\"step\": [500, 0, 0]",
            "/units/server: error: found \"GPU 2\" outside its unit");
        row("racks intersect", "\"step\": [0.75, 0, 0]", "\"step\": [0.2, 0, 0]",
            "/place/areas/0/racks/0: error: found rack-3 intersects rack-1");
        row("equipment intersects a rack", "\"at\": [5, 0, 5]", "\"at\": [-5, 0, 0]",
            "/place/areas/0/equipment/0: error: found water-tank-1 intersects rack-1");
        row("zero size", "[3000, 3000, 3000]", "[0, 3000, 3000]",
            "/equipment/tank/size/0: error: found 0, expected a length in mm");
        row("negative size", "[20, 5, 20]", "[-20, 5, 20]",
            "/place/areas/0/size/0: error: found -20");
        row("area without width", "[20, 5, 20]", "[0, 5, 20]",
            "/place/areas/0/size: error: found an area without width or depth");
        row("endless number", "\"at\": [5, 0, 5]", "\"at\": [5, 0, 5e999]",
            "small.json: error: found");
        row("far away", "\"at\": [5, 0, 5]", "\"at\": [5, 0, 5e9]",
            "/place/areas/0/equipment/0/at/2: error: found 5");
        row("two coordinates", "\"at\": [5, 0, 5]", "\"at\": [5, 0]",
            "/place/areas/0/equipment/0/at: error: found an array of 2, expected [x, y, z]");
        row("no copies", "\"count\": 3, \"step\": [0.75, 0, 0]",
            "\"count\": 0, \"step\": [0.75, 0, 0]",
            "/place/areas/0/racks/0/repeat/count: error: found 0");
        row("half a copy", "\"count\": 3, \"step\": [0.75, 0, 0]",
            "\"count\": 2.5, \"step\": [0.75, 0, 0]",
            "/place/areas/0/racks/0/repeat/count: error: found 2.5");
        row("too many racks", "\"count\": 3, \"step\": [0.75, 0, 0]",
            "\"count\": 50000, \"step\": [0.75, 0, 0]",
            "/place: error: found 50000 racks, expected at most 1000");
        row("exception without its thing", "\"rack-2\"", "\"rack-7\"",
            "/place/areas/0/except/rack-7: error: found a path that leads to nothing");
        row("exception of an unknown sort", "\"missing\"", "\"lost\"",
            "/place/areas/0/except/rack-2: error: found unknown phase \"lost\"");
        row("bad state", "\"state\": \"installed\"", "\"state\": \"instaled\"",
            "/phases/0/state: error: found state \"instaled\"…did you mean \"installed\"?");
        row("bad date", "\"state\": \"installed\"",
            "\"state\": \"installed\", \"date\": \"May 2025\"",
            "/phases/0/date: error: found the date \"May 2025\"");
        row("old version", "\"version\": 1", "\"version\": 2", "/version: error: found version 2");
        row("missing include", "\"id\": \"small\"", "\"id\": \"small\", \"use\": [\"none.json\"]",
            "/use/0: error: found \"none.json\", which cannot be read");
        row("block in a block", "{ \"unit\": \"server\", \"at\": 1, \"repeat\": 3, \"step\": 4 }",
            "{ \"at\": 1, \"units\": [{ \"at\": 0, \"units\": [] }] }",
            "/racks/rack/front/0/units/0: error");
        row("not JSON", "\"place\": {", "\"place\": [[}",
            "small.json: error: found…at line 18, column");
        row("slash in a key", "\"id\": \"small\"", "\"id\": \"small\", \"a/b~\": 1",
            "/a~1b~0: error");
    }
    void everyMistakeIsNamed()
    {
        QFETCH(const QString, replace);
        QFETCH(const QString, by);
        QFETCH(const QString, line);
        QVERIFY2(good.contains(replace), "the row replaces nothing");
        QString json = good;
        json.replace(replace, by);
        const LayoutResult result = parsed(json);
        const QStringList pieces = line.split(QStringLiteral("…"));
        const bool named = std::ranges::any_of(result.problems, [&](const Problem& problem) {
            const QString text = QString::fromStdString(problem.toString());
            qsizetype at = 0;
            return std::ranges::all_of(pieces, [&](const QString& piece) {
                at = text.indexOf(piece, at);
                const bool found = at >= 0;
                at += piece.size();
                return found;
            });
        });
        QVERIFY2(named, listed(result).c_str());
        QVERIFY(hasErrors(result.problems));
    }

    void allMistakesInOnePass()
    {
        QString json = good;
        json.replace(QStringLiteral("\"heightU\": 4"), QStringLiteral("\"hieghtU\": 4"));
        json.replace(QStringLiteral("\"kind\": \"gpu\""), QStringLiteral("\"kind\": \"gpv\""));
        json.replace(QStringLiteral("\"model\": \"tank\""), QStringLiteral("\"model\": \"tnak\""));
        json.replace(QStringLiteral("\"phase\": \"built\""), QStringLiteral("\"phase\": \"bilt\""));
        const std::string all = listed(parsed(json));
        for (const char* piece : {"hieghtU", "gpv", "tnak", "bilt"}) {
            QVERIFY2(all.find(piece) != std::string::npos, piece);
        }
    }

    void includesMayNotTurnInCircles()
    {
        QString json = good;
        json.replace(QStringLiteral("\"id\": \"small\""),
                     QStringLiteral("\"id\": \"small\", \"use\": [\"a\"]"));
        const LayoutResult result = parseLayout(json.toStdString(), "small.json", circle);
        QCOMPARE(result.problems.size(), std::size_t{1});
        QCOMPARE(result.problems[0].file, std::string("b"));
        QVERIFY(result.site);
    }

    void readerThatThrowsIsAProblem()
    {
        const auto include = [](std::string_view) -> Result<std::string> {
            throw std::runtime_error("disk on fire");
        };
        QString json = good;
        json.replace(QStringLiteral("\"id\": \"small\""),
                     QStringLiteral("\"id\": \"small\", \"use\": [\"a\"]"));
        QVERIFY(hasErrors(parseLayout(json.toStdString(), "small.json", include).problems));
        QVERIFY(hasErrors(parseLayout(json.toStdString(), "small.json", {}).problems));
    }

    void includesStayInTheFolder()
    {
        QVERIFY(hasErrors(loadLayout("/no/such/layout.json").problems));
        const LayoutResult folder = loadLayout(sourceDir + "/data");
        QVERIFY(hasErrors(folder.problems) && !folder.site);
    }

    void deepNestingIsRefused()
    {
        const std::string deep = std::string(100'000, '[');
        const LayoutResult result = parseLayout(deep, "deep.json", {});
        QVERIFY(!result.site);
        QCOMPARE(result.problems.size(), std::size_t{1});
    }

    void countsThatOverflowAreRefusedBeforeAllocation()
    {
        QString json = good;
        json.replace(
            QStringLiteral("\"phase\": \"built\","),
            QStringLiteral(
                "\"repeat\": [{\"count\":1000000,\"step\":[1,0,0]},"
                "{\"count\":1000000,\"step\":[1,0,0]},{\"count\":1000000,\"step\":[1,0,0]}],"));
        const LayoutResult result = parsed(json);
        QVERIFY(!result.site);
        QVERIFY(hasErrors(result.problems));
    }

    void problemListsEnd()
    {
        QString many;
        for (int i = 0; i < 3000; ++i) {
            many += QStringLiteral("\"x%1\": 1, ").arg(i);
        }
        QString json = good;
        json.replace(QStringLiteral("\"id\":"), many + QStringLiteral("\"id\":"));
        QVERIFY(parsed(json).problems.size() < 600);
    }
};

QTEST_APPLESS_MAIN(TestLayoutProblems)
#include "tst_layout_problems.moc"
