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
