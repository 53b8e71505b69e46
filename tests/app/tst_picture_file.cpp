// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_file.h"

#include "app/frame_names.h"
#include "app/picture_choices.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hallscape;
using namespace hallscape::app;

namespace {

/// A picture whose every pixel says where it is.
QImage pattern(QSize size)
{
    QImage image(size, QImage::Format_RGBA8888_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256));
        }
    }
    return image;
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsBecomeOnePicture_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("line by line") << QStringLiteral("png");
        QTest::newRow("in one piece") << QStringLiteral("bmp");
    }

    void bandsBecomeOnePicture()
    {
        QFETCH(const QString, suffix);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.") + suffix);
        const QImage whole = pattern({301, 97});
        auto file = PictureFile::create(path.toStdString(), whole.size(), false);
        QVERIFY2(bool(file), file ? "" : file.error().detail.c_str());
        for (int top = 0; top < whole.height(); top += 40) {
            QVERIFY(!(*file)->write(whole.copy(0, top, 301, std::min(40, 97 - top))));
        }
        QVERIFY(!QFile::exists(path)); // not before it is finished
        QVERIFY(!(*file)->finish());
        QCOMPARE(QImage(path).convertToFormat(QImage::Format_RGB32),
                 whole.convertToFormat(QImage::Format_RGB32));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void transparencyIsKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        QImage whole(4, 2, QImage::Format_RGBA8888_Premultiplied);
        whole.fill(Qt::transparent);
        whole.setPixelColor(1, 1, QColor(200, 100, 50, 128));
        auto file = PictureFile::create(path.toStdString(), whole.size(), true);
        QVERIFY(file && !(*file)->write(whole) && !(*file)->finish());
        const QImage read(path);
        QCOMPARE(read.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(read.pixelColor(1, 1).alpha(), 128);
        QVERIFY(std::abs(read.pixelColor(1, 1).red() - 200) <= 1);
    }

    void abandonedPicturesLeaveNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
        older.close();
        {
            auto file = PictureFile::create(path.toStdString(), {50, 50}, false);
            QVERIFY(file && !(*file)->write(pattern({50, 10})));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("a.png")));
        QVERIFY(older.open(QIODevice::ReadOnly));
        QCOMPARE(older.readAll(), QByteArray("older"));
    }

    void mistakesAreToldBeforeDrawing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("transparent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* path, bool transparent, QSize size,
                            const char* part) {
            QTest::newRow(name) << QString::fromLatin1(path) << transparent << size
                                << QString::fromLatin1(part);
        };
        row("no suffix", "/tmp/picture", false, {9, 9}, "png");
        row("other suffix", "/tmp/picture.doc", false, {9, 9}, "png");
        row("no folder", "/no/such/folder/a.png", false, {9, 9}, "/no/such/folder");
        row("a folder", "/tmp", false, {9, 9}, "written as");
        row("no alpha", "/tmp/a.jpg", true, {9, 9}, "transparent");
        row("large but not png", "/tmp/a.bmp", false, {9000, 100}, "8192");
        row("not writable", "/proc/a.png", false, {9, 9}, "");
    }

    void mistakesAreToldBeforeDrawing()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, transparent);
        QFETCH(const QSize, size);
        QFETCH(const QString, part);
        const auto file = PictureFile::create(path.toStdString(), size, transparent);
        QVERIFY(!file);
        const QString detail = QString::fromStdString(file.error().detail);
        QVERIFY2(detail.contains(part) && !detail.isEmpty(), qPrintable(detail));
    }

    void framesAreNumbered()
    {
        const QTemporaryDir folder;
        const std::string below = folder.filePath(QStringLiteral("new/deep")).toStdString();
        const auto plain = FrameNames::of(below);
        QVERIFY(bool(plain));
        QVERIFY(QDir(QString::fromStdString(below)).exists());
        QCOMPARE(plain->name(7), below + "/frame-00007.png");
        QCOMPARE(plain->pattern(), below + "/frame-%05d.png");
        const auto own = FrameNames::of(below + "/turn-%03d.jpg");
        QVERIFY(bool(own));
        QCOMPARE(own->name(7), below + "/turn-007.jpg");
        QCOMPARE(own->name(12345), below + "/turn-12345.jpg");
        QCOMPARE(FrameNames::of(below + "/%d.png")->name(12), below + "/12.png");
        QVERIFY(!FrameNames::of("/proc/no/folder"));
    }

    void choicesAreRemembered()
    {
        PictureChoices choices;
        choices.size = QStringLiteral("8k");
        choices.custom = {1000, 16384};
        choices.transparent = true;
        choices.labels = false;
        choices.fps = 24;
        choices.seconds = 2.5;
        choices.folder = QStringLiteral("/tmp/a=b");
        QCOMPARE(PictureChoices::fromWords(choices.toWords()), choices);
        QCOMPARE(choices.pixels({640, 480}), QSize(7680, 4320));
        choices.size = QStringLiteral("custom");
        QCOMPARE(choices.pixels({640, 480}), QSize(1000, 16384));
        QCOMPARE(PictureChoices().pixels({640, 480}), QSize(640, 480));
        const QStringList nonsense{QStringLiteral("size=9k"), QStringLiteral("width=-3"),
                                   QStringLiteral("fps=x"), QStringLiteral("="),
                                   QStringLiteral("legend=maybe")};
        QCOMPARE(PictureChoices::fromWords(nonsense), PictureChoices());
    }
};

QTEST_GUILESS_MAIN(TestPictureFile)
#include "tst_picture_file.moc"
