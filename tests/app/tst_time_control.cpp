// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/time_control.h"
#include "tests/app/sample_session.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <atomic>
#include <thread>

using namespace hallscape;
using app::Session;
using app::TimeControl;
using data::MetricId;
using data::TimeMode;

namespace {

constexpr std::int64_t startMs = 1'730'000'000'000;
constexpr std::int64_t frameMs = 10'000;

/// GPU 0 of frame n has n degrees above 40; GPU 1 always 41; all others nothing.
data::SnapshotPtr frameOf(const data::Site& site, int n)
{
    auto series = std::make_shared<data::Series>();
    series->values.assign(site.count(data::Kind::Gpu), std::nanf(""));
    series->values[0] = 40.0F + static_cast<float>(n);
    series->values[1] = 41;
    auto snapshot = std::make_shared<data::Snapshot>();
    snapshot->timeMs = startMs + n * frameMs;
    snapshot->series[static_cast<std::size_t>(MetricId::GpuTemp)] = series;
    return snapshot;
}

/// Hands over a frame each time the test allows one.
class SteppedSource : public data::Source
{
public:
    SteppedSource(data::SitePtr site, std::shared_ptr<std::atomic<int>> allowed)
        : m_site(std::move(site)), m_allowed(std::move(allowed))
    {
    }
    data::SourceInfo info() const override { return {"Stepped", false, 10}; }
    data::SnapshotPtr next(std::stop_token stop) override
    {
        while (!stop.stop_requested()) {
            if (m_next < *m_allowed) {
                return frameOf(*m_site, m_next++);
            }
            std::this_thread::yield();
        }
        return nullptr;
    }

private:
    data::SitePtr m_site;
    std::shared_ptr<std::atomic<int>> m_allowed;
    int m_next = 0;
};

float shownTemp(const Session& session, std::uint32_t gpu)
{
    return session.snapshot() != nullptr ? session.snapshot()->at(MetricId::GpuTemp, gpu).value
                                         : std::nanf("");
}

/// A session that follows a stepped source and has `frames` frames behind it.
struct Live
{
    explicit Live(int frames)
    {
        ok = app::openSample(session, "array.json");
        session.time().setKeptBytes(std::uint64_t{1} << 30U);
        session.follow(std::make_unique<SteppedSource>(session.site(), allowed));
        for (int i = 0; i < frames; ++i) {
            step();
        }
        // The past is written by another thread.
        ok = ok && QTest::qWaitFor(
                       [this] {
                           const auto& range = session.time().timeline().range();
                           return range && hasPast();
                       },
                       20'000);
    }

    void step()
    {
        const int n = ++*allowed;
        ok = ok && QTest::qWaitFor(
                       [this, n] {
                           const auto& range = session.time().timeline().range();
                           return range && range->toMs == startMs + (n - 1) * frameMs;
                       },
                       20'000);
        if (n == 1) { // the recorder starts with the first frame
            ok = ok &&
                 QTest::qWaitFor([this] { return bool(session.time().historyReader()); }, 20'000);
        }
    }

    bool hasPast()
    {
        session.time().seek(session.time().timeline().range()->toMs - frameMs);
        return shownTemp(session, 0) == 40.0F + static_cast<float>(*allowed - 2);
    }

    std::shared_ptr<std::atomic<int>> allowed = std::make_shared<std::atomic<int>>(0);
    Session session;
    bool ok = false;
};

} // namespace

class TestTimeControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livesOnWhileThePastIsShown()
    {
        Live live(5);
        QVERIFY(live.ok);
        TimeControl& time = live.session.time();
        QCOMPARE(time.timeline().mode(), TimeMode::Paused);
        time.seek(startMs + 2 * frameMs);
        QTRY_COMPARE(shownTemp(live.session, 0), 42.0F);
        live.step(); // live data keeps arriving and is not shown
        QVERIFY(live.ok);
        QCOMPARE(shownTemp(live.session, 0), 42.0F);
        QCOMPARE(live.session.snapshot()->timeMs, startMs + 2 * frameMs);
        time.goLive();
        QCOMPARE(shownTemp(live.session, 0), 45.0F); // at once
        time.seek(startMs + 4 * frameMs);
        QTRY_COMPARE(shownTemp(live.session, 0), 44.0F);
    }

    void betweenFramesValuesAge()
    {
        Live live(4);
        QVERIFY(live.ok);
        live.session.time().seek(startMs + frameMs + 4'000);
        QTRY_COMPARE(live.session.snapshot()->timeMs, startMs + frameMs + 4'000);
        const data::Reading reading = live.session.snapshot()->at(MetricId::GpuTemp, 0);
        QCOMPARE(reading.value, 41.0F);
        QCOMPARE(reading.ageS, 4.0F);
    }

    void stepsGoFrameByFrame()
    {
        Live live(5);
        QVERIFY(live.ok);
        TimeControl& time = live.session.time();
        time.goLive();
        time.stepBack();
        QCOMPARE(time.timeline().mode(), TimeMode::Paused);
        QTRY_COMPARE(shownTemp(live.session, 0), 43.0F);
        time.stepBack();
        QTRY_COMPARE(shownTemp(live.session, 0), 42.0F);
        time.stepForward();
        QTRY_COMPARE(shownTemp(live.session, 0), 43.0F);
        time.seekStart();
        QTRY_COMPARE(shownTemp(live.session, 0), 40.0F);
        time.stepBack(); // there is nothing before
        QCOMPARE(time.timeline().cursorMs(), startMs);
    }

    void windowsAreLaidOverTheShownTime()
    {
        Live live(6);
        QVERIFY(live.ok);
        Session& session = live.session;
        session.time().seek(startMs + 4 * frameMs);
        QTRY_COMPARE(shownTemp(session, 0), 44.0F);
        data::Lens lens = session.lens();
        lens.over = data::TimeOverlay::Difference;
        lens.windowS = 20;
        session.setLens(lens);
        QTRY_COMPARE(shownTemp(session, 0), 2.0F);
        QCOMPARE(shownTemp(session, 1), 0.0F); // exactly
        QCOMPARE(session.shownLens().over, data::TimeOverlay::Difference);
        lens.windowS = 0;
        session.setLens(lens);
        QTRY_COMPARE(shownTemp(session, 0), 0.0F);
        lens.over = data::TimeOverlay::Mean;
        lens.windowS = 20;
        session.setLens(lens);
        QTRY_COMPARE(shownTemp(session, 0), 43.0F); // of 42, 43 and 44
        lens.over = data::TimeOverlay::Now;
        session.setLens(lens);
        QTRY_COMPARE(shownTemp(session, 0), 44.0F);
    }

    void windowsFollowTheLiveFeed()
    {
        Live live(4);
        QVERIFY(live.ok);
        Session& session = live.session;
        data::Lens lens = session.lens();
        lens.over = data::TimeOverlay::Difference;
        lens.windowS = 10;
        session.time().goLive();
        session.setLens(lens);
        QTRY_COMPARE(shownTemp(session, 0), 1.0F);
        QCOMPARE(session.snapshot()->timeMs, startMs + 3 * frameMs);
        lens.windowS = 3600; // before there was anything
        session.setLens(lens);
        QTRY_VERIFY(std::isnan(shownTemp(session, 0)));
    }

    void historyGrowsWithTheSession()
    {
        Live live(3);
        QVERIFY(live.ok);
        const auto reader = live.session.time().historyReader()();
        QVERIFY(reader);
        const data::HistoryRequest request{
            MetricId::GpuTemp, {0, 1}, startMs, startMs + 100 * frameMs};
        const auto samples = [&] {
            const auto lines = reader->read(request, {});
            return lines && lines->size() == 2 ? lines->front().samples.size() : 0;
        };
        QCOMPARE(samples(), std::size_t{3});
        live.step();
        QTRY_COMPARE(samples(), std::size_t{4}); // the same reader
    }

    void theStripCountsPresentAndGone()
    {
        Live live(5);
        QVERIFY(live.ok);
        data::Density density;
        connect(&live.session.time(), &TimeControl::densityChanged, this,
                [&density](const data::Density& each) { density = each; });
        live.session.time().wantDensity(MetricId::GpuTemp, 8);
        QTRY_COMPARE(density.bins.size(), std::size_t{8});
        QCOMPARE(density.devices, live.session.site()->count(data::Kind::Gpu));
        for (const data::DensityBin& bin : density.bins) {
            QCOMPARE(bin.present, 2U);
            QCOMPARE(bin.outOfRange, 0U);
        }
    }

    void recordsToAFileAndPlaysIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.hallrec"));
        {
            Live live(1);
            live.session.time().startRecording(path);
            QTRY_VERIFY(live.session.time().recorder().has_value());
            for (int i = 0; i < 4; ++i) {
                live.step();
            }
            QVERIFY(live.ok || live.session.time().recorder());
            QTRY_COMPARE(live.session.time().recorder()->frames, std::uint64_t{5});
            live.session.time().stopRecording();
            QVERIFY(!live.session.time().recorder());
        }
        Session session;
        QSignalSpy opened(&session, &Session::siteChanged);
        session.openSite(path); // it carries its site
        QVERIFY(opened.wait(20'000));
        QCOMPARE(session.site()->id, std::string("array"));
        session.time().open(path);
        QTRY_COMPARE(shownTemp(session, 0), 40.0F);
        QVERIFY(session.time().recording()->sameSite);
        QVERIFY(!session.sourceInfo());
        session.time().setSpeed(1000);
        session.time().play();
        QTRY_COMPARE(session.time().timeline().mode(), TimeMode::Paused); // at the end
        QTRY_COMPARE(shownTemp(session, 0), 44.0F);
    }

    void aRecordingThatCannotStartIsSaid()
    {
        Live live(1);
        TimeControl& time = live.session.time();
        QSignalSpy failed(&time, &TimeControl::failed);
        time.startRecording(QStringLiteral("/no/such/folder/a.hallrec"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.front().front().toString().isEmpty());
        QVERIFY(!time.recorder());
        live.step(); // the session goes on
        QVERIFY(time.sourceInfo());
    }

    void aForeignFileIsSaidAndNothingIsLost()
    {
        QTemporaryDir folder;
        QFile foreign(folder.filePath(QStringLiteral("b.hallrec")));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("not a recording");
        foreign.close();
        Session session;
        QVERIFY(app::openSample(session, "array.json"));
        QSignalSpy failed(&session.time(), &TimeControl::failed);
        session.time().open(foreign.fileName());
        QVERIFY(failed.wait(20'000));
        QVERIFY(!failed.front().front().toString().isEmpty());
        QVERIFY(session.site() != nullptr);
        session.showSnapshot(app::simulatedSnapshot(session.site()));
        QVERIFY(session.snapshot() != nullptr);
    }

    void theKeptPastGoesWithTheSession()
    {
        const QString cache =
            QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
            QStringLiteral("/hallscape");
        {
            Live live(3);
            QVERIFY(live.ok);
            QVERIFY(!QDir(cache).entryList({QStringLiteral("past-*.hallrec")}).isEmpty());
        }
        QTRY_VERIFY(QDir(cache).entryList({QStringLiteral("past-*")}).isEmpty());
    }

    void initTestCase()
    {
        QVERIFY(m_cache.isValid());
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    }

private:
    QTemporaryDir m_cache;
};

QTEST_GUILESS_MAIN(TestTimeControl)
#include "tst_time_control.moc"
