// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/view_volume.h"

#include "scene/vec_math.h"

#include <QtTest/QtTest>

#include <QtGui/QMatrix4x4>

#include <cmath>
#include <random>

using namespace hallscape;
using data::Vec3;
using scene::ViewVolume;

namespace {

const QSize pixels(1600, 1000);
const data::CameraPose pose{{10, 5, -3}, {-20, 1, 30}, 50};

/// Where a point is in the picture, -1 to 1 in x and y; z over 1 or under -1: before or behind.
QVector3D projected(Vec3 point)
{
    QMatrix4x4 clip;
    clip.perspective(pose.fovDeg,
                     static_cast<float>(pixels.width()) / static_cast<float>(pixels.height()),
                     0.01F, 1e6F);
    clip.lookAt(scene::toQt(pose.eye), scene::toQt(pose.target), {0, 1, 0});
    return clip.map(scene::toQt(point));
}

} // namespace

class ViewVolumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsInThePictureAreSeen();
    void whatIsFarAsideIsNot();
    void aThingAtTheEdgeIsSeen();
    void pixelsCoverMoreFartherAway();
};

/// A point is touched exactly when Qt's own camera has it in the picture.
void ViewVolumeTest::pointsInThePictureAreSeen()
{
    const ViewVolume view(pose, pixels);
    std::mt19937 random(7);
    std::uniform_real_distribution<float> within(-200, 200);
    int seen = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Vec3 point{within(random), within(random), within(random)};
        const QVector3D at = projected(point);
        const bool ahead = scene::dot(point - pose.eye, pose.target - pose.eye) > 0;
        const float edge = std::max(std::fabs(at.x()), std::fabs(at.y()));
        if (std::fabs(edge - 1) < 1e-3F) {
            continue; // rounding decides
        }
        const bool inside = ahead && edge < 1;
        QCOMPARE(view.touches({point, 0.0005F}), inside);
        seen += inside ? 1 : 0;
    }
    QVERIFY(seen > 500);
}

void ViewVolumeTest::whatIsFarAsideIsNot()
{
    const ViewVolume view(pose, pixels);
    const Vec3 forward = scene::normalized(pose.target - pose.eye);
    QVERIFY(!view.touches({pose.eye - forward * 50, 20}));
    const scene::ViewAxes axes(forward);
    QVERIFY(!view.touches({pose.eye + forward * 10 + axes.right * 60, 20}));
    QVERIFY(!view.touches({pose.eye + forward * 10 - axes.up * 60, 20}));
}

void ViewVolumeTest::aThingAtTheEdgeIsSeen()
{
    const ViewVolume view(pose, pixels);
    const Vec3 forward = scene::normalized(pose.target - pose.eye);
    const scene::ViewAxes axes(forward);
    const float half =
        std::tan(25.0F * 3.14159265F / 180) * 1.6F * 10; // of the picture, 10 m ahead
    const Vec3 outside = pose.eye + forward * 10 + axes.right * (half + 2);
    QVERIFY(!view.touches({outside, 1}));
    QVERIFY(view.touches({outside, 3}));
    QVERIFY(view.touches({pose.eye - forward * 2, 3})); // around the eye
}

void ViewVolumeTest::pixelsCoverMoreFartherAway()
{
    const ViewVolume view(pose, pixels);
    const Vec3 forward = scene::normalized(pose.target - pose.eye);
    const float near = view.pixelM({pose.eye + forward * 10, 0});
    QVERIFY(std::fabs(near - 2 * 10 * std::tan(25.0F * 3.14159265F / 180) / 1000) < 1e-5F);
    QVERIFY(std::fabs(view.pixelM({pose.eye + forward * 30, 10}) - 2 * near) < 1e-5F);
    QCOMPARE(view.pixelM({pose.eye + forward, 2}), 0.0F);
}

QTEST_APPLESS_MAIN(ViewVolumeTest)
#include "tst_view_volume.moc"
