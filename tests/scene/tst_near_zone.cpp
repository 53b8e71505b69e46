// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/near_zone.h"

#include <QtTest/QTest>

#include <cmath>
#include <set>

using namespace hallscape::scene;

namespace {

/// Two rows of racks along x, an aisle of 1.2 m between their fronts.
std::vector<float> aisle()
{
    std::vector<float> places;
    for (int i = 0; i < 40; ++i) {
        for (const float z : {-1.2F, 1.2F}) {
            places.push_back(0.75F * static_cast<float>(i));
            places.push_back(z);
        }
    }
    return places;
}

} // namespace

class NearZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insideIsWhatTheShaderFindsInside()
    {
        const std::vector<float> places = aisle();
        for (float x = 0; x < 20; x += 0.37F) {
            const NearZone zone = nearZone(places, x, 1.65F, 0.1F);
            const std::set<std::size_t> inside(zone.inside.begin(), zone.inside.end());
            QVERIFY(!inside.empty());
            QVERIFY(inside.size() <= mostNearRacks);
            for (std::size_t i = 0; i < places.size() / 2; ++i) {
                const float d = std::hypot(places[2 * i] - zone.x, places[2 * i + 1] - zone.z);
                QCOMPARE(d < zone.radiusM, inside.contains(i));
                QVERIFY(std::abs(d - zone.radiusM) > 1e-4F); // no rounding can put it on both sides
            }
        }
    }

    void reliefsAreFlatBeforeTheyLeave()
    {
        const NearZone zone = nearZone(aisle(), 10, 1.65F, 0);
        // The eye may have moved by a step since; a rack at the edge is still flat then.
        QVERIFY(zone.flatM() <= zone.radiusM - nearStepM);
        QVERIFY(zone.flatM() > 1);
    }

    void nothingIsNearFromAbove()
    {
        QVERIFY(nearZone(aisle(), 10, 30, 0).inside.empty());
        QCOMPARE(nearZone(aisle(), 10, 30, 0).radiusM, 0.0F);
    }

    void withoutRacksNothingIsNear() { QVERIFY(nearZone({}, 0, 1, 0).inside.empty()); }
};

QTEST_APPLESS_MAIN(NearZoneTest)
#include "tst_near_zone.moc"
