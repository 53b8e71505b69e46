// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a file's bytes to a recording.
#include "data/export/csv.h"
#include "data/import/byte_source.h"
#include "data/import/import.h"
#include "data/layout/parse.h"
#include "data/recording/frame_writer.h"
#include "data/recording/recording.h"
#include "data/sim/simulator.h"
#include "import_texts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <limits>
#include <sstream>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr std::int64_t startMs = 1'730'116'800'000;

bool same(const Series* a, const Series* b)
{
    const auto hasNone = [](const Series* series) {
        return series == nullptr ||
               std::ranges::all_of(series->values, [](float v) { return std::isnan(v); });
    };
    if (hasNone(a) || hasNone(b)) {
        return hasNone(a) && hasNone(b);
    }
    return std::ranges::equal(a->values, b->values, [](float x, float y) {
        return x == y || (std::isnan(x) && std::isnan(y));
    });
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

    SitePtr m_site;
    QTemporaryDir m_folder;

    std::string path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    ImportReport import(std::string_view text, ImportOptions options = {})
    {
        MemorySource source(text);
        options.input = "made-up.txt";
        options.output = path("out.hallrec");
        QFile::remove(QString::fromStdString(options.output));
        return importBytes(source, text.size(), startMs, options, m_site, {});
    }

    std::vector<SnapshotPtr> frames(const std::string& file)
    {
        std::vector<SnapshotPtr> all;
        auto reader = RecordingReader::open(file, m_site);
        if (reader) {
            for (std::size_t i = 0; i < (*reader)->frames().size(); ++i) {
                all.push_back(*(*reader)->snapshot(i));
            }
        }
        return all;
    }
    std::vector<SnapshotPtr> imported() { return frames(path("out.hallrec")); }

    /// The path of the first GPU, as every text here calls it.
    std::string gpu(std::uint32_t index = 0) const { return m_site->path({Kind::Gpu, index}); }

    /// Some frames of the simulator as a recording keeps them, with a gap in them.
    std::vector<SnapshotPtr> recorded()
    {
        const std::string file = path("simulated.hallrec");
        RecorderOptions options;
        options.intervalS = 0;
        Simulator simulator(m_site, {});
        auto writer = FrameWriter::open(file, m_site, options);
        for (int i = 0; writer && i < 7; ++i) {
            simulator.step(i == 4 ? 600.25 : 10);
            auto snapshot = std::make_shared<Snapshot>(*simulator.snapshot());
            snapshot->simulated = false;
            auto temp = std::make_shared<Series>(*snapshot->of(MetricId::GpuTemp));
            temp->values[static_cast<std::size_t>(i)] = none;
            snapshot->series[static_cast<std::size_t>(MetricId::GpuTemp)] = temp;
            if ((*writer)->append(*snapshot)) {
                return {};
            }
        }
        return writer && !(*writer)->finish() ? frames(file) : std::vector<SnapshotPtr>{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/array.json").site;
        QVERIFY(m_site);
        QVERIFY(m_folder.isValid());
    }

    void recordingComesBackFromEveryFormat_data()
    {
        using Format = std::string (*)(const Site&, const std::vector<SnapshotPtr>&);
        QTest::addColumn<Format>("format");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, Format format, ImportFormat expected) {
            QTest::newRow(name) << format << static_cast<int>(expected);
        };
        row("long CSV", longCsv, ImportFormat::Csv);
        row("wide CSV", wideCsv, ImportFormat::Csv);
        row("OpenMetrics", openMetrics, ImportFormat::OpenMetrics);
        row("Prometheus JSON", prometheusJson, ImportFormat::PrometheusJson);
        row("VictoriaMetrics", victoriaMetrics, ImportFormat::VictoriaMetrics);
    }
    void recordingComesBackFromEveryFormat()
    {
        using Format = std::string (*)(const Site&, const std::vector<SnapshotPtr>&);
        QFETCH(const Format, format);
        QFETCH(const int, expected);
        // GIVEN a recording, written down in a foreign format
        const std::vector<SnapshotPtr> before = recorded();
        QCOMPARE(before.size(), 7U);
        const std::string text = format(*m_site, before);
        // WHEN it is imported
        const ImportReport report = import(text);
        QVERIFY2(!report.failure, report.toString("x").c_str());
        QCOMPARE(static_cast<int>(report.format), expected);
        QCOMPARE(report.frames, 7U);
        QCOMPARE(report.log.total(), 0U);
        QCOMPARE(report.samples.unmatched, 0U);
        QCOMPARE(report.bytes, text.size());
        // THEN the frames are the same, gap and missing values included
        const std::vector<SnapshotPtr> after = imported();
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i]->timeMs, before[i]->timeMs);
            QVERIFY(!after[i]->simulated);
            for (const auto& [metric, name] : exported) {
                QVERIFY2(same(after[i]->of(metric), before[i]->of(metric)), name);
            }
        }
        QVERIFY(std::isnan(after[3]->of(MetricId::GpuTemp)->values[3]));
    }

    void exportedHistoryComesBack()
    {
        const std::vector<SnapshotPtr> before = recorded();
        std::vector<HistoryLine> lines;
        for (std::uint32_t device : {5U, 0U}) {
            HistoryLine line{device, {}};
            for (const SnapshotPtr& frame : before) {
                line.samples.push_back(
                    {frame->timeMs, frame->of(MetricId::GpuTemp)->values[device]});
            }
            lines.push_back(line);
        }
        std::ostringstream text;
        writeCsv(text, *m_site, MetricId::GpuTemp, lines);
        const ImportReport report = import(text.str());
        QVERIFY2(!report.failure, report.toString("x").c_str());
        const std::vector<SnapshotPtr> after = imported();
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            for (const std::uint32_t device : {0U, 5U}) {
                const Reading a = before[i]->at(MetricId::GpuTemp, device);
                const Reading b = after[i]->at(MetricId::GpuTemp, device);
                QVERIFY(a.value == b.value || (std::isnan(a.value) && std::isnan(b.value)));
            }
            QVERIFY(std::isnan(after[i]->of(MetricId::GpuTemp)->values[1]));
        }
    }

    void unitsBecomeTheMetricsOwn()
    {
        const ImportReport report =
            import("time,device,temp [°F],power_kW\n1700000000," + gpu() + ",113,0.65\n");
        QVERIFY2(!report.failure, report.toString("x").c_str());
        const SnapshotPtr frame = imported().at(0);
        QCOMPARE(frame->at(MetricId::GpuTemp, 0).value, 45.0F);
        QCOMPARE(frame->at(MetricId::GpuPower, 0).value, 650.0F);
    }

    void metricMayBeSaidFromOutside()
    {
        const std::string text = "time," + gpu() + "\n1700000000,45\n";
        QVERIFY(import(text).failure);
        ImportOptions options;
        options.metric = MetricId::GpuMemoryTemp;
        QVERIFY(!import(text, options).failure);
        QCOMPARE(imported().at(0)->at(MetricId::GpuMemoryTemp, 0).value, 45.0F);
    }

    void sentinelsAndNansAreNoData()
    {
        const ImportReport report =
            import("time,device,temp\n1700000000," + gpu(0) + ",9223372036854775794\n1700000000," +
                   gpu(1) + ",NaN\n1700000000," + gpu(2) + ",\n1700000000," + gpu(3) +
                   ",140737488355328\n1700000000," + gpu(4) + ",45\n");
        QVERIFY2(!report.failure, report.toString("x").c_str());
        QCOMPARE(report.log.count(SkipReason::NoValue), 3U); // the empty cell is not even that
        const SnapshotPtr frame = imported().at(0);
        for (std::uint32_t i = 0; i < 4; ++i) {
            QCOMPARE(frame->at(MetricId::GpuTemp, i).state, ValueState::NeverSeen);
        }
        QCOMPARE(frame->at(MetricId::GpuTemp, 4).value, 45.0F);
    }

    void brokenFileIsImportedInPart()
    {
        const ImportReport report =
            import("time,device,temp\n1700000000," + gpu() + ",45\nyesterday," + gpu() +
                   ",46\n1700000010," + gpu() + ",hot\n1700000010,nowhere,47\n1700000020," + gpu() +
                   ",48\n1700000030,");
        QVERIFY2(!report.failure, report.toString("x").c_str());
        QCOMPARE(report.frames, 2U);
        QCOMPARE(report.samples.received, 3U);
        QCOMPARE(report.samples.matched, 2U);
        QCOMPARE(report.samples.unmatched, 1U);
        QCOMPARE(report.log.total(), 4U);
        const QString text = QString::fromStdString(report.toString("t.csv"));
        for (const char* const part :
             {"t.csv: CSV, 2 values of 1 series in 2 frames, 2023-11-14T22:13:20Z to "
              "2023-11-14T22:13:40Z, every 20 s",
              "1 of 2 series are not of this site (1 sample)",
              "t.csv:3:1: expected a time between 1990 and 2100, found \"yesterday\"",
              "expected a number, found \"hot\"", "nowhere", "1 x expected a number"}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
        }
    }

    void nothingUsableIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const char* text, const char* why) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(why);
        };
        row("empty", "", "it is empty");
        row("zipped", "\x1F\x8B\x08", "gunzip");
        row("a page", "<!doctype html>", "HTML");
        row("other devices", "time,device,temp\n1700000000,x9,45\n",
            "nothing in it is a value of this site");
        row("no header", "1,2,3\n", "nothing in it");
        row("one sample of a counter",
            "node_infiniband_port_data_received_bytes_total{instance=\"rack-1-server-1\","
            "device=\"mlx5_0\"} 5 1700000000\n",
            "counters need two samples");
    }
    void nothingUsableIsAFailure()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, why);
        const ImportReport report = import(text.toStdString());
        QVERIFY(report.failure);
        QCOMPARE(report.frames, 0U);
        QVERIFY2(QString::fromStdString(report.toString("x")).contains(why),
                 report.toString("x").c_str());
        // THEN no file is left behind
        const QDir folder(m_folder.path());
        QVERIFY(folder.entryList({QStringLiteral("out*")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void failedImportLeavesTheOldFile()
    {
        QVERIFY(!import("time,device,temp\n1700000000," + gpu() + ",45\n").failure);
        MemorySource source("time,device,temp\n1700000000,x9,45\n");
        ImportOptions options;
        options.output = path("out.hallrec");
        QVERIFY(importBytes(source, 0, 0, options, m_site, {}).failure);
        QCOMPARE(imported().size(), 1U);
    }

    void newImportReplacesTheOldFile()
    {
        QVERIFY(!import("time,device,temp\n1700000000," + gpu() + ",45\n").failure);
        MemorySource source("time,device,power\n1600000000,rack-1/server-1/gpu-1,450\n");
        ImportOptions options;
        options.output = path("out.hallrec");
        const ImportReport report = importBytes(source, 0, 0, options, m_site, {});
        QVERIFY2(!report.failure, report.toString("x").c_str());
        QCOMPARE(imported().size(), 1U);
        QCOMPARE(imported().at(0)->timeMs, 1'600'000'000'000);
    }

    void scrapesAtOddTimesFallIntoAGrid()
    {
        // GIVEN two GPUs that are scraped every 10 s, 4 s apart and not quite regularly
        std::string text;
        for (int i = 0; i < 6; ++i) {
            const std::int64_t first = startMs + 10'000 * i + (i % 2 == 0 ? 900 : 1100);
            const std::int64_t second = startMs + 10'000 * i + (i % 2 == 0 ? 5100 : 4900);
            for (const auto& [number, timeMs] : {std::pair(0, first), std::pair(1, second)}) {
                text.append("DCGM_FI_DEV_GPU_TEMP{Hostname=\"rack-1-server-1\",gpu=\"");
                text.append(std::to_string(number)).append("\"} ").append(std::to_string(40 + i));
                text.append(" ").append(std::to_string(timeMs)).append("\n");
            }
        }
        const ImportReport report = import(text);
        QVERIFY2(!report.failure, report.toString("x").c_str());
        // THEN frames are at whole multiples of 10 s and hold both, with their ages
        QCOMPARE(report.intervalS, 10.0);
        const std::vector<SnapshotPtr> all = imported();
        QCOMPARE(all.size(), 6U);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i]->timeMs, startMs + 10'000 * (static_cast<std::int64_t>(i) + 1));
            for (const std::uint32_t device : {0U, 1U}) {
                const Reading reading = all[i]->at(MetricId::GpuTemp, device);
                QCOMPARE(reading.value, 40.0F + static_cast<float>(i));
                // Recordings keep ages in whole seconds, rounded up.
                const float age = device == 0 ? 9.1F : 5.1F;
                QVERIFY2(reading.ageS >= age - 0.3F && reading.ageS <= age + 1,
                         qPrintable(QString::number(reading.ageS)));
            }
        }
    }

    void everyThinsOut()
    {
        std::string text = "time,device,temp\n";
        for (int i = 0; i < 60; ++i) {
            text.append(std::to_string(startMs / 1000 + 10 * i)).append(",").append(gpu());
            text.append(",").append(std::to_string(i)).append("\n");
        }
        ImportOptions options;
        options.everyS = 60;
        const ImportReport report = import(text, options);
        QVERIFY2(!report.failure, report.toString("x").c_str());
        const std::vector<SnapshotPtr> all = imported();
        QCOMPARE(all.size(), 11U);
        QCOMPARE(all[1]->timeMs, startMs + 60'000);
        QCOMPARE(all[1]->at(MetricId::GpuTemp, 0).value, 6.0F);
    }

    void rarerMetricIsHeldWithItsAge()
    {
        // GIVEN temperature every 10 s and power every 30 s, which then stops
        std::string text = "time,device,temp,power\n";
        for (int i = 0; i < 13; ++i) {
            text.append(std::to_string(startMs / 1000 + 10 * i)).append(",").append(gpu());
            text.append(",45,").append(i % 3 == 0 && i < 7 ? "600\n" : "\n");
        }
        QVERIFY(!import(text).failure);
        const std::vector<SnapshotPtr> all = imported();
        QCOMPARE(all.size(), 13U);
        const Reading held = all[5]->at(MetricId::GpuPower, 0);
        QCOMPARE(held.value, 600.0F);
        QCOMPARE(held.ageS, 20.0F);
        QCOMPARE(all[6]->at(MetricId::GpuPower, 0).ageS, 0.0F);
        // THEN it ends soon after its last value
        QCOMPARE(all[12]->at(MetricId::GpuPower, 0).state, ValueState::NeverSeen);
    }

    void valuesOutOfOrderAreSortedAndDuplicatesCounted()
    {
        const ImportReport report =
            import("time,device,temp\n1700000020," + gpu() + ",47\n1700000000," + gpu() +
                   ",45\n1700000010," + gpu() + ",46\n1700000010," + gpu() + ",99\n");
        QVERIFY2(!report.failure, report.toString("x").c_str());
        QCOMPARE(report.log.count(SkipReason::Duplicate), 1U);
        const std::vector<SnapshotPtr> all = imported();
        QCOMPARE(all.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(all[i]->at(MetricId::GpuTemp, 0).value, 45.0F + static_cast<float>(i));
        }
    }

    void countersBecomeRates()
    {
        // GIVEN the bytes of a port, 1.25e9 in 10 s, then a restart
        std::string text;
        const std::array<const char*, 5> counts{"1e12", "1.0125e12", "1.025e12", "5e9", "1.75e10"};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            text.append(
                "node_infiniband_port_data_received_bytes_total{instance=\"rack-1-server-1\","
                "device=\"mlx5_0\",port=\"1\"} ");
            text.append(counts[i]).append(" ");
            text.append(std::to_string(startMs / 1000 + static_cast<std::int64_t>(10 * i)));
            text.append("\n");
        }
        const ImportReport report = import(text);
        QVERIFY2(!report.failure, report.toString("x").c_str());
        const std::vector<SnapshotPtr> all = imported();
        QCOMPARE(all.size(), 3U); // not the first, not that of the restart
        for (const SnapshotPtr& frame : all) {
            const Series* const rates = frame->of(MetricId::LinkRx);
            QVERIFY(rates != nullptr);
            const auto port =
                std::ranges::find_if(rates->values, [](float v) { return !std::isnan(v); });
            QVERIFY(port != rates->values.end());
            QCOMPARE(*port, 10.0F); // Gb/s
        }
    }

    void ratioIsToldFromPercentByItsValues_data()
    {
        QTest::addColumn<double>("high");
        QTest::addColumn<float>("expected");
        QTest::newRow("ratio") << 1.0 << 50.0F;
        QTest::newRow("percent") << 97.0 << 0.5F;
    }
    void ratioIsToldFromPercentByItsValues()
    {
        QFETCH(const double, high);
        QFETCH(const float, expected);
        const std::string name = "DCGM_FI_DEV_GPU_UTIL_RATIO{Hostname=\"rack-1-server-1\",gpu=\"";
        const ImportReport report = import(name + "0\"} 0.5 1700000000\n" + name + "1\"} " +
                                           std::to_string(high) + " 1700000000\n");
        QVERIFY2(!report.failure, report.toString("x").c_str());
        QCOMPARE(imported().at(0)->at(MetricId::GpuUtil, 0).value, expected);
    }

    void scrapeWithoutTimesIsOfTheFilesTime()
    {
        const ImportReport report =
            import("DCGM_FI_DEV_GPU_TEMP{Hostname=\"rack-1-server-1\",gpu=\"0\"} 45\n");
        QVERIFY2(!report.failure, report.toString("x").c_str());
        QCOMPARE(imported().at(0)->timeMs, startMs);
        QCOMPARE(report.log.notes().size(), 1U);
    }

    void cancelledImportLeavesNothing()
    {
        std::string text = "time,device,temp\n";
        for (int i = 0; i < 200'000; ++i) {
            text.append(std::to_string(startMs / 1000 + i))
                .append(",")
                .append(gpu())
                .append(",45\n");
        }
        std::stop_source stop;
        ImportOptions options;
        options.input = "x.csv";
        options.output = path("cancelled.hallrec");
        options.progress = [&stop](const ImportProgress& progress) {
            if (progress.writing) {
                stop.request_stop();
            }
        };
        MemorySource source(text);
        const ImportReport report =
            importBytes(source, text.size(), 0, options, m_site, stop.get_token());
        QVERIFY(report.cancelled);
        QVERIFY(report.failure);
        QVERIFY(QDir(m_folder.path())
                    .entryList({QStringLiteral("cancelled*")}, QDir::Files | QDir::Hidden)
                    .isEmpty());
    }

    void missingFileIsNamed()
    {
        ImportOptions options;
        options.input = "/no/such/file.csv";
        options.output = path("out.hallrec");
        const ImportReport report = importFile(options, m_site, {});
        QVERIFY(report.failure);
        QCOMPARE(report.failure->where, options.input);
    }

    void folderThatCannotBeWrittenIsNamed()
    {
        ImportOptions options;
        const std::string text = "time,device,temp\n1700000000," + gpu() + ",45\n";
        MemorySource source(text);
        options.output = "/no/such/folder/out.hallrec";
        QVERIFY(importBytes(source, 0, 0, options, m_site, {}).failure);
    }
};

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
