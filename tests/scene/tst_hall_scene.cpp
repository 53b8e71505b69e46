// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/hall_scene.h"

#include "drawn_array.h"
#include "scene/offscreen_scene.h"
#include "scene/poses.h"
#include "scene/scene_window.h"
#include "scene/vec_math.h"
#include "scene/yaw_frame.h"
#include "small_site.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hallscape;
using namespace hallscape::tests;
using data::Kind;
using scene::HallScene;
using scene::OffscreenScene;
using scene::PresetPose;

namespace {

constexpr QSize pixels{320, 200};
/// Before anything is opened.
constexpr int maxDrawables = 60; // each costs about 11 us and 55 kB
constexpr data::Device firstRack{Kind::Rack, 0};

bool finite(const data::CameraPose& pose)
{
    const float sum = pose.eye.x + pose.eye.y + pose.eye.z + pose.target.x + pose.target.y +
                      pose.target.z + pose.fovDeg;
    return std::isfinite(sum) && scene::length(pose.target - pose.eye) > 0.01F;
}

} // namespace

class HallSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frameGraphDrawsOpaqueBeforeBlended();
    void stillAddsItsPasses();
    void colossusDrawsWithFewEntities();
    void becomesReadyOnce();
    void setSiteTwiceDrawsTheSecond();
    void noSiteIsEmpty();
    void posesAreKnownBeforeTheFirstFrame();
    void openBeforeTheFirstFrame();
    void openAndCloseLeavesNothingBehind();
    void settersAskForOneFrame();
    void pickFindsWhatIsInTheMiddle();
    void racksTheEyeIsAmongAreNotThere();
    void aPassageThroughARowIsNotARack();
};

void HallSceneTest::frameGraphDrawsOpaqueBeforeBlended()
{
    OffscreenScene offscreen(pixels);
    const QStringList lines = offscreen.scene().dumpFrameGraph().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.first().startsWith(QStringLiteral("QRenderSurfaceSelector")));
    qsizetype before = 0;
    for (const char* pass : {"clear", "near", "walls", "opaque", "floors", "sky", "blended",
                             "overlay", "text", "QRenderCapture"}) {
        const auto found =
            std::find_if(lines.begin() + before, lines.end(), [pass](const QString& line) {
                return line.endsWith(QLatin1Char(' ') + QLatin1String(pass)) ||
                       line.endsWith(QLatin1String(pass));
            });
        QVERIFY2(found != lines.end(), pass);
        before = found - lines.begin();
    }
    // Without a second picture, and wherever the eye is, nothing is drawn twice.
    for (const char* pass : {"near", "opaque", "walls", "floors", "sky", "text"}) {
        QCOMPARE(lines.filter(QLatin1Char(' ') + QLatin1String(pass)).size(), 1);
    }
    offscreen.scene().setSplit(data::Split{});
    const QString split = offscreen.scene().dumpFrameGraph();
    QCOMPARE(split.count(QStringLiteral("QLayerFilter opaque\n")), 2);
}

void HallSceneTest::stillAddsItsPasses()
{
    OffscreenScene offscreen(pixels);
    QVERIFY(!offscreen.scene().dumpFrameGraph().contains(QStringLiteral("still")));
    offscreen.scene().setQuality(hallscape::scene::Quality::Still);
    const QString graph = offscreen.scene().dumpFrameGraph();
    const auto shade = graph.indexOf(QStringLiteral("still shade"));
    const auto picture = graph.indexOf(QStringLiteral("still picture"));
    QVERIFY(graph.indexOf(QStringLiteral("blended")) < shade);
    QVERIFY(shade < picture);
    QVERIFY(picture < graph.indexOf(QStringLiteral("overlay")));
    offscreen.scene().setQuality(hallscape::scene::Quality::Fast);
    QVERIFY(!offscreen.scene().dumpFrameGraph().contains(QStringLiteral("still")));
}

void HallSceneTest::colossusDrawsWithFewEntities()
{
    const data::SitePtr site = sampleSite("colossus");
    QVERIFY(site != nullptr);
    OffscreenScene offscreen(pixels);
    HallScene& hall = offscreen.scene();
    hall.setSite(site);
    hall.setCamera(hall.pose(PresetPose::Hall, std::nullopt));
    const auto image = offscreen.capture();
    QVERIFY2(bool(image), image ? "" : image.error().detail.c_str());
    qInfo("%d drawables for %zu racks", hall.drawableCount(), site->racks.size());
    // One per kind of thing: racks, shell, sky, labels, and a handful per prop and equipment mesh.
    QVERIFY(hall.drawableCount() > 4);
    QVERIFY(hall.drawableCount() < maxDrawables);
}

void HallSceneTest::becomesReadyOnce()
{
    OffscreenScene offscreen(pixels);
    HallScene& hall = offscreen.scene();
    QCOMPARE(hall.state(), HallScene::State::Empty);
    QSignalSpy states(&hall, &HallScene::stateChanged);

    hall.setSite(sampleSite("array"));
    QCOMPARE(hall.state(), HallScene::State::Loading);
    hall.setCamera(hall.pose(PresetPose::Front, std::nullopt));
    QVERIFY(bool(offscreen.capture()));

    QCOMPARE(hall.state(), HallScene::State::Ready);
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.at(0).at(0).value<HallScene::State>(), HallScene::State::Loading);
    QCOMPARE(states.at(1).at(0).value<HallScene::State>(), HallScene::State::Ready);
}

void HallSceneTest::setSiteTwiceDrawsTheSecond()
{
    const data::SitePtr first = sampleSite("array");
    const data::SitePtr second = smallSite();
    OffscreenScene once(pixels);
    once.scene().setSite(second);
    once.scene().setCamera(once.scene().pose(PresetPose::Front, firstRack));
    const auto expected = once.capture();
    QVERIFY(bool(expected));

    OffscreenScene offscreen(pixels);
    HallScene& hall = offscreen.scene();
    hall.setSite(first);
    hall.setSite(second); // while the first still loads
    hall.setSite(first);
    QVERIFY(bool(offscreen.capture()));
    hall.setSelection(data::Device{Kind::Gpu, 500});
    hall.open(data::Device{Kind::Server, 60}, false);
    QVERIFY(bool(offscreen.capture()));
    hall.setSite(second); // after the first was drawn, with something open that the second lacks
    hall.setCamera(hall.pose(PresetPose::Front, firstRack));
    const auto image = offscreen.capture();
    QVERIFY(bool(image));
    QCOMPARE(hall.state(), HallScene::State::Ready);
    QCOMPARE(*image, *expected);
}

void HallSceneTest::noSiteIsEmpty()
{
    OffscreenScene offscreen(pixels);
    HallScene& hall = offscreen.scene();
    hall.setSite(sampleSite("array"));
    hall.setCamera(hall.pose(PresetPose::Front, std::nullopt));
    QVERIFY(bool(offscreen.capture()));
    hall.setSite(nullptr);
    const auto image = offscreen.capture(); // blank or sky: no matter, but no crash
    Q_UNUSED(image)
    QCOMPARE(hall.state(), HallScene::State::Empty);
    QVERIFY(!hall.pick({160, 100}));
    QVERIFY(finite(hall.pose(PresetPose::Site, std::nullopt)));
}

void HallSceneTest::posesAreKnownBeforeTheFirstFrame()
{
    for (const data::SitePtr& site :
         {data::SitePtr(), sampleSite("array"), data::SitePtr(smallSite())}) {
        OffscreenScene offscreen(pixels);
        HallScene& hall = offscreen.scene();
        if (site != nullptr) {
            hall.setSite(site);
            QVERIFY(finite(hall.poseFor({Kind::Rack, 0})));
            QVERIFY(finite(hall.poseFor({Kind::Gpu, 1})));
            QVERIFY(finite(hall.poseFor({Kind::Site, 0})));
        }
        for (const PresetPose preset : {PresetPose::Site, PresetPose::Hall, PresetPose::Top,
                                        PresetPose::Aisle, PresetPose::Front, PresetPose::Rear}) {
            QVERIFY(finite(hall.pose(preset, std::nullopt)));
        }
    }
}

void HallSceneTest::openBeforeTheFirstFrame()
{
    const data::SitePtr site = sampleSite("array");
    const data::Device server{Kind::Server, 20};
    const auto picture = [&](bool early) {
        OffscreenScene offscreen(pixels);
        HallScene& hall = offscreen.scene();
        hall.setSite(site);
        if (!early) {
            hall.setCamera(hall.pose(PresetPose::Front, std::nullopt));
            if (!offscreen.capture()) {
                return QImage();
            }
        }
        hall.open(server, false);
        hall.setCamera(hall.poseFor(server));
        auto image = offscreen.capture();
        return image ? *image : QImage();
    };
    const QImage early = picture(true);
    QVERIFY(!early.isNull());
    QCOMPARE(early, picture(false));
}

void HallSceneTest::openAndCloseLeavesNothingBehind()
{
    OffscreenScene offscreen(pixels);
    HallScene& hall = offscreen.scene();
    hall.setSite(sampleSite("array"));
    hall.setCamera(hall.pose(PresetPose::Front, data::Device{Kind::Rack, 2}));
    const auto before = offscreen.capture();
    QVERIFY(bool(before));
    const int drawables = hall.drawableCount();

    hall.open(data::Device{Kind::Server, 17}, false);
    const auto open = offscreen.capture();
    QVERIFY(bool(open));
    QVERIFY(hall.drawableCount() > drawables);
    QVERIFY(*open != *before);

    hall.open(std::nullopt);
    const auto after = offscreen.capture();
    QVERIFY(bool(after));
    QCOMPARE(hall.drawableCount(), drawables);
    QCOMPARE(*after, *before);
}

void HallSceneTest::settersAskForOneFrame()
{
    OffscreenScene offscreen(pixels);
    HallScene& hall = offscreen.scene();
    hall.setSite(sampleSite("array"));
    hall.setCamera(hall.pose(PresetPose::Front, std::nullopt));
    QVERIFY(bool(offscreen.capture()));
    QSignalSpy frames(&hall, &HallScene::needsFrame);

    hall.setSelection(data::Device{Kind::Rack, 1});
    hall.setHovered(data::Device{Kind::Rack, 2});
    hall.setLens(data::Lens{data::MetricId::GpuPower, data::PaletteId::Viridis, {}, {}});
    QCOMPARE(frames.size(), 1);
    QVERIFY(bool(offscreen.capture()));
    frames.clear();
    hall.setSelection(data::Device{Kind::Rack, 1}); // as it was
    hall.setLens(data::Lens{data::MetricId::GpuPower, data::PaletteId::Viridis, {}, {}});
    hall.setShown(data::Shown{});
    QCOMPARE(frames.size(), 0);
}

void HallSceneTest::aPassageThroughARowIsNotARack()
{
    auto site = std::make_shared<data::Site>(*smallSite());
    data::Rack& second = site->racks[1];
    second.phase = site->racks[0].phase; // built
    second.place.position.z = -2.6F;     // the row runs along z
    const scene::Poses poses(site, scene::findRows(*site), {});
    const auto among = [&poses](data::Vec3 eye) { return poses.racksAround(eye).size(); };
    QCOMPARE(among({0, 1, 0}), std::size_t{2});
    QCOMPARE(among({0, 1, -2.6F}), std::size_t{2});
    QCOMPARE(among({0, 1, -1.3F}), std::size_t{0}); // between them
    QCOMPARE(among({2, 1, 0}), std::size_t{0});     // in the aisle
    QCOMPARE(among({0, 3, 0}), std::size_t{0});     // above
}

void HallSceneTest::racksTheEyeIsAmongAreNotThere()
{
    const data::SitePtr site = sampleSite("colossus");
    OffscreenScene offscreen(pixels);
    HallScene& hall = offscreen.scene();
    hall.setSite(site);
    data::Shown shown;
    shown.labels = false;
    hall.setShown(shown);
    const data::Device rack = *site->find("hall-1/array-25/rack-4");
    const data::CameraPose front = hall.pose(PresetPose::Front, rack);
    const data::Vec3 pivot = site->box(rack).centre;
    // From the front, and turned about the rack as with the mouse: half of the picture would be
    // full of the opposite row, in which the eye is.
    for (const float turn : {0.0F, 25.0F, -25.0F}) {
        const scene::YawFrame turned(pivot, turn);
        hall.setCamera({turned.toWorld(front.eye - pivot), turned.toWorld(front.target - pivot),
                        front.fovDeg});
        QVERIFY(bool(offscreen.capture()));
        for (int x = 4; x < pixels.width(); x += 39) {
            const auto hit = hall.pick({static_cast<qreal>(x), 80});
            QVERIFY2(hit && hit->distanceM > 1, qPrintable(QString::number(x)));
        }
    }
    // From the aisle the same rows are all there.
    hall.setCamera(hall.pose(PresetPose::Aisle, rack));
    QVERIFY(bool(offscreen.capture()));
    QVERIFY(hall.pick({4, 100})->distanceM < 3);
}

void HallSceneTest::pickFindsWhatIsInTheMiddle()
{
    const data::SitePtr site = sampleSite("array");
    OffscreenScene offscreen(pixels);
    HallScene& hall = offscreen.scene();
    hall.setSite(site);
    const data::Device server{Kind::Server, 11};
    const data::Vec3 front = frontOf(*site, server);
    hall.setCamera({front + data::Vec3{0, 0, 2}, front, 45});
    QVERIFY(bool(offscreen.capture()));
    const auto hit = hall.pick({160, 100});
    QVERIFY(hit.has_value());
    QCOMPARE(hit->device, server);
    QVERIFY(std::abs(hit->distanceM - 2) < 0.3F);
    QVERIFY(!hall.pick({160, -4000}) || hall.pick({160, -4000})->device != server);
}

int main(int argc, char** argv)
{
    scene::prepareGraphics();
    const QGuiApplication application(argc, argv);
    HallSceneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hall_scene.moc"
