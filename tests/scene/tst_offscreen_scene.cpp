// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/offscreen_scene.h"

#include "drawn_array.h"
#include "scene/scene_window.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hallscape;
using namespace hallscape::tests;
using data::Kind;
using scene::HallScene;
using scene::OffscreenScene;

namespace {

constexpr QSize pixels{320, 200};

/// Of any channel of any pixel.
int greatestDifference(const QImage& one, const QImage& other)
{
    int greatest = one.size() == other.size() ? 0 : 255;
    for (int y = 0; y < one.height() && greatest < 255; ++y) {
        const uchar* a = one.constScanLine(y);
        const uchar* b = other.constScanLine(y);
        for (int x = 0; x < 4 * one.width(); ++x) {
            greatest = std::max(greatest, std::abs(a[x] - b[x]));
        }
    }
    return greatest;
}

/// A data folder whose textures and meshes are not what their names say.
bool fillWithBrokenFiles(const QString& folder)
{
    const QStringList names{
        QStringLiteral("textures/facade_gpu_rack.png"), QStringLiteral("meshes/gpu_rack.glb"),
        QStringLiteral("meshes/gpu_server.glb"), QStringLiteral("meshes/switch_1u.glb")};
    bool all = true;
    for (const QString& name : names) {
        QFile file(folder + QStringLiteral("/assets/") + name);
        all = QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
              file.write("not a picture, not a mesh") > 0 && all;
    }
    return all;
}

} // namespace

class OffscreenSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameViewSamePicture();
    void pictureHasTheSizeAsked();
    void tilesMeetWithoutASeam_data();
    void tilesMeetWithoutASeam();
    void backgroundIsTransparent();
    void drawingStops();
    void emptySceneIsAnErrorOrSky();
    void brokenFilesGivePlaceholders();
    void programSurvivesBrokenFiles();
    void programSurvivesAnEmptyDataFolder();
    void constructAndDestroy();
};

void OffscreenSceneTest::sameViewSamePicture()
{
    const data::SitePtr site = sampleSite("array");
    const auto setUp = [&](OffscreenScene& offscreen) {
        HallScene& hall = offscreen.scene();
        hall.setSite(site);
        setTemperatures(hall, *site, std::vector<float>(site->count(Kind::Server), 70));
        hall.setCamera(hall.pose(scene::PresetPose::Site, std::nullopt));
    };
    OffscreenScene one(pixels);
    setUp(one);
    const auto first = one.capture();
    const auto second = one.capture();
    OffscreenScene other(pixels);
    setUp(other);
    const auto third = other.capture();
    QVERIFY(first && second && third);
    QCOMPARE(*first, *second);
    QCOMPARE(*first, *third);
}

void OffscreenSceneTest::pictureHasTheSizeAsked()
{
    for (const QSize size : {QSize(64, 64), QSize(801, 333), QSize(1920, 1080)}) {
        OffscreenScene offscreen(size);
        offscreen.scene().setSite(sampleSite("array"));
        const auto image = offscreen.capture();
        QVERIFY(bool(image));
        QCOMPARE(image->size(), size);
        QCOMPARE(offscreen.scene().size(), size);
    }
}

void OffscreenSceneTest::tilesMeetWithoutASeam_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("preset");
    QTest::newRow("whole tiles, overview") << QSize(512, 256) << int(scene::PresetPose::Hall);
    QTest::newRow("ragged edges, aisle") << QSize(501, 333) << int(scene::PresetPose::Aisle);
    QTest::newRow("narrow, from outside") << QSize(100, 700) << int(scene::PresetPose::Site);
    QTest::newRow("rack front") << QSize(640, 480) << int(scene::PresetPose::Front);
}

/// Labels, outlines and every edge are where they are in one piece.
void OffscreenSceneTest::tilesMeetWithoutASeam()
{
    QFETCH(const QSize, size);
    QFETCH(const int, preset);
    const data::SitePtr site = sampleSite("array");
    const auto picture = [&](int tile) {
        OffscreenScene offscreen(scene::Canvas{size, 1.25, false, false, tile});
        HallScene& hall = offscreen.scene();
        hall.setSite(site);
        hall.setSelection(data::Device{Kind::Rack, 2});
        setTemperatures(hall, *site, std::vector<float>(site->count(Kind::Server), 70));
        hall.setCamera(hall.pose(static_cast<scene::PresetPose>(preset), std::nullopt));
        return offscreen.capture();
    };
    const auto whole = picture(1024);
    const auto tiled = picture(128);
    QVERIFY(whole && tiled);
    QCOMPARE(tiled->size(), size);
    // The rasteriser interpolates from another origin, which rounds a few colours to the neighbour.
    QVERIFY2(greatestDifference(*tiled, *whole) <= 1,
             qPrintable(QString::number(greatestDifference(*tiled, *whole))));
}

void OffscreenSceneTest::backgroundIsTransparent()
{
    const data::SitePtr site = sampleSite("array");
    const auto picture = [&](bool transparent) {
        OffscreenScene offscreen(scene::Canvas{pixels, 1, transparent});
        HallScene& hall = offscreen.scene();
        hall.setSite(site);
        hall.setCamera(hall.pose(scene::PresetPose::Site, std::nullopt));
        return offscreen.capture();
    };
    const auto opaque = picture(false);
    const auto cut = picture(true);
    QVERIFY(opaque && cut);
    QVERIFY(cut->hasAlphaChannel());
    QVERIFY(!opaque->hasAlphaChannel());
    // The sky is gone, the middle of the site is as it was.
    QCOMPARE(cut->pixelColor(0, 0).alpha(), 0);
    const QPoint middle(pixels.width() / 2, pixels.height() / 2);
    QCOMPARE(cut->pixelColor(middle).alpha(), 255);
    QCOMPARE(cut->pixelColor(middle).rgb(), opaque->pixelColor(middle).rgb());
}

void OffscreenSceneTest::drawingStops()
{
    OffscreenScene offscreen(scene::Canvas{{512, 512}, 1, false, false, 128});
    offscreen.scene().setSite(sampleSite("array"));
    std::stop_source stop;
    int bands = 0;
    double share = 0;
    const auto error = offscreen.draw(
        [&](const QImage& band, int top) {
            ++bands;
            [&] {
                QCOMPARE(band.size(), QSize(512, 128));
                QCOMPARE(top, 0);
            }();
            stop.request_stop();
            return std::optional<data::Error>();
        },
        [&share](double now) { share = now; }, stop.get_token());
    QVERIFY(error);
    QCOMPARE(bands, 1);
    QCOMPARE(share, 0.25);
}

void OffscreenSceneTest::emptySceneIsAnErrorOrSky()
{
    OffscreenScene offscreen(pixels);
    const auto image = offscreen.capture();
    QVERIFY(image ? !image->isNull() : !image.error().detail.empty());
}

void OffscreenSceneTest::brokenFilesGivePlaceholders()
{
    const QTemporaryDir folder;
    QVERIFY(fillWithBrokenFiles(folder.path()));
    qputenv("HALLSCAPE_DATA", folder.path().toUtf8());
    {
        OffscreenScene offscreen(pixels);
        HallScene& hall = offscreen.scene();
        QStringList problems;
        connect(&hall, &HallScene::problem, this,
                [&problems](const QString& detail) { problems << detail; });
        hall.setSite(sampleSite("array"));
        hall.open(data::Device{Kind::Server, 3}, false);
        hall.setCamera(hall.pose(scene::PresetPose::Front, std::nullopt));
        const auto image = offscreen.capture();
        QVERIFY2(bool(image), image ? "" : image.error().detail.c_str());
        QCOMPARE(hall.state(), HallScene::State::Ready);
        const QString text = problems.join(u'\n');
        QVERIFY2(text.contains(QStringLiteral("facade_gpu_rack.png")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("gpu_server.glb")), qPrintable(text));
    }
    qunsetenv("HALLSCAPE_DATA");
}

namespace {

struct Run
{
    int code = -1;
    QString errors;
    bool finished = false;
};

Run runProgram(const QString& dataFolder, const QString& picture)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HALLSCAPE_DATA"), dataFolder);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(HALLSCAPE_PROGRAM),
                  {QStringLiteral(HALLSCAPE_SOURCE_DIR "/data/samples/array.json"),
                   QStringLiteral("--shot"), picture});
    const bool finished = program.waitForFinished(120'000);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError()),
            finished && program.exitStatus() == QProcess::NormalExit};
}

bool programBuilt()
{
    return QFileInfo(QStringLiteral(HALLSCAPE_PROGRAM)).isExecutable();
}

} // namespace

void OffscreenSceneTest::programSurvivesBrokenFiles()
{
    if (!programBuilt()) {
        QSKIP("the program is not built");
    }
    const QTemporaryDir folder;
    QVERIFY(fillWithBrokenFiles(folder.path()));
    const QString picture = folder.filePath(QStringLiteral("shot.png"));
    const Run run = runProgram(folder.path(), picture);
    QVERIFY(run.finished);
    QVERIFY2(run.code == 0, qPrintable(run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("facade_gpu_rack.png")), qPrintable(run.errors));
    QVERIFY(!QImage(picture).isNull());
}

void OffscreenSceneTest::programSurvivesAnEmptyDataFolder()
{
    if (!programBuilt()) {
        QSKIP("the program is not built");
    }
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("shot.png"));
    const Run run = runProgram(folder.path(), picture);
    // Files that the folder lacks come from where the program was installed or built.
    QVERIFY(run.finished);
    QVERIFY2(run.code == 0, qPrintable(run.errors));
    QVERIFY(!QImage(picture).isNull());
}

void OffscreenSceneTest::constructAndDestroy()
{
    const data::SitePtr site = sampleSite("array");
    for (int i = 0; i < 5; ++i) {
        OffscreenScene untouched(pixels);
        OffscreenScene loading(pixels);
        loading.scene().setSite(site);
        loading.scene().open(data::Device{Kind::Server, 1});
        OffscreenScene drawn(pixels);
        drawn.scene().setSite(site);
        drawn.scene().open(data::Device{Kind::Server, 1}, i % 2 == 0);
        QVERIFY(bool(drawn.capture()));
    }
}

int main(int argc, char** argv)
{
    scene::prepareGraphics();
    const QGuiApplication application(argc, argv);
    OffscreenSceneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_offscreen_scene.moc"
