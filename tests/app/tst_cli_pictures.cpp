// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the real program and looks at the pictures and films that it writes.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

namespace {

struct Outcome
{
    int status = -1;
    QString err;
};

Outcome hallscape(const QStringList& arguments, const QString& searchPath = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!searchPath.isEmpty()) {
        environment.insert(QStringLiteral("PATH"), searchPath);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HALLSCAPE_PROGRAM), arguments);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of the small site, small and fast.
const QString small =
    QStringLiteral(HALLSCAPE_SOURCE_DIR "/data/samples/array.json --size 160x100 --quality fast ");

} // namespace

class TestCliPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("DISPLAY")) {
            QSKIP("needs an X display");
        }
    }

    void turntableRepeatsAndResumes()
    {
        const QTemporaryDir folder;
        const QString one = folder.filePath(QStringLiteral("one"));
        const QString two = folder.filePath(QStringLiteral("two"));
        for (const QString& output : {one, two}) {
            const Outcome run =
                hallscape(words(small + QStringLiteral("--turntable 4 --output ") + output));
            QVERIFY2(run.status == 0, qPrintable(run.err));
        }
        const QStringList names = QDir(one).entryList(QDir::Files);
        QCOMPARE(names.size(), 4);
        QCOMPARE(names.front(), QStringLiteral("frame-00000.png"));
        QByteArray before;
        for (const QString& name : names) {
            const QByteArray frame = bytes(one + u'/' + name);
            QCOMPARE(frame, bytes(two + u'/' + name));
            QVERIFY(frame != before); // it does turn
            before = frame;
        }
        // WHEN two pictures are missing THEN only they are drawn, and they are the same.
        const QByteArray third = bytes(one + u'/' + names[2]);
        QVERIFY(QFile::remove(one + u'/' + names[2]));
        QFile kept(one + u'/' + names[1]);
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("mine") == 4);
        kept.close();
        const Outcome run =
            hallscape(words(small + QStringLiteral("--turntable 4 --resume -o ") + one));
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(bytes(one + u'/' + names[2]), third);
        QCOMPARE(bytes(one + u'/' + names[1]), QByteArray("mine"));
    }

    void flightGoesThroughViews()
    {
        const QTemporaryDir folder;
        const QString flight = folder.filePath(QStringLiteral("flight.json"));
        QFile file(flight);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version": 1, "stops": [
            {"view": {"lens": {"metric": null}}},
            {"view": {"place": {"selection": "r2"}}, "fly": 0.5, "hold": 0.25}]})");
        file.close();
        const QString frames = folder.filePath(QStringLiteral("f-%02d.png"));
        const Outcome run = hallscape(
            words(small + QStringLiteral("--fps 4 --flight %1 --output %2").arg(flight, frames)));
        QVERIFY2(run.status == 0, qPrintable(run.err));
        const QStringList names =
            QDir(folder.path()).entryList({QStringLiteral("f-*.png")}, QDir::Files);
        QCOMPARE(names.size(), 4); // 0, 0.25, 0.5 and 0.75 s
        const auto frame = [&](int i) { return QImage(folder.filePath(names[i])); };
        QVERIFY(frame(0) != frame(1));
        QVERIFY(frame(1) != frame(2));
        QCOMPARE(frame(2), frame(3)); // it holds
    }

    void timeMovesOnWhenAsked()
    {
        const QTemporaryDir folder;
        const QString still = folder.filePath(QStringLiteral("still"));
        const QString moving = folder.filePath(QStringLiteral("moving"));
        const QString flight = folder.filePath(QStringLiteral("hold.json"));
        QFile file(flight);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"stops": [{"view": {}, "hold": 1}]})");
        file.close();
        const QString base = small + QStringLiteral("--fps 1 --flight %1 -o ").arg(flight);
        QCOMPARE(hallscape(words(base + still)).status, 0);
        QCOMPARE(hallscape(words(base + moving + QStringLiteral(" --time-step 600"))).status, 0);
        const auto frame = [](const QString& in, int i) {
            return QImage(in + QStringLiteral("/frame-0000%1.png").arg(i));
        };
        QCOMPARE(frame(still, 0), frame(still, 1));
        QCOMPARE(frame(still, 0), frame(moving, 0));
        QVERIFY(frame(moving, 0) != frame(moving, 1)); // the caption at least
    }

    void largePicturesAreTiled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("wide.png"));
        const Outcome run = hallscape(
            {QStringLiteral(HALLSCAPE_SOURCE_DIR "/data/samples/array.json"),
             QStringLiteral("--shot"), path, QStringLiteral("--size"), QStringLiteral("4200x300"),
             QStringLiteral("--quality"), QStringLiteral("fast")});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(QImage(path).size(), QSize(4200, 300));
    }

    void partsCanBeLeftOut()
    {
        const QTemporaryDir folder;
        const auto shot = [&](const QString& options) {
            const QString path = folder.filePath(QStringLiteral("a.png"));
            const Outcome run =
                hallscape(words(small + QStringLiteral("--shot %1 ").arg(path) + options));
            return run.status == 0 ? QImage(path) : QImage();
        };
        const QImage all = shot(QStringLiteral("--show none"));
        const QImage bare = shot(QStringLiteral("--show none --no-legend --no-caption"));
        const QImage clear = shot(
            QStringLiteral("--show none --no-legend --no-caption --overlay none --transparent"));
        QVERIFY(!all.isNull() && !bare.isNull() && !clear.isNull());
        QVERIFY(all != bare);
        QVERIFY(!all.hasAlphaChannel());
        QCOMPARE(clear.pixelColor(0, 0).alpha(), 0);
        // The floor: no caption where nothing is simulated, and no legend where the other has one.
        QVERIFY(clear.pixelColor(5, 95).lightness() > 60);
        const QPoint corner(bare.width() - 15, 15);
        QVERIFY(all.pixelColor(corner).lightness() + 20 < bare.pixelColor(corner).lightness());
    }

    void mistakesAreToldBeforeDrawing_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* arguments, int status, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << status
                                << QString::fromLatin1(says);
        };
        row("no frames", "--turntable 0 -o /tmp", 2, "from 1 to 100000");
        row("size nought", "--shot a.png --size 0x0", 2, "64 to 16384");
        row("size beyond", "--shot a.png --size 16385x100", 2, "64 to 16384");
        row("nowhere to write", "--turntable 3", 2, "--output");
        row("transparent window", "--transparent", 2, "--shot");
        row("fps of a picture", "--shot a.png --fps 5", 2, "--turntable");
        row("scale nought", "--scale 0 --describe", 2, "1 to 16");
        row("scale beyond", "--scale 17 --describe", 2, "1 to 16");
        row("other suffix", "--shot /tmp/never.doc", 1, "written as png");
        row("no folder", "--shot /no/such/a.png", 1, "does not exist");
        row("unwritable folder", "--turntable 2 -o /proc/no", 1, "cannot be made");
        row("missing flight", "--flight /no/such.json -o /tmp", 1, "/no/such.json");
    }

    void mistakesAreToldBeforeDrawing()
    {
        QFETCH(const QString, arguments);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const Outcome run = hallscape(words(arguments));
        QVERIFY2(run.status == status, qPrintable(run.err));
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
    }

    void videoNeedsFfmpeg()
    {
        const QTemporaryDir folder;
        const QString video = folder.filePath(QStringLiteral("a.mp4"));
        const Outcome without = hallscape(
            words(small + QStringLiteral("--turntable 4 --video ") + video), folder.path());
        QCOMPARE(without.status, 1);
        QVERIFY2(without.err.contains(u"ffmpeg"), qPrintable(without.err));

        // GIVEN a program of that name THEN it gets the pictures, and its file is the video.
        QFile fake(folder.filePath(QStringLiteral("ffmpeg")));
        QVERIFY(fake.open(QIODevice::WriteOnly));
        fake.write("#!/bin/sh\nfor last; do :; done\necho \"$@\" >\"$last\"\n");
        fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        fake.close();
        const Outcome with =
            hallscape(words(small + QStringLiteral("--turntable 2 --fps 12 --video ") + video),
                      folder.path());
        QVERIFY2(with.status == 0, qPrintable(with.err));
        const QString said = QString::fromUtf8(bytes(video));
        QVERIFY2(said.contains(u"-framerate 12") && said.contains(u"frame-%05d.png"),
                 qPrintable(said));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("a.part.mp4"))));
    }

    void interruptedPicturesLeaveNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large.png"));
        QProcess process;
        process.start(QStringLiteral(HALLSCAPE_PROGRAM),
                      {QStringLiteral(HALLSCAPE_SOURCE_DIR "/data/samples/array.json"),
                       QStringLiteral("--shot"), path, QStringLiteral("--size"),
                       QStringLiteral("16384x16384")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path + QStringLiteral(".part")), 60'000);
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("stopped"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliPictures)
#include "tst_cli_pictures.moc"
