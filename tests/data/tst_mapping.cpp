// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/mapping.h"
#include "data/mapping/mapping_keys.h"
#include "layout_support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

std::string listed(const std::vector<Problem>& problems)
{
    std::string text;
    for (const Problem& problem : problems) {
        text += problem.toString() + "\n";
    }
    return text;
}

QJsonObject schemaDefinitions()
{
    const std::string bytes = bytesOf(sourceDir + "/data/schema/mapping.schema.json");
    return QJsonDocument::fromJson(QByteArray::fromStdString(bytes))
        .object()[QLatin1String("$defs")]
        .toObject();
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const auto& item : array.toArray()) {
        list << item.toString();
    }
    return list;
}

/// The rule with that metric, from a mapping of one rule.
std::string oneRule(const std::string& members)
{
    return "{\"version\": 1, \"rules\": [{" + members + "}]}";
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyMappingsHaveNoProblems_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string_view name : readyMappings()) {
            QTest::newRow(std::string(name).c_str()) << text(name);
        }
    }
    void readyMappingsHaveNoProblems()
    {
        QFETCH(const QString, name);
        const MappingResult result = loadMapping(name.toStdString());
        QVERIFY2(result.problems.empty(), listed(result.problems).c_str());
        QVERIFY(result.mapping);
        QVERIFY(!result.mapping->rules.empty());
        QCOMPARE(result.mapping->readings().size(), result.mapping->rules.size());
    }

    void defaultIsAllReadyMappings()
    {
        std::size_t rules = 0;
        for (const std::string_view name : readyMappings()) {
            rules += loadMapping(std::string(name)).mapping->rules.size();
        }
        QCOMPARE(defaultMapping()->rules.size(), rules);
    }

    /// Every name of the metric table is read by a ready mapping, but for outlets, whose devices
    /// only their owner knows.
    void everyExporterNameIsRead()
    {
        const MappingPtr mapping = defaultMapping();
        for (const Metric& metric : metrics()) {
            for (const QString& name : text(metric.exporterNames).split(u' ', Qt::SkipEmptyParts)) {
                const auto reads = [&](const MappingRule& rule) {
                    return rule.metric == metric.id &&
                           std::ranges::find(rule.names, name.toStdString()) != rule.names.end();
                };
                const bool isRead = std::ranges::any_of(mapping->rules, reads);
                const bool elsewhere = metric.id == MetricId::SwitchPower ||
                                       (metric.id == MetricId::LinkUtil && name.contains(u"_phy"));
                QVERIFY2(isRead || elsewhere, qPrintable(name));
            }
        }
    }

    void namesComeFromTheMetricTable()
    {
        const auto all = parseMapping(oneRule(R"("metric": "gpu-temp", "path": "{host}")"), "m");
        const std::vector<std::string> both{"DCGM_FI_DEV_GPU_TEMP", "DCGM_FI_DEV_GPU_TEMP_CELSIUS"};
        QCOMPARE(all.mapping->rules.front().names, both);
        const auto some = parseMapping(
            oneRule(R"("metric": "cpu-temp", "prefix": "ipmi_", "path": "{host}")"), "m");
        QCOMPARE(some.mapping->rules.front().names,
                 std::vector<std::string>{"ipmi_temperature_celsius"});
    }

    void readmeExampleParses()
    {
        const QString readme =
            QString::fromStdString(bytesOf(sourceDir + "/data/mapping/README.md"));
        const QRegularExpression block(QStringLiteral("```json\\n(.*?)```"),
                                       QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = block.match(readme);
        QVERIFY(match.hasMatch());
        const auto result = parseMapping(match.captured(1).toStdString(), "README.md");
        QVERIFY2(result.problems.empty(), listed(result.problems).c_str());
        QCOMPARE(result.mapping->rules.front().metric, MetricId::ServerPower);
        QCOMPARE(result.mapping->hosts.paths("gpu-b-73:9400"),
                 std::vector<std::string>{"hall-1/array-2/rack-2/server-2"});
    }

    void everyMistakeIsListed()
    {
        const std::string bytes = bytesOf(sourceDir + "/tests/fuzz/mapping/mistakes.json");
        const auto result = parseMapping(bytes, "mistakes.json");
        QVERIFY(!result.mapping);
        std::vector<std::string> pointers;
        for (const Problem& problem : result.problems) {
            QVERIFY(!problem.found.empty());
            QVERIFY(!problem.expected.empty());
            pointers.push_back(problem.pointer);
        }
        const std::vector<std::string> expected{"/host",
                                                "/version",
                                                "/hostPatterns/0/pattern",
                                                "/hostPatterns/1/path",
                                                "/rules/0/metric",
                                                "/rules/1/path",
                                                "/rules/2/path",
                                                "/rules/3/path",
                                                "/rules/4/where/a-b",
                                                "/rules/4/where/c",
                                                "/rules/5/scale",
                                                "/rules/5/combine",
                                                "/rules/6/names/0",
                                                "/rules/7",
                                                "/rules/8",
                                                "/use/0"};
        QVERIFY2(pointers == expected, listed(result.problems).c_str());
        QCOMPARE(result.problems[0].suggestion, std::string("did you mean \"hosts\"?"));
        QCOMPARE(result.problems[4].suggestion, std::string("did you mean \"gpu-temp\"?"));
        QCOMPARE(result.problems[5].suggestion, std::string("did you mean \"gpu\"?"));
    }

    void hostNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("paths");
        QTest::newRow("table") << QByteArray("node-7:9400") << QByteArray("h1 a1 r1 s1");
        QTest::newRow("table, without domain")
            << QByteArray("node-7.example:9400") << QByteArray("h1 a1 r1 s1");
        QTest::newRow("scheme") << QByteArray("gpu042.example") << QByteArray("rack-6/server-3");
        QTest::newRow("own path") << QByteArray("h2-a1-r1-s1:9100") << QByteArray("h2-a1-r1-s1");
        QTest::newRow("own path with domain")
            << QByteArray("h2a1r1s1.example") << QByteArray("h2a1r1s1.example|h2a1r1s1");
        QTest::newRow("address with scheme")
            << QByteArray("https://h1-r1:9100/metrics") << QByteArray("h1-r1");
        QTest::newRow("IPv6") << QByteArray("[fd00::1]:9100") << QByteArray("fd00::1");
        QTest::newRow("bare IPv6") << QByteArray("fd00::1") << QByteArray("fd00::1");
    }
    void hostNames()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, paths);
        const auto result = parseMapping(R"({
            "version": 1,
            "hosts": {"node-7": "h1 a1 r1 s1"},
            "hostPatterns": [
                {"pattern": "gpu0*(?P<n>\\d+)(?:\\.example)?", "path": "rack-{n/8+1}/server-{n%8+1}"}
            ]})",
                                         "m");
        QVERIFY2(result.problems.empty(), listed(result.problems).c_str());
        QVERIFY(!result.mapping->rules.empty()); // hosts alone go with all ready mappings
        QByteArrayList found;
        for (const std::string& path : result.mapping->hosts.paths(host.toStdString())) {
            found << QByteArray::fromStdString(path);
        }
        QCOMPARE(found.join('|'), paths);
    }

    void hostsFileIsReadBesideTheMapping()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("hosts.csv", "host,path\r\n# comment\n n1 , h1 a1 \nbroken\nn1,h2\nn2,h3");
        write("map.json", R"({"version": 1, "hostsFile": "hosts.csv"})");
        write("outside.json", R"({"version": 1, "hostsFile": "../hosts.csv"})");
        const auto result = loadMapping(folder.filePath(QStringLiteral("map.json")).toStdString());
        QCOMPARE(result.mapping->hosts.paths("n1:1"), std::vector<std::string>{"h1 a1"});
        QCOMPARE(result.mapping->hosts.paths("n2"), std::vector<std::string>{"h3"});
        QCOMPARE(result.problems.size(), 2U);
        QCOMPARE(result.problems[0].toString(),
                 std::string("hosts.csv:line 4: error: found \"broken\", expected a host, a comma "
                             "and a path"));
        QCOMPARE(result.problems[1].severity, Severity::Warning);
        const auto outside =
            loadMapping(folder.filePath(QStringLiteral("outside.json")).toStdString());
        QCOMPARE(outside.problems.size(), 1U);
        QCOMPARE(outside.problems[0].pointer, std::string("/hostsFile"));
    }

    void unknownFileNamesTheReadyOnes()
    {
        const auto result = loadMapping("dcgm-exporte");
        QVERIFY(!result.mapping);
        QCOMPARE(result.problems.size(), 1U);
        QCOMPARE(result.problems[0].suggestion, std::string("did you mean \"dcgm-exporter\"?"));
    }

    void pathArithmetic_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expanded");
        QTest::newRow("text") << QByteArray("a/{x}/b") << QByteArray("v") << QByteArray("a/v/b");
        QTest::newRow("plus") << QByteArray("gpu-{x+1}") << QByteArray("0") << QByteArray("gpu-1");
        QTest::newRow("leading zeros")
            << QByteArray("s{x+0}") << QByteArray("0007") << QByteArray("s7");
        QTest::newRow("left to right")
            << QByteArray("{x/8%8+1}") << QByteArray("73") << QByteArray("2");
        QTest::newRow("times") << QByteArray("{x*2-1}") << QByteArray("4") << QByteArray("7");
        QTest::newRow("no number") << QByteArray("{x+1}") << QByteArray("a") << QByteArray("");
        QTest::newRow("below zero") << QByteArray("{x-17}") << QByteArray("3") << QByteArray("");
        QTest::newRow("too large")
            << QByteArray("{x*9}") << QByteArray("999999999") << QByteArray("");
        QTest::newRow("no overflow") << QByteArray("{x*1000000000*1000000000}")
                                     << QByteArray("1000000000") << QByteArray("");
        QTest::newRow("empty value") << QByteArray("{x}") << QByteArray("") << QByteArray("");
    }
    void pathArithmetic()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, expanded);
        std::string problem;
        const auto parsed = PathTemplate::parse(path.toStdString(), problem);
        QVERIFY2(parsed, problem.c_str());
        const std::string bytes = value.toStdString();
        const std::vector<PathVariable> variables{{"x", bytes}};
        QCOMPARE(QByteArray::fromStdString(parsed->expand(variables).value_or("")), expanded);
    }

    void sentinelsAreNoData()
    {
        for (const double none :
             {9223372036854775792.0, 9223372036854775793.0, 9223372036854775794.0, 0x1p63,
              140737488355328.0, 140737488355329.0, 140737488355330.0, 140737488355331.0,
              std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
              std::numeric_limits<double>::quiet_NaN()}) {
            QVERIFY(std::isnan(cleanSample(none)));
        }
        for (const double real : {0.0, -40.5, 1.0, 140737488355327.0, 140737488355332.0, 9.2e18}) {
            QCOMPARE(cleanSample(real), real);
        }
    }

    void schemaKnowsTheSameKeys()
    {
        const QJsonObject definitions = schemaDefinitions();
        for (const KeyTable* table : keys::allMappingTables()) {
            const QJsonObject object = definitions[text(table->name)].toObject();
            QStringList known;
            QStringList required;
            for (const KeySpec& key : table->keys) {
                known << text(key.name);
                if (key.required) {
                    required << known.back();
                }
            }
            QStringList schemaRequired = texts(object[QLatin1String("required")]);
            QStringList schemaKeys = object[QLatin1String("properties")].toObject().keys();
            known.sort();
            required.sort();
            schemaRequired.sort();
            schemaKeys.sort();
            QCOMPARE(schemaKeys, known);
            QCOMPARE(schemaRequired, required);
            QCOMPARE(object[QLatin1String("additionalProperties")], QJsonValue(false));
        }
    }

    void schemaKnowsTheSameMetricsAndMappings()
    {
        const QJsonObject definitions = schemaDefinitions();
        const auto property = [&definitions](const char* object, const char* name) {
            return definitions[QLatin1String(object)]
                .toObject()[QLatin1String("properties")]
                .toObject()[QLatin1String(name)]
                .toObject();
        };
        QStringList known;
        for (const Metric& metric : metrics()) {
            known << text(metric.key);
        }
        QCOMPARE(texts(property("rule", "metric")[QLatin1String("enum")]), known);
        QStringList ready;
        for (const std::string_view name : readyMappings()) {
            ready << text(name);
        }
        const QJsonObject use = property("mapping", "use")[QLatin1String("items")].toObject();
        QCOMPARE(texts(use[QLatin1String("enum")]), ready);
    }
};

QTEST_APPLESS_MAIN(TestMapping)
#include "tst_mapping.moc"
