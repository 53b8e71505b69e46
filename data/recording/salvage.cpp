// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/salvage.h"

#include "data/recording/block.h"
#include "data/recording/file_access.h"
#include "data/recording/format.h"
#include "data/recording/frame_record.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sqlite3.h>
#include <system_error>

namespace hallscape::data {

namespace {

using namespace recording;
namespace fs = std::filesystem;

/// A lost page of the frame table hides some 10,000 frames at most; after so many in a row there
/// are no more.
constexpr std::int64_t mostMissingInARow = 50'000;

/// A copy that SQLite opens although \p original is cut short. \return why there is none
std::optional<Error> makeWorkingCopy(const std::string& original, const std::string& copy,
                                     bool withLog)
{
    const auto failure = [&](const std::error_code& problem) {
        return Error{Errc::Unwritable, copy, "no copy to work on: " + problem.message()};
    };
    std::error_code problem;
    if (!fs::copy_file(original, copy, problem)) {
        return failure(problem);
    }
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write, problem);
    if (withLog && fs::exists(original + "-wal", problem)) {
        fs::copy_file(original + "-wal", copy + "-wal", problem);
    }
    // SQLite refuses a file that is shorter than its first page says; zeros are only missing pages.
    const std::uint64_t wanted = statedBytes(copy);
    if (!problem && fs::file_size(copy, problem) < wanted) {
        fs::resize_file(copy, wanted, problem);
    }
    return problem ? std::optional(failure(problem)) : std::nullopt;
}

/// Runs \p query and forgets about it where the file is damaged.
template <typename Query>
bool readable(Query query)
{
    try {
        query();
        return true;
    } catch (const SqlError& error) {
        if (!error.corruption()) {
            throw;
        }
        return false;
    }
}

class Salvage
{
public:
    Salvage(Database& from, Database& to) : m_from(from), m_to(to)
    {
        m_from.execute("PRAGMA cell_size_check=ON");
        m_metrics = readMetrics(m_from); // without it no value has a meaning
        m_readFrame =
            m_from.prepare("SELECT t_ms, coalesce(jobs, -1), counts, sum FROM frame WHERE n = ?1");
        m_readBlock = m_from.prepare("SELECT data FROM chunk WHERE id = ?1");
        m_readTail = m_from.prepare("SELECT data FROM tail WHERE id = ?1");
    }

    void copyHead()
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

    void findFrames()
    {
        std::int64_t number = firstFrame();
        for (std::int64_t missing = 0; missing < mostMissingInARow; ++number) {
            std::optional<Frame> frame;
            readable([&] { frame = readFrame(number); });
            const bool later =
                frame && (m_frames.empty() || frame->timeMs > m_frames.rbegin()->second.timeMs);
            missing = later ? 0 : missing + 1;
            if (later) {
                m_frames.emplace(number, *std::move(frame));
            }
        }
    }

    /// \return whether it came to its end
    bool copyFrames(const std::function<void(double)>& progress, const std::stop_token& stop)
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

    SalvageReport report() const
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
    bool anyFrames() const { return !m_frames.empty(); }

private:
    struct Frame
    {
        std::int64_t timeMs = 0;
        std::int64_t jobs = -1;
        std::vector<std::uint8_t> counts;
        FileCounts metrics;
        std::int64_t sum = 0;
    };
    using Frames = std::map<std::int64_t, Frame>;
    struct Kept
    {
        std::int64_t number;
        std::int64_t timeMs;
        std::int64_t jobs;
    };

    void copyMeta(std::string_view key)
    {
        readable([&] {
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

    void copyDevices(Kind kind)
    {
        std::optional<KindPaths> paths;
        readable([&] { paths = readPaths(m_from, kind); });
        if (paths) {
            const std::vector<std::uint8_t> packed = compressText(paths->paths);
            m_to.prepare("INSERT INTO device VALUES(?1, ?2, ?3)")
                .bind(1, kindId(kind))
                .bind(2, std::int64_t{paths->count})
                .bind(3, std::span(packed))
                .run();
        }
    }

    std::int64_t firstFrame()
    {
        std::int64_t first = 0;
        readable([&] { first = m_from.number("SELECT min(n) FROM frame"); });
        return std::clamp<std::int64_t>(first, 0, mostFrameNumber);
    }

    std::optional<Frame> readFrame(std::int64_t number)
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

    void copyChunk(std::int64_t chunk, Frames::iterator begin, Frames::iterator end)
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

    std::uint32_t copyBlocks(std::int64_t chunk, const FileMetric& file)
    {
        std::uint32_t found = 0;
        for (std::uint32_t block = 0; block < blockCount(file.devices); ++block) {
            const BlockShape shape{blockId(chunk, file.id, block), framesPerChunk,
                                   blockSize(file.devices, block)};
            found += copyRow(m_readBlock, m_insertBlock, shape) ? 1 : 0;
        }
        return found;
    }

    bool copyTail(std::int64_t number, const FileMetric& file)
    {
        const bool found =
            copyRow(m_readTail, m_insertTail, {tailId(number, file.id), 1, file.devices});
        (found ? m_report.blocks : m_report.lostBlocks) += blockCount(file.devices);
        return found;
    }

    bool copyRow(Statement& read, Statement& insert, const BlockShape& shape)
    {
        bool good = false;
        std::span<const std::uint8_t> bytes;
        readable([&] {
            read.bind(1, shape.id);
            if (read.step()) {
                Arena arena;
                bytes = read.blob(0);
                good = decodeBlock(bytes, shape, m_decompressor, arena).has_value();
            }
        });
        if (good) {
            insert.bind(1, shape.id).bind(2, bytes).run();
        }
        read.reset();
        return good;
    }

    void insertFrame(std::int64_t number, const Frame& frame)
    {
        m_insertFrame.bind(1, number).bind(2, frame.timeMs).bind(4, std::span(frame.counts));
        m_insertFrame.bind(5, frame.sum);
        frame.jobs < 0 ? m_insertFrame.bindNull(3) : m_insertFrame.bind(3, frame.jobs);
        m_insertFrame.run();
    }

    void copyJobs()
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
            readable([&] {
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

    Database& m_from;
    Database& m_to;
    Statement m_readFrame;
    Statement m_readBlock;
    Statement m_readTail;
    Statement m_insertFrame;
    Statement m_insertBlock;
    Statement m_insertTail;
    std::vector<FileMetric> m_metrics;
    Frames m_frames;          ///< whose stamps are readable
    std::vector<Kept> m_kept; ///< those that have values
    Decompressor m_decompressor;
    SalvageReport m_report;
};

/// What salvage() does once there is a copy to work on.
Result<SalvageReport> copyReadable(const std::string& copy, const std::string& damagedPath,
                                   const std::string& newPath,
                                   const std::function<void(double)>& progress,
                                   const std::stop_token& stop)
{
    Database from(copy, Access::Create);
    Database to(newPath, Access::Create);
    Salvage work(from, to);
    work.copyHead();
    work.findFrames();
    if (!work.anyFrames()) {
        return Error{Errc::Unreadable, damagedPath, "not one frame can be read"};
    }
    if (!work.copyFrames(progress, stop)) {
        return Error{Errc::Unknown, damagedPath, "stopped"};
    }
    const SalvageReport report = work.report();
    if (report.frames == 0) {
        return Error{Errc::Unreadable, damagedPath, "not one value can be read"};
    }
    return report;
}

void removeRecording(const std::string& path)
{
    std::error_code problem;
    for (const char* const suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::remove(path + suffix, problem);
    }
}

} // namespace

std::string SalvageReport::toString() const
{
    const std::uint64_t pieces = blocks + lostBlocks;
    const std::uint64_t share = pieces == 0 ? 0 : blocks * 100 / pieces;
    std::string text = std::to_string(frames) + " frames with " + std::to_string(share) +
                       " % of their values were copied";
    if (lostFrames > 0) {
        text += "; " + std::to_string(lostFrames) + " frames between them are lost";
    }
    return text;
}

Result<SalvageReport> salvage(const std::string& damagedPath, const std::string& newPath,
                              const std::function<void(double)>& progress, std::stop_token stop)
{
    if (const FileNature nature = natureOf(damagedPath); nature != FileNature::Recording) {
        return natureError(damagedPath, nature);
    }
    if (natureOf(newPath) != FileNature::Missing) {
        return Error{Errc::Unwritable, newPath, "exists already; choose another name"};
    }
    std::string why;
    const std::string copy = newPath + "-copy";
    // The log may be what is damaged: once with it, once without.
    for (const bool withLog : {true, false}) {
        if (const std::optional<Error> error = makeWorkingCopy(damagedPath, copy, withLog)) {
            removeRecording(copy);
            return *error;
        }
        try {
            Result<SalvageReport> report = copyReadable(copy, damagedPath, newPath, progress, stop);
            removeRecording(copy);
            if (!report) {
                removeRecording(newPath);
            }
            return report;
        } catch (const SqlError& error) {
            why = error.what();
        }
        removeRecording(copy);
        removeRecording(newPath);
    }
    return Error{Errc::Unreadable, damagedPath, "nothing of it can be read: " + why};
}

} // namespace hallscape::data
