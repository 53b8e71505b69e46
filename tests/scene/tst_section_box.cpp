// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/section_box.h"

#include "scene/gliding.h"
#include "scene/vec_math.h"
#include "small_site.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hallscape;
using namespace hallscape::scene;

namespace {

const data::OrientedBox turned{{1, 2, 3}, {2, 1, 4}, 90};

bool near(data::Vec3 a, data::Vec3 b)
{
    return length(a - b) < 1e-4F;
}

} // namespace

class SectionBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sidesFollowTheTurn()
    {
        // At yaw 90 local z looks along world x.
        QVERIFY(near(directionOf(turned, {2, 1}), {1, 0, 0}));
        QVERIFY(near(middleOf(turned, {2, 1}), {5, 2, 3}));
        QVERIFY(near(directionOf(turned, {1, -1}), {0, -1, 0}));
        QVERIFY(near(middleOf(turned, {1, -1}), {1, 1, 3}));
    }

    void oneSideMovesTheOppositeStays()
    {
        for (const BoxSide side : boxSides) {
            for (const float by : {0.5F, -0.5F, 3.0F}) {
                const data::OrientedBox moved = withSideMoved(turned, side, by);
                const BoxSide opposite{side.axis, -side.sign};
                QVERIFY(near(middleOf(moved, opposite), middleOf(turned, opposite)));
                QVERIFY(near(middleOf(moved, side),
                             middleOf(turned, side) + directionOf(turned, side) * by));
            }
        }
    }

    void neverThinnerThanNothing()
    {
        const data::OrientedBox thin = withSideMoved(turned, {0, 1}, -100);
        QVERIFY(thin.halfSize.x > 0);
        QVERIFY(near(middleOf(thin, {0, -1}), middleOf(turned, {0, -1})));
    }

    void nearestOnALine()
    {
        const auto at = alongLine({{3, 5, 0}, {0, -1, 0}}, {0, 0, 1}, {1, 0, 0});
        QVERIFY(at && std::abs(*at - 3) < 1e-4F);
        QVERIFY(!alongLine({{3, 5, 0}, {1, 0, 0}}, {0, 0, 0}, {1, 0, 0}));
    }

    void rayWithinABox()
    {
        const Span span = intersect({{1, 10, 3}, {0, -1, 0}}, turned);
        QVERIFY(span.hit());
        QVERIFY(std::abs(span.enter - 7) < 1e-4F && std::abs(span.leave - 9) < 1e-4F);
        QVERIFY(!intersect({{1, 10, 6}, {0, -1, 0}}, turned).hit());
        QVERIFY(intersect({{4.5F, 10, 3}, {0, -1, 0}}, turned).hit());
        QVERIFY(contains(turned, {4.5F, 2, 3}));
        QVERIFY(!contains(turned, {1, 2, 6}));
    }

    void aroundADeviceIsAllOfIt()
    {
        const auto site = tests::smallSite();
        for (const data::Device device : {data::Device{data::Kind::Rack, 0},
                                          {data::Kind::Server, 0},
                                          {data::Kind::Gpu, 1},
                                          {data::Kind::Megapack, 0},
                                          {data::Kind::Array, 0}}) {
            const data::OrientedBox box = site->box(device);
            const data::OrientedBox section = sectionAround(*site, device);
            QCOMPARE(section.yawDeg, box.yawDeg);
            for (const BoxSide side : boxSides) {
                QVERIFY(contains(section, middleOf(box, side)));
            }
            QVERIFY(section.centre.y - section.halfSize.y > -0.2F);
        }
    }

    void glidesAtASteadyPace()
    {
        Gliding glide(0, 2);
        QVERIFY(glide.resting());
        glide.glideTo(1);
        QVERIFY(glide.advance(0.5F));
        QVERIFY(std::abs(glide.at() - 0.25F) < 1e-5F);
        QVERIFY(!glide.advance(10));
        QCOMPARE(glide.at(), 1.0F);
        glide.jumpTo(0.5F);
        QVERIFY(glide.resting());
    }
};

QTEST_APPLESS_MAIN(SectionBoxTest)
#include "tst_section_box.moc"
