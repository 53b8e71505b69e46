// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/describe.h"
#include "data/layout/layout_keys.h"
#include "layout_support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace hallscape::data;
using namespace hallscape::data::test;

/// The samples, the README's example and the JSON Schema speak the language that the parser
/// understands.
class TestLayoutLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesHaveNoProblems_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"array.json", "colossus.json", "cortex.json", "dojo.json"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void samplesHaveNoProblems()
    {
        QFETCH(const QString, name);
        const LayoutResult result = loadSample(name.toStdString());
        QVERIFY2(result.problems.empty(), listed(result).c_str());
        QVERIFY(result.site);
        QVERIFY(!result.site->summary.empty());
        const QString text =
            QString::fromStdString(bytesOf(sourceDir + "/data/samples/" + name.toStdString()));
        QVERIFY2(text.count(QLatin1Char('\n')) < 600,
                 "a sample reads like a description of the site");
    }

    void cortexIsAsPublished()
    {
        const SitePtr site = loadSample("cortex.json").site;
        QVERIFY(site);
        QCOMPARE(site->count(Kind::WaterTank), 4U);
        for (std::uint32_t row = 0; row < site->count(Kind::Row); ++row) {
            QCOMPARE(site->range({Kind::Row, row}, Kind::Server).count, 16U * 8U);
        }
        QVERIFY(site->count(Kind::Row) >= 16 && site->count(Kind::Row) <= 20);
    }

    void descriptionHasTheTotals()
    {
        const std::string text = describe(*loadSample("colossus.json").site);
        for (const char* piece : {"100,352", "12,544", "GPU rack", "Hall 4", "Phase 2", "assumed",
                                  "NVIDIA press release"}) {
            QVERIFY2(text.find(piece) != std::string::npos, piece);
        }
        QVERIFY(!describe(*loadSample("dojo.json").site).empty());
    }

    void readmeExampleParses()
    {
        const QString readme = QString::fromStdString(bytesOf(sourceDir + "/data/README.md"));
        const QRegularExpression block(QStringLiteral("```json\\n(.*?)```"),
                                       QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = block.match(readme);
        QVERIFY(match.hasMatch());
        const LayoutResult result =
            parseLayout(match.captured(1).toStdString(), "README.md", sampleInclude);
        QVERIFY2(result.problems.empty(), listed(result).c_str());
        QCOMPARE(result.site->count(Kind::Rack), 2U * 2U * 4U - 1U);
        QCOMPARE(result.site->count(Kind::Generator), 2U);
        const auto planned = result.site->find("hall-2");
        QVERIFY(planned);
        QCOMPARE(result.site->buildState(*planned), BuildState::Planned);
    }

    void schemaKnowsTheSameKeys()
    {
        const std::string bytes = bytesOf(sourceDir + "/data/schema/layout.schema.json");
        const QJsonObject schema =
            QJsonDocument::fromJson(QByteArray::fromStdString(bytes)).object();
        const QJsonObject definitions = schema[QLatin1String("$defs")].toObject();
        for (const KeyTable* table : allKeyTables()) {
            const auto name = QString::fromUtf8(table->name.data(), qsizetype(table->name.size()));
            const QJsonObject object = definitions[name].toObject();
            QStringList keys;
            QStringList required;
            for (const KeySpec& key : table->keys) {
                keys << QString::fromUtf8(key.name.data(), qsizetype(key.name.size()));
                if (key.required) {
                    required << keys.back();
                }
            }
            QStringList schemaRequired;
            for (const auto& key : object[QLatin1String("required")].toArray()) {
                schemaRequired << key.toString();
            }
            keys.sort();
            required.sort();
            schemaRequired.sort();
            QStringList schemaKeys = object[QLatin1String("properties")].toObject().keys();
            schemaKeys.sort();
            QCOMPARE(schemaKeys, keys);
            QCOMPARE(schemaRequired, required);
            QCOMPARE(object[QLatin1String("additionalProperties")], QJsonValue(false));
        }
    }

    void schemaKnowsTheSameKinds()
    {
        const std::string bytes = bytesOf(sourceDir + "/data/schema/layout.schema.json");
        const QJsonObject schema =
            QJsonDocument::fromJson(QByteArray::fromStdString(bytes)).object();
        const QJsonObject definitions = schema[QLatin1String("$defs")].toObject();
        const std::pair<const char*, Family> owners[]{{"area", Family::Area},
                                                      {"unit", Family::Unit},
                                                      {"part", Family::Part},
                                                      {"equipment", Family::Equipment}};
        for (const auto& [owner, family_] : owners) {
            QStringList known;
            for (std::size_t i = 1; i < kindCount; ++i) {
                if (family(static_cast<Kind>(i)) == family_) {
                    known << QString::fromStdString(std::string(kindId(static_cast<Kind>(i))));
                }
            }
            QStringList listedKinds;
            const QJsonValue kinds = definitions[QLatin1String(owner)][QLatin1String("properties")]
                                                [QLatin1String("kind")][QLatin1String("enum")];
            for (const auto& kind : kinds.toArray()) {
                listedKinds << kind.toString();
            }
            QCOMPARE(listedKinds, known);
        }
    }
};

QTEST_APPLESS_MAIN(TestLayoutLanguage)
#include "tst_layout_language.moc"
