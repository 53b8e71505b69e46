// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/format.h"
#include "data/recording/frame_record.h"
#include "data/recording/reader.h"

#include <algorithm>

/// Which frames there are, and where in the file their values lie.
namespace hallscape::data::recording {

namespace {

constexpr std::string_view columns = "SELECT n, t_ms, coalesce(jobs, -1), counts, sum FROM frame ";
/// In a damaged table so many frames are looked for one by one.
constexpr std::int64_t mostSingleFrames = 1'000'000;
/// Keys of chunks in the cache; those of frames are below.
constexpr std::int64_t chunkKeys = std::int64_t{1} << 62;

std::string sql(std::string_view tail)
{
    return std::string(columns) + std::string(tail);
}

} // namespace

bool FileReader::addFrame(const Statement& row)
{
    FrameStamp stamp;
    stamp.number = row.integer(0);
    stamp.timeMs = row.integer(1);
    const std::int64_t jobs = row.integer(2);
    const std::span<const std::uint8_t> packed = row.blob(3);
    const std::optional<FileCounts> counts = unpackCounts(packed);
    const bool later = m_frames.empty() || (stamp.timeMs > m_frames.back().timeMs &&
                                            stamp.number > m_frames.back().number);
    if (!counts || !later || stamp.number < 0 || stamp.number > mostFrameNumber ||
        row.integer(4) != frameSum(stamp.number, stamp.timeMs, jobs, packed)) {
        m_info.damaged = true;
        return false;
    }
    Mark mark;
    mark.jobs = jobs;
    for (std::size_t i = 0; i < metricCount; ++i) {
        const Track& track = m_tracks[i];
        const auto id = static_cast<std::size_t>(track.file.id);
        if (track.known && id < counts->size() && (*counts)[id]) {
            stamp.counts[i] = *(*counts)[id];
            mark.metrics.set(i);
        }
    }
    m_frames.push_back(stamp);
    m_marks.push_back(mark);
    return true;
}

std::size_t FileReader::loadFrames()
{
    const std::size_t before = m_frames.size();
    const std::int64_t after = m_frames.empty() ? -1 : m_frames.back().number;
    try {
        Statement rows = m_database.prepare(sql("WHERE n > ?1 ORDER BY n"));
        rows.bind(1, after);
        while (rows.step()) {
            addFrame(rows);
        }
    } catch (const SqlError& error) {
        if (!error.corruption()) {
            throw;
        }
        loadFramesAround(m_frames.empty() ? -1 : m_frames.back().number);
    }
    if (m_frames.size() != before) {
        measureSpacing();
    }
    return m_frames.size() - before;
}

void FileReader::loadFramesAround(std::int64_t after)
{
    m_info.damaged = true;
    // The last frame is found from the other end; what lies between, one by one.
    const std::int64_t last = m_database.number("SELECT max(n) FROM frame");
    if (last - after > mostSingleFrames) {
        return;
    }
    Statement row = m_database.prepare(sql("WHERE n = ?1"));
    for (std::int64_t number = after + 1; number <= last; ++number) {
        try {
            row.bind(1, number);
            if (row.step()) {
                addFrame(row);
                row.reset();
            }
        } catch (const SqlError& error) {
            if (!error.corruption()) {
                throw;
            }
        }
    }
}

void FileReader::measureSpacing()
{
    std::vector<std::int64_t> distances;
    for (std::size_t i = 1; i < m_frames.size(); ++i) {
        distances.push_back(m_frames[i].timeMs - m_frames[i - 1].timeMs);
    }
    m_info.spacingS = static_cast<float>(m_intervalS);
    if (!distances.empty()) {
        const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
        std::ranges::nth_element(distances, middle);
        m_info.spacingS = std::max(m_info.spacingS, static_cast<float>(*middle) / 1000.0F);
    }
}

Result<std::size_t> FileReader::refresh()
{
    try {
        const Transaction transaction(m_database, Transaction::Mode::Read);
        const std::int64_t first = m_database.number("SELECT min(n) FROM frame");
        const auto kept = std::ranges::lower_bound(m_frames, first, {}, &FrameStamp::number);
        m_marks.erase(m_marks.begin(), m_marks.begin() + (kept - m_frames.begin()));
        m_frames.erase(m_frames.begin(), kept);
        return loadFrames();
    } catch (const SqlError& error) {
        return failure(error);
    }
}

FileReader::Found FileReader::find(std::int64_t number, const FileMetric& file)
{
    // A writer may turn the frame into blocks between two looks.
    const Transaction transaction(m_database, Transaction::Mode::Read);
    return findIn(number, file);
}

FileReader::Found FileReader::findIn(std::int64_t number, const FileMetric& file)
{
    const std::int64_t chunk = chunkOf(number);
    const auto inChunk = static_cast<std::uint32_t>(number % framesPerChunk);
    const std::int64_t chunkKey = chunkKeys + chunk * metricSlots + file.id;
    if (std::shared_ptr<const Decoded> found = m_cache.find(chunkKey)) {
        return {std::move(found), inChunk};
    }
    const std::int64_t tailKey = tailId(number, file.id);
    if (std::shared_ptr<const Decoded> found = m_cache.find(tailKey)) {
        return {std::move(found), 0};
    }
    if (std::shared_ptr<const Decoded> found = readChunk(chunk, file)) {
        m_cache.keep(chunkKey, found);
        return {std::move(found), inChunk};
    }
    if (std::shared_ptr<const Decoded> found = readTail(number, file)) {
        m_cache.keep(tailKey, found);
        return {std::move(found), 0};
    }
    noteDamage(number);
    return {};
}

void FileReader::noteDamage(std::int64_t number)
{
    // What is missing because the oldest frames were given up is not damage.
    Statement row = m_database.prepare("SELECT 1 FROM frame WHERE n = ?1");
    m_info.damaged = m_info.damaged || row.bind(1, number).step();
}

std::shared_ptr<const Decoded> FileReader::readChunk(std::int64_t chunk, const FileMetric& file)
{
    // The values and the rounding of each block to a whole cache line.
    auto decoded = std::make_shared<Decoded>(std::size_t{framesPerChunk} * file.devices *
                                                 sizeof(std::int16_t) +
                                             std::size_t{blockCount(file.devices)} * 256);
    decoded->blocks.resize(blockCount(file.devices));
    bool any = false;
    try {
        any = readRange(chunk, file, *decoded);
    } catch (const SqlError& error) {
        if (!error.corruption()) {
            throw;
        }
        any = readEach(chunk, file, *decoded);
    }
    if (!any) {
        return nullptr;
    }
    const auto isMissing = [](const std::optional<Block>& block) { return !block; };
    m_info.damaged = m_info.damaged || std::ranges::any_of(decoded->blocks, isMissing);
    return decoded;
}

bool FileReader::readRange(std::int64_t chunk, const FileMetric& file, Decoded& decoded)
{
    const std::int64_t first = blockId(chunk, file.id, 0);
    bool any = false;
    m_readRange.bind(1, first).bind(2, first + blockCount(file.devices));
    while (m_readRange.step()) {
        any = true;
        const std::int64_t id = m_readRange.integer(0);
        const auto block = static_cast<std::uint32_t>(id - first);
        if (block < decoded.blocks.size()) { // a damaged index may answer what was not asked
            const BlockShape shape{id, framesPerChunk, blockSize(file.devices, block)};
            decoded.blocks[block] =
                decodeBlock(m_readRange.blob(1), shape, m_decompressor, decoded.arena);
        }
    }
    return any;
}

bool FileReader::readEach(std::int64_t chunk, const FileMetric& file, Decoded& decoded)
{
    bool any = false;
    for (std::uint32_t block = 0; block < decoded.blocks.size(); ++block) {
        if (!decoded.blocks[block]) {
            decoded.blocks[block] = readBlock(chunk, block, file, decoded.arena);
        }
        any = any || decoded.blocks[block].has_value();
    }
    return any;
}

std::optional<Block> FileReader::readBlock(std::int64_t chunk, std::uint32_t block,
                                           const FileMetric& file, Arena& arena)
{
    std::optional<Block> found;
    try {
        const BlockShape shape{blockId(chunk, file.id, block), framesPerChunk,
                               blockSize(file.devices, block)};
        m_readBlock.bind(1, shape.id);
        if (m_readBlock.step()) {
            found = decodeBlock(m_readBlock.blob(0), shape, m_decompressor, arena);
            m_info.damaged = m_info.damaged || !found;
            m_readBlock.reset();
        }
    } catch (const SqlError& error) {
        if (!error.corruption()) {
            throw;
        }
        m_info.damaged = true;
    }
    return found;
}

std::shared_ptr<const Decoded> FileReader::readTail(std::int64_t number, const FileMetric& file)
{
    auto decoded =
        std::make_shared<Decoded>(std::size_t{file.devices} * sizeof(std::int16_t) + 256);
    try {
        const std::int64_t id = tailId(number, file.id);
        m_readTail.bind(1, id);
        if (!m_readTail.step()) {
            return nullptr;
        }
        decoded->blocks.push_back(
            decodeBlock(m_readTail.blob(0), {id, 1, file.devices}, m_decompressor, decoded->arena));
        m_readTail.reset();
    } catch (const SqlError& error) {
        if (!error.corruption()) {
            throw;
        }
        return nullptr;
    }
    m_info.damaged = m_info.damaged || !decoded->blocks.front();
    return decoded;
}

} // namespace hallscape::data::recording
