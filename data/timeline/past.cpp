// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/timeline/past.h"

#include "data/timeline/window_values.h"

#include <algorithm>
#include <limits>

namespace hallscape::data {

namespace {

/// A frame's series some time later: the same values, older.
std::shared_ptr<const Series> aged(std::shared_ptr<const Series> series, float moreS)
{
    if (series == nullptr || moreS <= 0) {
        return series;
    }
    auto older = std::make_shared<Series>(*series);
    older->uniformAgeS += moreS;
    for (float& age : older->agesS) {
        age += moreS;
    }
    return older;
}

float secondsBetween(std::int64_t fromMs, std::int64_t toMs)
{
    return static_cast<float>(static_cast<double>(toMs - fromMs) / 1000);
}

} // namespace

Past::Past(std::unique_ptr<RecordingReader> reader, SitePtr site)
    : m_reader(std::move(reader)), m_site(std::move(site))
{
}

std::optional<TimeRange> Past::range() const
{
    const auto frames = m_reader->frames();
    if (frames.empty()) {
        return std::nullopt;
    }
    return TimeRange{frames.front().timeMs, frames.back().timeMs};
}

std::int64_t Past::frameMs() const
{
    const auto frames = m_reader->frames();
    std::vector<std::int64_t> gaps;
    constexpr std::size_t looked = 60;
    for (std::size_t i = frames.size(); i-- > 1 && gaps.size() < looked;) {
        gaps.push_back(frames[i].timeMs - frames[i - 1].timeMs);
    }
    if (gaps.empty()) {
        return 0;
    }
    const auto middle = gaps.begin() + std::ssize(gaps) / 2;
    std::ranges::nth_element(gaps, middle);
    return *middle;
}

Result<SnapshotPtr> Past::at(std::int64_t timeMs)
{
    const auto frame = frameAt(m_reader->frames(), timeMs);
    if (!frame) {
        return SnapshotPtr();
    }
    const std::int64_t frameTimeMs = m_reader->frames()[*frame].timeMs;
    Result<SnapshotPtr> found = m_reader->snapshot(*frame);
    if (!found || frameTimeMs == timeMs || *found == nullptr) {
        return found;
    }
    auto later = std::make_shared<Snapshot>(**found);
    later->timeMs = timeMs;
    for (auto& series : later->series) {
        series = aged(std::move(series), secondsBetween(frameTimeMs, timeMs));
    }
    return SnapshotPtr(std::move(later));
}

Result<SnapshotPtr> Past::under(const Lens& lens, SnapshotPtr now, std::stop_token stop)
{
    if (now == nullptr || !lens.metric || lens.over == TimeOverlay::Now ||
        now->of(*lens.metric) == nullptr) {
        return now;
    }
    if (lens.over != TimeOverlay::Difference) {
        return window(lens, *now, stop);
    }
    const Series& values = *now->of(*lens.metric);
    if (lens.windowS == 0) { // the same time, whether or not it was recorded
        return overlaid(*now, *lens.metric, lens.over, difference(values, values));
    }
    const std::int64_t thenMs = now->timeMs - std::int64_t{lens.windowS} * 1000;
    const auto frame = frameAt(m_reader->frames(), thenMs);
    if (!frame) {
        return overlaid(*now, *lens.metric, lens.over, difference(values, Series{}));
    }
    const Result<std::shared_ptr<const Series>> then = m_reader->series(*frame, *lens.metric);
    if (!then) {
        return then.error();
    }
    return overlaid(*now, *lens.metric, lens.over,
                    difference(values, *then != nullptr ? **then : Series{}));
}

Result<SnapshotPtr> Past::window(const Lens& lens, const Snapshot& now, const std::stop_token& stop)
{
    const MetricId id = *lens.metric;
    WindowValues values(id, lens.over);
    const auto frames = m_reader->frames();
    const std::int64_t fromMs = now.timeMs - std::int64_t{lens.windowS} * 1000;
    const auto first = std::ranges::lower_bound(frames, fromMs, {}, &FrameStamp::timeMs);
    for (auto frame = first; frame != frames.end() && frame->timeMs < now.timeMs; ++frame) {
        if (stop.stop_requested()) {
            return Error{Errc::NotFound, "", "stopped"};
        }
        const Result<std::shared_ptr<const Series>> series =
            m_reader->series(static_cast<std::size_t>(frame - frames.begin()), id);
        if (!series) {
            return series.error();
        }
        if (*series != nullptr) {
            values.add(**series);
        }
    }
    values.add(*now.of(id));
    return overlaid(now, id, lens.over, values.finish(*now.of(id)));
}

Density Past::density(MetricId metric, TimeRange range, std::size_t bins) const
{
    Density result;
    result.metric = metric;
    result.range = range;
    result.devices = m_site->count(data::metric(metric).kind);
    result.bins.resize(bins);
    if (bins == 0 || range.lengthMs() <= 0) {
        return result;
    }
    const double perMs = static_cast<double>(bins) / static_cast<double>(range.lengthMs());
    const std::int64_t usualMs = frameMs();
    for (const FrameStamp& frame : m_reader->frames()) {
        // A frame stands until the next one is due, so that sparse frames leave no holes.
        const auto binOf = [&](std::int64_t timeMs) {
            return static_cast<std::ptrdiff_t>(static_cast<double>(timeMs - range.fromMs) * perMs);
        };
        const std::ptrdiff_t last = std::min<std::ptrdiff_t>(
            binOf(std::max(frame.timeMs, frame.timeMs + usualMs - 1)), std::ssize(result.bins) - 1);
        const FrameCount& count = frame.counts.at(static_cast<std::size_t>(metric));
        for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(binOf(frame.timeMs), 0); i <= last; ++i) {
            DensityBin& bin = result.bins[static_cast<std::size_t>(i)];
            if (bin.frames++ == 0 || count.outOfRange > bin.outOfRange) {
                bin.timeMs = frame.timeMs;
            }
            bin.present = std::max(bin.present, count.present);
            bin.outOfRange = std::max(bin.outOfRange, count.outOfRange);
        }
    }
    return result;
}

std::optional<std::int64_t> stepFrom(std::span<const std::int64_t> times, std::int64_t timeMs,
                                     int steps)
{
    if (times.empty()) {
        return std::nullopt;
    }
    const std::ptrdiff_t shown =
        std::max<std::ptrdiff_t>(std::ranges::upper_bound(times, timeMs) - times.begin() - 1, 0);
    // Back from between two frames: to the one that is shown.
    const bool isBetween = times[static_cast<std::size_t>(shown)] < timeMs;
    const std::ptrdiff_t target = std::clamp<std::ptrdiff_t>(
        shown + steps + (isBetween && steps < 0 ? 1 : 0), 0, std::ssize(times) - 1);
    return times[static_cast<std::size_t>(target)];
}

} // namespace hallscape::data
