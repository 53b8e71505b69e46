// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/camera_controller.h"

#include "drawn_array.h"

#include <QtTest/QTest>

using namespace hallscape;
using scene::CameraController;
using tests::project;

namespace {

constexpr QSizeF view{800, 600};
const data::CameraPose start{{4, 3, 9}, {0, 1, 0}, 45};

double apart(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

float apart(data::Vec3 a, data::Vec3 b)
{
    return scene::length(a - b);
}

data::Vec3 rightOf(const CameraController& camera)
{
    return scene::ViewAxes(camera.pose().target - camera.pose().eye).right;
}

CameraController cameraAt(const data::CameraPose& pose)
{
    CameraController camera;
    camera.setViewSize(view);
    camera.setPose(pose);
    return camera;
}

} // namespace

class CameraControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directionIsTheInverseOfProjection();
    void orbitKeepsThePivotInPlace_data();
    void orbitKeepsThePivotInPlace();
    void orbitNeverGoesOverTheTop();
    void orbitStopsAboveTheFloor();
    void orbitFromStraightAboveDoesNotFlip();
    void panFollowsThePointer();
    void zoomKeepsThePointUnderTheCursor();
    void zoomStopsBeforeThePointAndComesBack();
    void lookTurnsTheHeadOnly();
    void flyDoesNotDependOnTheFrameRate();
    void nothingSinksBelowTheFloor();
    void flightEndsWhereAsked();
    void flightRisesOverWhatIsBetween();
    void handlingStopsAFlight();
    void reducedMotionCuts();
};

void CameraControllerTest::directionIsTheInverseOfProjection()
{
    const CameraController camera = cameraAt(start);
    for (const QPointF at : {QPointF(400, 300), QPointF(10, 20), QPointF(700, 590)}) {
        const data::Vec3 point = start.eye + camera.direction(at) * 7.0F;
        QVERIFY(apart(project(start, view, point), at) < 0.05);
    }
}

void CameraControllerTest::orbitKeepsThePivotInPlace_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::newRow("centre") << QPointF(400, 300);
    QTest::newRow("left edge") << QPointF(30, 310);
    QTest::newRow("corner") << QPointF(760, 560);
}

void CameraControllerTest::orbitKeepsThePivotInPlace()
{
    QFETCH(const QPointF, place);
    CameraController camera = cameraAt(start);
    const data::Vec3 pivot = start.eye + camera.direction(place) * 6.0F;
    const float distance = apart(camera.pose().eye, pivot);

    for (const QPointF delta : {QPointF(50, 0), QPointF(-20, 35), QPointF(7, -12)}) {
        camera.orbit(pivot, delta);
        QVERIFY(apart(project(camera.pose(), view, pivot), place) < 0.5);
        QVERIFY(std::abs(apart(camera.pose().eye, pivot) - distance) < 1e-3F);
    }
    QVERIFY(apart(camera.pose().eye, start.eye) > 0.5F);
}

void CameraControllerTest::orbitNeverGoesOverTheTop()
{
    CameraController camera = cameraAt(start);
    const data::Vec3 right = rightOf(camera);
    for (int i = 0; i < 100; ++i) {
        camera.orbit({0, 1, 0}, {0, 40});
        QVERIFY(scene::dot(rightOf(camera), right) > 0.99F);
    }
    QVERIFY(camera.pose().eye.y > 10);
}

void CameraControllerTest::orbitStopsAboveTheFloor()
{
    CameraController camera = cameraAt(start);
    camera.setFloor(0.5F);
    const data::Vec3 pivot{0, 1, 0};
    const float distance = apart(camera.pose().eye, pivot);
    for (int i = 0; i < 50; ++i) {
        camera.orbit(pivot, {0, -30});
        QVERIFY(camera.pose().eye.y > 0.649F);
        QVERIFY(std::abs(apart(camera.pose().eye, pivot) - distance) < 1e-2F);
    }
}

void CameraControllerTest::orbitFromStraightAboveDoesNotFlip()
{
    CameraController camera = cameraAt({{0, 20, 0}, {0, 0, 0}, 45});
    const data::Vec3 right = rightOf(camera);
    camera.orbit({0, 0, 0}, {0, -3});
    QVERIFY(scene::dot(rightOf(camera), right) > 0.99F);
    camera = cameraAt({{0, 20, 0}, {0, 0, 0}, 45});
    camera.look({0, -3});
    QVERIFY(scene::dot(rightOf(camera), right) > 0.99F);
}

void CameraControllerTest::panFollowsThePointer()
{
    CameraController camera = cameraAt(start);
    const QPointF from(200, 250);
    const data::Vec3 grabbed = start.eye + camera.direction(from) * 8.0F;
    camera.pan(grabbed, {60, -25});
    QVERIFY(apart(project(camera.pose(), view, grabbed), from + QPointF(60, -25)) < 0.5);
}

void CameraControllerTest::zoomKeepsThePointUnderTheCursor()
{
    CameraController camera = cameraAt(start);
    const QPointF at(620, 180);
    const data::Vec3 point = start.eye + camera.direction(at) * 12.0F;
    for (const float steps : {1.0F, 3.0F, -2.0F, 0.25F}) {
        const float before = apart(camera.pose().eye, point);
        camera.zoom(point, steps);
        QVERIFY(apart(project(camera.pose(), view, point), at) < 0.5);
        QCOMPARE(apart(camera.pose().eye, point) < before, steps > 0);
    }
}

void CameraControllerTest::zoomStopsBeforeThePointAndComesBack()
{
    CameraController camera = cameraAt(start);
    const data::Vec3 point{0, 1, 0};
    for (int i = 0; i < 200; ++i) {
        camera.zoom(point, 1);
    }
    const float nearest = apart(camera.pose().eye, point);
    QVERIFY(nearest > 0.1F && nearest < 0.5F);
    camera.zoom(point, -3);
    QVERIFY(apart(camera.pose().eye, point) > nearest * 1.3F);
}

void CameraControllerTest::lookTurnsTheHeadOnly()
{
    CameraController camera = cameraAt(start);
    camera.look({120, 0});
    QCOMPARE(camera.pose().eye, start.eye);
    QVERIFY(project(camera.pose(), view, start.target).x() < 350); // to the right
    for (int i = 0; i < 60; ++i) {
        camera.look({0, 90});
    }
    QVERIFY(std::isfinite(camera.pose().target.y));
    QVERIFY(scene::length(rightOf(camera)) > 0.99F);
}

void CameraControllerTest::flyDoesNotDependOnTheFrameRate()
{
    CameraController slow = cameraAt(start);
    CameraController smooth = cameraAt(start);
    slow.fly({1, 0, 0}, 0.5F, false);
    for (int i = 0; i < 50; ++i) {
        smooth.fly({1, 0, 0}, 0.01F, false);
    }
    QVERIFY(apart(slow.pose().eye, smooth.pose().eye) < 0.01F);
    CameraController fast = cameraAt(start);
    fast.fly({1, 0, 0}, 0.5F, true);
    QVERIFY(apart(fast.pose().eye, start.eye) > 2 * apart(slow.pose().eye, start.eye));
}

void CameraControllerTest::nothingSinksBelowTheFloor()
{
    CameraController camera = cameraAt({{0, -5, 3}, {0, 1, 0}, 45});
    QVERIFY(camera.pose().eye.y > 0.14F);
    camera.fly({0, -1, 0}, 10, true);
    QVERIFY(camera.pose().eye.y > 0.14F);
    camera.pan({0, 0.5F, 0}, {0, -5000});
    QVERIFY(camera.pose().eye.y > 0.14F);
    camera.zoom({0, -2, 0}, 30);
    QVERIFY(camera.pose().eye.y > 0.14F);
}

void CameraControllerTest::flightEndsWhereAsked()
{
    CameraController camera = cameraAt(start);
    const data::CameraPose goal{{-30, 2, 14}, {-29, 1.5F, 10}, 60};
    camera.flyTo(goal, 5);
    QVERIFY(camera.flying());
    float seconds = 0;
    constexpr float step = 0.016F;
    while (camera.advance(step) && seconds < 5) {
        seconds += step;
    }
    QVERIFY(!camera.flying());
    QCOMPARE(camera.pose(), goal);
    QVERIFY(seconds > 0.38F && seconds < 0.92F);
    QVERIFY(!camera.advance(step));
}

void CameraControllerTest::flightRisesOverWhatIsBetween()
{
    CameraController camera = cameraAt({{-20, 1.6F, 0}, {0, 1.6F, 0}, 45});
    camera.flyTo({{20, 1.6F, 0}, {0, 1.6F, 0}, 45}, 4);
    float highest = 0;
    while (camera.advance(0.01F)) {
        highest = std::max(highest, camera.pose().eye.y);
    }
    QVERIFY(highest > 3.9F);
    QVERIFY(highest < 4.1F);
}

void CameraControllerTest::handlingStopsAFlight()
{
    CameraController camera = cameraAt(start);
    camera.flyTo({{40, 10, 0}, {0, 0, 0}, 45}, 5);
    camera.advance(0.1F);
    camera.orbit({0, 1, 0}, {5, 5});
    QVERIFY(!camera.flying());
    camera.flyTo({{40, 10, 0}, {0, 0, 0}, 45}, 5);
    camera.setPose(start);
    QVERIFY(!camera.flying());
    QCOMPARE(camera.pose(), start);
}

void CameraControllerTest::reducedMotionCuts()
{
    CameraController camera = cameraAt(start);
    camera.setReducedMotion(true);
    const data::CameraPose goal{{40, 10, 0}, {0, 0, 0}, 50};
    camera.flyTo(goal, 5);
    QVERIFY(!camera.flying());
    QCOMPARE(camera.pose(), goal);
}

QTEST_APPLESS_MAIN(CameraControllerTest)
#include "tst_camera_controller.moc"
