// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_band.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace hallscape::app {

HistoryBand::HistoryBand(std::int64_t fromMs, std::int64_t toMs, std::size_t bins)
    : m_fromMs(fromMs), m_toMs(toMs), m_bins(std::max<std::size_t>(1, bins))
{
}

std::size_t HistoryBand::binOf(std::int64_t timeMs) const
{
    const double share = static_cast<double>(timeMs - m_fromMs) /
                         static_cast<double>(std::max<std::int64_t>(1, m_toMs - m_fromMs));
    return std::min(m_bins.size() - 1,
                    static_cast<std::size_t>(share * static_cast<double>(m_bins.size())));
}

void HistoryBand::add(const data::HistoryLine& line)
{
    std::size_t seenIn = m_bins.size(); // the bin of the last value
    bool inGap = false;
    const auto closeGap = [&] { m_bins[seenIn].gaps += std::exchange(inGap, false) ? 1 : 0; };
    for (const data::History::Sample& sample : line.samples) {
        if (sample.timeMs < m_fromMs || sample.timeMs > m_toMs) {
            continue;
        }
        if (!std::isfinite(sample.value)) {
            inGap = seenIn < m_bins.size();
            continue;
        }
        const std::size_t at = binOf(sample.timeMs);
        if (at != seenIn && inGap) {
            closeGap();
        }
        inGap = false; // one that ends in the bin where it began is too short to be seen
        Bin& bin = m_bins[at];
        const bool isFirst = bin.samples == 0;
        bin.firstMs = isFirst ? sample.timeMs : std::min(bin.firstMs, sample.timeMs);
        bin.low = isFirst ? sample.value : std::min(bin.low, sample.value);
        bin.high = isFirst ? sample.value : std::max(bin.high, sample.value);
        bin.sum += static_cast<double>(sample.value);
        ++bin.samples;
        bin.devices += seenIn == at ? 0 : 1;
        seenIn = at;
    }
    if (inGap) {
        closeGap();
    }
}

std::vector<HistoryBand::Point> HistoryBand::points() const
{
    std::vector<Point> points;
    for (const Bin& bin : m_bins) {
        if (bin.samples > 0) {
            points.push_back({bin.firstMs, bin.low, static_cast<float>(bin.sum / bin.samples),
                              bin.high, bin.devices, bin.gaps == bin.devices});
        }
    }
    return points;
}

const HistoryBand::Point* pointAt(const std::vector<HistoryBand::Point>& points,
                                  std::int64_t timeMs)
{
    const auto after = std::ranges::upper_bound(points, timeMs, {}, &HistoryBand::Point::timeMs);
    if (after == points.begin()) {
        return nullptr;
    }
    const HistoryBand::Point& point = *std::prev(after);
    const bool isPast = point.gapAfter && timeMs > point.timeMs;
    return isPast ? nullptr : &point;
}

float valueAt(const std::vector<data::History::Sample>& samples, std::int64_t timeMs)
{
    const auto after =
        std::ranges::upper_bound(samples, timeMs, {}, &data::History::Sample::timeMs);
    return after == samples.begin() ? std::numeric_limits<float>::quiet_NaN()
                                    : std::prev(after)->value;
}

} // namespace hallscape::app
