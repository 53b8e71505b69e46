// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/compass.h"

#include "scene/label_placing.h"
#include "scene/vec_math.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace hallscape;
using data::CameraPose;
using data::Vec3;

/// What compass and scale bar show, against the projection that draws the picture.
class CompassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void northIsWhereItIs_data();
    void northIsWhereItIs();
    void compassAgreesWithThePicture();
    void turningNorthKeepsTheRest();
    void scaleAgreesWithThePicture();
    void scaleIsRoundAndFills();
    void scaleOfNothingIsNone();

private:
    static constexpr int heightPx = 720;
    static scene::LabelView viewOf(const CameraPose& pose);
    CameraPose anyPose();

    std::mt19937 m_dice{5}; // NOLINT(cert-msc51-cpp): the same run every time
};

scene::LabelView CompassTest::viewOf(const CameraPose& pose)
{
    scene::LabelView view;
    const scene::ViewAxes axes(pose.target - pose.eye);
    view.pixels = {1280, heightPx};
    QMatrix4x4 world;
    world.lookAt(scene::toQt(pose.eye), scene::toQt(pose.target), scene::toQt(axes.up));
    QMatrix4x4 lens;
    lens.perspective(pose.fovDeg, 1280.0F / heightPx, 0.1F, 5000);
    view.clipFromWorld = lens * world;
    view.eye = {pose.eye, axes.forward, 0.1F};
    return view;
}

CameraPose CompassTest::anyPose()
{
    std::uniform_real_distribution<float> metres(-60, 60);
    std::uniform_real_distribution<float> degrees(20, 80);
    return {{metres(m_dice), std::abs(metres(m_dice)) + 1, metres(m_dice)},
            {metres(m_dice), 0, metres(m_dice)},
            degrees(m_dice)};
}

void CompassTest::northIsWhereItIs_data()
{
    QTest::addColumn<Vec3>("look");
    QTest::addColumn<float>("north");
    QTest::newRow("north") << Vec3{0, 0, -1} << 0.0F;
    QTest::newRow("east: north is left") << Vec3{1, 0, 0} << -90.0F;
    QTest::newRow("west: north is right") << Vec3{-1, 0, 0} << 90.0F;
    QTest::newRow("south") << Vec3{0, 0, 1} << 180.0F;
    QTest::newRow("north-east, down") << Vec3{1, -3, -1} << -45.0F;
    QTest::newRow("straight down: up") << Vec3{0, -1, 0} << 0.0F;
}

void CompassTest::northIsWhereItIs()
{
    QFETCH(Vec3, look);
    QFETCH(float, north);
    const float found = scene::northDeg({{3, 9, 4}, Vec3{3, 9, 4} + look});
    QVERIFY2(std::abs(std::remainder(found - north, 360.0F)) < 0.01F,
             qPrintable(QString::number(found)));
}

void CompassTest::compassAgreesWithThePicture()
{
    for (int i = 0; i < 300; ++i) {
        const CameraPose pose = anyPose();
        const float across = std::hypot(pose.target.x - pose.eye.x, pose.target.z - pose.eye.z);
        if (across < 1) {
            continue;
        }
        const scene::LabelView view = viewOf(pose);
        const auto here = view.project(pose.target);
        const auto there = view.project(pose.target + Vec3{0, 0, -0.05F});
        QVERIFY(here && there);
        const double right = there->x() - here->x();
        const float north = scene::northDeg(pose) * static_cast<float>(M_PI) / 180;
        // Left and right are true at every pitch; ahead is foreshortened, but never turned round.
        if (std::abs(std::sin(north)) > 0.1F) {
            QVERIFY(std::sin(north) * right > 0);
        }
        if (std::abs(std::cos(north)) > 0.3F) {
            QVERIFY(std::cos(north) * (here->y() - there->y()) > 0);
        }
    }
}

void CompassTest::turningNorthKeepsTheRest()
{
    for (int i = 0; i < 300; ++i) {
        const CameraPose pose = anyPose();
        for (const bool inPlace : {true, false}) {
            const CameraPose turned = scene::turnedNorth(pose, inPlace);
            QVERIFY(std::abs(scene::northDeg(turned)) < 0.01F);
            QCOMPARE(inPlace ? turned.eye : turned.target, inPlace ? pose.eye : pose.target);
            QVERIFY(std::abs(turned.eye.y - pose.eye.y) < 1e-4F);
            QVERIFY(std::abs(scene::length(turned.target - turned.eye) -
                             scene::length(pose.target - pose.eye)) < 1e-3F);
            QCOMPARE(turned.fovDeg, pose.fovDeg);
        }
    }
}

void CompassTest::scaleAgreesWithThePicture()
{
    for (int i = 0; i < 300; ++i) {
        const CameraPose pose = anyPose();
        const scene::ScaleLength scale = scene::scaleLength(pose, heightPx, 128);
        const Vec3 right = scene::ViewAxes(pose.target - pose.eye).right;
        const scene::LabelView view = viewOf(pose);
        const auto left = view.project(pose.target);
        const auto end = view.project(pose.target + right * scale.lengthM);
        QVERIFY(left && end);
        QVERIFY(std::abs(end->x() - left->x() - static_cast<double>(scale.pixels)) < 0.2);
    }
}

void CompassTest::scaleIsRoundAndFills()
{
    for (float distance = 0.01F; distance < 20'000; distance *= 1.07F) {
        const scene::ScaleLength scale =
            scene::scaleLength({{0, distance, 0}, {0, 0, 0}}, heightPx, 128);
        QVERIFY(scale.pixels <= 128.01F);
        QVERIFY(scale.pixels > 128 * 0.39F);
        const float digit =
            scale.lengthM / std::pow(10.0F, std::floor(std::log10(scale.lengthM * 1.001F)));
        QVERIFY2(std::abs(digit - 1) < 0.01F || std::abs(digit - 2) < 0.01F ||
                     std::abs(digit - 5) < 0.01F,
                 qPrintable(QString::number(scale.lengthM)));
    }
}

void CompassTest::scaleOfNothingIsNone()
{
    QCOMPARE(scene::scaleLength({{1, 1, 1}, {1, 1, 1}}, heightPx, 128).pixels, 0.0F);
}

QTEST_APPLESS_MAIN(CompassTest)
#include "tst_compass.moc"
