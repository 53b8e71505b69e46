// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme.h"

#include <QtTest/QTest>

using namespace hallscape;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEverySurface_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("surface");
        for (const auto id : {app::ThemeId::Dark, app::ThemeId::Light}) {
            const app::Theme& theme = app::theme(id);
            for (const QColor& surface : theme.surfaces()) {
                for (const QColor& text : theme.textRoles()) {
                    QTest::addRow("%s on %s", qPrintable(text.name()), qPrintable(surface.name()))
                        << text << surface;
                }
            }
            // Selected rows and menu items.
            QTest::addRow("selection %d", static_cast<int>(id))
                << (id == app::ThemeId::Dark ? theme.window : theme.panel) << theme.accent;
        }
    }

    void textIsReadableOnEverySurface()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, surface);
        const double ratio = app::contrastRatio(text, surface);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void theRatioIsTheStandards()
    {
        QCOMPARE(app::contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(app::contrastRatio(Qt::white, Qt::white), 1.0);
        // WCAG 2.1's own borderline example: #767676 on white passes with 4.54.
        QVERIFY(qAbs(app::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
