// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place_history.h"
#include "tests/app/sample_session.h"

#include <QtCore/QTemporaryFile>

#include <atomic>
#include <thread>

using namespace hallscape;
using app::PlaceHistory;
using app::PlaceStep;
using app::Session;

namespace {

/// Hands over one prepared snapshot after the other, then waits to be stopped.
class FakeSource : public data::Source
{
public:
    FakeSource(data::SnapshotPtr snapshot, int count)
        : m_snapshot(std::move(snapshot)), m_left(count)
    {
    }
    data::SourceInfo info() const override { return {"Fake", true, 1}; }
    data::SnapshotPtr next(std::stop_token stop) override
    {
        if (m_left-- > 0) {
            auto copy = std::make_shared<data::Snapshot>(*m_snapshot);
            copy->timeMs += 1000 * (100 - m_left);
            return copy;
        }
        while (!stop.stop_requested()) {
            std::this_thread::yield();
        }
        return nullptr;
    }

private:
    data::SnapshotPtr m_snapshot;
    int m_left;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenFileKeepsTheSiteThatIsOpen()
    {
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        const auto before = session.site();
        QTemporaryFile broken;
        QVERIFY(broken.open());
        broken.write("{ not json");
        broken.close();
        QSignalSpy failed(&session, &Session::siteFailed);
        session.openSite(broken.fileName());
        QVERIFY(session.loading());
        QVERIFY(failed.wait(20'000));
        QVERIFY(!session.loading());
        QCOMPARE(session.site(), before);
        QVERIFY(data::hasErrors(session.problems()));
        QCOMPARE(session.sitePath(), app::samplePath("array.json"));
    }

    void goToOpensWhatMustBeOpen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("opened"); // kind that is open afterwards; Kind::Count: nothing
        const auto add = [](const char* name, data::Kind kind, data::Kind opened) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(opened);
        };
        add("a GPU opens its server", data::Kind::Gpu, data::Kind::Server);
        add("a server opens itself", data::Kind::Server, data::Kind::Server);
        add("a CDU opens its rack", data::Kind::Cdu, data::Kind::Rack);
        add("a pump opens its rack", data::Kind::Pump, data::Kind::Rack);
        add("a rack opens itself", data::Kind::Rack, data::Kind::Rack);
        add("an array opens nothing", data::Kind::Array, data::Kind::Count);
    }

    void goToOpensWhatMustBeOpen()
    {
        QFETCH(int, kind);
        QFETCH(int, opened);
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        int flights = 0;
        connect(&session, &Session::flightToDeviceRequested, this, [&flights] { ++flights; });
        const data::Device target{static_cast<data::Kind>(kind), 0};
        session.goTo(target);
        QVERIFY(session.selection() == target);
        QCOMPARE(flights, 1);
        QCOMPARE(session.opened() ? static_cast<int>(session.opened()->kind)
                                  : static_cast<int>(data::Kind::Count),
                 opened);
    }

    void whatIsNotThereIsNotSelected()
    {
        Session session;
        session.goTo({data::Kind::Gpu, 0});
        QVERIFY(!session.selection());
        QVERIFY(app::openSample(session, "array.json"));
        session.select(data::Device{data::Kind::Gpu, 9'999'999});
        QVERIFY(!session.selection());
    }

    void backAndForwardWalkTheSteps()
    {
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        const data::Device rack{data::Kind::Rack, 0};
        const data::Device gpu{data::Kind::Gpu, 7};
        session.goTo(rack);
        session.goTo(gpu);
        session.back();
        QVERIFY(session.selection() == rack);
        QVERIFY(session.opened() == rack);
        session.back();
        QVERIFY(!session.selection());
        QVERIFY(!session.canGoBack());
        session.forward();
        session.forward();
        QVERIFY(session.selection() == gpu);
        QVERIFY(!session.canGoForward());
    }

    void goingUpEndsAtTheSite()
    {
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        session.goTo({data::Kind::Gpu, 0});
        for (int i = 0; i < 20; ++i) {
            session.goUp();
        }
        QVERIFY(session.selection() == data::Device{});
    }

    void aViewComesBackAsItWas()
    {
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        data::View view = session.view();
        view.lens.metric = data::MetricId::GpuPower;
        view.lens.palette = data::PaletteId::Inferno;
        view.shown.roof = true;
        view.place.selection = session.site()->path({data::Kind::Gpu, 5});
        view.place.opened = session.site()->path({data::Kind::Server, 0});
        view.place.camera = data::CameraPose{{1, 2, 3}, {4, 5, 6}, 50};
        QCOMPARE(session.apply(view).size(), std::size_t{0});
        session.reportCamera(*view.place.camera);
        QVERIFY(session.view() == view);
    }

    void aViewOfAnotherSiteSaysWhatIsMissing()
    {
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        data::View view;
        view.site = "atlantis";
        view.place.selection = "hall-77/rack-99";
        const auto missing = session.apply(view);
        QCOMPARE(missing.size(), std::size_t{2});
        QVERIFY(missing[1].find("hall-77/rack-99") != std::string::npos);
        QVERIFY(!session.selection());
    }

    void aSourceIsFollowedAndItsHistoryKept()
    {
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        const auto snapshot = app::simulatedSnapshot(session.site());
        QSignalSpy arrived(&session, &Session::snapshotChanged);
        session.follow(std::make_unique<FakeSource>(snapshot, 5));
        QTRY_VERIFY(session.snapshot() && session.snapshot()->timeMs == snapshot->timeMs + 100'000);
        QVERIFY(arrived.size() <= 5); // the newest wins: fewer are allowed, more are not
        QCOMPARE(session.history(data::MetricId::GpuTemp, {data::Kind::Gpu, 0}).size(),
                 std::size_t{5});
        QCOMPARE(session.history(data::MetricId::GpuTemp, {data::Kind::Rack, 0}).size(),
                 std::size_t{5});
        QCOMPARE(session.lensSummary().metric, std::optional(data::MetricId::GpuTemp));
        const auto& summary = session.lensSummary();
        QCOMPARE(summary.ok + summary.outOfRange + summary.stale + summary.neverSeen,
                 session.site()->count(data::Kind::Gpu));
    }

    void aNewSiteEndsTheOldSource()
    {
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        session.follow(std::make_unique<FakeSource>(app::simulatedSnapshot(session.site()), 1));
        QTRY_VERIFY(session.snapshot());
        QVERIFY(app::openSample(session, "array.json"));
        QVERIFY(!session.snapshot());
        QVERIFY(!session.sourceInfo());
    }

    void aRollupIsMadeOnDemandAndKept()
    {
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        QVERIFY(!session.rollup(data::MetricId::CduFlow));
        session.showSnapshot(app::simulatedSnapshot(session.site()));
        const auto first = session.rollup(data::MetricId::CduFlow);
        QVERIFY(first);
        QCOMPARE(session.rollup(data::MetricId::CduFlow), first);
    }

    void historyForgetsTheStepsAhead()
    {
        PlaceHistory history;
        const auto step = [](std::uint32_t i) {
            return PlaceStep{data::Device{data::Kind::Rack, i}, std::nullopt};
        };
        for (std::uint32_t i = 0; i < 3; ++i) {
            history.push(step(i));
        }
        history.push(step(2)); // the same again is no step
        QVERIFY(history.back() == step(1));
        history.push(step(9));
        QVERIFY(!history.canGoForward());
        QVERIFY(history.back() == step(1));
        for (std::uint32_t i = 0; i < 2 * PlaceHistory::capacity; ++i) {
            history.push(step(i));
        }
        std::size_t steps = 1;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QCOMPARE(steps, PlaceHistory::capacity);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
