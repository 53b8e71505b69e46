// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/format.h"
#include "data/recording/reader.h"

#include <algorithm>
#include <cmath>
#include <map>

/// The past of single devices: one block per chunk instead of a whole frame.
namespace hallscape::data::recording {

namespace {

constexpr float nan = std::numeric_limits<float>::quiet_NaN();
/// So many usual distances between two frames are a gap.
constexpr double gapSpacings = 2.5;

void add(std::vector<History::Sample>& samples, std::int64_t timeMs, float value)
{
    // Only where a gap begins.
    const bool inGap = std::isnan(value) && (samples.empty() || std::isnan(samples.back().value));
    if (!inGap) {
        samples.push_back({timeMs, value});
    }
}

} // namespace

struct FileReader::Collector
{
    MetricId metric;
    const Track& track;
    /// Lines by block, each with the place of its device in the block.
    struct Want
    {
        std::uint32_t place;
        std::size_t line;
    };
    std::map<std::uint32_t, std::vector<Want>> blocks;
    std::vector<HistoryLine> lines;

    /// \param block that holds the wanted devices, or null  \param base first of them in it
    void take(const Block* block, std::uint32_t frame, std::uint32_t base, const Want& want,
              std::int64_t timeMs)
    {
        const std::uint32_t device = base + want.place;
        float value = nan;
        if (block != nullptr && block->has(frame) && device < block->devices) {
            // A stale value was not measured at that time.
            const bool stale =
                block->ageS(frame, device) > hallscape::data::metric(metric).staleAfterS;
            value = stale ? nan : block->value(frame, device);
        }
        add(lines[want.line].samples, timeMs, value);
    }
};

Result<std::vector<HistoryLine>> FileReader::read(const HistoryRequest& request,
                                                  std::stop_token stop)
{
    const Track& track = m_tracks[static_cast<std::size_t>(request.metric)];
    Collector into{request.metric, track, {}, {}};
    for (const std::uint32_t device : request.devices) {
        const std::size_t line = into.lines.size();
        into.lines.push_back({device, {}});
        if (!track.known) {
            continue;
        }
        const std::vector<std::uint32_t>& origin = track.map->origin;
        const std::uint32_t limit =
            track.map->same ? track.file.devices : static_cast<std::uint32_t>(origin.size());
        const std::uint32_t place = device >= limit   ? KindMap::nowhere
                                    : track.map->same ? device
                                                      : origin[device];
        if (place != KindMap::nowhere) {
            into.blocks[place / devicesPerBlock].push_back({place % devicesPerBlock, line});
        }
    }
    const auto begin = std::ranges::lower_bound(m_frames, request.fromMs, {}, &FrameStamp::timeMs);
    const auto end = std::ranges::upper_bound(m_frames, request.toMs, {}, &FrameStamp::timeMs);
    auto next = static_cast<std::size_t>(begin - m_frames.begin());
    const auto last = static_cast<std::size_t>(end - m_frames.begin());
    try {
        while (next < last && !into.blocks.empty()) {
            if (stop.stop_requested()) {
                return Error{Errc::Unknown, m_path, "stopped"};
            }
            const std::int64_t chunk = chunkOf(m_frames[next].number);
            const std::size_t first = next;
            while (next < last && chunkOf(m_frames[next].number) == chunk) {
                ++next;
            }
            collectChunk(chunk, first, next, into);
        }
    } catch (const SqlError& error) {
        return failure(error);
    }
    for (HistoryLine& line : into.lines) {
        line.samples = thinned(std::move(line.samples), request.maxPoints);
    }
    return std::move(into.lines);
}

void FileReader::collectChunk(std::int64_t chunk, std::size_t first, std::size_t end,
                              Collector& into)
{
    const FileMetric& file = into.track.file;
    const double spacingMs = 1000.0 * m_info.spacingS;
    const Transaction transaction(m_database, Transaction::Mode::Read);
    Arena arena;
    for (const auto& [index, wants] : into.blocks) {
        arena.clear();
        const std::optional<Block> own = readBlock(chunk, index, file, arena);
        for (std::size_t i = first; i < end; ++i) {
            const FrameStamp& stamp = m_frames[i];
            const Block* block = own ? &*own : nullptr;
            auto frame = static_cast<std::uint32_t>(stamp.number % framesPerChunk);
            std::uint32_t base = 0;
            Found found;
            if (!own && m_marks[i].metrics[static_cast<std::size_t>(into.metric)]) {
                // Frames that are not blocks yet are read as a whole.
                found = findIn(stamp.number, file);
                frame = found.frame;
                const bool single = found.decoded != nullptr && found.decoded->blocks.size() == 1;
                base = single ? index * devicesPerBlock : 0;
                const std::size_t at = single ? 0 : index;
                block = found.decoded != nullptr && found.decoded->blocks[at]
                            ? &*found.decoded->blocks[at]
                            : nullptr;
            }
            const std::int64_t before = i > 0 ? m_frames[i - 1].timeMs : stamp.timeMs;
            const auto sinceMs = static_cast<double>(stamp.timeMs - before);
            for (const Collector::Want& want : wants) {
                if (sinceMs > gapSpacings * spacingMs) {
                    add(into.lines[want.line].samples,
                        before + static_cast<std::int64_t>(spacingMs), nan);
                }
                into.take(block, frame, base, want, stamp.timeMs);
            }
        }
    }
}

std::vector<History::Sample> thinned(std::vector<History::Sample> samples, std::size_t most)
{
    if (samples.size() <= std::max<std::size_t>(most, 3)) {
        return samples;
    }
    const std::size_t stretches = std::max<std::size_t>(most / 3, 1);
    std::vector<History::Sample> kept;
    kept.reserve(stretches * 3);
    for (std::size_t i = 0; i < stretches; ++i) {
        const std::size_t begin = samples.size() * i / stretches;
        const std::size_t end = samples.size() * (i + 1) / stretches;
        constexpr std::size_t none = SIZE_MAX;
        std::size_t low = none;
        std::size_t high = none;
        std::size_t missing = none;
        for (std::size_t k = begin; k < end; ++k) {
            if (std::isnan(samples[k].value)) {
                missing = std::min(missing, k);
                continue;
            }
            low = low == none || samples[k].value < samples[low].value ? k : low;
            high = high == none || samples[k].value > samples[high].value ? k : high;
        }
        std::array<std::size_t, 3> order{low, high, missing};
        std::ranges::sort(order);
        for (std::size_t k = 0; k < order.size(); ++k) {
            if (order[k] != none && (k == 0 || order[k] != order[k - 1])) {
                kept.push_back(samples[order[k]]);
            }
        }
    }
    return kept;
}

} // namespace hallscape::data::recording
