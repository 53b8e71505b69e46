// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/nearest.h"

#include <QtTest/QTest>

#include <set>

using namespace hallscape;
using namespace hallscape::app;

namespace {

ParsedCommandLine parse(const std::vector<std::string>& arguments)
{
    return parseCommandLine(arguments);
}

QString joined(const std::vector<std::string>& lines)
{
    QString text;
    for (const std::string& line : lines) {
        text += QString::fromStdString(line) + u'\n';
    }
    return text;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheWindow()
    {
        const auto parsed = parse({});
        QVERIFY(parsed.mistakes.empty());
        QCOMPARE(parsed.invocation.mode, Invocation::Mode::Window);
        QVERIFY(parsed.invocation.site.empty());
        QVERIFY(!parsed.invocation.overlay);
    }

    void everythingTogether()
    {
        const auto parsed = parse({"my.json",     "--select",
                                   "h2 a17 r3",   "--open=h2 a17 r3",
                                   "--overlay",   "gpu-power",
                                   "--palette",   "viridis",
                                   "--at",        "+90s",
                                   "--camera",    "front",
                                   "--size",      "800x600",
                                   "--shot",      "out.png",
                                   "--show",      "roof,planned",
                                   "--quality",   "fast",
                                   "--seed",      "7",
                                   "--language",  "de",
                                   "--save-view", "v.json"});
        QCOMPARE(joined(parsed.mistakes), QString());
        const Invocation& run = parsed.invocation;
        QCOMPARE(run.mode, Invocation::Mode::Picture);
        QCOMPARE(run.site, std::string("my.json"));
        QCOMPARE(*run.select, std::string("h2 a17 r3"));
        QCOMPARE(*run.open, std::string("h2 a17 r3"));
        QVERIFY(*run.overlay == data::MetricId::GpuPower);
        QVERIFY(run.palette == data::PaletteId::Viridis);
        QCOMPARE(*run.at, std::string("+90s"));
        QVERIFY(run.camera == scene::PresetPose::Front);
        QCOMPARE(run.width, 800);
        QCOMPARE(run.height, 600);
        QVERIFY(run.shown->roof && run.shown->planned && !run.shown->labels);
        QVERIFY(run.quality == scene::Quality::Fast);
        QCOMPARE(*run.seed, std::uint64_t{7});
        QCOMPARE(run.language, std::string("de"));
        QCOMPARE(run.saveViewFile, std::string("v.json"));
    }

    void noOverlayIsNotTheSameAsNotAsked()
    {
        const auto parsed = parse({"--overlay", "none"});
        QVERIFY(parsed.invocation.overlay.has_value());
        QVERIFY(!parsed.invocation.overlay->has_value());
    }

    void mistakesSayWhatToDo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& arguments, const char* says) {
            QTest::newRow(name) << arguments << QString::fromUtf8(says);
        };
        row("option", {QStringLiteral("--selct")}, "Did you mean --select?");
        row("strange option", {QStringLiteral("--xyzzyplugh")}, "See --help.");
        row("missing value", {QStringLiteral("--shot")}, "needs a value: --shot FILE.png");
        row("option as value", {QStringLiteral("--shot"), QStringLiteral("--validate")},
            "needs a value");
        row("switch with value", {QStringLiteral("--validate=yes")}, "takes no value");
        row("metric", {QStringLiteral("--overlay"), QStringLiteral("gpu-tmp")},
            "Did you mean \"gpu-temp\"?");
        row("strange metric", {QStringLiteral("--overlay"), QStringLiteral("happiness")},
            "--list-metrics");
        row("palette", {QStringLiteral("--palette"), QStringLiteral("rainbow")},
            "Choose from cividis, viridis, inferno, cool-warm.");
        row("camera", {QStringLiteral("--camera"), QStringLiteral("ailse")},
            "Did you mean \"aisle\"?");
        row("size", {QStringLiteral("--size"), QStringLiteral("1600")}, "width x height");
        row("tiny size", {QStringLiteral("--size"), QStringLiteral("0x0")}, "width x height");
        row("huge size", {QStringLiteral("--size"), QStringLiteral("99999x99999")},
            "width x height");
        row("one pixel too wide", {QStringLiteral("--size"), QStringLiteral("16385x64")},
            "64 to 16384");
        row("no frames",
            {QStringLiteral("--turntable"), QStringLiteral("0"), QStringLiteral("-o"),
             QStringLiteral("frames")},
            "1 to 100000");
        row("frames nowhere", {QStringLiteral("--turntable"), QStringLiteral("3")}, "--output");
        row("flight nowhere", {QStringLiteral("--flight"), QStringLiteral("a.json")}, "--output");
        row("two films",
            {QStringLiteral("--turntable"), QStringLiteral("3"), QStringLiteral("--flight"),
             QStringLiteral("a.json"), QStringLiteral("-o"), QStringLiteral("b")},
            "--turntable and --flight");
        row("still video", {QStringLiteral("--video"), QStringLiteral("a.mp4")}, "is for films");
        row("frames per second", {QStringLiteral("--fps"), QStringLiteral("nan")}, "1 to 240");
        row("time step", {QStringLiteral("--time-step"), QStringLiteral("-1")}, "0 to 86400");
        row("many copies", {QStringLiteral("--scale"), QStringLiteral("17")}, "1 to 16");
        row("legend of nothing", {QStringLiteral("--no-legend")}, "is for pictures");
        row("transparent video",
            {QStringLiteral("--turntable"), QStringLiteral("3"), QStringLiteral("--video"),
             QStringLiteral("a.mp4"), QStringLiteral("--transparent")},
            "cannot be transparent");
        row("negative seed", {QStringLiteral("--seed"), QStringLiteral("-1")}, "whole number");
        row("seed", {QStringLiteral("--seed"), QStringLiteral("12a")}, "whole number");
        row("time", {QStringLiteral("--at"), QStringLiteral("noon")}, "is not a time");
        row("show", {QStringLiteral("--show"), QStringLiteral("roof,lables")},
            "Did you mean \"labels\"?");
        row("command", {QStringLiteral("--do"), QStringLiteral("view.frame-selction")},
            "Did you mean \"view.frame-selection\"?");
        row("second site", {QStringLiteral("a.json"), QStringLiteral("b.json")}, "second site");
        row("two modes", {QStringLiteral("--validate"), QStringLiteral("--describe")},
            "--validate and --describe");
        row("command without window",
            {QStringLiteral("--describe"), QStringLiteral("--do"), QStringLiteral("view.top")},
            "--do works on the window");
        row("empty value", {QStringLiteral("--select=")}, "empty");
        row("language", {QStringLiteral("--language"), QStringLiteral("xx")}, "Choose from en");
    }

    void mistakesSayWhatToDo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        std::vector<std::string> words;
        for (const QString& argument : arguments) {
            words.push_back(argument.toStdString());
        }
        const auto parsed = parse(words);
        QCOMPARE(parsed.mistakes.size(), std::size_t{1});
        QVERIFY2(joined(parsed.mistakes).contains(says), qPrintable(joined(parsed.mistakes)));
    }

    void allMistakesAtOnce()
    {
        const auto parsed =
            parse({"--selct", "x", "--overlay", "gpu-tmp", "--size", "big", "--seed", "?"});
        QCOMPARE(parsed.mistakes.size(), std::size_t{4});
    }

    void anyBytesAreSurvived()
    {
        const auto parsed = parse({"", "-", "--", "\xff\xfe", "--=", "=", "--size=x", "--show=,,"});
        QVERIFY(!parsed.mistakes.empty());
    }

    void afterTwoDashesEverythingIsAFile()
    {
        const auto parsed = parse({"--", "--shot"});
        QVERIFY(parsed.mistakes.empty());
        QCOMPARE(parsed.invocation.site, std::string("--shot"));
    }

    void optionsOfQtPass()
    {
        const auto parsed = parse({"-platform", "xcb", "my.json"});
        QVERIFY(parsed.mistakes.empty());
        QCOMPARE(parsed.invocation.site, std::string("my.json"));
    }

    void sourcesAndTheirTimes()
    {
        const auto parsed = parse({"--source", "prometheus+http://m:9090", "--map", "dcgm-exporter",
                                   "--interval", "15", "--record", "a.hallrec", "--for", "2h",
                                   "--no-window", "--over", "peak:1h"});
        QVERIFY2(parsed.mistakes.empty(),
                 parsed.mistakes.empty() ? "" : parsed.mistakes[0].c_str());
        const Invocation& run = parsed.invocation;
        QCOMPARE(run.mode, Invocation::Mode::Record);
        QCOMPARE(run.source, std::string("prometheus+http://m:9090"));
        QCOMPARE(run.map, std::string("dcgm-exporter"));
        QCOMPARE(run.intervalS, std::optional(15.0F));
        QCOMPARE(run.forMs, std::optional<std::int64_t>(7'200'000));
        QCOMPARE(run.over, (std::optional<std::pair<hallscape::data::TimeOverlay, int>>(
                               {hallscape::data::TimeOverlay::Peak, 3600})));
    }

    void bandsOfTheScale()
    {
        const auto band = [](const char* text) { return parse({"--band", text}).invocation.band; };
        QVERIFY(band("60..70") == hallscape::data::Band({60.0F, 70.0F}));
        QVERIFY(band("-1.5..") == hallscape::data::Band({-1.5F, std::nullopt}));
        QVERIFY(band("..30") == hallscape::data::Band({std::nullopt, 30.0F}));
        for (const char* wrong : {"", "..", "60", "70..60", "60..60", "a..b", "60..7x", "nan.."}) {
            const auto parsed = parse({"--band", wrong});
            QCOMPARE(parsed.mistakes.size(), std::size_t{1});
            QVERIFY2(parsed.mistakes[0].find("FROM..TO") != std::string::npos, wrong);
        }
    }

    void sourceOptionsThatDoNotFit_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("complaint");
        const auto add = [](const char* name, const QStringList& arguments, const char* says) {
            QTest::newRow(name) << arguments << QString::fromLatin1(says);
        };
        add("only record what", {QStringLiteral("--no-window")}, "add --record");
        add("how long what", {QStringLiteral("--for"), QStringLiteral("10m")}, "add --record");
        add("no duration", {QStringLiteral("--for"), QStringLiteral("long")}, "not a duration");
        add("check whom", {QStringLiteral("--check-map")}, "add --source");
        add("record a recording",
            {QStringLiteral("--source"), QStringLiteral("a.hallrec"), QStringLiteral("--record"),
             QStringLiteral("b.hallrec")},
            "live source");
        add("salvage to where", {QStringLiteral("--salvage"), QStringLiteral("a.hallrec")},
            "add --output");
        add("half a certificate", {QStringLiteral("--client-cert"), QStringLiteral("a.pem")},
            "needed together");
        add("too often", {QStringLiteral("--interval"), QStringLiteral("0.1")}, "1 to 3600");
        add("unknown window", {QStringLiteral("--over"), QStringLiteral("peek")}, "Did you mean");
        add("window without end", {QStringLiteral("--over"), QStringLiteral("peak:99999h")},
            "At most a week");
    }

    void sourceOptionsThatDoNotFit()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, complaint);
        std::vector<std::string> words;
        for (const QString& argument : arguments) {
            words.push_back(argument.toStdString());
        }
        const auto parsed = hallscape::app::parseCommandLine(words);
        QVERIFY(!parsed.mistakes.empty());
        QVERIFY2(QString::fromStdString(parsed.mistakes[0]).contains(complaint),
                 parsed.mistakes[0].c_str());
    }

    void optionNamesAreUniqueAndDocumented()
    {
        std::set<std::string> names;
        const std::string help = helpText();
        const std::string page = manPage("1.2.3", "2026-01-01");
        for (const Option& option : options()) {
            QVERIFY2(names.insert(option.name).second, option.name);
            QVERIFY(std::string(option.help).ends_with("."));
            QVERIFY2(help.find(option.name) != std::string::npos, option.name);
            QVERIFY2(help.find(option.help) != std::string::npos, option.name);
            // The page escapes each dash.
            std::string escaped;
            for (const char c : std::string_view(option.name)) {
                escaped += c == '-' ? "\\-" : std::string(1, c);
            }
            QVERIFY2(page.find(escaped) != std::string::npos, option.name);
        }
        QVERIFY(page.starts_with(".TH HALLSCAPE 1 \"2026-01-01\" \"hallscape 1.2.3\"\n"));
        for (const char* section : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS",
                                    "ENVIRONMENT", "EXAMPLES"}) {
            QVERIFY2(page.find(std::string(".SH ") + section) != std::string::npos, section);
        }
    }

    void helpFitsATerminal()
    {
        const QStringList lines = QString::fromStdString(helpText()).split(u'\n');
        for (const QString& line : lines) {
            QVERIFY2(line.size() <= 120, qPrintable(line));
        }
    }

    void everyMetricIsListed()
    {
        const std::string list = metricList();
        for (const data::Metric& metric : data::metrics()) {
            QVERIFY(list.find(metric.key) != std::string::npos);
        }
    }

    void nearestWordNeedsToBeNear()
    {
        const std::vector<std::string_view> words{"alpha", "beta", "gamma"};
        QCOMPARE(nearestWord("alhpa", words), std::string_view("alpha"));
        QCOMPARE(nearestWord("beta", words), std::string_view("beta"));
        QCOMPARE(nearestWord("omega12", words), std::string_view());
        QCOMPARE(nearestWord("", words), std::string_view());
        QCOMPARE(nearestWord("x", {}), std::string_view());
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
