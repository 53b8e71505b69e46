// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences_dialog.h"
#include "app/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>

#include <set>

using namespace hallscape::app;

namespace {

struct File
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("hallscape.ini"));

    std::unique_ptr<QSettings> open() const
    {
        return std::make_unique<QSettings>(path, QSettings::IniFormat);
    }
    void write(const char* key, const QVariant& value) const
    {
        open()->setValue(QLatin1StringView(key), value);
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUnique()
    {
        std::set<std::string> keys;
        for (const settings::AnySetting& any : settings::all()) {
            QVERIFY2(keys.insert(settings::key(any)).second, settings::key(any));
        }
    }

    void defaultsAreValid()
    {
        const File file;
        const Settings fresh(file.open());
        QVERIFY(fresh.problems().isEmpty());
        QCOMPARE(fresh.value(settings::theme), QStringLiteral("dark"));
        QCOMPARE(fresh.value(settings::labels), true);
        QCOMPARE(fresh.value(settings::simulatorIntervalS), 2.0);
        QVERIFY(fresh.value(settings::recentSites).isEmpty());
        for (const settings::AnySetting& any : settings::all()) {
            if (const auto* word = std::get_if<const Setting<QString>*>(&any)) {
                QVERIFY2(std::ranges::any_of((*word)->choices,
                                             [word](const Choice& choice) {
                                                 return QLatin1StringView(choice.value) ==
                                                        QLatin1StringView((*word)->fallback);
                                             }),
                         (*word)->key);
            }
        }
    }

    void valuesSurviveARestart()
    {
        const File file;
        {
            Settings settings(file.open());
            settings.set(settings::theme, QStringLiteral("light"));
            settings.set(settings::reducedMotion, true);
            settings.set(settings::simulatorIntervalS, 3.5);
            settings.set(settings::simulatorSeed, 42);
            settings.set(settings::windowState, QByteArray("\0\1\2", 3));
        }
        const Settings settings(file.open());
        QVERIFY2(settings.problems().isEmpty(), qPrintable(settings.problems().join(u'\n')));
        QCOMPARE(settings.value(settings::theme), QStringLiteral("light"));
        QCOMPARE(settings.value(settings::reducedMotion), true);
        QCOMPARE(settings.value(settings::simulatorIntervalS), 3.5);
        QCOMPARE(settings.value(settings::simulatorSeed), 42);
        QCOMPARE(settings.value(settings::windowState), QByteArray("\0\1\2", 3));
    }

    void brokenValuesBecomeDefaultsAndAreReported_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("choice") << QStringLiteral("look/theme") << QStringLiteral("pink");
        QTest::newRow("bool") << QStringLiteral("picture/labels") << QStringLiteral("maybe");
        QTest::newRow("below") << QStringLiteral("simulator/interval_s") << QStringLiteral("0");
        QTest::newRow("above") << QStringLiteral("simulator/interval_s") << QStringLiteral("1e9");
        QTest::newRow("nan") << QStringLiteral("simulator/interval_s") << QStringLiteral("nan");
        QTest::newRow("text") << QStringLiteral("simulator/seed") << QStringLiteral("many");
    }

    void brokenValuesBecomeDefaultsAndAreReported()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const File file;
        file.write(key.toLatin1().constData(), value);
        const Settings settings(file.open());
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY(settings.problems().first().contains(key));
        QVERIFY(settings.problems().first().contains(value));
        QCOMPARE(settings.value(settings::theme), QStringLiteral("dark"));
        QCOMPARE(settings.value(settings::labels), true);
        QCOMPARE(settings.value(settings::simulatorIntervalS), 2.0);
        QCOMPARE(settings.value(settings::simulatorSeed), 1);
    }

    void valuesStayInRange()
    {
        const File file;
        Settings settings(file.open());
        settings.set(settings::simulatorIntervalS, 1e6);
        QCOMPARE(settings.value(settings::simulatorIntervalS), settings::simulatorIntervalS.high);
        settings.set(settings::simulatorSeed, -5);
        QCOMPARE(settings.value(settings::simulatorSeed), settings::simulatorSeed.low);
        settings.set(settings::theme, QStringLiteral("pink"));
        QCOMPARE(settings.value(settings::theme), QStringLiteral("dark"));
    }

    void changesAreToldOnce()
    {
        const File file;
        Settings settings(file.open());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(settings::reducedMotion, true);
        settings.set(settings::reducedMotion, true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(),
                 QLatin1StringView(settings::reducedMotion.key));
    }

    void recentSitesAreShortAndUnique()
    {
        const File file;
        Settings settings(file.open());
        for (int i = 0; i < 20; ++i) {
            settings.addRecent(settings::recentSites, QStringLiteral("/site-%1.json").arg(i % 12));
        }
        const QStringList recent = settings.value(settings::recentSites);
        QCOMPARE(recent.size(), settings::recentSites.maximum);
        QCOMPARE(recent.first(), QStringLiteral("/site-7.json"));
        QCOMPARE(QSet<QString>(recent.begin(), recent.end()).size(), recent.size());
    }

    void preferencesEditTheTable()
    {
        const File file;
        Settings settings(file.open());
        PreferencesDialog dialog(settings, nullptr);
        auto* motion = dialog.findChild<QCheckBox*>(QLatin1StringView(settings::reducedMotion.key));
        QVERIFY(motion != nullptr);
        motion->click();
        QVERIFY(settings.value(settings::reducedMotion));
        auto* theme = dialog.findChild<QComboBox*>(QLatin1StringView(settings::theme.key));
        QVERIFY(theme != nullptr);
        theme->setCurrentIndex(1);
        QCOMPARE(settings.value(settings::theme), QStringLiteral("light"));
        auto* interval =
            dialog.findChild<QDoubleSpinBox*>(QLatin1StringView(settings::simulatorIntervalS.key));
        QVERIFY(interval != nullptr);
        QCOMPARE(interval->maximum(), settings::simulatorIntervalS.high);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
