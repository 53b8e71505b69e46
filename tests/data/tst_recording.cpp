// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_support.h"

#include "data/recording/format.h"
#include "data/recording/frame_record.h"
#include "data/recording/reader.h"

#include <QtTest/QTest>

#include <filesystem>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hallscape::data;
using namespace hallscape::data::test;
using recording::Writer;

namespace {

std::unique_ptr<RecordingReader> opened(const std::string& path, const SitePtr& site)
{
    auto reader = RecordingReader::open(path, site);
    if (!reader) {
        qWarning("%s: %s", path.c_str(), reader.error().detail.c_str());
        return nullptr;
    }
    return *std::move(reader);
}

/// Compares every frame with the one it was made from. \return the first difference
std::string compareAll(RecordingReader& reader, const Site& site)
{
    for (std::size_t i = 0; i < reader.frames().size(); ++i) {
        const auto snapshot = reader.snapshot(i);
        if (!snapshot) {
            return snapshot.error().detail;
        }
        const std::int64_t number = reader.frames()[i].number;
        const std::string what = difference(**snapshot, *madeUp(site, number));
        if (!what.empty()) {
            return "frame " + std::to_string(number) + ": " + what;
        }
    }
    return {};
}

/// Site of the sample with one thing replaced in its text.
SitePtr changedArray(const std::string& from, const std::string& to)
{
    std::string text = bytesOf(sourceDir + "/data/samples/array.json");
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        return nullptr;
    }
    text.replace(at, from.size(), to);
    return parseLayout(text, "array.json", sampleInclude).site;
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadSample("array.json").site;
        QVERIFY(m_site != nullptr);
    }

    void everythingComesBack_data()
    {
        QTest::addColumn<int>("frames");
        QTest::newRow("one frame") << 1;
        QTest::newRow("no whole chunk") << 17;
        QTest::newRow("exactly one chunk") << 30;
        QTest::newRow("chunks and a rest") << 73;
    }
    void everythingComesBack()
    {
        QFETCH(const int, frames);
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, frames), std::string());
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->frames().size(), static_cast<std::size_t>(frames));
        QCOMPARE(compareAll(*reader, *m_site), std::string());
        QVERIFY(!reader->info().damaged);
    }

    void saysWhatItIs()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 3), std::string());
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        const RecordingInfo& info = reader->info();
        QCOMPARE(info.siteId, m_site->id);
        QCOMPARE(info.siteTitle, m_site->title);
        QCOMPARE(info.sourceName, std::string("Made up"));
        QCOMPARE(info.writer, std::string("test"));
        QVERIFY(info.simulated && info.sameSite && !info.damaged);
        QCOMPARE(info.unmatchedDevices, 0U);
        QCOMPARE(info.spacingS, 10.0F);
        QCOMPARE(*embeddedLayout(path), recorderOptions().layout);
    }

    void countsComeWithTheFrames()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 8), std::string());
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        for (const std::size_t frame : {2U, 7U}) { // 7 has an age per value
            const SnapshotPtr live = madeUp(*m_site, static_cast<std::int64_t>(frame));
            FrameCount expected;
            for (std::uint32_t i = 0; i < m_site->count(Kind::Gpu); ++i) {
                const ValueState state = live->at(MetricId::GpuTemp, i).state;
                expected.stale += state == ValueState::Stale ? 1 : 0;
                expected.outOfRange += state == ValueState::OutOfRange ? 1 : 0;
                expected.present += state == ValueState::Ok || state == ValueState::OutOfRange;
            }
            const FrameCount& count =
                reader->frames()[frame].counts[static_cast<std::size_t>(MetricId::GpuTemp)];
            QCOMPARE(count.present, expected.present);
            QCOMPARE(count.outOfRange, expected.outOfRange);
            QCOMPARE(count.stale, expected.stale);
            QVERIFY(expected.present > 0);
        }
    }

    void framesAreFoundByTime()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 4), std::string());
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        QVERIFY(!frameAt(reader->frames(), startMs - 1));
        QCOMPARE(frameAt(reader->frames(), startMs), std::optional<std::size_t>(0));
        QCOMPARE(frameAt(reader->frames(), startMs + 19'999), std::optional<std::size_t>(1));
        QCOMPARE(frameAt(reader->frames(), startMs + 999'999), std::optional<std::size_t>(3));
        QVERIFY(!reader->snapshot(4));
        QVERIFY(!reader->series(4, MetricId::GpuTemp));
    }

    void readsWhileItIsWritten()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        auto writer = Writer::open(path, m_site, recorderOptions());
        QVERIFY(static_cast<bool>(writer));
        const std::unique_ptr<Writer> open = *std::move(writer);
        open->append(*madeUp(*m_site, 0));
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        // Past the point where frames become blocks, with reads in between.
        for (std::int64_t frame = 1; frame < 95; ++frame) {
            open->append(*madeUp(*m_site, frame));
            if (frame % 2 == 0) {
                open->tidy();
            }
            const auto fresh = reader->refresh();
            QVERIFY(static_cast<bool>(fresh));
            QCOMPARE(*fresh, std::size_t{1});
            const auto random = static_cast<std::size_t>(frame * 7919 % (frame + 1));
            const auto snapshot = reader->snapshot(random);
            QVERIFY(static_cast<bool>(snapshot));
            QCOMPARE(difference(**snapshot, *madeUp(*m_site, static_cast<std::int64_t>(random))),
                     std::string());
        }
        QVERIFY(!reader->info().damaged);
    }

    void resumes()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 33), std::string());
        QCOMPARE(writeFrames(path, m_site, 33, 61), std::string());
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->frames().size(), std::size_t{61});
        QCOMPARE(compareAll(*reader, *m_site), std::string());
    }

    void aCleanEndLeavesOneFile()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 3), std::string());
        for (const char* const suffix : {"-wal", "-shm", "-journal", "-lock"}) {
            QVERIFY2(!std::filesystem::exists(path + suffix), suffix);
        }
    }

    void readOnlyMedia_data()
    {
        QTest::addColumn<bool>("clean");
        QTest::newRow("ended cleanly") << true;
        QTest::newRow("still in WAL mode, nothing in the log") << false;
    }
    void readOnlyMedia()
    {
        QFETCH(const bool, clean);
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 3), std::string());
        if (!clean) {
            // Marks 18 and 19 of the header: how SQLite remembers the mode.
            std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(18);
            file.write("\2\2", 2);
        }
        const std::string parent = std::filesystem::path(path).parent_path();
        QCOMPARE(::chmod(path.c_str(), 0444), 0);
        QCOMPARE(::chmod(parent.c_str(), 0555), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            // The rights of a folder do not hold for root.
            if (::geteuid() == 0 && ::setuid(65'534) != 0) {
                ::_exit(4);
            }
            const auto reader = RecordingReader::open(path, m_site);
            const bool good = reader && (*reader)->frames().size() == 3;
            ::_exit(good ? 0 : 3);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(::chmod(parent.c_str(), 0755), 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void anotherLayoutIsMatchedByName()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 32), std::string());
        const SitePtr smaller = changedArray("\"count\": 8", "\"count\": 7");
        QVERIFY(smaller != nullptr);
        const std::uint32_t gpus = smaller->count(Kind::Gpu);
        QVERIFY(gpus > 0 && gpus < m_site->count(Kind::Gpu));
        const auto reader = opened(path, smaller);
        QVERIFY(reader != nullptr);
        QVERIFY(!reader->info().sameSite);
        QVERIFY(reader->info().unmatchedDevices > 0);
        for (const std::size_t frame : {std::size_t{3}, std::size_t{31}}) {
            const SnapshotPtr live = madeUp(*m_site, static_cast<std::int64_t>(frame));
            const auto series = reader->series(frame, MetricId::GpuTemp);
            QVERIFY(series && *series != nullptr);
            QCOMPARE((*series)->values.size(), static_cast<std::size_t>(gpus));
            for (std::uint32_t i = 0; i < gpus; ++i) {
                const auto there = m_site->find(smaller->path({Kind::Gpu, i}));
                QVERIFY(there.has_value());
                const float expected = live->of(MetricId::GpuTemp)->values[there->index];
                const float got = (*series)->values[i];
                QVERIFY(got == expected || (std::isnan(got) && std::isnan(expected)));
            }
        }
    }

    void anotherSiteIsRefused()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 2), std::string());
        const SitePtr other = loadSample("dojo.json").site;
        QVERIFY(other != nullptr);
        const auto reader = RecordingReader::open(path, other);
        QVERIFY(!reader);
        QVERIFY2(reader.error().detail.find(m_site->title) != std::string::npos,
                 reader.error().detail.c_str());
    }

    void history()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 70), std::string());
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        HistoryRequest request;
        request.devices = {5, 513, 0, 999'999};
        request.fromMs = startMs + 25'000;
        request.toMs = startMs + 10'000 * 66;
        const auto lines = reader->read(request, {});
        QVERIFY(static_cast<bool>(lines));
        QCOMPARE(lines->size(), request.devices.size());
        for (const HistoryLine& line : *lines) {
            std::vector<History::Sample> expected;
            for (std::int64_t frame = 3; frame <= 66; ++frame) {
                const SnapshotPtr live = madeUp(*m_site, frame);
                const Reading reading = live->at(MetricId::GpuTemp, line.device);
                const bool shown =
                    reading.state == ValueState::Ok || reading.state == ValueState::OutOfRange;
                const bool inGap = expected.empty() || std::isnan(expected.back().value);
                if (shown || !inGap) {
                    expected.push_back({live->timeMs, shown ? reading.value : noValue});
                }
            }
            QCOMPARE(line.samples.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QCOMPARE(line.samples[i].timeMs, expected[i].timeMs);
                QVERIFY(line.samples[i].value == expected[i].value ||
                        std::isnan(expected[i].value));
            }
        }
        QVERIFY(lines->back().samples.empty());
        QVERIFY((*lines)[0].samples.size() > 50);
    }

    void aPauseIsAGapInTheHistory()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 5), std::string());
        QCOMPARE(writeFrames(path, m_site, 300, 305), std::string());
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        HistoryRequest request;
        request.metric = MetricId::SitePower;
        request.devices = {0};
        request.toMs = INT64_MAX;
        const auto lines = reader->read(request, {});
        QVERIFY(static_cast<bool>(lines));
        const auto& samples = lines->front().samples;
        const auto gap = std::ranges::find_if(samples, [](const History::Sample& sample) {
            return sample.timeMs == startMs + 4 * 10'000 + 10'000;
        });
        QVERIFY(gap != samples.end());
        QVERIFY(std::isnan(gap->value));
    }

    void thinningKeepsPeaksAndGaps()
    {
        std::vector<History::Sample> samples;
        for (std::int64_t i = 0; i < 10'000; ++i) {
            samples.push_back({i, static_cast<float>(i % 10)});
        }
        samples[1234].value = 500;
        samples[8765].value = -500;
        samples[4321].value = noValue;
        const auto thin = recording::thinned(samples, 100);
        QVERIFY(thin.size() <= 100 && thin.size() > 50);
        QVERIFY(std::ranges::is_sorted(thin, {}, &History::Sample::timeMs));
        const auto has = [&](std::int64_t timeMs) {
            return std::ranges::find(thin, timeMs, &History::Sample::timeMs) != thin.end();
        };
        QVERIFY(has(1234) && has(8765) && has(4321));
        QCOMPARE(recording::thinned(samples, 20'000).size(), samples.size());
    }

    void historyStopsWhenAsked()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        QCOMPARE(writeFrames(path, m_site, 0, 2), std::string());
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        HistoryRequest request;
        request.devices = {0};
        request.toMs = INT64_MAX;
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!reader->read(request, stop.get_token()));
    }

    void theOldestGoFirst()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        RecorderOptions options = recorderOptions();
        options.maxBytes = 2'000'000;
        auto writer = Writer::open(path, m_site, options);
        QVERIFY(static_cast<bool>(writer));
        const std::unique_ptr<Writer> open = *std::move(writer);
        std::uintmax_t largest = 0;
        std::unique_ptr<RecordingReader> reader;
        for (std::int64_t frame = 0; frame < 400; ++frame) {
            open->append(*madeUp(*m_site, frame));
            open->tidy();
            largest = std::max(largest, std::filesystem::file_size(path));
            if (frame == 10) {
                reader = opened(path, m_site);
                QVERIFY(reader != nullptr);
            }
        }
        QVERIFY2(largest <= options.maxBytes, std::to_string(largest).c_str());
        QVERIFY(open->frames() < 400);
        // A reader from before anything went.
        QVERIFY(static_cast<bool>(reader->refresh()));
        QCOMPARE(reader->frames().size(), static_cast<std::size_t>(open->frames()));
        QCOMPARE(reader->frames().front().number % recording::framesPerChunk, 0);
        QCOMPARE(reader->frames().back().number, 399);
        QCOMPARE(compareAll(*reader, *m_site), std::string());
        QVERIFY(!reader->info().damaged);
    }

private:
    SitePtr m_site;
};

QTEST_APPLESS_MAIN(TestRecording)
#include "tst_recording.moc"
