// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every view of this folder with the real program and compares it with tests/baselines.
// UPDATE_BASELINES=1 rewrites the baselines instead; a person must look at them then.
#include "tests/views/picture_compare.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace hallscape::tests;

namespace {

constexpr int channelTolerance = 2;
constexpr int differingPixels = 40;
constexpr int coloursOfARealPicture = 500;

QDir sourceDir()
{
    return {QStringLiteral(HALLSCAPE_SOURCE_DIR)};
}

/// Runs the program on a view. \return what it wrote to stderr when it failed, else nothing
QString draw(const QString& view, const QString& picture)
{
    QProcess program;
    program.start(QStringLiteral(HALLSCAPE_PROGRAM),
                  {QStringLiteral("--view"), view, QStringLiteral("--shot"), picture});
    if (!program.waitForFinished(120'000)) {
        program.kill();
        program.waitForFinished();
        return QStringLiteral("did not finish");
    }
    const QString said = QString::fromUtf8(program.readAllStandardError());
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0) {
        return QStringLiteral("exit code %1: %2").arg(program.exitCode()).arg(said);
    }
    // A shader that does not compile is only a warning of Qt 3D; here it is a failure.
    return said.contains(QStringLiteral("shader"), Qt::CaseInsensitive) ? said : QString();
}

} // namespace

class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_failed.mkpath(QStringLiteral(".")));
        QVERIFY(!views().isEmpty());
    }

    void looksAsItDid_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& file : views()) {
            const QString name = QFileInfo(file).completeBaseName();
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void looksAsItDid()
    {
        QFETCH(QString, name);
        const QString view = sourceDir().filePath(QStringLiteral("tests/views/%1.json").arg(name));
        const QString baseline =
            sourceDir().filePath(QStringLiteral("tests/baselines/%1.png").arg(name));
        const QString actualFile = m_failed.filePath(name + QStringLiteral("-actual.png"));

        const QString trouble = draw(view, actualFile);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const QImage actual(actualFile);
        QVERIFY(!actual.isNull());
        QVERIFY2(colourCount(actual, coloursOfARealPicture) >= coloursOfARealPicture, "blank");

        if (qEnvironmentVariableIsSet("UPDATE_BASELINES")) {
            QVERIFY(actual.save(baseline));
            return;
        }
        const QImage expected(baseline);
        QVERIFY2(!expected.isNull(), qPrintable(baseline + QStringLiteral(" is missing")));
        const Comparison found = compare(actual, expected, channelTolerance);
        if (found.differing > differingPixels) {
            expected.save(m_failed.filePath(name + QStringLiteral("-expected.png")));
            found.picture.save(m_failed.filePath(name + QStringLiteral("-difference.png")));
            QFAIL(qPrintable(QStringLiteral("%1 pixels differ by up to %2; see %3")
                                 .arg(found.differing)
                                 .arg(found.largest)
                                 .arg(m_failed.path())));
        }
        QFile::remove(actualFile);
    }

    void comparisonNoticesAChange()
    {
        QImage one(100, 100, QImage::Format_RGB32);
        one.fill(Qt::gray);
        QImage other = one;
        for (int x = 0; x < 50; ++x) {
            other.setPixel(x, 10, qRgb(200, 30, 30));
        }
        QCOMPARE(compare(one, one, channelTolerance).differing, 0);
        QCOMPARE(compare(one, other, channelTolerance).differing, 50);
        QCOMPARE(compare(one.scaled(50, 50), one, channelTolerance).differing, 10'000);
        QCOMPARE(colourCount(other, 10), 2);
    }

private:
    static QStringList views()
    {
        const QDir dir(sourceDir().filePath(QStringLiteral("tests/views")));
        return dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    }

    QDir m_failed{QDir::current().filePath(QStringLiteral("views-failed"))};
};

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
