// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_support.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

bool near(float a, float b)
{
    return std::abs(a - b) < 0.0005F;
}

/// Whether \p inner lies in \p outer, both turned by multiples of 90 degrees, heights left aside
/// where outer is flat.
bool contains(const OrientedBox& outer, const OrientedBox& inner, float margin)
{
    const auto footprint = [](const OrientedBox& box) {
        const bool across = std::lround(box.yawDeg / 90) % 2 != 0;
        return across ? std::pair(box.halfSize.z, box.halfSize.x)
                      : std::pair(box.halfSize.x, box.halfSize.z);
    };
    const auto [outerX, outerZ] = footprint(outer);
    const auto [innerX, innerZ] = footprint(inner);
    const bool flat = outer.halfSize.y == 0;
    return std::abs(inner.centre.x - outer.centre.x) + innerX <= outerX + margin &&
           std::abs(inner.centre.z - outer.centre.z) + innerZ <= outerZ + margin &&
           (flat || std::abs(inner.centre.y - outer.centre.y) + inner.halfSize.y <=
                        outer.halfSize.y + margin);
}

std::uint32_t partsOfServers(const Site& site, Kind part)
{
    std::uint32_t total = 0;
    for (std::uint32_t i = 0; i < site.count(Kind::Server); ++i) {
        total += site.range({Kind::Server, i}, part).count;
    }
    return total;
}

} // namespace

class TestSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const LayoutResult colossus = loadSample("colossus.json");
        QVERIFY2(colossus.problems.empty(), listed(colossus).c_str());
        m_colossus = colossus.site;
        QVERIFY(m_colossus);
        const LayoutResult array = loadSample("array.json");
        QVERIFY2(array.problems.empty(), listed(array).c_str());
        m_array = array.site;
        QVERIFY(m_array);
    }

    void totalsFollowFromTheArithmetic()
    {
        const Site& site = *m_colossus;
        constexpr std::uint32_t halls = 4;
        constexpr std::uint32_t arrays = halls * 49;
        constexpr std::uint32_t gpuRacks = arrays * 8;
        constexpr std::uint32_t servers = gpuRacks * 8;
        QCOMPARE(site.count(Kind::Hall), halls);
        QCOMPARE(site.count(Kind::Array), arrays);
        QCOMPARE(site.count(Kind::Cdu), gpuRacks);
        QCOMPARE(site.count(Kind::Pump), gpuRacks * 2);
        QCOMPARE(site.count(Kind::Manifold), servers);
        QCOMPARE(site.count(Kind::Server), servers);
        QCOMPARE(site.count(Kind::Gpu), servers * 8);
        QCOMPARE(site.count(Kind::Gpu), 100'352U);
        QCOMPARE(partsOfServers(site, Kind::Psu), 50'176U);
        QCOMPARE(partsOfServers(site, Kind::Nic), 112'896U);
        QCOMPARE(site.count(Kind::Rack), gpuRacks + arrays + halls * (16 + 8));
        QCOMPARE(site.count(Kind::Megapack), 168U);
        QCOMPARE(site.count(Kind::Generator), 14U);
        QCOMPARE(site.count(Kind::Chiller), 90U);
        // nine leaves per network rack, one in each storage and CPU rack
        QCOMPARE(site.count(Kind::Switch), arrays * 9 + halls * 24);
        for (std::uint32_t hall = 0; hall < halls; ++hall) {
            QCOMPARE(site.range({Kind::Hall, hall}, Kind::Gpu).count, 25'088U);
        }
    }

    void plannedPhasesCountNothing()
    {
        const auto building = m_colossus->find("building-2");
        QVERIFY(building);
        QCOMPARE(m_colossus->buildState(*building), BuildState::Planned);
        QCOMPARE(m_colossus->range(*building, Kind::Gpu).count, 0U);
        QVERIFY(!m_colossus->factsOf(*building).empty());
        QCOMPARE(m_colossus->buildState({Kind::Gpu, 0}), BuildState::Energised);
    }

    void rangesAreContiguousAndComplete()
    {
        const Site& site = *m_colossus;
        for (const Kind kind : {Kind::Rack, Kind::Server, Kind::Gpu, Kind::Pump, Kind::Switch}) {
            std::uint32_t next = 0;
            for (std::uint32_t hall = 0; hall < site.count(Kind::Hall); ++hall) {
                const Range range = site.range({Kind::Hall, hall}, kind);
                QCOMPARE(range.first, next);
                next = range.end();
            }
            QCOMPARE(next, site.count(kind));
            QCOMPARE(site.range({Kind::Site, 0}, kind).count, site.count(kind));
        }
        QCOMPARE(site.range({Kind::Gpu, 7}, Kind::Gpu), (Range{7, 1}));
        QCOMPARE(site.range({Kind::Gpu, 7}, Kind::Server).count, 0U);
        QCOMPARE(site.range({Kind::Megapack, 7}, Kind::Gpu).count, 0U);
        QCOMPARE(site.range({Kind::Yard, 0}, Kind::Chiller).count, 90U);
    }

    void childrenKnowTheirParent()
    {
        // the whole small site, thing by thing
        std::vector<Device> open{{Kind::Site, 0}};
        std::size_t seen = 0;
        while (!open.empty()) {
            const Device device = open.back();
            open.pop_back();
            ++seen;
            QCOMPARE(m_array->hasChildren(device), !m_array->children(device).empty());
            for (const Device& child : m_array->children(device)) {
                QCOMPARE(m_array->parent(child), device);
                open.push_back(child);
            }
        }
        std::size_t total = 0;
        for (std::size_t kind = 0; kind < kindCount; ++kind) {
            total += m_array->count(static_cast<Kind>(kind));
        }
        QCOMPARE(seen, total);
    }

    void everyPathLeadsBack()
    {
        for (const SitePtr& site : {m_array, m_colossus}) {
            for (std::size_t k = 1; k < kindCount; ++k) {
                const Kind kind = static_cast<Kind>(k);
                const std::uint32_t stride = std::max(1U, site->count(kind) / 400U);
                for (std::uint32_t i = 0; i < site->count(kind); i += stride) {
                    const std::string path = site->path({kind, i});
                    const auto found = site->find(path);
                    QVERIFY2(found.has_value(), path.c_str());
                    QVERIFY2((*found == Device{kind, i}), path.c_str());
                }
            }
        }
        QCOMPARE(m_colossus->path({Kind::Site, 0}), std::string());
        QCOMPARE(m_colossus->find("").value(), (Device{Kind::Site, 0}));
    }

    void findsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        const QString gpu = QStringLiteral("hall-2/array-17/rack-3/server-5/gpu-2");
        QTest::newRow("path") << gpu << gpu;
        QTest::newRow("short") << QStringLiteral("h2 a17 r3 s5 g2") << gpu;
        QTest::newRow("upper case") << QStringLiteral("H2 A17 R3 S5 G2") << gpu;
        QTest::newRow("words") << QStringLiteral("hall 2, array 17, rack 3, server 5, GPU 2")
                               << gpu;
        QTest::newRow("with the building")
            << QStringLiteral("building-1/hall-2/array-17/rack-3/server-5/gpu-2") << gpu;
        QTest::newRow("storage rack")
            << QStringLiteral("h2 row1 r3 ss4") << QStringLiteral("hall-2/rack-3/storage-server-4");
        QTest::newRow("yard") << QStringLiteral("yard 2 megapack 12")
                              << QStringLiteral("yard-2/megapack-12");
        QTest::newRow("hall 5") << QStringLiteral("h5") << QString();
        QTest::newRow("gpu 9") << gpu.left(gpu.size() - 1) + QLatin1Char('9') << QString();
        QTest::newRow("number too large")
            << QStringLiteral("hall-99999999999999999999") << QString();
        QTest::newRow("no words") << QStringLiteral("///") << QString();
        QTest::newRow("zero") << QStringLiteral("hall-0") << QString();
        QTest::newRow("skipped level") << QStringLiteral("h2 g2") << QString();
    }
    void findsWhatPeopleType()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, path);
        const auto found = m_colossus->find(typed.toStdString());
        QCOMPARE(found.has_value(), !path.isEmpty());
        if (found) {
            QCOMPARE(QString::fromStdString(m_colossus->path(*found)), path);
        }
    }

    void labelsReadWell()
    {
        const auto label = [this](const char* path) {
            const auto found = m_colossus->find(path);
            return found ? m_colossus->label(*found) : std::string("nothing");
        };
        QCOMPARE(label("h2"), std::string("Hall 2"));
        QCOMPARE(label("h2 a17"), std::string("Array 17"));
        QCOMPARE(label("h2 a17 r3"), std::string("Rack 3"));
        QCOMPARE(label("h2 a17 r3 cdu1"), std::string("CDU"));
        QCOMPARE(label("h2 a17 r3 s5"), std::string("Server 5"));
        QCOMPARE(label("h2 a17 r3 s5 g2"), std::string("GPU 2"));
        QCOMPARE(label("yard-2/megapack-12"), std::string("Megapack 12"));
    }

    void arrayStandsWhereTheFileSays()
    {
        // rack 3 of the array: x = -3 + 2 x 0.75
        const OrientedBox rack = m_array->box({Kind::Rack, 2});
        QVERIFY(near(rack.centre.x, -1.5F) && near(rack.centre.y, 1.15F) && near(rack.centre.z, 0));
        // CDU at U1: bottom 100 mm up, face 75 mm behind the rack's front, 810 mm deep
        const OrientedBox cdu = m_array->box({Kind::Cdu, 2});
        QVERIFY(near(cdu.centre.x, -1.5F));
        QVERIFY(near(cdu.centre.y, 0.1F + 0.176F / 2));
        QVERIFY(near(cdu.centre.z, 0.6F - 0.075F - 0.405F));
        // server 5 of rack 3 at U26 to U29
        const UnitId server = m_array->unitId(m_array->find("r3 s5").value());
        QCOMPARE(int{m_array->mount(server).bottomU}, 26);
        const OrientedBox body = m_array->box(m_array->device(server));
        QVERIFY(near(body.centre.y, 0.1F + 25 * rackUnitM + 0.174F / 2));
        QVERIFY(near(body.centre.z, 0.525F - 0.45F));
        // GPU 6: second of the rear bank, 97 mm right and 156 mm behind GPU 1
        const OrientedBox gpu = m_array->box(m_array->find("r3 s5 g6").value());
        QVERIFY(near(gpu.centre.x, -1.5F + (-145.5F + 97) / 1000));
        QVERIFY(near(gpu.centre.y, 0.1F + 25 * rackUnitM + 0.066F));
        QVERIFY(near(gpu.centre.z, 0.075F + (0.255F - 0.156F)));
        // the management switch looks backwards from the rack's rear
        const OrientedBox management =
            m_array->box(m_array->find("r3 management-switch-1").value());
        QVERIFY(near(management.centre.z, -(0.525F - 0.2F)));
        QVERIFY(near(management.yawDeg, 180));
    }

    void rowsFaceEachOtherAcrossTheColdAisle()
    {
        const auto rackOf = [this](const char* path) {
            return m_colossus->racks[m_colossus->find(path)->index].place;
        };
        const Placement first = rackOf("h1 a1 r1");
        const Placement second = rackOf("h1 a8 r1");
        const Placement third = rackOf("h1 a15 r1");
        QVERIFY(near(first.yawDeg, 90) && near(second.yawDeg, 270) && near(third.yawDeg, 90));
        QVERIFY(near(second.position.x - first.position.x, 1.2F + 1.8F));
        QVERIFY(near(third.position.x - second.position.x, 1.2F + 1.2F));
        QVERIFY(near(first.position.x, -45 - 9.6F));
        QVERIFY(near(first.position.z, -5 + 21 + 3)); // seen from the front, rack 1 is at the left
    }

    void everythingIsInsideItsParent()
    {
        const Site& site = *m_colossus;
        for (const Kind kind :
             {Kind::Building, Kind::Hall, Kind::Array, Kind::Row, Kind::Yard, Kind::Rack,
              Kind::Megapack, Kind::Chiller, Kind::Generator, Kind::Transformer, Kind::PumpSkid}) {
            for (std::uint32_t i = 0; i < site.count(kind); ++i) {
                const Device device{kind, i};
                QVERIFY2(contains(site.box(site.parent(device)), site.box(device), 0.002F),
                         site.path(device).c_str());
            }
        }
        const Range units = site.range({Kind::Hall, 1}, Kind::Server);
        for (std::uint32_t i = units.first; i < units.first + 64; ++i) {
            const Device server{Kind::Server, i};
            QVERIFY(contains(site.box(site.parent(server)), site.box(server), 0.002F));
            for (const Device& part : site.children(server)) {
                QVERIFY2(contains(site.box(server), site.box(part), 0.052F),
                         site.path(part).c_str());
            }
        }
    }

    void factsSayWhereTheyComeFrom()
    {
        const std::vector<Fact> facts = m_colossus->factsOf({Kind::Gpu, 0});
        const auto power = std::ranges::find(facts, std::string("max-power"), &Fact::key);
        QVERIFY(power != facts.end());
        QCOMPARE(power->value.value(), 700.0);
        QCOMPARE(power->unit, std::string("W"));
        QCOMPARE(power->provenance, Provenance::Sourced);
        QCOMPARE(power->source, std::string("H100/H200 comparison tables"));
        QCOMPARE(number(facts, "no-such-fact"), std::nullopt);
        QVERIFY(std::ranges::any_of(m_colossus->factsOf({Kind::Site, 0}), [](const Fact& fact) {
            return fact.key == "floor-plan" && fact.provenance == Provenance::Assumed;
        }));
    }

    void staysWithinTheMemoryBudget()
    {
        static_assert(sizeof(Unit) <= 64);
        std::size_t parts = 0;
        for (std::size_t kind = 0; kind < kindCount; ++kind) {
            if (family(static_cast<Kind>(kind)) == Family::Part) {
                parts += m_colossus->byKind[kind].capacity();
            }
        }
        QVERIFY(parts > 1'000'000);
        QVERIFY(m_colossus->memoryBytes() < parts * 4 + m_colossus->units.size() * 64);
        QVERIFY(m_colossus->memoryBytes() < 40'000'000);
    }

private:
    SitePtr m_colossus;
    SitePtr m_array;
};

QTEST_APPLESS_MAIN(TestSite)
#include "tst_site.moc"
