// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/neighbours.h"

#include "data/layout/search.h"
#include "data/sim/simulator.h"
#include "data/telemetry/rollup.h"
#include "layout_support.h"

#include <QtTest/QTest>

#include <set>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

/// Two boxes that stand side by side do not overlap seen from above.
bool apart(const OrientedBox& a, const OrientedBox& b)
{
    return std::abs(a.centre.x - b.centre.x) >= a.halfSize.x + b.halfSize.x ||
           std::abs(a.centre.z - b.centre.z) >= a.halfSize.z + b.halfSize.z;
}

/// The \p index-th copy in a site that neighbours() made.
Device copy(const Site& site, std::uint32_t index)
{
    return site.device(site.innerAreas({0}).at(index));
}

} // namespace

class TestNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_one = loadSample("array.json").site;
        m_colossus = loadSample("colossus.json").site;
        QVERIFY(m_one && m_colossus);
    }

    void oneIsTheSiteItself() { QCOMPARE(neighbours(m_one, 1).get(), m_one.get()); }

    void totalsAreExact()
    {
        for (const int copies : {2, 5, mostNeighbours}) {
            const SitePtr many = neighbours(m_one, copies);
            const auto times = static_cast<std::uint32_t>(copies);
            for (std::size_t i = 0; i < kindCount; ++i) {
                const Kind kind = static_cast<Kind>(i);
                const std::uint32_t inside = times * m_one->count(kind);
                const std::uint32_t expected = kind == Kind::Site   ? 1
                                               : kind == Kind::Yard ? inside + times
                                                                    : inside;
                QVERIFY2(many->count(kind) == expected, std::string(kindId(kind)).c_str());
            }
            QCOMPARE(many->range({Kind::Site, 0}, Kind::Gpu).count,
                     times * m_one->count(Kind::Gpu));
        }
    }

    /// 16 times Colossus, without the arrays of a simulator: 1.6 million GPUs.
    void sixteenTimesColossus()
    {
        const SitePtr many = neighbours(m_colossus, 16);
        QCOMPARE(many->count(Kind::Rack), m_colossus->count(Kind::Rack) * 16);
        QCOMPARE(many->count(Kind::Gpu), 16U * 100'352U);
        QVERIFY(many->memoryBytes() < 16 * m_colossus->memoryBytes() + 1'000'000);
    }

    void everyPathIsItsOwnAndLeadsBack()
    {
        const SitePtr many = neighbours(m_one, 3);
        std::set<std::string> paths;
        for (const Kind kind :
             {Kind::Yard, Kind::Array, Kind::Rack, Kind::Server, Kind::Gpu, Kind::Cdu}) {
            for (std::uint32_t i = 0; i < many->count(kind); ++i) {
                const std::string path = many->path({kind, i});
                QVERIFY2(paths.insert(path).second, path.c_str());
                const auto found = many->find(path);
                QVERIFY2(found && *found == (Device{kind, i}), path.c_str());
            }
        }
        const std::string gpu = m_one->path({Kind::Gpu, 5});
        QCOMPARE(many->path({Kind::Gpu, 5}), "yard-1/" + gpu);
        QCOMPARE(many->path({Kind::Gpu, 5 + 2 * m_one->count(Kind::Gpu)}), "yard-3/" + gpu);
        QVERIFY(many->find("y3 " + gpu));
    }

    void copiesKeepTheirShapeAndStandApart()
    {
        const SitePtr many = neighbours(m_colossus, 5);
        std::vector<OrientedBox> boxes;
        for (std::uint32_t i = 0; i < 5; ++i) {
            boxes.push_back(many->box(copy(*many, i)));
            QCOMPARE(boxes.back().halfSize, boxes.front().halfSize);
        }
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(apart(boxes[i], boxes[j]));
            }
        }
        // Everything moves with its copy.
        const std::uint32_t servers = m_colossus->count(Kind::Server);
        const Vec3 shift = boxes[3].centre - boxes[0].centre;
        const Vec3 first = many->box({Kind::Server, 77}).centre;
        const Vec3 fourth = many->box({Kind::Server, 77 + 3 * servers}).centre;
        QVERIFY(std::abs(fourth.x - first.x - shift.x) < 0.01F);
        QVERIFY(std::abs(fourth.z - first.z - shift.z) < 0.01F);
    }

    void everythingLiesInItsCopy()
    {
        const SitePtr many = neighbours(m_one, 3);
        for (std::uint32_t i = 0; i < many->count(Kind::Server); ++i) {
            Device at{Kind::Server, i};
            while (many->parent(at).kind != Kind::Site) {
                at = many->parent(at);
            }
            QCOMPARE(at, copy(*many, i / m_one->count(Kind::Server)));
        }
    }

    void simulatorRollupAndSearchWork()
    {
        const SitePtr many = neighbours(m_one, 4);
        Simulator simulator(many, {});
        simulator.step(60);
        const SnapshotPtr snapshot = simulator.snapshot();
        const RollupPtr rollup = Rollup::compute(*many, *snapshot, MetricId::GpuTemp);
        const auto whole = rollup->at(*many, {Kind::Site, 0});
        QVERIFY(whole);
        QCOMPARE(whole->total, many->count(Kind::Gpu));
        std::uint32_t known = 0;
        for (std::uint32_t i = 0; i < 4; ++i) {
            const auto one = rollup->at(*many, copy(*many, i));
            QVERIFY(one);
            QCOMPARE(one->total, m_one->count(Kind::Gpu));
            known += one->known;
        }
        QCOMPARE(known, whole->known);
        const auto hits = search(*many, "yard 4 rack 2", 5);
        QVERIFY(!hits.empty());
        QVERIFY(many->path(hits.front().device).starts_with("yard-4"));
    }

private:
    SitePtr m_one;
    SitePtr m_colossus;
};

QTEST_APPLESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
