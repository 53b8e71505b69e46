// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/salvage_copy.h"

#include "data/recording/compression.h"
#include "data/recording/format.h"

#include <algorithm>

namespace hallscape::data::recording {

namespace {

/// A lost page of the frame table hides some 10,000 frames at most; after so many in a row there
/// are no more.
constexpr std::int64_t mostMissingInARow = 50'000;

/// Runs \p query and forgets about it where the file is damaged.
template <typename Query>
void whereReadable(Query query)
{
    try {
        query();
    } catch (const SqlError& error) {
        if (!error.corruption()) {
            throw;
        }
    }
}

} // namespace

SalvageCopy::SalvageCopy(Database& from, Database& to) : m_from(from), m_to(to)
{
    m_from.execute("PRAGMA cell_size_check=ON");
    m_metrics = readMetrics(m_from); // without it no value has a meaning
    m_readFrame =
        m_from.prepare("SELECT t_ms, coalesce(jobs, -1), counts, sum FROM frame WHERE n = ?1");
    m_readBlock = m_from.prepare("SELECT data FROM chunk WHERE id = ?1");
    m_readTail = m_from.prepare("SELECT data FROM tail WHERE id = ?1");
}

void SalvageCopy::copyHead()
{
    m_to.execute("PRAGMA page_size=8192; PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF");
    Transaction transaction(m_to, Transaction::Mode::Write);
    m_to.execute(schema);
    m_to.execute(("PRAGMA application_id=" + std::to_string(applicationId)).c_str());
    m_to.execute(("PRAGMA user_version=" + std::to_string(formatVersion)).c_str());
    for (const char* const key : {"site_id", "site_title", "layout_hash", "source", "writer",
                                  "simulated", "interval_s", "layout"}) {
        copyMeta(key);
    }
    Statement metric = m_to.prepare("INSERT INTO metric VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    for (const FileMetric& row : m_metrics) {
        metric.bind(1, row.id).bind(2, row.name).bind(3, row.unit).bind(4, row.kind);
        metric.bind(5, std::int64_t{row.devices})
            .bind(6, static_cast<double>(row.stepsPerUnit))
            .run();
    }
    for (std::size_t k = 0; k < kindCount; ++k) {
        copyDevices(static_cast<Kind>(k));
    }
    transaction.commit();
    m_insertFrame = m_to.prepare("INSERT INTO frame VALUES(?1, ?2, ?3, ?4, ?5)");
    m_insertBlock = m_to.prepare("INSERT INTO chunk VALUES(?1, ?2)");
    m_insertTail = m_to.prepare("INSERT INTO tail VALUES(?1, ?2)");
}

void SalvageCopy::findFrames()
{
    std::int64_t number = firstFrame();
    for (std::int64_t missing = 0; missing < mostMissingInARow; ++number) {
        std::optional<Frame> frame;
        whereReadable([&] { frame = readFrame(number); });
        const bool later =
            frame && (m_frames.empty() || frame->timeMs > m_frames.rbegin()->second.timeMs);
        missing = later ? 0 : missing + 1;
        if (later) {
            m_frames.emplace(number, *std::move(frame));
        }
    }
}

bool SalvageCopy::copyFrames(const std::function<void(double)>& progress,
                             const std::stop_token& stop)
{
    const std::int64_t first = chunkOf(m_frames.begin()->first);
    const std::int64_t last = chunkOf(m_frames.rbegin()->first);
    auto next = m_frames.begin();
    while (next != m_frames.end()) {
        const std::int64_t chunk = chunkOf(next->first);
        const auto end = m_frames.lower_bound((chunk + 1) * framesPerChunk);
        if (stop.stop_requested()) {
            return false;
        }
        copyChunk(chunk, next, end);
        next = end;
        if (progress) {
            progress(static_cast<double>(chunk + 1 - first) /
                     static_cast<double>(last + 1 - first));
        }
    }
    copyJobs();
    m_to.execute("PRAGMA synchronous=FULL; BEGIN IMMEDIATE; PRAGMA user_version=1; COMMIT");
    return true;
}

SalvageReport SalvageCopy::report() const
{
    SalvageReport report = m_report;
    if (!m_kept.empty()) {
        report.frames = m_kept.size();
        report.fromMs = m_kept.front().timeMs;
        report.toMs = m_kept.back().timeMs;
        const auto span = m_frames.rbegin()->first - m_frames.begin()->first + 1;
        report.lostFrames = static_cast<std::uint64_t>(span) - report.frames;
    }
    return report;
}

void SalvageCopy::copyMeta(std::string_view key)
{
    whereReadable([&] {
        Statement row = m_from.prepare("SELECT value, typeof(value) FROM meta WHERE key = ?1");
        row.bind(1, key);
        if (!row.step()) {
            return;
        }
        Statement insert = m_to.prepare("INSERT INTO meta VALUES(?1, ?2)");
        insert.bind(1, key);
        const std::string type = row.text(1);
        if (type == "integer") {
            insert.bind(2, row.integer(0));
        } else if (type == "real") {
            insert.bind(2, row.real(0));
        } else if (type == "blob") {
            insert.bind(2, row.blob(0));
        } else {
            insert.bind(2, row.text(0));
        }
        insert.run();
    });
}

void SalvageCopy::copyDevices(Kind kind)
{
    std::optional<KindPaths> paths;
    whereReadable([&] { paths = readPaths(m_from, kind); });
    if (paths) {
        const std::vector<std::uint8_t> packed = compressText(paths->paths);
        m_to.prepare("INSERT INTO device VALUES(?1, ?2, ?3)")
            .bind(1, kindId(kind))
            .bind(2, std::int64_t{paths->count})
            .bind(3, std::span(packed))
            .run();
    }
}

std::int64_t SalvageCopy::firstFrame()
{
    std::int64_t first = 0;
    whereReadable([&] { first = m_from.number("SELECT min(n) FROM frame"); });
    return std::clamp<std::int64_t>(first, 0, mostFrameNumber);
}

std::optional<SalvageCopy::Frame> SalvageCopy::readFrame(std::int64_t number)
{
    m_readFrame.bind(1, number);
    if (!m_readFrame.step()) {
        return std::nullopt;
    }
    Frame frame;
    frame.timeMs = m_readFrame.integer(0);
    frame.jobs = m_readFrame.integer(1);
    const std::span<const std::uint8_t> packed = m_readFrame.blob(2);
    frame.counts.assign(packed.begin(), packed.end());
    frame.sum = m_readFrame.integer(3);
    m_readFrame.reset();
    std::optional<FileCounts> counts = unpackCounts(frame.counts);
    if (!counts || frame.sum != frameSum(number, frame.timeMs, frame.jobs, frame.counts)) {
        return std::nullopt;
    }
    frame.metrics = *std::move(counts);
    return frame;
}

void SalvageCopy::copyChunk(std::int64_t chunk, Frames::iterator begin, Frames::iterator end)
{
    Transaction transaction(m_to, Transaction::Mode::Write);
    std::map<std::int64_t, bool> alive; // frames with any value left
    for (const FileMetric& file : m_metrics) {
        const auto id = static_cast<std::size_t>(file.id);
        const auto wants = [&](const Frames::value_type& entry) {
            return id < entry.second.metrics.size() && entry.second.metrics[id].has_value();
        };
        if (std::none_of(begin, end, wants)) {
            continue;
        }
        const std::uint32_t found = copyBlocks(chunk, file);
        m_report.blocks += found;
        if (found > 0) {
            m_report.lostBlocks += blockCount(file.devices) - found;
        }
        for (auto frame = begin; frame != end; ++frame) {
            const bool has = wants(*frame) && (found > 0 || copyTail(frame->first, file));
            alive[frame->first] = alive[frame->first] || has;
        }
    }
    for (auto frame = begin; frame != end; ++frame) {
        if (alive[frame->first]) {
            insertFrame(frame->first, frame->second);
            m_kept.push_back({frame->first, frame->second.timeMs, frame->second.jobs});
        }
    }
    transaction.commit();
}

std::uint32_t SalvageCopy::copyBlocks(std::int64_t chunk, const FileMetric& file)
{
    std::uint32_t found = 0;
    for (std::uint32_t block = 0; block < blockCount(file.devices); ++block) {
        const BlockShape shape{blockId(chunk, file.id, block), framesPerChunk,
                               blockSize(file.devices, block)};
        found += copyRow(m_readBlock, m_insertBlock, shape) ? 1 : 0;
    }
    return found;
}

bool SalvageCopy::copyTail(std::int64_t number, const FileMetric& file)
{
    const bool found =
        copyRow(m_readTail, m_insertTail, {tailId(number, file.id), 1, file.devices});
    (found ? m_report.blocks : m_report.lostBlocks) += blockCount(file.devices);
    return found;
}

bool SalvageCopy::copyRow(Statement& read, Statement& insert, const BlockShape& shape)
{
    bool good = false;
    std::span<const std::uint8_t> bytes;
    whereReadable([&] {
        read.bind(1, shape.id);
        if (read.step()) {
            m_arena.clear();
            bytes = read.blob(0);
            good = decodeBlock(bytes, shape, m_decompressor, m_arena).has_value();
        }
    });
    if (good) {
        insert.bind(1, shape.id).bind(2, bytes).run();
    }
    read.reset();
    return good;
}

void SalvageCopy::insertFrame(std::int64_t number, const Frame& frame)
{
    m_insertFrame.bind(1, number).bind(2, frame.timeMs).bind(4, std::span(frame.counts));
    m_insertFrame.bind(5, frame.sum);
    frame.jobs < 0 ? m_insertFrame.bindNull(3) : m_insertFrame.bind(3, frame.jobs);
    m_insertFrame.run();
}

void SalvageCopy::copyJobs()
{
    Statement read = m_from.prepare("SELECT pos, name, state, since_ms, gpus, iteration "
                                    "FROM job WHERE frame = ?1 ORDER BY pos");
    Statement insert = m_to.prepare("INSERT INTO job VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    Transaction transaction(m_to, Transaction::Mode::Write);
    std::int64_t last = -1;
    for (const Kept& frame : m_kept) {
        if (frame.jobs < 0 || frame.jobs == last) {
            continue;
        }
        last = frame.jobs;
        whereReadable([&] {
            read.bind(1, last);
            while (read.step()) {
                insert.bind(1, last).bind(2, read.integer(0)).bind(3, read.text(1));
                insert.bind(4, read.text(2)).bind(5, read.integer(3));
                insert.bind(6, read.integer(4)).bind(7, read.integer(5)).run();
            }
        });
    }
    transaction.commit();
}

} // namespace hallscape::data::recording
