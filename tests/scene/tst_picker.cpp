// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/picker.h"

#include "small_site.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace hallscape;
using data::Device;
using data::Kind;
using data::Vec3;

namespace {

scene::Ray rayThrough(Vec3 from, Vec3 to)
{
    const Vec3 d = to - from;
    const float length = std::sqrt(d.x * d.x + d.y * d.y + d.z * d.z);
    return {from, d * (1.0F / length)};
}

float middleOfU(float u)
{
    return 0.1F + data::rackUnitM * (u - 0.5F);
}

} // namespace

/// Racks of the small site look towards +X: the cold aisle is east of them.
class TestPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitAtHeight_data()
    {
        QTest::addColumn<float>("height");
        QTest::addColumn<float>("from");
        QTest::addColumn<int>("kind");
        QTest::newRow("cdu at the bottom") << middleOfU(2) << 3.0F << static_cast<int>(Kind::Cdu);
        QTest::newRow("manifold above it")
            << middleOfU(5) << 3.0F << static_cast<int>(Kind::Manifold);
        QTest::newRow("server above that")
            << middleOfU(8) << 3.0F << static_cast<int>(Kind::Server);
        QTest::newRow("nothing mounted") << middleOfU(30) << 3.0F << static_cast<int>(Kind::Rack);
        QTest::newRow("server from the rear")
            << middleOfU(8) << -3.0F << static_cast<int>(Kind::Server);
        QTest::newRow("switch from the rear")
            << middleOfU(12) << -3.0F << static_cast<int>(Kind::Switch);
    }
    void unitAtHeight()
    {
        QFETCH(float, height);
        QFETCH(float, from);
        const scene::Picker picker(tests::smallSite());
        const auto hit = picker.pick({{from, height, 0}, {from > 0 ? -1.0F : 1.0F, 0, 0}});
        QVERIFY(hit.has_value());
        QTEST(static_cast<int>(hit->device.kind), "kind");
        QCOMPARE(hit->device.index, 0U);
        QVERIFY(std::abs(hit->point.y - height) < 1e-4F);
    }

    void distanceIsToTheFace()
    {
        const scene::Picker picker(tests::smallSite());
        const auto hit = picker.pick({{3, middleOfU(8), 0}, {-1, 0, 0}});
        QVERIFY(hit.has_value());
        QVERIFY2(std::abs(hit->distanceM - (3 - 0.525F)) < 1e-3F,
                 qPrintable(QString::number(hit->distanceM)));
    }

    void sidesAndTopAreTheRack()
    {
        const scene::Picker picker(tests::smallSite());
        const auto top = picker.pick(rayThrough({0, 5, 0}, {0, 0, 0}));
        QVERIFY(top.has_value());
        QCOMPARE(top->device, (Device{Kind::Rack, 0}));
        const auto side = picker.pick({{0, middleOfU(8), 4}, {0, 0, -1}});
        QVERIFY(side.has_value());
        QCOMPARE(side->device, (Device{Kind::Rack, 0}));
    }

    void plannedIsPickedOnlyWhenShown()
    {
        scene::Picker picker(tests::smallSite());
        const scene::Ray ray{{3, middleOfU(8), -0.8F}, {-1, 0, 0}};
        QVERIFY(!picker.pick(ray).has_value());
        picker.setPlannedShown(true);
        QVERIFY(picker.pick(ray).has_value());
        QCOMPARE(picker.pick(ray)->device, (Device{Kind::Rack, 1})); // an outline has no units
    }

    void floorIsTheInnermostArea()
    {
        const scene::Picker picker(tests::smallSite());
        QCOMPARE(picker.pick(rayThrough({1.2F, 3, 1.2F}, {1.3F, 0, 1.3F}))->device,
                 (Device{Kind::Array, 0}));
        QCOMPARE(picker.pick(rayThrough({9, 3, 9}, {9.1F, 0, 9}))->device,
                 (Device{Kind::Building, 0}));
        QCOMPARE(picker.pick(rayThrough({110, 5, 9}, {110.1F, 0, 9}))->device,
                 (Device{Kind::Yard, 0}));
        QVERIFY(!picker.pick(rayThrough({60, 5, 0}, {60.1F, 0, 0})).has_value()); // open ground
        QVERIFY(!picker.pick({{0, 3, 5}, {0, 1, 0}}).has_value());                // sky
    }

    void roofHidesWhatIsInside()
    {
        scene::Picker picker(tests::smallSite());
        const scene::Ray ray = rayThrough({60, 20, 0}, {0.5F, middleOfU(8), 0});
        QVERIFY(picker.pick(ray)->device.kind != Kind::Building);
        picker.setRoofShown(true);
        QCOMPARE(picker.pick(ray)->device, (Device{Kind::Building, 0}));
        // From inside the roof is no obstacle.
        QCOMPARE(picker.pick({{3, middleOfU(8), 0}, {-1, 0, 0}})->device,
                 (Device{Kind::Server, 0}));
    }

    void equipment()
    {
        const scene::Picker picker(tests::smallSite());
        const auto hit = picker.pick(rayThrough({100, 3, 20}, {100, 1, 0}));
        QVERIFY(hit.has_value());
        QCOMPARE(hit->device, (Device{Kind::Megapack, 0}));
    }

    void openedServerIsWhereItStands()
    {
        const auto site = tests::smallSite();
        scene::Picker picker(site);
        const data::UnitId server = site->unitId({Kind::Server, 0});
        picker.setOpened({data::RackId{0}, server, 1});

        // WHEN looking down on each part's displaced box THEN that very part is hit
        const scene::YawFrame frame = scene::slidUnitFrame(*site, server, 1);
        for (const scene::PartBox& part : scene::partBoxes(*site, server)) {
            const Vec3 middle = frame.toWorld(part.box.centre());
            const auto hit = picker.pick(rayThrough(middle + Vec3{0.01F, 1, 0.01F}, middle));
            QVERIFY(hit.has_value());
            QCOMPARE(hit->device, part.part);
        }
        // AND its old place is empty: behind the other units' heights only the rack is left
        const auto old = picker.pick({{0.58F, middleOfU(8), 0}, {-1, 0, 0}});
        QVERIFY(old.has_value());
        QVERIFY(old->device.kind != Kind::Server);
        // AND beside the parts its tray is hit
        const Vec3 bare = frame.toWorld({0, 0.05F, -0.3F});
        QCOMPARE(picker.pick(rayThrough(bare + Vec3{0, 1, 0}, bare))->device,
                 (Device{Kind::Server, 0}));
    }

    void lidHidesPartsUntilItIsOff()
    {
        const auto site = tests::smallSite();
        scene::Picker picker(site);
        const data::UnitId server = site->unitId({Kind::Server, 0});
        constexpr float barelyOut = 0.4F;
        picker.setOpened({data::RackId{0}, server, barelyOut, 0.1F});
        const Vec3 gpu =
            scene::slidUnitFrame(*site, server, barelyOut).toWorld({0.1F, 0.06F, 0.29F});
        QCOMPARE(picker.pick(rayThrough(gpu + Vec3{0.02F, 1, 0}, gpu))->device,
                 (Device{Kind::Server, 0}));
    }

    void sectionLeavesNothingOutside()
    {
        const auto site = tests::smallSite();
        scene::Picker picker(site);
        const data::OrientedBox rack = site->box({Kind::Rack, 0});
        const scene::Ray down = rayThrough(rack.centre + Vec3{0, 20, 0}, rack.centre);
        // GIVEN a box around the lower half of the rack
        picker.setSection(
            data::OrientedBox{rack.centre - Vec3{0, rack.halfSize.y / 2, 0},
                              {rack.halfSize.x + 1, rack.halfSize.y / 2, rack.halfSize.z + 1},
                              rack.yawDeg});
        // THEN a ray from above meets it where it is cut, and beside the box nothing
        const auto hit = picker.pick(down);
        QVERIFY(hit);
        QVERIFY(hit->point.y <= rack.centre.y + 0.01F);
        QVERIFY(std::abs(hit->distanceM - (down.origin.y - hit->point.y)) < 0.01F);
        QVERIFY(!picker.pick({down.origin + Vec3{5, 0, 0}, down.direction}));
        picker.setSection(std::nullopt);
        QVERIFY(picker.pick(down)->point.y > rack.centre.y + 0.1F);
    }

    void onlyWhatIsKeptCanBePicked()
    {
        const auto site = tests::smallSite();
        scene::Picker picker(site);
        const Vec3 pack = site->box({Kind::Megapack, 0}).centre;
        const scene::Ray down = rayThrough(pack + Vec3{0, 20, 0}, pack);
        QVERIFY(picker.pick(down)->device == (Device{Kind::Megapack, 0}));
        picker.setKept([](Device device) { return device.kind == Kind::Rack; });
        const auto hit = picker.pick(down);
        QVERIFY(!hit || hit->device.kind != Kind::Megapack);
    }

    void withoutSite()
    {
        QVERIFY(!scene::Picker().pick({{0, 1, 0}, {0, -1, 0}}).has_value());
        QVERIFY(!scene::Picker(std::make_shared<data::Site>())
                     .pick({{0, 1, 0}, {0, -1, 0}})
                     .has_value());
    }
};

QTEST_APPLESS_MAIN(TestPicker)
#include "tst_picker.moc"
