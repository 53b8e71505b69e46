// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map_frame.h"
#include "app/map_place.h"
#include "data/layout/placement.h"
#include "tests/app/sample_session.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace hallscape;
using app::MapFrame;
using data::Kind;
using data::Vec3;

/// The arithmetic behind the map.
class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session = std::make_unique<app::Session>();
        QVERIFY(app::openSample(*m_session, "colossus.json"));
        m_site = m_session->site();
        m_hall = m_site->box(firstHall);
    }
    void cleanupTestCase()
    {
        m_site.reset();
        m_session.reset();
    }

    void mapAndWorldAreInverse()
    {
        const MapFrame frame({-30, 20, 200, 100}, {10, 40, 300, 500});
        std::mt19937 dice(7); // NOLINT(cert-msc51-cpp): the same run every time
        std::uniform_real_distribution<float> metres(-300, 300);
        for (int i = 0; i < 100; ++i) {
            const Vec3 point{metres(dice), 2, metres(dice)};
            const Vec3 back = frame.toWorld(frame.toMap(point), 2);
            QVERIFY(std::abs(back.x - point.x) < 1e-3F);
            QVERIFY(std::abs(back.z - point.z) < 1e-3F);
        }
    }

    void everythingFitsNorthUp()
    {
        const QRectF pixels(10, 40, 300, 500);
        const MapFrame frame({-30, 20, 200, 200}, pixels);
        QCOMPARE(frame.pixelsPerMetre(), 1.5);
        QVERIFY(!frame.northIsLeft());
        QVERIFY(pixels.contains(frame.toMap(QPointF(-30, 20))));
        QVERIFY(pixels.contains(frame.toMap(QPointF(170, 120))));
        QVERIFY(frame.toMap(Vec3{0, 0, 30}).y() < frame.toMap(Vec3{0, 0, 90}).y()); // -Z is north
        QVERIFY(frame.toMap(Vec3{0, 0, 30}).x() < frame.toMap(Vec3{9, 0, 30}).x()); // +X is east
    }

    void longHallsLieDown()
    {
        const QRectF pixels(10, 40, 300, 100);
        const QRectF hall(-10, 50, 20, 60);
        const MapFrame frame(hall, pixels);
        QVERIFY(frame.northIsLeft());
        QCOMPARE(frame.pixelsPerMetre(), 5.0);
        QVERIFY(frame.toMap(Vec3{0, 0, 60}).x() < frame.toMap(Vec3{0, 0, 90}).x()); // north: left
        QVERIFY(frame.toMap(Vec3{5, 0, 60}).y() < frame.toMap(Vec3{0, 0, 60}).y()); // east: up
        QCOMPARE(frame.toMap(Vec3{0, 0, 80}), pixels.center());
        const Vec3 back = frame.toWorld(frame.toMap(Vec3{3, 0, 70}), 0);
        QVERIFY(std::abs(back.x - 3) < 1e-4F && std::abs(back.z - 70) < 1e-4F);
        QCOMPARE(frame.toGroundDirection({0, -1}), QPointF(1, 0)); // up is east
    }

    void nothingToShowIsEmpty()
    {
        QVERIFY(MapFrame().empty());
        QVERIFY(MapFrame({}, {0, 0, 10, 10}).empty());
        QVERIFY(MapFrame({0, 0, 10, 10}, {0, 0, 0, 10}).empty());
    }

    void footprintsTurnWithTheirBox()
    {
        const QPolygonF turned = app::footprint({{10, 0, 20}, {3, 1, 1}, 90});
        QCOMPARE(turned.size(), 4);
        QVERIFY(std::abs(turned.boundingRect().width() - 2) < 1e-4);
        QVERIFY(std::abs(turned.boundingRect().height() - 6) < 1e-4);
        QVERIFY((turned.boundingRect().center() - QPointF(10, 20)).manhattanLength() < 1e-4);
    }

    void conePointsWhereTheEyeLooks()
    {
        // A person who looks north: a wedge with its tip at the eye.
        const QPolygonF cone = app::viewCone({{5, 1.6F, 8}, {5, 1.6F, 0}, 45}, 1.5F, 0, 30);
        QVERIFY(cone.containsPoint({5, 0}, Qt::OddEvenFill));
        QVERIFY(!cone.containsPoint({5, 9}, Qt::OddEvenFill));
        QVERIFY(std::abs(cone.boundingRect().bottom() - 8) < 1e-4);
        QVERIFY(cone.boundingRect().top() > 8 - 30.1);
        const double half = std::tan(22.5 * M_PI / 180) * 1.5;
        QVERIFY(cone.containsPoint({5 + 5 * half * 0.95, 3}, Qt::OddEvenFill));
        QVERIFY(!cone.containsPoint({5 + 5 * half * 1.1, 3}, Qt::OddEvenFill));
    }

    void straightDownTheConeIsThePicture()
    {
        const QPolygonF cone = app::viewCone({{0, 10, 0}, {0, 0, 0}, 90}, 2, 0, 100);
        QVERIFY(std::abs(cone.boundingRect().width() - 40) < 1e-3);
        QVERIFY(std::abs(cone.boundingRect().height() - 20) < 1e-3);
    }

    void conesAreConvexAndHoldTheEye()
    {
        std::mt19937 dice(11); // NOLINT(cert-msc51-cpp): the same run every time
        std::uniform_real_distribution<float> metres(-50, 50);
        for (int i = 0; i < 500; ++i) {
            const data::CameraPose pose{{metres(dice), metres(dice), metres(dice)},
                                        {metres(dice), metres(dice), metres(dice)}};
            const QPolygonF cone = app::viewCone(pose, 1.6F, 0, 40);
            QVERIFY(cone.size() >= 3);
            QVERIFY(cone.boundingRect()
                        .adjusted(-0.01, -0.01, 0.01, 0.01)
                        .contains(QPointF(pose.eye.x, pose.eye.z)));
            for (qsizetype c = 0; c < cone.size(); ++c) {
                const QPointF a = cone[(c + 1) % cone.size()] - cone[c];
                const QPointF b = cone[(c + 2) % cone.size()] - cone[(c + 1) % cone.size()];
                QVERIFY(a.x() * b.y() - a.y() * b.x() > -1e-6);
                QVERIFY(std::isfinite(cone[c].x()) && std::isfinite(cone[c].y()));
            }
        }
    }

    void theEyeDecidesWhatIsShown()
    {
        QCOMPARE(app::placeOf(*m_site, m_hall.centre), firstHall);
        QCOMPARE(app::placeOf(*m_site, m_hall.centre + Vec3{0, 100, 0}), data::Device{});
        QCOMPARE(app::placeOf(*m_site, {5000, 2, 5000}), data::Device{});
        const QRectF site = app::groundOf(*m_site, {});
        const QRectF hall = app::groundOf(*m_site, firstHall);
        QVERIFY(hall.contains(QPointF(m_hall.centre.x, m_hall.centre.z)));
        QVERIFY(site.width() * site.height() > 2 * hall.width() * hall.height());
        QVERIFY(app::groundOf(data::Site(), {}).isEmpty());
        // Where there are only racks, one can walk around them.
        app::Session small;
        QVERIFY(app::openSample(small, "array.json"));
        const data::Vec3 rack = small.site()->box({Kind::Rack, 0}).centre;
        QVERIFY(app::groundOf(*small.site(), {}).contains(QPointF(rack.x, rack.z + 5)));
        QVERIFY(app::groundOf(*small.site(), {}).contains(QPointF(rack.x, rack.z - 5)));
    }

    void whatStandsOverAPoint()
    {
        const data::Device rack = data::Site::device(data::RackId{100});
        QCOMPARE(app::deviceAt(*m_site, m_site->box(rack).centre), std::optional(rack));
        const data::Device item = m_site->device(data::EquipmentId{3});
        QCOMPARE(app::deviceAt(*m_site, m_site->box(item).centre), std::optional(item));
        QCOMPARE(app::deviceAt(*m_site, {5000, 0, 5000}), std::nullopt);
    }

    void walkersStandWhereTheyClick()
    {
        const data::CameraPose now{m_hall.centre + Vec3{0, -1, 0},
                                   m_hall.centre + Vec3{4, -1.2F, 0}};
        // Somewhere free: a corner.
        const Vec3 corner =
            m_hall.centre - Vec3{m_hall.halfSize.x - 0.5F, 0, m_hall.halfSize.z - 0.5F};
        const data::CameraPose there = app::poseAt(*m_site, now, corner);
        QVERIFY(std::abs(there.eye.x - corner.x) < 1e-3F &&
                std::abs(there.eye.z - corner.z) < 1e-3F);
        QCOMPARE(there.eye.y, now.eye.y);
        QVERIFY(std::abs((there.target - there.eye).x - 4) < 1e-3F);
    }

    void nobodyStandsInARack()
    {
        const data::CameraPose now{m_hall.centre, m_hall.centre + Vec3{4, 0, 0}};
        for (std::uint32_t i = 0; i < 300; ++i) {
            const data::Device rack = data::Site::device(data::RackId{i});
            const data::CameraPose pose = app::poseAt(*m_site, now, m_site->box(rack).centre);
            const auto under = app::deviceAt(*m_site, pose.eye);
            QVERIFY2(!under || under->kind != Kind::Rack, m_site->path(rack).c_str());
        }
    }

    void fromAboveTheClickIsLookedAt()
    {
        const data::CameraPose now{m_hall.centre + Vec3{0, 90, 60}, m_hall.centre};
        const Vec3 rack = m_site->box(data::Site::device(data::RackId{100})).centre;
        const data::CameraPose there = app::poseAt(*m_site, now, rack);
        QVERIFY(std::abs(there.target.x - rack.x) < 1e-3F &&
                std::abs(there.target.z - rack.z) < 1e-3F);
        QCOMPARE(there.eye.y, now.eye.y);
        QVERIFY(std::abs((there.eye - there.target).z - 60) < 1e-3F);
    }

private:
    static constexpr data::Device firstHall{Kind::Hall, 0};
    std::unique_ptr<app::Session> m_session;
    data::SitePtr m_site;
    data::OrientedBox m_hall;
};

QTEST_MAIN(TestMap)
#include "tst_map.moc"
