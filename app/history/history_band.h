// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/history_reader.h"

#include <cstdint>
#include <iosfwd>
#include <vector>

namespace hallscape::app {

/// Lowest, mean and highest of many devices over time: their lines folded into bins of equal
/// length, one line after another. A value.
class HistoryBand
{
public:
    struct Point
    {
        std::int64_t timeMs = 0; ///< of the first sample in the bin
        float low = 0;
        float mean = 0; ///< of all samples in the bin
        float high = 0;
        std::uint32_t devices = 0; ///< that have a value in the bin
        bool gapAfter = false;     ///< no device has a value until the next point
    };

    HistoryBand() = default;
    /// Samples outside \p fromMs to \p toMs are left out. \param bins at least 1
    HistoryBand(std::int64_t fromMs, std::int64_t toMs, std::size_t bins);

    void add(const data::HistoryLine& line);
    /// Oldest first. Bins without a value are left out.
    std::vector<Point> points() const;

private:
    struct Bin
    {
        std::int64_t firstMs = 0;
        double sum = 0;
        float low = 0;
        float high = 0;
        std::uint32_t samples = 0;
        std::uint32_t devices = 0;
        std::uint32_t gaps =
            0; ///< devices that have no value from here to the next bin with any of theirs
    };
    std::size_t binOf(std::int64_t timeMs) const;

    std::int64_t m_fromMs = 0;
    std::int64_t m_toMs = -1;
    std::vector<Bin> m_bins;
};

/// \return the newest point at or before \p timeMs that no gap separates from it; null when there
/// is none. \param points oldest first
const HistoryBand::Point* pointAt(const std::vector<HistoryBand::Point>& points,
                                  std::int64_t timeMs);
/// The same for a line: NaN when there is no value.
float valueAt(const std::vector<data::History::Sample>& samples, std::int64_t timeMs);

} // namespace hallscape::app
