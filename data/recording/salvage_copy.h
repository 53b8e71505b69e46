// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/block.h"
#include "data/recording/file_access.h"
#include "data/recording/frame_record.h"
#include "data/recording/salvage.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace hallscape::data::recording {

/// Takes what is readable out of one recording into another, row by row. Throws SqlError when the
/// new file cannot be written or the old one does not even say which metrics it has.
class SalvageCopy
{
public:
    SalvageCopy(Database& from, Database& to);

    /// Tables of which every row is one of a few.
    void copyHead();
    /// Looks for every frame whose stamp is sound.
    void findFrames();
    /// Copies the values of those frames.  \param progress may be empty
    /// \return whether it came to its end
    bool copyFrames(const std::function<void(double)>& progress, const std::stop_token& stop);
    /// What was copied so far.
    SalvageReport report() const;
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

    void copyMeta(std::string_view key);
    void copyDevices(Kind kind);
    std::int64_t firstFrame();
    std::optional<Frame> readFrame(std::int64_t number);
    void copyChunk(std::int64_t chunk, Frames::iterator begin, Frames::iterator end);
    std::uint32_t copyBlocks(std::int64_t chunk, const FileMetric& file);
    bool copyTail(std::int64_t number, const FileMetric& file);
    bool copyRow(Statement& read, Statement& insert, const BlockShape& shape);
    void insertFrame(std::int64_t number, const Frame& frame);
    void copyJobs();

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
    Arena m_arena;
    SalvageReport m_report;
};

} // namespace hallscape::data::recording
