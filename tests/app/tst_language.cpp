// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/shortcut_sheet.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace hallscape::app;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOfferedLanguageIsEmbedded()
    {
        for (const Choice& choice : settings::languages) {
            const QString code = QString::fromLatin1(choice.value);
            if (code != u"system" && code != u"en") {
                QVERIFY2(QFile::exists(QStringLiteral(":/i18n/hallscape_%1.qm").arg(code)),
                         choice.value);
            }
        }
    }

    void unknownLanguageLeavesEnglish()
    {
        installLanguage(*qApp, QStringLiteral("fr"));
        QCOMPARE(commandText(*findCommand("file.quit")), QStringLiteral("Quit"));
    }

    void tablesAndClassesAreTranslated()
    {
        QCOMPARE(ShortcutSheet(nullptr).windowTitle(), QStringLiteral("Keyboard and Mouse"));
        installLanguage(*qApp, QStringLiteral("de"));
        // a table's text, found by an explicit context
        QCOMPARE(commandText(*findCommand("file.quit")), QStringLiteral("Beenden"));
        // a class's own text, found by tr() in a nested namespace
        QCOMPARE(ShortcutSheet(nullptr).windowTitle(), QStringLiteral("Tastatur und Maus"));
    }

    void mnemonicsOfTheMenuBarAreUnique()
    {
        QSet<QChar> used;
        for (int i = 0; i < static_cast<int>(Menu::Count); ++i) {
            const QString text = menuText(static_cast<Menu>(i));
            const qsizetype at = text.indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(text));
            const QChar letter = text.at(at + 1).toLower();
            QVERIFY2(!used.contains(letter), qPrintable(text));
            used.insert(letter);
        }
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
