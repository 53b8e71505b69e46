// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the real program and looks at what scripts see: exit status, stdout and stderr.
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

namespace {

struct Outcome
{
    int status = -1;
    QString out;
    QString err;
};

Outcome hallscape(const QStringList& arguments, bool withDisplay = false)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!withDisplay) {
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            environment.remove(QString::fromLatin1(name));
        }
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HALLSCAPE_PROGRAM), arguments);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpVersionAndManNeedNoDisplay()
    {
        const Outcome help = hallscape({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(u"Usage: hallscape"));
        const Outcome version = hallscape({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(QRegularExpression(QStringLiteral("^hallscape \\d+\\.\\d+\\.\\d+\n$"))
                    .match(version.out)
                    .hasMatch());
        const Outcome man = hallscape({QStringLiteral("--man")});
        QCOMPARE(man.status, 0);
        QVERIFY(man.out.startsWith(u".TH HALLSCAPE 1"));
        const Outcome metrics = hallscape({QStringLiteral("--list-metrics")});
        QCOMPARE(metrics.status, 0);
        QVERIFY(metrics.out.contains(u"gpu-temp"));
    }

    void bundledSiteIsValid()
    {
        const Outcome outcome = hallscape({QStringLiteral("--validate")});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains(u"0 errors, 0 warnings"));
    }

    void bundledSiteIsDescribed()
    {
        const Outcome outcome = hallscape(words("colossus --describe"));
        QCOMPARE(outcome.status, 0);
        QString digits = outcome.out;
        digits.remove(QRegularExpression(QStringLiteral("(?<=\\d)[,. \\x{202F}](?=\\d{3})")));
        for (const char* total : {"1568", "12544", "100352"}) {
            QVERIFY2(digits.contains(QLatin1StringView(total)), qPrintable(outcome.out));
        }
    }

    void brokenSiteReportsEveryMistake()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"hallscape": 1, "id": 5, "lable": "x", "units": 7})");
        file.close();
        const Outcome outcome = hallscape({path, QStringLiteral("--validate")});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.count(u'\n') >= 2, qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(u"broken.json"));
    }

    void missingSiteIsNamed()
    {
        const Outcome outcome = hallscape(words("/no/such/site.json --validate"));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains(u"/no/such/site.json"));
    }

    void wrongUsageIsStatusTwoAndTellsAll()
    {
        const Outcome outcome = hallscape(words("--selct x --overlay gpu-tmp --size 9"));
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err.count(u'\n'), 3);
        QVERIFY(outcome.err.contains(u"--select"));
        QVERIFY(outcome.err.contains(u"gpu-temp"));
    }

    void withoutADisplayAPictureSaysWhatToDo()
    {
        const Outcome outcome = hallscape(words("--shot /tmp/never.png"));
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(u"xvfb-run"), qPrintable(outcome.err));
    }

    void pictureAndViewAreWritten()
    {
        if (!qEnvironmentVariableIsSet("DISPLAY")) {
            QSKIP("needs an X display");
        }
        const QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("a.png"));
        const QString view = folder.filePath(QStringLiteral("a.json"));
        const Outcome first = hallscape(
            {QStringLiteral("--shot"), png, QStringLiteral("--save-view"), view,
             QStringLiteral("--size"), QStringLiteral("320x200"), QStringLiteral("--camera"),
             QStringLiteral("hall"), QStringLiteral("--quality"), QStringLiteral("fast")},
            true);
        QVERIFY2(first.status == 0, qPrintable(first.err));
        const QImage picture(png);
        QCOMPARE(picture.size(), QSize(320, 200));

        // WHEN the saved view is drawn THEN the same picture comes out
        const QString again = folder.filePath(QStringLiteral("b.png"));
        const Outcome second =
            hallscape({QStringLiteral("--view"), view, QStringLiteral("--shot"), again,
                       QStringLiteral("--quality"), QStringLiteral("fast")},
                      true);
        QVERIFY2(second.status == 0, qPrintable(second.err));
        QCOMPARE(QImage(again), picture);
    }

    void unknownPlaceIsAnError()
    {
        if (!qEnvironmentVariableIsSet("DISPLAY")) {
            QSKIP("needs an X display");
        }
        const Outcome outcome =
            hallscape({QStringLiteral("--select"), QStringLiteral("hall-9/array-1"),
                       QStringLiteral("--shot"), QStringLiteral("/tmp/never.png")},
                      true);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(u"hall-9/array-1"), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/never.png")));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
