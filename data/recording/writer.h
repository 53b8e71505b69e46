// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/block.h"
#include "data/recording/file_access.h"
#include "data/recording/recorder.h"
#include "data/recording/writer_lock.h"

#include <array>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace hallscape::data::recording {

/// Writes a recording, on the thread of whoever calls. The functions below open() throw SqlError;
/// the file is then as it was before the call, and the call can be made again.
class Writer
{
public:
    static Result<std::unique_ptr<Writer>> open(const std::string& path, SitePtr site,
                                                const RecorderOptions& options);

    /// One frame, one transaction. When it returns, the frame survives a crash.
    /// \pre snapshot.timeMs > lastMs() when there are frames
    void append(const Snapshot& snapshot);
    /// What can wait: moves whole chunks from frames to blocks bit by bit, forgets the oldest
    /// frames, copies the log into the file. A crash in between loses nothing.
    void tidy();
    /// Finishes tidying and leaves one file without a log, which read-only media need.
    void finish();

    std::uint64_t frames() const { return static_cast<std::uint64_t>(m_next - m_first); }
    std::int64_t firstMs() const { return m_firstMs; }
    std::int64_t lastMs() const { return m_lastMs; }
    /// File and log.
    std::uint64_t bytes() const;
    /// Whether the file is still there; SQLite would go on writing into nowhere.
    bool fileExists() const;

private:
    /// A metric of the site and its place in the file.
    struct Track
    {
        MetricId metric;
        FileMetric file;
    };
    /// A metric of a chunk whose frames are complete and not yet blocks.
    struct Pending
    {
        std::int64_t chunk = 0;
        std::size_t track = 0;
    };

    Writer(std::string path, SitePtr site, const RecorderOptions& options,
           std::unique_ptr<WriterLock> lock);
    void create(std::span<const KindPaths> kinds, const RecorderOptions& options);
    /// \return why the existing file cannot go on
    std::optional<Error> resume(const RecorderOptions& options);
    void addTracks();
    void findPending();
    void queueChunk(std::int64_t chunk);
    void prepareStatements();
    void appendJobs(const std::vector<Job>& jobs);
    void compact(const Pending& pending);
    /// \param most values to be moved in this call
    void compactSome(std::uint64_t most);
    void prune();

    std::string m_path;
    SitePtr m_site;
    std::uint64_t m_maxBytes = 0;
    std::unique_ptr<WriterLock> m_lock;
    Database m_database; // before the statements, which must go first
    Statement m_insertFrame;
    Statement m_insertTail;
    Statement m_insertJob;
    Statement m_insertBlock;
    Statement m_readTail;
    Statement m_deleteTail;
    std::vector<Track> m_tracks;
    std::uint64_t m_values = 0; ///< in one frame
    std::deque<Pending> m_pending;
    std::int64_t m_first = 0;
    std::int64_t m_next = 0;
    std::int64_t m_firstMs = 0;
    std::int64_t m_lastMs = 0;
    std::vector<Job> m_jobs;       ///< as last stored
    std::int64_t m_jobsFrame = -1; ///< where; -1: no jobs
    Compressor m_compressor;
    Decompressor m_decompressor;
    Arena m_arena;                    ///< memory of compact()
    Column m_column;                  ///< memory of append()
    std::array<Column, 30> m_columns; ///< memory of compact()
};

} // namespace hallscape::data::recording
