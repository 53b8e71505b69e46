// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/salvage.h"
#include "recording_support.h"

#include <QtTest/QTest>

#include <filesystem>
#include <fstream>

using namespace hallscape::data;
using namespace hallscape::data::test;
using recording::Writer;

namespace {

void overwrite(const std::string& path, std::uint64_t at, const std::string& bytes)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(at));
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::unique_ptr<RecordingReader> opened(const std::string& path, const SitePtr& site)
{
    auto reader = RecordingReader::open(path, site);
    return reader ? *std::move(reader) : nullptr;
}

/// What a damaged recording must do with every frame it still lists: a value that is there is the
/// one that was recorded. \return what is wrong
std::string noGarbage(RecordingReader& reader, const Site& site, std::uint64_t& values)
{
    for (std::size_t frame = 0; frame < reader.frames().size(); ++frame) {
        const auto played = reader.snapshot(frame);
        if (!played) {
            return {}; // refused as a whole
        }
        const SnapshotPtr live = madeUp(site, reader.frames()[frame].number);
        if ((*played)->timeMs != live->timeMs) {
            return "another time";
        }
        for (const Metric& metric : metrics()) {
            const Series* const left = (*played)->of(metric.id);
            const Series* const right = live->of(metric.id);
            for (std::size_t i = 0; left != nullptr && i < left->values.size(); ++i) {
                if (!std::isnan(left->values[i])) {
                    ++values;
                    if (right == nullptr || left->values[i] != right->values[i]) {
                        return "garbage in " + std::string(metric.key);
                    }
                }
            }
        }
    }
    return {};
}

} // namespace

class TestRecordingDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadSample("array.json").site;
        QVERIFY(m_site != nullptr);
        m_whole = m_folder.path("whole.hallrec");
        QCOMPARE(writeFrames(m_whole, m_site, 0, 200), std::string());
    }

    void notARecording_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("gpu,temperature\n1,45\n");
        QTest::newRow("zeros") << QByteArray(20'000, '\0');
        QTest::newRow("only the mark of SQLite") << QByteArray("SQLite format 3\0", 16);
    }
    void notARecording()
    {
        QFETCH(const QByteArray, bytes);
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        std::ofstream(path, std::ios::binary) << bytes.toStdString();
        const auto reader = RecordingReader::open(path, m_site);
        QVERIFY(!reader);
        QVERIFY(!reader.error().detail.empty());
        QVERIFY(!embeddedLayout(path));
        QVERIFY(!salvage(path, folder.path("new.hallrec"), {}, {}));
        QVERIFY(!std::filesystem::exists(folder.path("new.hallrec")));
        if (!bytes.isEmpty()) {
            QVERIFY(!Writer::open(path, m_site, recorderOptions())); // and it is left alone
            QCOMPARE(bytesOf(path), bytes.toStdString());
        }
    }

    void foreignDatabase()
    {
        const Folder folder;
        const std::string path = folder.path("a.hallrec");
        recording::Database(path, recording::Access::Create).execute("CREATE TABLE t(x)");
        const auto reader = RecordingReader::open(path, m_site);
        QVERIFY(!reader);
        QCOMPARE(reader.error().detail, std::string("not a recording"));
    }

    void missing()
    {
        const auto reader = RecordingReader::open(m_folder.path("nothing"), m_site);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, Errc::NotFound);
    }

    void newerVersion()
    {
        const Folder folder;
        const std::string path = copyOfWhole(folder);
        recording::Database(path, recording::Access::Create).execute("PRAGMA user_version=2");
        const auto reader = RecordingReader::open(path, m_site);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, Errc::UnsupportedVersion);
    }

    void cutFilesSayHowMuchIsThere()
    {
        const Folder folder;
        const std::string path = copyOfWhole(folder);
        std::filesystem::resize_file(path, std::filesystem::file_size(path) * 6 / 10);
        const auto reader = RecordingReader::open(path, m_site);
        QVERIFY(!reader);
        const std::string& detail = reader.error().detail;
        QVERIFY2(detail.find("59 %") != std::string::npos ||
                     detail.find("60 %") != std::string::npos,
                 detail.c_str());
        QVERIFY2(detail.find("--salvage") != std::string::npos, detail.c_str());
    }

    void salvageFromACutFile()
    {
        const Folder folder;
        const std::string path = copyOfWhole(folder);
        const std::string fresh = folder.path("new.hallrec");
        std::filesystem::resize_file(path, std::filesystem::file_size(path) * 6 / 10);
        const std::string before = bytesOf(path);
        double last = 0;
        const auto report = salvage(path, fresh, [&](double done) { last = done; }, {});
        QVERIFY2(static_cast<bool>(report), report ? "" : report.error().detail.c_str());
        QCOMPARE(last, 1.0);
        QVERIFY2(report->frames > 80, report->toString().c_str());
        QVERIFY(report->frames < 200);
        QVERIFY(bytesOf(path) == before);
        auto reader = opened(fresh, m_site);
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->frames().size(), static_cast<std::size_t>(report->frames));
        QCOMPARE(reader->info().siteId, m_site->id);
        std::uint64_t values = 0;
        QCOMPARE(noGarbage(*reader, *m_site, values), std::string());
        reader.reset();
        QVERIFY(values > 80 * 1000);
        // And it is a recording like any other.
        QCOMPARE(writeFrames(fresh, m_site, 300, 310), std::string());
        // Nothing lies around.
        std::size_t files = 0;
        for (const auto& entry :
             std::filesystem::directory_iterator(std::filesystem::path(fresh).parent_path())) {
            static_cast<void>(entry);
            ++files;
        }
        QCOMPARE(files, std::size_t{2});
    }

    void salvageOfAWholeFileLosesNothing()
    {
        const Folder folder;
        const std::string fresh = folder.path("new.hallrec");
        const auto report = salvage(m_whole, fresh, {}, {});
        QVERIFY(static_cast<bool>(report));
        QCOMPARE(report->frames, std::uint64_t{200});
        QCOMPARE(report->lostFrames, std::uint64_t{0});
        QCOMPARE(report->lostBlocks, std::uint64_t{0});
        const auto reader = opened(fresh, m_site);
        QVERIFY(reader != nullptr);
        for (const std::size_t frame : {0U, 77U, 199U}) {
            const auto played = reader->snapshot(frame);
            QVERIFY(static_cast<bool>(played));
            QCOMPARE(difference(**played, *madeUp(*m_site, static_cast<std::int64_t>(frame))),
                     std::string());
        }
        QVERIFY(!reader->info().damaged);
        QCOMPARE(*embeddedLayout(fresh), recorderOptions().layout);
        // Never over something that is there.
        QVERIFY(!salvage(m_whole, fresh, {}, {}));
    }

    void salvageStops()
    {
        const Folder folder;
        const std::string fresh = folder.path("new.hallrec");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!salvage(m_whole, fresh, {}, stop.get_token()));
        QVERIFY(!std::filesystem::exists(fresh));
    }

    void randomDamageIsAGapNeverGarbage()
    {
        const std::uint64_t size = std::filesystem::file_size(m_whole);
        std::minstd_rand dice(11);
        int readable = 0;
        int damaged = 0;
        for (int round = 0; round < 24; ++round) {
            const Folder folder;
            const std::string path = copyOfWhole(folder);
            // Somewhere past the head; every other time a whole page.
            const std::uint64_t at = 16'384 + dice() % (size - 32'768);
            std::string noise;
            for (std::size_t i = 0; i < (round % 2 == 0 ? 40U : 8192U); ++i) {
                noise += static_cast<char>(dice() % 256);
            }
            overwrite(path, at, noise);
            const auto reader = opened(path, m_site);
            if (reader == nullptr) {
                continue;
            }
            ++readable;
            std::uint64_t values = 0;
            QCOMPARE(noGarbage(*reader, *m_site, values), std::string());
            damaged += reader->info().damaged ? 1 : 0;
            HistoryRequest request;
            request.devices = {3};
            request.toMs = INT64_MAX;
            static_cast<void>(reader->read(request, {}));
            if (round % 8 == 0) {
                static_cast<void>(salvage(path, folder.path("new.hallrec"), {}, {}));
            }
        }
        QVERIFY2(readable > 14, std::to_string(readable).c_str());
        QVERIFY2(damaged > 5, std::to_string(damaged).c_str());
    }

    void oneDamagedBlockIsOneGap()
    {
        const Folder folder;
        const std::string path = copyOfWhole(folder);
        recording::Database(path, recording::Access::Create)
            .execute("UPDATE chunk SET data = zeroblob(100) WHERE id = "
                     "(SELECT min(id) FROM chunk)"); // GPU temperature, first 512 devices
        const auto reader = opened(path, m_site);
        QVERIFY(reader != nullptr);
        QVERIFY(!reader->info().damaged);
        const auto gap = reader->series(4, MetricId::GpuTemp);
        QVERIFY(gap && *gap != nullptr);
        QVERIFY(std::ranges::all_of((*gap)->values, [](float value) { return std::isnan(value); }));
        QVERIFY(reader->info().damaged);
        const auto good = reader->series(4, MetricId::GpuPower);
        QVERIFY(good &&
                sameFloats((*good)->values, madeUp(*m_site, 4)->of(MetricId::GpuPower)->values));
        const auto later = reader->series(34, MetricId::GpuTemp);
        QVERIFY(later &&
                sameFloats((*later)->values, madeUp(*m_site, 34)->of(MetricId::GpuTemp)->values));
    }

private:
    std::string copyOfWhole(const Folder& folder) const
    {
        const std::string path = folder.path("a.hallrec");
        std::filesystem::copy_file(m_whole, path);
        return path;
    }

    Folder m_folder;
    std::string m_whole;
    SitePtr m_site;
};

QTEST_APPLESS_MAIN(TestRecordingDamage)
#include "tst_recording_damage.moc"
