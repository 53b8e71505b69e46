// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind_text.h"
#include "app/value_format.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <limits>

using namespace hallscape;

class TestValueFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aQuantityIsANumberAndItsUnit_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("temperature") << 62.44 << "\u00B0C" << 1 << "62.4\u2009\u00B0C";
        QTest::newRow("watts stay watts") << 700.0 << "W" << 0 << "700\u2009W";
        QTest::newRow("kilowatts") << 67'200.0 << "W" << 0 << "67.2\u2009kW";
        QTest::newRow("megawatts") << 116e6 << "W" << 0 << "116.0\u2009MW";
        QTest::newRow("megawatts from kilowatts") << 35e3 << "kW" << 0 << "35.0\u2009MW";
        QTest::newRow("minus") << -5.0 << "kW" << 0 << "\u22125\u2009kW";
        QTest::newRow("no data") << qQNaN() << "W" << 0 << "\u2013\u2009W";
        QTest::newRow("no unit") << 48.0 << "" << 0 << "48";
    }

    void aQuantityIsANumberAndItsUnit()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(app::quantity(value, unit.toStdString(), decimals).text(), text);
    }

    void aStateIsSaidInWords()
    {
        const data::Metric& metric = data::metric(data::MetricId::GpuTemp);
        using data::Alarm;
        using data::ValueState;
        const auto text = [&metric](float value, ValueState state, Alarm alarm) {
            return app::stateText(metric, {value, 5, state, alarm});
        };
        QCOMPARE(text(41, ValueState::Ok, Alarm::None), QStringLiteral("OK"));
        QVERIFY(text(91, ValueState::OutOfRange, Alarm::Critical).contains(QStringLiteral("87")));
        QVERIFY(text(65, ValueState::OutOfRange, Alarm::Warning).contains(QStringLiteral("60")));
        QVERIFY(text(41, ValueState::Stale, Alarm::None).contains(QStringLiteral("5")));
        QCOMPARE(text(std::numeric_limits<float>::quiet_NaN(), ValueState::NeverSeen, Alarm::None),
                 QStringLiteral("Never seen"));
    }

    void theFourStatesHaveFourGlyphs()
    {
        QSet<QString> glyphs;
        for (const auto state : {data::ValueState::Ok, data::ValueState::OutOfRange,
                                 data::ValueState::Stale, data::ValueState::NeverSeen}) {
            glyphs.insert(app::stateGlyph({1, 0, state, data::Alarm::Warning}));
        }
        QCOMPARE(glyphs.size(), 4);
    }

    /// lupdate reads literals only, so kinds and metrics are repeated in kind_text.cpp: every one
    /// must be there.
    void everyEnglishNameIsThereForTranslators()
    {
        QFile file(QStringLiteral(HALLSCAPE_SOURCE_DIR "/app/kind_text.cpp"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray source = file.readAll();
        const auto isThere = [&source](const char* context, std::string_view text) {
            const QByteArray literal = QByteArray("\"") + context + "\", \"" +
                                       QByteArray(text.data(), qsizetype(text.size())) + '"';
            return source.contains(literal);
        };
        for (std::size_t i = 0; i < data::kindCount; ++i) {
            const auto label = data::kindLabel(static_cast<data::Kind>(i));
            QVERIFY2(isThere("Kind", label), std::string(label).c_str());
        }
        for (const data::Metric& metric : data::metrics()) {
            QVERIFY2(isThere("Metric", metric.label), std::string(metric.label).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestValueFormat)
#include "tst_value_format.moc"
