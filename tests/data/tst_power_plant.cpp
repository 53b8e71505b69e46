// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/parse.h"
#include "data/sim/constants.h"
#include "data/sim/power_plant.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace hallscape::data;
using namespace hallscape::data::sim;

namespace {

struct Fixture
{
    explicit Fixture(const Site& site)
        : topology(site), workload(topology, dice, true), failures(topology, workload, dice),
          plant(topology, dice)
    {
    }

    double suppliedMw() const
    {
        return plant.gridMw() + plant.generatorsMw() + plant.batteriesMw();
    }

    Dice dice{1};
    Topology topology;
    Workload workload;
    Failures failures;
    PowerPlant plant;
};

} // namespace

class TestPowerPlant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/colossus.json").site;
        QVERIFY(m_site);
        QVERIFY(m_site->count(Kind::Megapack) > 0);
    }

    void gridNeverRampsFasterThanAllowed()
    {
        Fixture f(*m_site);
        f.plant.settle(f.topology, f.failures, 115);
        double last = f.plant.gridMw();
        for (int i = 0; i < 600; ++i) {
            const double siteMw = i / 60 % 2 == 0 ? 40 : 120; // jobs stop and start every minute
            f.plant.advance(f.topology, f.failures, siteMw, 1);
            QVERIFY(std::abs(f.plant.gridMw() - last) <= gridRampMwPerS + 1e-9);
            QVERIFY(std::abs(f.suppliedMw() - siteMw) < 1e-9);
            last = f.plant.gridMw();
        }
    }

    void chargeStaysInBoundsForever()
    {
        // More than the grid may deliver, for two days: the batteries run down to their reserve and
        // no further.
        Fixture f(*m_site);
        f.plant.settle(f.topology, f.failures, 115);
        double lowest = 1;
        for (int i = 0; i < 48; ++i) {
            f.plant.advance(f.topology, f.failures, 230, 3600);
            lowest = std::min(lowest, f.plant.charge());
            QVERIFY(std::abs(f.suppliedMw() - 230) < 1e-6);
        }
        QVERIFY(lowest < 0.2);
        QVERIFY(lowest > chargeLowest - 0.001);
    }

    void chargeReturnsToItsTarget()
    {
        Fixture f(*m_site);
        f.plant.settle(f.topology, f.failures, 115);
        f.plant.advance(f.topology, f.failures, 200, 3600);
        const double drained = f.plant.charge();
        QVERIFY(drained < chargeTarget);
        f.plant.advance(f.topology, f.failures, 100, 48 * 3600);
        QVERIFY(std::abs(f.plant.charge() - chargeTarget) < 0.02);
    }

    void energyOfTheBatteriesAddsUp()
    {
        Fixture f(*m_site);
        f.plant.settle(f.topology, f.failures, 115);
        const double before = f.plant.charge();
        double dischargedMwh = 0;
        for (int i = 0; i < 200; ++i) {
            f.plant.advance(f.topology, f.failures, 145, 0.25);
            dischargedMwh += f.plant.batteriesMw() * 0.25 / 3600;
            QVERIFY(f.plant.batteriesMw() > 0);
        }
        const double storedMwh = f.topology.megapackMwh * f.topology.megapacks;
        const double takenMwh = (before - f.plant.charge()) * storedMwh;
        QVERIFY(std::abs(takenMwh * batteryEfficiency - dischargedMwh) < 1e-6);
    }

private:
    SitePtr m_site;
};

QTEST_APPLESS_MAIN(TestPowerPlant)
#include "tst_power_plant.moc"
