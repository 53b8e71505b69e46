// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/writer.h"

#include "data/recording/format.h"
#include "data/recording/frame_record.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <sqlite3.h>
#include <system_error>

namespace hallscape::data::recording {

namespace {

/// The log is copied into the file from this size on.
constexpr std::uint64_t logBytes = 4'000'000;
/// After how many frames at the latest the blocks of a chunk are written.
constexpr std::uint64_t framesToCompact = 25;

std::uint64_t sizeOf(const std::string& path)
{
    std::error_code problem;
    const auto size = std::filesystem::file_size(path, problem);
    return problem ? 0 : size;
}

/// A crash while the file was being created leaves a journal; undoing it makes the file empty
/// again.
void undoHalfCreation(const std::string& path)
{
    if (sizeOf(path + "-journal") == 0) {
        return;
    }
    try {
        Database(path, Access::Create).number("SELECT count(*) FROM sqlite_master");
    } catch (const SqlError&) { // NOLINT(bugprone-empty-catch): what the file is, is asked next
    }
}

bool sameJob(const Job& a, const Job& b)
{
    return a.name == b.name && a.state == b.state && a.sinceMs == b.sinceMs && a.gpus == b.gpus &&
           a.iteration == b.iteration;
}

} // namespace

Writer::Writer(std::string path, SitePtr site, const RecorderOptions& options,
               std::unique_ptr<WriterLock> lock)
    : m_path(std::move(path)), m_site(std::move(site)), m_maxBytes(options.maxBytes),
      m_lock(std::move(lock))
{
}

Result<std::unique_ptr<Writer>> Writer::open(const std::string& path, SitePtr site,
                                             const RecorderOptions& options)
{
    auto lock = WriterLock::take(path);
    if (!lock) {
        return lock.error();
    }
    undoHalfCreation(path);
    const FileNature nature = natureOf(path);
    const bool exists = nature == FileNature::Recording;
    if (!exists && nature != FileNature::Missing && nature != FileNature::Empty) {
        Error error = natureError(path, nature);
        error.detail += "; it is left as it is";
        return error;
    }
    std::unique_ptr<Writer> writer(new Writer(path, std::move(site), options, *std::move(lock)));
    try {
        writer->m_database = Database(path, Access::Create);
        if (exists) {
            if (const std::optional<Error> refusal = writer->resume(options)) {
                return *refusal;
            }
        } else {
            writer->create(devicePaths(*writer->m_site), options);
        }
        // FULL: the log reaches the disk with every frame.
        writer->m_database.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                   "PRAGMA wal_autocheckpoint=0; PRAGMA secure_delete=OFF;"
                                   "PRAGMA journal_size_limit=4000000");
        writer->addTracks();
        writer->findPending();
        writer->prepareStatements();
    } catch (const SqlError& error) {
        return exists && error.corruption() ? damageError(path, error)
                                            : Error{Errc::Unwritable, path, error.what()};
    }
    return writer;
}

void Writer::create(std::span<const KindPaths> kinds, const RecorderOptions& options)
{
    // In the file from the start, not in a log: what says what the file is must be the last thing
    // that can be lost.
    m_database.execute("PRAGMA page_size=8192; PRAGMA journal_mode=DELETE;"
                       "PRAGMA synchronous=FULL");
    Transaction transaction(m_database, Transaction::Mode::Write);
    m_database.execute(schema);
    Statement device = m_database.prepare("INSERT INTO device VALUES(?1, ?2, ?3)");
    for (const KindPaths& list : kinds) {
        const std::vector<std::uint8_t> paths = compressText(list.paths);
        device.bind(1, kindId(list.kind)).bind(2, std::int64_t{list.count}).bind(3, paths).run();
    }
    Statement meta = m_database.prepare("INSERT INTO meta VALUES(?1, ?2)");
    const auto text = [&](std::string_view key, std::string_view value) {
        meta.bind(1, key).bind(2, value).run();
    };
    text("site_id", m_site->id);
    text("site_title", m_site->title);
    text("layout_hash", layoutHash(m_site, kinds));
    text("source", options.sourceName);
    text("writer", options.writer);
    meta.bind(1, "simulated").bind(2, std::int64_t{options.simulated}).run();
    meta.bind(1, "interval_s").bind(2, static_cast<double>(options.intervalS)).run();
    const std::vector<std::uint8_t> layout = compressText(options.layout);
    meta.bind(1, "layout").bind(2, std::span(layout)).run();
    m_database.execute(("PRAGMA application_id=" + std::to_string(applicationId)).c_str());
    m_database.execute(("PRAGMA user_version=" + std::to_string(formatVersion)).c_str());
    transaction.commit();
}

std::optional<Error> Writer::resume(const RecorderOptions& options)
{
    const FileMeta meta = readMeta(m_database);
    const auto refuse = [&](const std::string& why) {
        return Error{Errc::Unwritable, m_path, why + "; choose another file"};
    };
    if (meta.layoutHash != layoutHash(m_site)) {
        return refuse("is a recording of other devices (" + meta.siteTitle + ")");
    }
    if (meta.simulated != options.simulated) {
        return refuse(meta.simulated ? "holds simulated values" : "holds measured values");
    }
    m_next = m_database.number("SELECT max(n) + 1 FROM frame");
    if (m_next == 0) {
        return std::nullopt;
    }
    m_first = m_database.number("SELECT min(n) FROM frame");
    m_firstMs = m_database.number("SELECT t_ms FROM frame ORDER BY n LIMIT 1");
    m_lastMs = m_database.number("SELECT max(t_ms) FROM frame");
    if (m_first < 0 || m_next > mostFrameNumber) {
        throw SqlError(SQLITE_CORRUPT, "the numbers of its frames make no sense");
    }
    return std::nullopt;
}

void Writer::addTracks()
{
    std::vector<FileMetric> known = readMetrics(m_database);
    std::int64_t nextId = known.empty() ? 0 : known.back().id + 1;
    Transaction transaction(m_database, Transaction::Mode::Write);
    Statement insert = m_database.prepare("INSERT INTO metric VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    for (const Metric& metric : metrics()) {
        const std::uint32_t devices = m_site->count(metric.kind);
        if (devices == 0 || devices > mostDevices) {
            continue;
        }
        const auto found = std::ranges::find(known, metric.id, &FileMetric::metric);
        if (found != known.end()) {
            if (found->devices == devices) {
                m_tracks.push_back({metric.id, *found});
            }
            continue;
        }
        // Whole steps in most units; 10 rpm are a tenth of a step per rpm.
        const float steps =
            metric.quantum < 1 ? std::round(1 / metric.quantum) : 1 / metric.quantum;
        FileMetric row{nextId++,
                       std::string(metric.key),
                       std::string(metric.unit),
                       std::string(kindId(metric.kind)),
                       devices,
                       steps,
                       metric.id};
        insert.bind(1, row.id).bind(2, row.name).bind(3, row.unit).bind(4, row.kind);
        insert.bind(5, std::int64_t{devices}).bind(6, static_cast<double>(steps)).run();
        m_tracks.push_back({metric.id, std::move(row)});
    }
    transaction.commit();
    for (const Track& track : m_tracks) {
        m_values += track.file.devices;
    }
}

void Writer::findPending()
{
    // A crash leaves the frames of chunks that were complete but not yet blocks.
    Statement oldest = m_database.prepare("SELECT min(id) FROM tail");
    if (!oldest.step() || oldest.isNull(0)) {
        return;
    }
    const std::int64_t frame = oldest.integer(0) / metricSlots;
    for (std::int64_t chunk = chunkOf(std::max<std::int64_t>(frame, m_first));
         chunk < chunkOf(m_next); ++chunk) {
        queueChunk(chunk);
    }
}

void Writer::queueChunk(std::int64_t chunk)
{
    for (std::size_t track = 0; track < m_tracks.size(); ++track) {
        m_pending.push_back({chunk, track});
    }
}

void Writer::prepareStatements()
{
    m_insertFrame = m_database.prepare("INSERT INTO frame VALUES(?1, ?2, ?3, ?4, ?5)");
    m_insertTail = m_database.prepare("INSERT INTO tail VALUES(?1, ?2)");
    m_insertJob = m_database.prepare("INSERT INTO job VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    m_insertBlock = m_database.prepare("INSERT OR REPLACE INTO chunk VALUES(?1, ?2)");
    m_readTail = m_database.prepare("SELECT data FROM tail WHERE id = ?1");
    m_deleteTail = m_database.prepare("DELETE FROM tail WHERE id = ?1");
}

void Writer::append(const Snapshot& snapshot)
{
    Transaction transaction(m_database, Transaction::Mode::Write);
    FileCounts counts;
    for (const Track& track : m_tracks) {
        const Series* const series = snapshot.of(track.metric);
        if (series == nullptr || series->values.size() != track.file.devices) {
            continue;
        }
        const auto id = static_cast<std::size_t>(track.file.id);
        counts.resize(std::max(counts.size(), id + 1));
        counts[id] = countOf(metric(track.metric), *series);
        quantise(*series, track.file.stepsPerUnit, m_column);
        const Column* const column = &m_column;
        const std::int64_t row = tailId(m_next, track.file.id);
        m_insertTail.bind(1, row)
            .bind(2, encodeBlock(row, track.file.stepsPerUnit, {&column, 1}, 0, track.file.devices,
                                 m_compressor))
            .run();
    }
    const bool jobsChanged = m_jobsFrame < 0 ? !snapshot.jobs.empty()
                                             : !std::ranges::equal(snapshot.jobs, m_jobs, sameJob);
    const std::int64_t jobsFrame = !jobsChanged ? m_jobsFrame : snapshot.jobs.empty() ? -1 : m_next;
    if (jobsFrame == m_next) {
        appendJobs(snapshot.jobs);
    }
    const std::vector<std::uint8_t> packed = packCounts(counts);
    m_insertFrame.bind(1, m_next).bind(2, snapshot.timeMs).bind(4, packed);
    m_insertFrame.bind(5, frameSum(m_next, snapshot.timeMs, jobsFrame, packed));
    jobsFrame < 0 ? m_insertFrame.bindNull(3) : m_insertFrame.bind(3, jobsFrame);
    m_insertFrame.run();
    transaction.commit();

    m_jobsFrame = jobsFrame;
    m_jobs = snapshot.jobs;
    m_firstMs = frames() == 0 ? snapshot.timeMs : m_firstMs;
    m_lastMs = snapshot.timeMs;
    if (++m_next % framesPerChunk == 0) {
        queueChunk(chunkOf(m_next - 1));
    }
}

void Writer::appendJobs(const std::vector<Job>& jobs)
{
    std::int64_t position = 0;
    for (const Job& job : jobs) {
        m_insertJob.bind(1, m_next).bind(2, position++).bind(3, job.name);
        m_insertJob.bind(4, jobStateId(job.state)).bind(5, job.sinceMs);
        m_insertJob.bind(6, std::int64_t{job.gpus});
        m_insertJob.bind(7, static_cast<std::int64_t>(job.iteration)).run();
    }
}

void Writer::tidy()
{
    compactSome(m_values * framesPerChunk / framesToCompact);
    prune();
    if (sizeOf(m_path + "-wal") > logBytes) {
        m_database.checkpoint(false);
    }
}

void Writer::compactSome(std::uint64_t most)
{
    if (m_pending.empty()) {
        return;
    }
    Transaction transaction(m_database, Transaction::Mode::Write);
    std::size_t done = 0;
    for (std::uint64_t moved = 0; done < m_pending.size() && moved < most; ++done) {
        compact(m_pending[done]);
        moved += m_tracks[m_pending[done].track].file.devices * framesPerChunk;
    }
    transaction.commit();
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(done));
}

void Writer::compact(const Pending& pending)
{
    const FileMetric& file = m_tracks[pending.track].file;
    std::array<const Column*, framesPerChunk> columns{};
    const std::int64_t start = pending.chunk * framesPerChunk;
    bool any = false;
    for (std::int64_t i = 0; i < framesPerChunk; ++i) {
        const std::int64_t row = tailId(start + i, file.id);
        m_readTail.bind(1, row);
        if (m_readTail.step()) {
            m_arena.clear();
            const auto block =
                decodeBlock(m_readTail.blob(0), {row, 1, file.devices}, m_decompressor, m_arena);
            m_readTail.reset();
            // A frame that was damaged on the disk is a gap from here on.
            if (block && block->has(0)) {
                const auto at = static_cast<std::size_t>(i);
                toColumn(*block, m_columns[at]);
                columns[at] = &m_columns[at];
                any = true;
            }
        }
        m_deleteTail.bind(1, row).run();
    }
    if (!any) {
        return;
    }
    for (std::uint32_t block = 0; block < blockCount(file.devices); ++block) {
        const std::int64_t row = blockId(pending.chunk, file.id, block);
        m_insertBlock.bind(1, row)
            .bind(2,
                  encodeBlock(row, file.stepsPerUnit, columns, std::size_t{block} * devicesPerBlock,
                              blockSize(file.devices, block), m_compressor))
            .run();
    }
}

void Writer::prune()
{
    if (m_maxBytes == 0) {
        return;
    }
    const std::int64_t pageSize = m_database.number("PRAGMA page_size");
    // One sixteenth is room for the frames until the next look.
    const std::uint64_t most = m_maxBytes - m_maxBytes / 16;
    while (chunkOf(m_first) < chunkOf(m_next - 1)) {
        const std::int64_t pages =
            m_database.number("PRAGMA page_count") - m_database.number("PRAGMA freelist_count");
        if (static_cast<std::uint64_t>(pages * pageSize) <= most) {
            return;
        }
        const std::int64_t keep = chunkOf(m_first) + 1;
        const std::int64_t keepFrame = keep * framesPerChunk;
        Transaction transaction(m_database, Transaction::Mode::Write);
        const auto forget = [&](std::string_view sql, std::int64_t below) {
            m_database.prepare(sql).bind(1, below).run();
        };
        forget("DELETE FROM chunk WHERE id < ?1", blockId(keep, 0, 0));
        forget("DELETE FROM tail WHERE id < ?1", tailId(keepFrame, 0));
        forget("DELETE FROM frame WHERE n < ?1", keepFrame);
        // Jobs stay as long as a frame points at them.
        forget("DELETE FROM job WHERE frame < coalesce((SELECT min(jobs) FROM frame), ?1)", m_next);
        transaction.commit();
        std::erase_if(m_pending, [&](const Pending& one) { return one.chunk < keep; });
        m_first = keepFrame;
        m_firstMs = m_database.number("SELECT t_ms FROM frame ORDER BY n LIMIT 1");
    }
}

void Writer::finish()
{
    while (!m_pending.empty()) {
        compactSome(m_values * framesPerChunk);
    }
    m_database.checkpoint(true);
    for (Statement* const statement : {&m_insertFrame, &m_insertTail, &m_insertJob, &m_insertBlock,
                                       &m_readTail, &m_deleteTail}) {
        *statement = {};
    }
    try {
        m_database.execute("PRAGMA journal_mode=DELETE");
    } catch (const SqlError& error) {
        // Somebody reads it right now: the log stays, empty.
        if (!error.temporary()) {
            throw;
        }
    }
}

std::uint64_t Writer::bytes() const
{
    return sizeOf(m_path) + sizeOf(m_path + "-wal");
}

bool Writer::fileExists() const
{
    std::error_code problem;
    return std::filesystem::exists(m_path, problem) || problem;
}

} // namespace hallscape::data::recording
