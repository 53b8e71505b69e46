// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/reader.h"

#include "data/recording/compression.h"
#include "data/recording/format.h"
#include "data/recording/frame_record.h"

#include <algorithm>
#include <filesystem>
#include <sqlite3.h>
#include <system_error>

namespace hallscape::data {

namespace recording {

namespace {

/// Room for one chunk of all metrics of a site of a million values, and some.
constexpr std::size_t cacheBytes = std::size_t{128} << 20U;
/// As much as a layout file may have.
constexpr std::size_t mostLayoutBytes = std::size_t{16} << 20U;

bool logIsEmpty(const std::string& path)
{
    std::error_code problem;
    const auto size = std::filesystem::file_size(path + "-wal", problem);
    return problem || size == 0;
}

/// How \p path can be opened. A file in WAL mode needs files beside it, which read-only media
/// refuse; without a log nothing is lost by doing without them.
Access accessTo(const std::string& path)
{
    try {
        Database(path, Access::ReadOnly).number("SELECT count(*) FROM sqlite_master");
    } catch (const SqlError& error) {
        if ((error.code() == SQLITE_CANTOPEN || error.code() == SQLITE_READONLY) &&
            logIsEmpty(path)) {
            return Access::Immutable;
        }
    }
    return Access::ReadOnly;
}

} // namespace

FileReader::FileReader(std::string path, SitePtr site, Access access)
    : m_path(std::move(path)), m_site(std::move(site)), m_database(m_path, access),
      m_cache(cacheBytes)
{
    m_readRange = m_database.prepare("SELECT id, data FROM chunk WHERE id >= ?1 AND id < ?2");
    m_readBlock = m_database.prepare("SELECT data FROM chunk WHERE id = ?1");
    m_readTail = m_database.prepare("SELECT data FROM tail WHERE id = ?1");
}

Result<std::unique_ptr<FileReader>> FileReader::open(const std::string& path, SitePtr site)
{
    if (const FileNature nature = natureOf(path); nature != FileNature::Recording) {
        return natureError(path, nature);
    }
    try {
        std::unique_ptr<FileReader> reader(new FileReader(path, std::move(site), accessTo(path)));
        if (std::optional<Error> refusal = reader->readHead()) {
            return *std::move(refusal);
        }
        reader->loadFrames();
        return reader;
    } catch (const SqlError& error) {
        return error.corruption() ? damageError(path, error)
                                  : Error{Errc::Unreadable, path, error.what()};
    }
}

std::optional<Error> FileReader::readHead()
{
    const FileMeta meta = readMeta(m_database);
    m_info.siteId = meta.siteId;
    m_info.siteTitle = meta.siteTitle;
    m_info.layoutHash = meta.layoutHash;
    m_info.sourceName = meta.sourceName;
    m_info.writer = meta.writer;
    m_info.simulated = meta.simulated;
    m_intervalS = meta.intervalS;
    for (FileMetric& file : readMetrics(m_database)) {
        if (file.metric) {
            Track& track = m_tracks[static_cast<std::size_t>(*file.metric)];
            track.map = &m_maps[static_cast<std::size_t>(metric(*file.metric).kind)];
            track.file = std::move(file);
        }
    }
    if (std::optional<Error> refusal = matchDevices(meta.layoutHash)) {
        return refusal;
    }
    for (Track& track : m_tracks) {
        track.known = track.map != nullptr && track.map->recorded == track.file.devices &&
                      track.map->unmatched < track.map->recorded;
    }
    return std::nullopt;
}

std::optional<Error> FileReader::matchDevices(std::string_view recordedHash)
{
    const bool same = layoutHash(m_site) == recordedHash;
    std::uint64_t recorded = 0;
    std::uint64_t unmatched = 0;
    for (std::size_t k = 0; k < kindCount; ++k) {
        const Kind kind = static_cast<Kind>(k);
        KindMap& map = m_maps[k];
        if (same) {
            map.recorded = m_site->count(kind);
            continue;
        }
        Statement row = m_database.prepare("SELECT 1 FROM device WHERE kind = ?1");
        row.bind(1, kindId(kind));
        if (!row.step()) {
            continue;
        }
        const std::optional<KindPaths> paths = readPaths(m_database, kind);
        if (!paths) {
            return Error{Errc::Unreadable, m_path, "its list of devices is damaged"};
        }
        map = mapByName(*m_site, *paths);
        m_info.sameSite = m_info.sameSite && map.same;
        recorded += map.recorded;
        unmatched += map.unmatched;
    }
    m_info.unmatchedDevices = static_cast<std::uint32_t>(unmatched);
    if (unmatched * 2 > recorded) {
        return Error{Errc::Unknown, m_path,
                     "is a recording of " +
                         (m_info.siteTitle.empty() ? "another site" : m_info.siteTitle) + ": " +
                         std::to_string(unmatched) + " of its " + std::to_string(recorded) +
                         " devices are not in " + m_site->title};
    }
    return std::nullopt;
}

Error FileReader::failure(const SqlError& error) const
{
    return error.corruption() ? damageError(m_path, error)
                              : Error{Errc::Unreadable, m_path, error.what()};
}

std::optional<Error> FileReader::refusal(std::size_t frame) const
{
    if (frame < m_frames.size()) {
        return std::nullopt;
    }
    return Error{Errc::OutOfRange, m_path, "has no frame " + std::to_string(frame)};
}

Result<std::shared_ptr<const Series>> FileReader::series(std::size_t frame, MetricId metric)
{
    if (std::optional<Error> error = refusal(frame)) {
        return *std::move(error);
    }
    const auto index = static_cast<std::size_t>(metric);
    const Track& track = m_tracks[index];
    if (!track.known || !m_marks[frame].metrics[index]) {
        return std::shared_ptr<const Series>();
    }
    try {
        return assemble(find(m_frames[frame].number, track.file), track, metric);
    } catch (const SqlError& error) {
        return failure(error);
    }
}

Result<SnapshotPtr> FileReader::snapshot(std::size_t frame)
{
    if (std::optional<Error> error = refusal(frame)) {
        return *std::move(error);
    }
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->timeMs = m_frames[frame].timeMs;
    snapshot->simulated = m_info.simulated;
    for (std::size_t i = 0; i < metricCount; ++i) {
        Result<std::shared_ptr<const Series>> found = series(frame, static_cast<MetricId>(i));
        if (!found) {
            return found.error();
        }
        snapshot->series[i] = *std::move(found);
    }
    try {
        snapshot->jobs = jobsOf(m_marks[frame].jobs);
    } catch (const SqlError& error) {
        m_info.damaged = true;
        if (!error.corruption()) {
            return failure(error);
        }
    }
    return SnapshotPtr(std::move(snapshot));
}

std::shared_ptr<const Series> FileReader::assemble(const Found& found, const Track& track,
                                                   MetricId metric)
{
    const std::uint32_t devices = track.file.devices;
    m_values.assign(devices, std::numeric_limits<float>::quiet_NaN());
    const auto* const blocks = found.decoded != nullptr ? &found.decoded->blocks : nullptr;
    const auto each = [&](auto use) {
        for (std::size_t b = 0; blocks != nullptr && b < blocks->size(); ++b) {
            if ((*blocks)[b] && (*blocks)[b]->has(found.frame)) {
                use(*(*blocks)[b], b * devicesPerBlock);
            }
        }
    };
    std::optional<float> uniformAgeS;
    bool aged = false; // an age per value
    each([&](const Block& block, std::size_t first) {
        block.values(found.frame, std::span(m_values).subspan(first, block.devices));
        const float ageS = block.uniformAgesS[found.frame];
        aged = aged || block.hasAges(found.frame) || uniformAgeS.value_or(ageS) != ageS;
        uniformAgeS = ageS;
    });
    std::vector<float> agesS(aged ? devices : 0);
    if (aged) {
        each([&](const Block& block, std::size_t first) {
            for (std::uint32_t i = 0; i < block.devices; ++i) {
                agesS[first + i] = block.ageS(found.frame, i);
            }
        });
    }
    std::shared_ptr<Series> series = m_pool->take(metric, m_values);
    series->agesS = std::move(agesS);
    series->uniformAgeS = uniformAgeS.value_or(0);
    if (!track.map->same) {
        const std::vector<std::uint32_t>& origin = track.map->origin;
        const std::vector<float> ages = std::move(series->agesS);
        series->values.assign(origin.size(), std::numeric_limits<float>::quiet_NaN());
        series->agesS.assign(ages.empty() ? 0 : origin.size(), 0.0F);
        for (std::size_t i = 0; i < origin.size(); ++i) {
            if (origin[i] != KindMap::nowhere) {
                series->values[i] = m_values[origin[i]];
                if (!ages.empty()) {
                    series->agesS[i] = ages[origin[i]];
                }
            }
        }
    }
    return series;
}

const std::vector<Job>& FileReader::jobsOf(std::int64_t frame)
{
    if (frame == m_jobsFrame) {
        return m_jobs;
    }
    m_jobs.clear();
    m_jobsFrame = -1;
    if (frame < 0) {
        return m_jobs;
    }
    Statement rows = m_database.prepare("SELECT name, state, since_ms, gpus, iteration FROM job "
                                        "WHERE frame = ?1 ORDER BY pos");
    rows.bind(1, frame);
    while (rows.step()) {
        const std::optional<JobState> state = jobStateFromId(rows.text(1));
        if (!state) {
            m_info.damaged = true;
            continue;
        }
        m_jobs.push_back({rows.text(0), *state, rows.integer(2),
                          static_cast<std::uint32_t>(rows.integer(3)),
                          static_cast<std::uint64_t>(rows.integer(4))});
    }
    m_jobsFrame = frame;
    return m_jobs;
}

} // namespace recording

Result<std::unique_ptr<RecordingReader>> RecordingReader::open(const std::string& path,
                                                               SitePtr site)
{
    auto reader = recording::FileReader::open(path, std::move(site));
    if (!reader) {
        return reader.error();
    }
    return std::unique_ptr<RecordingReader>(*std::move(reader));
}

std::optional<std::size_t> frameAt(std::span<const FrameStamp> frames, std::int64_t timeMs)
{
    const auto after = std::ranges::upper_bound(frames, timeMs, {}, &FrameStamp::timeMs);
    if (after == frames.begin()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(after - frames.begin()) - 1;
}

Result<std::string> embeddedLayout(const std::string& path)
{
    using namespace recording;
    if (const FileNature nature = natureOf(path); nature != FileNature::Recording) {
        return natureError(path, nature);
    }
    try {
        Database database(path, accessTo(path));
        Statement row = database.prepare("SELECT value FROM meta WHERE key = 'layout'");
        if (!row.step()) {
            return Error{Errc::NotFound, path, "carries no layout"};
        }
        std::optional<std::string> layout = decompressText(row.blob(0), mostLayoutBytes);
        if (!layout) {
            return Error{Errc::Unreadable, path, "its copy of the layout is damaged"};
        }
        if (layout->empty()) {
            return Error{Errc::NotFound, path, "carries no layout"};
        }
        return *std::move(layout);
    } catch (const SqlError& error) {
        return damageError(path, error);
    }
}

} // namespace hallscape::data
