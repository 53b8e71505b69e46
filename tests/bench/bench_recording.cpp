// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/recording/recording.h"
#include "data/recording/writer.h"
#include "data/sim/simulator.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <random>

namespace hallscape::bench {

namespace {

constexpr std::int64_t startMs = 1'730'116'800'000;
constexpr std::int64_t intervalMs = 10'000;
/// Prime, so that no chunk is like another.
constexpr std::size_t distinctFrames = 37;

/// Frames to be recorded: an hour, or HALLSCAPE_BENCH_FRAMES; a day has 8640.
std::int64_t wantedFrames()
{
    const char* const text = std::getenv("HALLSCAPE_BENCH_FRAMES");
    return text != nullptr ? std::max(60L, std::strtol(text, nullptr, 10)) : 360;
}

/// The simulator's values with noise of two steps of each metric's resolution either way: sensors
/// are less smooth than formulas, and noise is what costs bytes.
std::vector<std::shared_ptr<data::Snapshot>> noisyFrames(const data::SitePtr& site)
{
    data::Simulator simulator(site, {});
    std::minstd_rand dice(1);
    std::vector<std::shared_ptr<data::Snapshot>> frames;
    for (std::size_t i = 0; i < distinctFrames; ++i) {
        simulator.step(intervalMs / 1000.0);
        auto frame = std::make_shared<data::Snapshot>(*simulator.snapshot());
        for (const data::Metric& metric : data::metrics()) {
            auto& slot = frame->series[static_cast<std::size_t>(metric.id)];
            if (slot == nullptr) {
                continue;
            }
            auto series = std::make_shared<data::Series>(*slot);
            for (float& value : series->values) {
                value += metric.quantum * (static_cast<float>(dice() % 5) - 2.0F);
            }
            slot = std::move(series);
        }
        frames.push_back(std::move(frame));
    }
    return frames;
}

/// Of the calling thread: what a frame costs apart from waiting for the disk.
double processorMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double>& times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void measureWriting(Table& table, const std::string& path, const data::SitePtr& site,
                    std::int64_t frames)
{
    const auto noisy = noisyFrames(site);
    double values = 0;
    for (const auto& series : noisy.front()->series) {
        values += series != nullptr ? static_cast<double>(series->values.size()) : 0;
    }
    data::RecorderOptions options;
    options.simulated = true;
    options.writer = "bench";
    auto opened = data::recording::Writer::open(path, site, options);
    if (!opened) {
        return;
    }
    const std::unique_ptr<data::recording::Writer> writer = *std::move(opened);
    std::vector<double> appends;
    std::vector<double> processor;
    std::vector<double> tidies;
    for (std::int64_t i = 0; i < frames; ++i) {
        data::Snapshot& frame = *noisy[static_cast<std::size_t>(i) % noisy.size()];
        frame.timeMs = startMs + i * intervalMs;
        const double before = processorMs();
        appends.push_back(elapsedMs([&] { writer->append(frame); }));
        processor.push_back(processorMs() - before);
        tidies.push_back(elapsedMs([&] { writer->tidy(); }));
    }
    writer->finish();
    const auto bytes = static_cast<double>(writer->bytes());
    const auto count = static_cast<double>(frames);
    table.push_back({"recording: frame of " + std::to_string(static_cast<int>(values)) +
                         " values on the disk, median",
                     percentile(appends, 0.5), 10, "ms"});
    table.push_back({"recording: of that processor time", percentile(processor, 0.5), 0, "ms"});
    table.push_back({"recording: frame on the disk, 99 %", percentile(appends, 0.99), 0, "ms"});
    table.push_back(
        {"recording: one helping of compaction, slowest", percentile(tidies, 1), 150, "ms"});
    table.push_back(
        {"recording: one helping of compaction, median", percentile(tidies, 0.5), 0, "ms"});
    table.push_back({"recording: bytes per frame", bytes / count / 1000, 0, "kB"});
    table.push_back({"recording: bits per value", bytes * 8 / count / values, 0, "bit"});
}

void measureFrames(Table& table, data::RecordingReader& reader)
{
    std::minstd_rand dice(2);
    const auto frames = static_cast<std::uint32_t>(reader.frames().size());
    std::vector<double> randoms;
    for (int i = 0; i < 200; ++i) {
        const std::size_t frame = dice() % frames;
        randoms.push_back(
            elapsedMs([&] { static_cast<void>(reader.series(frame, data::MetricId::GpuTemp)); }));
    }
    table.push_back(
        {"recording: random frame of one metric, median", percentile(randoms, 0.5), 16, "ms"});
    table.push_back(
        {"recording: random frame of one metric, 99 %", percentile(randoms, 0.99), 16, "ms"});
    std::vector<double> wholes;
    std::vector<double> steps;
    for (int i = 0; i < 20; ++i) {
        const std::size_t frame = dice() % (frames / 30) * 30;
        wholes.push_back(elapsedMs([&] { static_cast<void>(reader.snapshot(frame)); }));
        steps.push_back(elapsedMs([&] { static_cast<void>(reader.snapshot(frame + 1)); }));
    }
    table.push_back(
        {"recording: random frame of all metrics, median", percentile(wholes, 0.5), 0, "ms"});
    table.push_back(
        {"recording: the next frame of all metrics, median", percentile(steps, 0.5), 0, "ms"});
}

} // namespace

void benchRecording(Table& table)
{
    const data::SitePtr site = data::loadLayout(data::dataFile(data::defaultSiteFile)).site;
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / "hallscape-bench-recording";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const std::string path = folder / "bench.hallrec";
    const std::int64_t frames = wantedFrames();
    measureWriting(table, path, site, frames);

    std::unique_ptr<data::RecordingReader> reader;
    const double openMs = elapsedMs([&] {
        auto opened = data::RecordingReader::open(path, site);
        if (opened) {
            reader = *std::move(opened);
        }
    });
    if (reader != nullptr) {
        table.push_back({"recording: open", openMs, 0, "ms"});
        data::HistoryRequest request;
        request.devices = {50'000};
        request.toMs = INT64_MAX;
        const std::string hours = std::to_string(frames * intervalMs / 3'600'000);
        const auto read = [&] { static_cast<void>(reader->read(request, {})); };
        table.push_back(
            {"recording: " + hours + " h of one series, first time", elapsedMs(read), 0, "ms"});
        table.push_back(
            {"recording: " + hours + " h of one series, warm", medianMs(9, read), 50, "ms"});
        measureFrames(table, *reader);
    }
    std::filesystem::remove_all(folder);
}

} // namespace hallscape::bench
