// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/file_access.h"
#include "data/recording/reader_cache.h"
#include "data/recording/recording.h"
#include "data/sim/series_pool.h"

#include <bitset>

namespace hallscape::data::recording {

/// RecordingReader of a file. SqlError stays inside.
class FileReader : public RecordingReader
{
public:
    static Result<std::unique_ptr<FileReader>> open(const std::string& path, SitePtr site);

    const RecordingInfo& info() const override { return m_info; }
    std::span<const FrameStamp> frames() const override { return m_frames; }
    Result<std::size_t> refresh() override;
    Result<std::shared_ptr<const Series>> series(std::size_t frame, MetricId metric) override;
    Result<SnapshotPtr> snapshot(std::size_t frame) override;
    Result<std::vector<HistoryLine>> read(const HistoryRequest& request,
                                          std::stop_token stop) override;

private:
    /// What a frame has beside its stamp.
    struct Mark
    {
        std::bitset<metricCount> metrics; ///< that it has values of
        std::int64_t jobs = -1;           ///< number of the frame whose jobs hold; -1: none
    };
    struct Track
    {
        bool known = false; ///< the recording has it and the site has devices for it
        FileMetric file;
        const KindMap* map = nullptr;
    };
    /// Decoded blocks and which of their frames is meant.
    struct Found
    {
        std::shared_ptr<const Decoded> decoded;
        std::uint32_t frame = 0;
    };

    FileReader(std::string path, SitePtr site, Access access);
    std::optional<Error> readHead();
    std::optional<Error> matchDevices(std::string_view recordedHash);
    std::size_t loadFrames();
    bool addFrame(const Statement& row);
    void loadFramesAround(std::int64_t after);
    void measureSpacing();

    Error failure(const SqlError& error) const;
    std::optional<Error> refusal(std::size_t frame) const;
    Found find(std::int64_t number, const FileMetric& file);
    /// The same inside a transaction.
    Found findIn(std::int64_t number, const FileMetric& file);
    std::shared_ptr<const Decoded> readChunk(std::int64_t chunk, const FileMetric& file);
    std::shared_ptr<const Decoded> readTail(std::int64_t number, const FileMetric& file);
    bool readRange(std::int64_t chunk, const FileMetric& file, Decoded& decoded);
    bool readEach(std::int64_t chunk, const FileMetric& file, Decoded& decoded);
    std::optional<Block> readBlock(std::int64_t chunk, std::uint32_t block, const FileMetric& file,
                                   Arena& arena);
    void noteDamage(std::int64_t number);
    std::shared_ptr<const Series> assemble(const Found& found, const Track& track, MetricId metric);
    const std::vector<Job>& jobsOf(std::int64_t frame);

    /// Samples of some devices, as read() collects them.
    struct Collector;
    void collectChunk(std::int64_t chunk, std::size_t first, std::size_t end, Collector& into);

    std::string m_path;
    SitePtr m_site;
    Database m_database;
    Statement m_readRange;
    Statement m_readBlock;
    Statement m_readTail;
    RecordingInfo m_info;
    std::array<KindMap, kindCount> m_maps;
    std::array<Track, metricCount> m_tracks;
    double m_intervalS = 0; ///< as the writer was told
    std::vector<FrameStamp> m_frames;
    std::vector<Mark> m_marks; ///< one per frame
    DecodedCache m_cache;
    Decompressor m_decompressor;
    std::shared_ptr<sim::SeriesPool> m_pool = std::make_shared<sim::SeriesPool>();
    std::vector<float> m_values; ///< memory of assemble()
    std::vector<Job> m_jobs;     ///< as last read
    std::int64_t m_jobsFrame = -1;
};

/// At most \p most of \p samples (3 at least), so that every peak and dip stays: of each stretch
/// the lowest, the highest and the first missing one.
std::vector<History::Sample> thinned(std::vector<History::Sample> samples, std::size_t most);

} // namespace hallscape::data::recording
