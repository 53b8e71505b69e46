// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/parse.h"
#include "data/sim/constants.h"
#include "data/sim/simulator.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace hallscape::data;

namespace {

const std::vector<float>& of(const Snapshot& snapshot, MetricId id)
{
    static const std::vector<float> none;
    return snapshot.of(id) == nullptr ? none : snapshot.of(id)->values;
}

double sum(const std::vector<float>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

float percentile(std::vector<float> values, double share)
{
    std::erase_if(values, [](float v) { return std::isnan(v); });
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

bool near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

/// Bit for bit, NaN included.
bool same(const std::vector<float>& a, const std::vector<float>& b)
{
    return std::ranges::equal(
        a, b, [](float x, float y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_array = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/array.json").site;
        m_colossus = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/colossus.json").site;
        QVERIFY(m_array);
        QVERIFY(m_colossus);
    }

    void everyDeviceHasAValue()
    {
        Simulator simulator(m_colossus, {});
        simulator.step(30);
        const SnapshotPtr snapshot = simulator.snapshot();
        QVERIFY(snapshot->simulated);
        QCOMPARE(snapshot->timeMs, SimulatorOptions{}.startMs + 30'000);
        for (const Metric& row : metrics()) {
            const std::vector<float>& values = of(*snapshot, row.id);
            const std::string name(row.key);
            QCOMPARE(values.size(), std::size_t{m_colossus->count(row.kind)});
            const auto unknown =
                std::ranges::count_if(values, [](float v) { return std::isnan(v); });
            // Only a GPU that fell off the bus has none.
            QVERIFY2(unknown <= (row.kind == Kind::Gpu ? 32 : 0), name.c_str());
            QVERIFY2(std::ranges::none_of(values, [](float v) { return std::isinf(v); }),
                     name.c_str());
        }
    }

    void liquidCooledGpusAreInThePublishedBand()
    {
        // 41-50 degC under load: Latif et al., Cooling Matters, arXiv 2507.16781. Idle GPUs are
        // bimodal's other half.
        Simulator simulator(m_colossus, {});
        simulator.step(60);
        const SnapshotPtr snapshot = simulator.snapshot();
        const std::vector<float>& temps = of(*snapshot, MetricId::GpuTemp);
        const std::vector<float>& power = of(*snapshot, MetricId::GpuPower);
        QVERIFY(percentile(temps, 0.10) > 41);
        QVERIFY(percentile(temps, 0.50) > 42 && percentile(temps, 0.50) < 48);
        QVERIFY(percentile(temps, 0.99) < 50);
        QVERIFY(percentile(temps, 0.01) < 30);
        const auto between =
            std::ranges::count_if(power, [](float w) { return w > 100 && w < 400; });
        QVERIFY(static_cast<double>(between) < 0.01 * static_cast<double>(power.size()));
        const auto idle = std::ranges::count_if(power, [](float w) { return w <= 100; });
        QVERIFY(static_cast<double>(idle) > 0.02 * static_cast<double>(power.size()));
        QVERIFY(std::ranges::none_of(power, [](float w) { return w > 700; }));
        // Memory is warmer than its core, by 1 to 11 K.
        for (std::size_t i = 0; i < temps.size(); i += 97) {
            const float above = of(*snapshot, MetricId::GpuMemoryTemp)[i] - temps[i];
            QVERIFY(std::isnan(above) || (above >= 1 && above <= 11));
        }
    }

    void siteDrawsWhatIsReported()
    {
        Simulator simulator(m_colossus, {});
        simulator.step(60);
        const SnapshotPtr s = simulator.snapshot();
        const double siteMw = sum(of(*s, MetricId::SitePower));
        QVERIFY(siteMw > 105 && siteMw < 145);
        QVERIFY(percentile(of(*s, MetricId::ServerPower), 1) <= 8400);
        QVERIFY(percentile(of(*s, MetricId::RackPower), 1) <= 67);
        const double itMw = sum(of(*s, MetricId::SiteItPower));
        QVERIFY(near(sum(of(*s, MetricId::RackPower)) / 1000, itMw, 1e-4));
        QVERIFY(near(sum(of(*s, MetricId::PduPower)) / 1000, itMw, 1e-4));
        const double supplied = sum(of(*s, MetricId::GridPower)) +
                                sum(of(*s, MetricId::GeneratorPower)) / 1000 +
                                sum(of(*s, MetricId::MegapackPower)) / 1000;
        QVERIFY(near(supplied, siteMw, 1e-4));
        QVERIFY(near(sum(of(*s, MetricId::ChillerHeat)) / 1000, itMw, 0.03));
    }

    void heatOfEveryRackLeavesWithItsCoolant()
    {
        Simulator simulator(m_array, {});
        simulator.step(120);
        const SnapshotPtr s = simulator.snapshot();
        for (std::uint32_t cdu = 0; cdu < m_array->count(Kind::Cdu); ++cdu) {
            const RackId rack = m_array->units[m_array->unitId({Kind::Cdu, cdu}).index].rack;
            const Range servers = m_array->range(Site::device(rack), Kind::Server);
            double kw = 0;
            for (std::uint32_t i = servers.first; i < servers.end(); ++i) {
                kw += static_cast<double>(of(*s, MetricId::ServerPower)[i]) / 1000;
            }
            // P = m cp dT with PG25: 3.95 kJ/(kg K), 1.0165 kg/L
            const double kelvin = static_cast<double>(of(*s, MetricId::CduReturnTemp)[cdu]) -
                                  static_cast<double>(of(*s, MetricId::CduSupplyTemp)[cdu]);
            const double litres = static_cast<double>(of(*s, MetricId::CduFlow)[cdu]);
            const double carriedKw = litres / 60 * 1.0165 * 3.95 * kelvin;
            QVERIFY2(near(carriedKw, 0.9 * kw, 0.01), std::to_string(carriedKw / kw).c_str());
            QVERIFY(near(carriedKw, static_cast<double>(of(*s, MetricId::CduHeat)[cdu]), 0.001));
        }
    }

    void psusShareTheirServersLoad()
    {
        Simulator simulator(m_array, {});
        const SnapshotPtr s = simulator.snapshot();
        for (std::uint32_t i = 0; i < m_array->count(Kind::Server); ++i) {
            const Range psus = m_array->range({Kind::Server, i}, Kind::Psu);
            QCOMPARE(psus.count, 4U);
            double watts = 0;
            for (std::uint32_t p = psus.first; p < psus.end(); ++p) {
                watts += static_cast<double>(of(*s, MetricId::PsuPower)[p]);
            }
            QVERIFY(near(watts, static_cast<double>(of(*s, MetricId::ServerPower)[i]), 1e-4));
        }
    }

    void sameSeedSameValues()
    {
        Simulator a(m_array, {});
        Simulator b(m_array, {});
        Simulator other(m_array, {.seed = 2});
        for (Simulator* simulator : {&a, &b, &other}) {
            simulator->step(95);
        }
        for (const Metric& row : metrics()) {
            QVERIFY(same(of(*a.snapshot(), row.id), of(*b.snapshot(), row.id)));
        }
        QVERIFY(
            !same(of(*a.snapshot(), MetricId::GpuTemp), of(*other.snapshot(), MetricId::GpuTemp)));
    }

    void snapshotsDoNotChange()
    {
        Simulator simulator(m_array, {});
        const SnapshotPtr before = simulator.snapshot();
        const std::vector<float> temps = of(*before, MetricId::GpuTemp);
        simulator.stopJob();
        simulator.step(60);
        QVERIFY(same(temps, of(*before, MetricId::GpuTemp)));
        QVERIFY(!same(temps, of(*simulator.snapshot(), MetricId::GpuTemp)));
    }

    void averagesDoNotDependOnTheStep()
    {
        Simulator coarse(m_array, {});
        Simulator fine(m_array, {});
        coarse.step(10);
        double meanW = 0;
        for (int i = 0; i < 10; ++i) {
            fine.step(1);
            meanW += sum(of(*fine.snapshot(), MetricId::SiteItPower)) / 10;
        }
        QVERIFY(near(meanW, sum(of(*coarse.snapshot(), MetricId::SiteItPower)), 0.002));
        const float a = percentile(of(*coarse.snapshot(), MetricId::GpuTemp), 0.5);
        const float b = percentile(of(*fine.snapshot(), MetricId::GpuTemp), 0.5);
        QVERIFY2(std::abs(a - b) < 1.5F, std::to_string(a - b).c_str());
    }

    void stoppingTheJobMovesTheLoadToTheBatteries()
    {
        // GIVEN the running site
        Simulator simulator(m_colossus, {});
        simulator.step(10);
        const SnapshotPtr before = simulator.snapshot();
        // WHEN the job stops
        simulator.stopJob();
        simulator.step(0.1);
        const SnapshotPtr after = simulator.snapshot();
        // THEN the site's power falls at once, the grid hardly moves and the batteries take the
        // difference
        const double dropMw =
            sum(of(*before, MetricId::SitePower)) - sum(of(*after, MetricId::SitePower));
        QVERIFY(dropMw > 40);
        QVERIFY(sum(of(*before, MetricId::GridPower)) - sum(of(*after, MetricId::GridPower)) <=
                0.2);
        QVERIFY(sum(of(*after, MetricId::MegapackPower)) / 1000 < -0.9 * dropMw);
        QCOMPARE(after->jobs[0].state, JobState::Stopping);
        simulator.step(120);
        const SnapshotPtr later = simulator.snapshot();
        QCOMPARE(later->jobs[0].state, JobState::Stopped);
        QVERIFY(sum(of(*later, MetricId::MegapackCharge)) >
                sum(of(*after, MetricId::MegapackCharge)));
        QVERIFY(percentile(of(*later, MetricId::GpuTemp), 0.99) < 36);
        QVERIFY(percentile(of(*later, MetricId::GpuPower), 0.99) < 80);
    }

    void startingTheJobRampsUp()
    {
        Simulator simulator(m_array, {.jobRunning = false});
        simulator.step(10);
        QCOMPARE(simulator.snapshot()->jobs[0].state, JobState::Stopped);
        const double idle = sum(of(*simulator.snapshot(), MetricId::SiteItPower));
        simulator.startJob();
        simulator.step(2);
        QCOMPARE(simulator.snapshot()->jobs[0].state, JobState::Starting);
        const double starting = sum(of(*simulator.snapshot(), MetricId::SiteItPower));
        simulator.step(30);
        const SnapshotPtr running = simulator.snapshot();
        QCOMPARE(running->jobs[0].state, JobState::Running);
        QVERIFY(idle < starting);
        QVERIFY(starting < sum(of(*running, MetricId::SiteItPower)));
        QVERIFY(running->jobs[0].iteration > 0);
    }

    void checkpointsComeEveryTwentyMinutes()
    {
        Simulator simulator(m_array, {});
        int checkpoints = 0;
        JobState last = simulator.snapshot()->jobs[0].state;
        for (int i = 0; i < 2 * 3600 / 5; ++i) {
            simulator.step(5);
            const JobState now = simulator.snapshot()->jobs[0].state;
            checkpoints += now == JobState::Checkpointing && last != now ? 1 : 0;
            last = now;
        }
        QVERIFY(checkpoints >= 5 && checkpoints <= 6);
    }

    void anOperatorFindsFaults()
    {
        Simulator simulator(m_colossus, {});
        simulator.step(60);
        const SnapshotPtr s = simulator.snapshot();
        const auto past = [&](MetricId id) {
            return std::ranges::count_if(
                of(*s, id), [id](float v) { return alarmOf(metric(id), v) != Alarm::None; });
        };
        QVERIFY(past(MetricId::CduFlow) >= 1 && past(MetricId::CduFlow) <= 5);
        QCOMPARE(past(MetricId::PumpSpeed), std::ptrdiff_t{1});
        QVERIFY(past(MetricId::GpuXid) >= 1);
        QVERIFY(past(MetricId::GpuTemp) >= 1);
        const Series& temps = *s->of(MetricId::GpuTemp);
        QCOMPARE(std::ranges::count_if(temps.agesS, [](float age) { return age > 60; }),
                 std::ptrdiff_t{8});
        // All else is quiet: no alarm on more than 1 in 1,000 GPUs.
        QVERIFY(static_cast<std::uint32_t>(past(MetricId::GpuTemp)) <
                m_colossus->count(Kind::Gpu) / 1000);
    }

private:
    SitePtr m_array;
    SitePtr m_colossus;
};

QTEST_APPLESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
