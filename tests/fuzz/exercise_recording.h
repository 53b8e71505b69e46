// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../data/recording_samples.h"
#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/recording/block.h"
#include "data/recording/format.h"
#include "data/recording/frame_record.h"
#include "data/recording/recording.h"
#include "data/recording/writer.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <unistd.h>

namespace hallscape::data::test {

inline std::span<const std::uint8_t> asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Everything a block can be asked. \return what is wrong with the answers
inline std::string exerciseBlock(const std::optional<recording::Block>& block)
{
    if (!block) {
        return {};
    }
    std::vector<float> values(block->devices);
    for (std::uint32_t frame = 0; frame < block->frames; ++frame) {
        if (!block->has(frame)) {
            continue;
        }
        block->values(frame, values);
        for (std::uint32_t device = 0; device < block->devices; ++device) {
            const float one = block->value(frame, device);
            if (one != values[device] && !(std::isnan(one) && std::isnan(values[device]))) {
                return "two answers for one value";
            }
            static_cast<void>(block->ageS(frame, device));
        }
    }
    return {};
}

/// Reads \p bytes as a block twice: as they are, and as what comes out of a sound zstd frame, which
/// no mutation would ever find. The first byte says which shape is expected.
inline std::string exerciseBlockBytes(std::string_view bytes)
{
    using namespace recording;
    if (bytes.empty()) {
        return {};
    }
    const auto choice = static_cast<std::uint8_t>(bytes.front());
    const std::string_view rest = bytes.substr(1);
    const BlockShape shape{7, choice % 2 == 0 ? 1U : 30U, 1U + choice / 2U};
    Decompressor decompressor;
    Arena arena;
    std::string wrong = exerciseBlock(decodeBlock(asBytes(rest), shape, decompressor, arena));
    if (wrong.empty()) {
        const std::vector<std::uint8_t> packed = compressText(rest);
        wrong = exerciseBlock(decodeBlock(packed, shape, decompressor, arena));
    }
    static_cast<void>(unpackCounts(asBytes(rest)));
    static_cast<void>(decompressText(asBytes(rest), 1 << 20));
    return wrong;
}

/// A sound recording of a small site, made once.
struct SoundRecording
{
    static constexpr std::int64_t frames = 33; // a chunk and a rest

    SoundRecording()
        : path((std::filesystem::temp_directory_path() /
                ("hallscape-fuzz-" + std::to_string(::getpid()) + ".hallrec"))
                   .string()),
          site(loadLayout(dataFile("data/samples/array.json")).site)
    {
        RecorderOptions options;
        options.layout = "{}";
        options.simulated = true;
        auto opened = recording::Writer::open(path, site, options);
        if (opened) {
            const std::unique_ptr<recording::Writer> writer = *std::move(opened);
            for (std::int64_t i = 0; i < frames; ++i) {
                snapshots.push_back(madeUp(*site, i));
                writer->append(*snapshots.back());
            }
            writer->finish();
        }
        std::ifstream stream(path, std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(stream), {});
    }
    SoundRecording(const SoundRecording&) = delete;
    SoundRecording& operator=(const SoundRecording&) = delete;
    ~SoundRecording()
    {
        for (const char* suffix : {"", "-wal", "-shm", "-lock"}) {
            std::filesystem::remove(path + suffix);
        }
    }

    std::string path;
    SitePtr site;
    std::vector<SnapshotPtr> snapshots;
    std::string bytes;
};

/// Compares what a damaged recording plays with what was recorded: it may be missing, never other.
inline std::string compareDamaged(RecordingReader& reader, const SoundRecording& sound)
{
    for (std::size_t i = 0; i < reader.frames().size(); ++i) {
        const FrameStamp& stamp = reader.frames()[i];
        if (stamp.number < 0 || stamp.number >= SoundRecording::frames) {
            return "a frame that was never recorded";
        }
        const Snapshot& live = *sound.snapshots[static_cast<std::size_t>(stamp.number)];
        const auto played = reader.snapshot(i);
        if (!played) {
            continue;
        }
        if (stamp.timeMs != live.timeMs) {
            return "another time";
        }
        for (std::size_t m = 0; m < metricCount; ++m) {
            const Series* const left = (*played)->series[m].get();
            const Series* const right = live.series[m].get();
            for (std::size_t k = 0; left != nullptr && k < left->values.size(); ++k) {
                if (!std::isnan(left->values[k]) &&
                    (right == nullptr || left->values[k] != right->values[k])) {
                    return "garbage in " + std::string(metrics()[m].key);
                }
            }
        }
    }
    return {};
}

/// Damages a sound recording as \p edits say and plays what is left. Two bytes say where it is cut
/// (0: nowhere), then every four change one byte: three where, one by which bits.
inline std::string exerciseRecording(std::string_view edits)
{
    static const SoundRecording sound;
    std::string bytes = sound.bytes;
    const auto at = [&](std::size_t i) {
        return i < edits.size() ? static_cast<std::uint8_t>(edits[i]) : std::uint8_t{0};
    };
    for (std::size_t i = 2; i + 3 < edits.size(); i += 4) {
        const std::size_t where =
            static_cast<std::size_t>(at(i) | at(i + 1) << 8 | at(i + 2) << 16) % bytes.size();
        bytes[where] = static_cast<char>(bytes[where] ^ edits[i + 3]);
    }
    if (const auto cut = static_cast<std::size_t>(at(0) | at(1) << 8); cut != 0) {
        bytes.resize(bytes.size() * cut / 65'536);
    }
    std::ofstream(sound.path, std::ios::binary) << bytes;
    static_cast<void>(embeddedLayout(sound.path));
    auto opened = RecordingReader::open(sound.path, sound.site);
    if (!opened) {
        return opened.error().detail.empty() ? "an error without words" : "";
    }
    const std::unique_ptr<RecordingReader> reader = *std::move(opened);
    HistoryRequest request;
    request.devices = {0, 511};
    request.toMs = INT64_MAX;
    static_cast<void>(reader->read(request, {}));
    static_cast<void>(reader->refresh());
    return compareDamaged(*reader, sound);
}

} // namespace hallscape::data::test
