// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/ground_map.h"
#include "scene/prop_placement.h"
#include "scene/surroundings.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hallscape;
using namespace hallscape::scene;

namespace {

data::Site plainSite(data::Vec3 size)
{
    data::Site site;
    data::Area area;
    area.kind = data::Kind::Site;
    area.sizeM = size;
    area.style = "grass";
    site.areas.push_back(area);
    return site;
}

} // namespace

class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAroundASmallOrEmptySite()
    {
        QVERIFY(surroundingsOf(data::Site{}).empty());
        QVERIFY(surroundingsOf(plainSite({60, 0, 400})).empty());
    }

    void everythingStandsOutside()
    {
        const data::Site site = plainSite({420, 0, 340});
        const std::vector<SurfaceBox> boxes = surroundingsOf(site);
        QVERIFY(boxes.size() > 100);
        for (const SurfaceBox& box : boxes) {
            const bool beyond =
                std::fabs(box.bottomCentre.x) > 210 || std::fabs(box.bottomCentre.z) > 170;
            QVERIFY2(beyond, qPrintable(QStringLiteral("%1, %2")
                                            .arg(static_cast<double>(box.bottomCentre.x))
                                            .arg(static_cast<double>(box.bottomCentre.z))));
            QVERIFY(box.sizeM.x > 0 && box.sizeM.y > 0 && box.sizeM.z > 0);
        }
    }

    void theSameSiteHasTheSameSurroundings()
    {
        const data::Site site = plainSite({420, 0, 340});
        const auto first = surroundingsOf(site);
        const auto second = surroundingsOf(site);
        QCOMPARE(first.size(), second.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].bottomCentre.x, second[i].bottomCentre.x);
            QCOMPARE(first[i].sizeM.y, second[i].sizeM.y);
        }
    }

    void lampsLightTheGroundBelowThem()
    {
        const data::Site site = plainSite({420, 0, 340});
        const std::vector<data::OrientedBox> props{{{0, 1, 0}, {1, 1, 1}, 0}};
        const std::vector<Lamp> lamps{{{10, 0, 5}, 9, 1}};
        const GroundMap map = yardGroundMap(site, {0, 1, 0}, props, lamps);
        const auto blueAt = [&map](double x, double z) {
            const double u = (x - map.worldM.x()) / map.worldM.width();
            const double v = (z - map.worldM.y()) / map.worldM.height();
            return qBlue(map.image.pixel(static_cast<int>(u * map.image.width()),
                                         static_cast<int>(v * map.image.height())));
        };
        QVERIFY(blueAt(10, 5) > 200);
        QVERIFY(blueAt(14, 5) < blueAt(10, 5));
        QCOMPARE(blueAt(-15, 5), 0);
    }

    void polesAndDoorsAreLamps()
    {
        Props props;
        props.yard = {{PropKind::LightPole, {}, 1, 0}, {PropKind::Car, {}, 1, 0}};
        props.building = {{PropKind::RollerDoor, {{40, 0, 0}, 90}, 1, 0},
                          {PropKind::RoofUnit, {}, 1, 0}};
        const std::vector<Lamp> lamps = lampsOf(props);
        QCOMPARE(lamps.size(), 2U);
        QVERIFY(lamps[0].ground.z > 1); // below the arm
        QVERIFY(std::fabs(lamps[1].ground.x - 40) > 1);
    }
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
