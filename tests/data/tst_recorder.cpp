// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/recorder.h"
#include "recording_support.h"

#include <QtTest/QTest>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

constexpr int kills = 50;
constexpr int patienceMs = 20'000;

std::unique_ptr<Recorder> started(const std::string& path, const SitePtr& site,
                                  const RecorderOptions& options = recorderOptions())
{
    auto recorder = Recorder::start(path, site, options);
    if (!recorder) {
        qWarning("%s: %s", path.c_str(), recorder.error().detail.c_str());
        return nullptr;
    }
    return *std::move(recorder);
}

std::unique_ptr<RecordingReader> opened(const std::string& path, const SitePtr& site)
{
    auto reader = RecordingReader::open(path, site);
    if (!reader) {
        qWarning("%s: %s", path.c_str(), reader.error().detail.c_str());
        return nullptr;
    }
    return *std::move(reader);
}

/// Waits until the recorder has as many frames, then says so.
bool waitForFrames(const Recorder& recorder, std::uint64_t frames)
{
    return QTest::qWaitFor([&] { return recorder.status().frames >= frames; }, patienceMs);
}

/// The life of a process that is going to be killed: goes on in \p path and writes the number of
/// every frame that was acknowledged into \p pipe.
[[noreturn]] void recordUntilKilled(const std::string& path, const SitePtr& site, int pipe)
{
    auto recorder = Recorder::start(path, site, recorderOptions());
    if (!recorder) {
        ::_exit(3);
    }
    const std::unique_ptr<Recorder> running = *std::move(recorder);
    for (auto frame = static_cast<std::int64_t>(running->status().frames);; ++frame) {
        running->push(madeUp(*site, frame));
        while (running->status().frames <= static_cast<std::uint64_t>(frame)) {
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        }
        if (::write(pipe, &frame, sizeof(frame)) != sizeof(frame)) {
            ::_exit(4);
        }
    }
}

/// \return the last number that the process wrote, -1 for none
std::int64_t lastAcknowledged(int pipe)
{
    std::int64_t last = -1;
    std::int64_t frame = 0;
    while (::read(pipe, &frame, sizeof(frame)) == sizeof(frame)) {
        last = frame;
    }
    return last;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadSample("array.json").site;
        QVERIFY(m_site != nullptr);
    }

    void recordsAndEndsCleanly()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        auto recorder = started(path, m_site);
        QVERIFY(recorder != nullptr);
        QCOMPARE(recorder->path(), path);
        for (std::int64_t frame = 0; frame < 35; ++frame) {
            recorder->push(madeUp(*m_site, frame));
            QVERIFY(waitForFrames(*recorder, static_cast<std::uint64_t>(frame) + 1));
        }
        const RecorderStatus status = recorder->status();
        QVERIFY(status.state == RecorderState::Recording);
        QCOMPARE(status.frames, std::uint64_t{35});
        QCOMPARE(status.skipped, std::uint64_t{0});
        QCOMPARE(status.firstMs, startMs);
        QCOMPARE(status.lastMs, startMs + 34 * 10'000);
        QVERIFY(status.bytes > 10'000);
        recorder->push(madeUp(*m_site, 35));
        recorder.reset(); // what waits is written
        QVERIFY(!std::filesystem::exists(path + "-wal"));
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->frames().size(), std::size_t{36});
    }

    void keepsTheInterval()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        RecorderOptions options = recorderOptions();
        options.intervalS = 10;
        auto recorder = started(path, m_site, options);
        QVERIFY(recorder != nullptr);
        std::uint64_t kept = 0;
        // Every 5 s, and one that comes 0.6 s early: sources are not exact.
        for (const std::int64_t ms : {0, 5'000, 10'000, 15'000, 19'400, 29'400}) {
            auto snapshot = std::make_shared<Snapshot>(*madeUp(*m_site, 0));
            snapshot->timeMs = startMs + ms;
            recorder->push(snapshot);
            kept += ms % 10'000 == 0 || ms > 19'000 ? 1 : 0;
            QVERIFY(waitForFrames(*recorder, kept));
        }
        QCOMPARE(recorder->status().frames, std::uint64_t{4});
        QCOMPARE(recorder->status().skipped, std::uint64_t{0});
    }

    void leavesOutWhatIsNoFrame()
    {
        const Folder folder;
        auto recorder = started(folder.path("a.hallrec"), m_site);
        QVERIFY(recorder != nullptr);
        recorder->push(madeUp(*m_site, 5));
        QVERIFY(waitForFrames(*recorder, 1));
        auto unfinished = std::make_shared<Snapshot>(*madeUp(*m_site, 6));
        unfinished->complete = false;
        recorder->push(unfinished);
        recorder->push(madeUp(*m_site, 5)); // the same again
        recorder->push(nullptr);
        recorder->push(madeUp(*m_site, 2)); // from the past
        recorder->push(madeUp(*m_site, 7));
        QVERIFY(waitForFrames(*recorder, 2));
        QCOMPARE(recorder->status().frames, std::uint64_t{2});
        QCOMPARE(recorder->status().lastMs, startMs + 70'000);
        QCOMPARE(recorder->status().skipped, std::uint64_t{1}); // a clock that was set back is said
    }

    void neverBlocksWhoPushes()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        auto recorder = started(path, m_site);
        QVERIFY(recorder != nullptr);
        std::vector<SnapshotPtr> snapshots;
        for (std::int64_t frame = 0; frame < 100; ++frame) {
            snapshots.push_back(madeUp(*m_site, frame));
        }
        for (const SnapshotPtr& snapshot : snapshots) {
            recorder->push(snapshot);
        }
        QTRY_COMPARE_WITH_TIMEOUT(recorder->status().frames + recorder->status().skipped,
                                  std::uint64_t{100}, patienceMs);
        QVERIFY(recorder->status().frames >= 4);
    }

    void theSecondWriterIsRefused()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        auto recorder = started(path, m_site);
        QVERIFY(recorder != nullptr);
        const auto second = Recorder::start(path, m_site, recorderOptions());
        QVERIFY(!second);
        QVERIFY2(second.error().detail.find("being recorded already") != std::string::npos,
                 second.error().detail.c_str());
        recorder->push(madeUp(*m_site, 0));
        QVERIFY(waitForFrames(*recorder, 1)); // the first goes on
        recorder.reset();
        QVERIFY(started(path, m_site) != nullptr);
    }

    void otherSitesAndOriginsAreRefused()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 2), std::string());
        QVERIFY(!Recorder::start(path, loadSample("dojo.json").site, recorderOptions()));
        RecorderOptions measured = recorderOptions();
        measured.simulated = false;
        const auto mixed = Recorder::start(path, m_site, measured);
        QVERIFY(!mixed);
        QVERIFY(mixed.error().detail.find("simulated") != std::string::npos);
        QVERIFY(!Recorder::start("/proc/nothing/a.hallrec", m_site, recorderOptions()));
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->frames().size(), std::size_t{2});
    }

    void aRemovedFileIsNoticed()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        auto recorder = started(path, m_site);
        QVERIFY(recorder != nullptr);
        recorder->push(madeUp(*m_site, 0));
        QVERIFY(waitForFrames(*recorder, 1));
        std::filesystem::remove(path);
        recorder->push(madeUp(*m_site, 1));
        QTRY_VERIFY_WITH_TIMEOUT(recorder->status().state == RecorderState::Failed, patienceMs);
        QVERIFY(recorder->status().message.find("removed") != std::string::npos);
    }

    void aFullDiskPauses()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        auto recorder = started(path, m_site);
        QVERIFY(recorder != nullptr);
        // Real writes that fail: no file may grow past half a megabyte.
        const auto previous = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit roomy = limit;
        limit.rlim_cur = 500'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        std::int64_t frame = 0;
        for (; frame < 500 && recorder->status().state == RecorderState::Recording; ++frame) {
            const RecorderStatus before = recorder->status();
            recorder->push(madeUp(*m_site, frame));
            QTRY_VERIFY_WITH_TIMEOUT(recorder->status().frames > before.frames ||
                                         recorder->status().state != RecorderState::Recording,
                                     patienceMs);
        }
        const RecorderStatus full = recorder->status();
        const auto during = opened(path, m_site);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &roomy), 0);
        std::signal(SIGXFSZ, previous);
        QVERIFY2(full.state == RecorderState::Paused, full.message.c_str());
        QVERIFY(!full.message.empty());
        QVERIFY(full.frames > 5);
        // What was acknowledged can be read while it waits.
        QVERIFY(during != nullptr);
        QCOMPARE(during->frames().size(), static_cast<std::size_t>(full.frames));

        // There is room again: the next frame goes into the same file.
        for (int more = 0; more < 40; ++more, ++frame) {
            const std::uint64_t before = recorder->status().frames;
            recorder->push(madeUp(*m_site, frame));
            QVERIFY(waitForFrames(*recorder, before + 1));
        }
        QVERIFY(recorder->status().state == RecorderState::Recording);
        QVERIFY(recorder->status().message.empty());
        recorder.reset();
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->frames().size(), static_cast<std::size_t>(full.frames + 40));
        for (std::size_t i = 0; i < reader->frames().size(); ++i) {
            const auto played = reader->snapshot(i);
            QVERIFY(static_cast<bool>(played));
            const std::int64_t made = (reader->frames()[i].timeMs - startMs) / 10'000;
            QCOMPARE(difference(**played, *madeUp(*m_site, made)), std::string());
        }
    }

    void killedFiftyTimes()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        std::minstd_rand dice(17);
        std::size_t checked = 0;
        for (int round = 0; round < kills; ++round) {
            std::array<int, 2> ends{};
            QCOMPARE(::pipe(ends.data()), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(ends[0]);
                recordUntilKilled(path, m_site, ends[1]);
            }
            ::close(ends[1]);
            // From while it is being created to well into it.
            std::this_thread::sleep_for(std::chrono::microseconds(dice() % 250'000));
            QCOMPARE(::kill(child, SIGKILL), 0);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            const std::int64_t last = lastAcknowledged(ends[0]);
            ::close(ends[0]);
            QVERIFY2(WIFSIGNALED(status), "the recorder gave up by itself");
            if (last < 0) {
                continue; // killed before the first frame
            }
            const auto reader = opened(path, m_site);
            QVERIFY(reader != nullptr);
            QVERIFY(reader->frames().size() > static_cast<std::size_t>(last));
            for (; checked < reader->frames().size(); ++checked) {
                QCOMPARE(compare(*reader, checked), std::string());
            }
        }
        QVERIFY2(checked > 50, std::to_string(checked).c_str());
        // Everything again, after all the kills that followed.
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        for (std::size_t frame = 0; frame < checked; ++frame) {
            QCOMPARE(compare(*reader, frame), std::string());
        }
        QVERIFY(!reader->info().damaged);
        qInfo("%d kills, %zu frames, none lost", kills, checked);
    }

private:
    std::string compare(RecordingReader& reader, std::size_t frame) const
    {
        const auto played = reader.snapshot(frame);
        return played ? difference(**played, *madeUp(*m_site, static_cast<std::int64_t>(frame)))
                      : played.error().detail;
    }

    SitePtr m_site;
};

QTEST_APPLESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
