// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/import.h"

#include "data/import/byte_source.h"
#include "data/import/collector.h"
#include "data/import/frame_builder.h"
#include "data/import/frame_plan.h"
#include "data/import/parse_context.h"
#include "data/recording/frame_writer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <exception>
#include <filesystem>
#include <system_error>
#include <utility>

namespace hallscape::data {

namespace {

/// Calls the user's function a few times a second, not for each block.
class Progress
{
public:
    explicit Progress(const ImportOptions& options) : m_call(options.progress) {}

    void tell(const ImportProgress& progress)
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_call && now >= m_next) {
            m_next = now + std::chrono::milliseconds(100);
            m_call(progress);
        }
    }

private:
    std::function<void(const ImportProgress&)> m_call;
    std::chrono::steady_clock::time_point m_next;
};

/// One import from bytes to file.
class Import
{
public:
    Import(const ImportOptions& options, SitePtr site, std::stop_token stop)
        : m_options(options), m_site(std::move(site)), m_stop(std::move(stop)), m_progress(options),
          m_resolver(m_site, options.mapping ? options.mapping : defaultMapping(), options.metric),
          m_sorter(std::filesystem::path(options.output).parent_path().string()),
          m_collector(m_resolver, m_sorter, m_report.log, m_giveUp)
    {
    }

    ImportReport run(ByteSource& bytes, std::uint64_t total, std::int64_t defaultTimeMs)
    {
        m_report.failure = read(bytes, total, defaultTimeMs);
        if (!m_report.failure) {
            m_report.failure = write();
        }
        m_report.cancelled = m_stop.stop_requested();
        if (m_report.cancelled && !m_report.failure) {
            m_report.failure = Error{Errc::Unwritable, m_options.output, "it was cancelled"};
        }
        summarise();
        return std::move(m_report);
    }

private:
    std::optional<Error> read(ByteSource& bytes, std::uint64_t total, std::int64_t defaultTimeMs)
    {
        std::string head(sniffedBytes, '\0');
        std::size_t filled = 0;
        while (filled < head.size()) { // a pipe gives what it has
            const std::size_t count = bytes.read(head.data() + filled, head.size() - filled);
            if (count == 0) {
                break;
            }
            filled += count;
        }
        head.resize(filled);
        if (bytes.failure()) {
            return bytes.failure();
        }
        const SniffedFormat sniffed = sniffFormat(head);
        m_report.format = sniffed.format;
        if (sniffed.format == ImportFormat::Foreign) {
            return Error{Errc::WrongType, m_options.input, sniffed.why};
        }
        const std::stop_callback passOn(m_stop, [this] { m_giveUp.request_stop(); });
        WatchedSource watched(bytes, head, m_giveUp.get_token(), [&](std::uint64_t done) {
            m_progress.tell({false, done, total});
        });
        ParseContext context{watched, m_collector, m_report.log, defaultTimeMs};
        parse(sniffed.format, context);
        m_report.bytes = watched.bytes();
        if (const auto failure = bytes.failure()) {
            m_report.log.skip(SkipReason::Unreadable, {}, failure->detail);
        }
        return m_collector.failure();
    }

    static void parse(ImportFormat format, ParseContext& context)
    {
        switch (format) {
        case ImportFormat::Csv:
            parseCsv(context);
            break;
        case ImportFormat::OpenMetrics:
            parseOpenMetrics(context);
            break;
        case ImportFormat::PrometheusJson:
            parsePrometheusJson(context);
            break;
        case ImportFormat::VictoriaMetrics:
            parseVictoriaMetrics(context);
            break;
        case ImportFormat::Foreign:
            break;
        }
    }

    std::optional<Error> write()
    {
        if (m_stop.stop_requested()) {
            return std::nullopt;
        }
        if (m_sorter.size() == 0) {
            return Error{Errc::NotFound, m_options.input, "nothing in it is a value of this site"};
        }
        if (auto error = m_sorter.rewind()) {
            return error;
        }
        const auto everyMs = static_cast<std::int64_t>(std::llround(m_options.everyS * 1000));
        const FramePlan plan = planFrames(m_sorter, m_collector.targets(), everyMs);
        m_report.intervalS = static_cast<double>(plan.intervalMs) / 1000;
        if (auto error = m_sorter.failure() ? m_sorter.failure() : m_sorter.rewind()) {
            return error;
        }
        // Beside the output until it is whole: what was there before is lost to success only.
        const std::string part = m_options.output + ".part";
        removeFile(part);
        std::optional<Error> error = writeFrames(part, plan);
        std::error_code renaming;
        if (!error && !m_stop.stop_requested()) {
            std::filesystem::rename(part, m_options.output, renaming);
        }
        removeFile(part);
        if (!error && renaming) {
            error = Error{Errc::Unwritable, m_options.output, renaming.message()};
        }
        return error;
    }

    std::optional<Error> writeFrames(const std::string& path, const FramePlan& plan)
    {
        RecorderOptions options;
        options.layout = m_options.layout;
        options.writer = m_options.writer;
        options.sourceName =
            "Import of " + std::filesystem::path(m_options.input).filename().string();
        options.intervalS = 0;
        auto writer = FrameWriter::open(path, m_site, options);
        if (!writer) {
            return writer.error();
        }
        FrameBuilder builder(*m_site, m_collector.targets(), plan);
        std::optional<std::int64_t> frameMs;
        std::uint64_t done = 0;
        SampleSorter::Sample sample;
        while (m_sorter.next(sample)) {
            const std::int64_t timeMs = plan.frameOf(sample.timeMs);
            if (frameMs && timeMs != *frameMs) {
                if (auto error = append(**writer, *builder.frame(*frameMs))) {
                    return error;
                }
                m_progress.tell({true, done, m_sorter.size()});
                if (m_stop.stop_requested()) {
                    return std::nullopt;
                }
            }
            frameMs = timeMs;
            builder.take(sample);
            ++done;
        }
        m_report.log.skip(SkipReason::Duplicate, {}, "", builder.duplicates());
        if (m_sorter.failure()) {
            return m_sorter.failure();
        }
        if (auto error = append(**writer, *builder.frame(*frameMs))) {
            return error;
        }
        if (m_report.frames == 0) {
            return Error{Errc::NotFound, m_options.input, "counters need two samples to be rates"};
        }
        return (*writer)->finish();
    }

    /// A frame without any value says nothing: the first of counters.
    std::optional<Error> append(FrameWriter& writer, const Snapshot& snapshot)
    {
        const bool empty =
            std::ranges::all_of(snapshot.series, [](const auto& series) { return !series; });
        if (empty) {
            return std::nullopt;
        }
        m_report.firstMs = m_report.frames == 0 ? snapshot.timeMs : m_report.firstMs;
        m_report.lastMs = snapshot.timeMs;
        ++m_report.frames;
        return writer.append(snapshot);
    }

    static void removeFile(const std::string& path)
    {
        for (const char* const ending : {"", "-wal", "-shm", "-journal"}) {
            std::error_code ignored;
            std::filesystem::remove(path + ending, ignored);
        }
    }

    void summarise()
    {
        m_report.samples = m_collector.counters();
        m_report.series = m_collector.declared();
        m_report.seriesMatched = m_collector.targets().size();
        m_report.match = m_resolver.report();
        m_report.log.skip(SkipReason::NoValue, {}, "", m_collector.withoutValue());
        if (m_report.failure) {
            m_report.frames = 0;
        }
    }

    const ImportOptions& m_options;
    SitePtr m_site;
    std::stop_token m_stop;
    std::stop_source m_giveUp; ///< also when samples cannot be kept
    Progress m_progress;
    ImportReport m_report;
    SeriesResolver m_resolver;
    SampleSorter m_sorter;
    Collector m_collector;
};

} // namespace

ImportReport importBytes(ByteSource& bytes, std::uint64_t totalBytes, std::int64_t defaultTimeMs,
                         const ImportOptions& options, SitePtr site, std::stop_token stop)
{
    try {
        return Import(options, std::move(site), std::move(stop))
            .run(bytes, totalBytes, defaultTimeMs);
    } catch (const std::exception& failure) { // out of memory
        ImportReport report;
        report.failure = Error{Errc::Unreadable, options.input, failure.what()};
        return report;
    }
}

ImportReport importFile(const ImportOptions& options, SitePtr site, std::stop_token stop)
{
    auto file = FileSource::open(options.input);
    if (!file) {
        ImportReport report;
        report.failure = file.error();
        return report;
    }
    return importBytes(**file, (*file)->sizeBytes(), (*file)->modifiedMs(), options,
                       std::move(site), std::move(stop));
}

} // namespace hallscape::data
