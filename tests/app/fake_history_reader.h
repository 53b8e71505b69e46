// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/history_reader.h"

#include <cmath>
#include <functional>
#include <memory>

namespace hallscape::app {

/// A past that is made up on demand: a slow wave, higher for later devices, with a gap of two
/// minutes every 40 minutes. One sample every \p stepMs.
class FakeHistoryReader : public data::HistoryReader
{
public:
    using Before = std::function<void(const data::HistoryRequest&, const std::stop_token&)>;

    /// \param before called on the reading thread at every read()
    explicit FakeHistoryReader(std::int64_t stepMs = 10'000, Before before = {})
        : m_stepMs(stepMs), m_before(std::move(before))
    {
    }

    data::Result<std::vector<data::HistoryLine>> read(const data::HistoryRequest& request,
                                                      std::stop_token stop) override
    {
        if (m_before) {
            m_before(request, stop);
        }
        std::vector<data::HistoryLine> lines;
        for (const std::uint32_t device : request.devices) {
            if (stop.stop_requested()) {
                return data::Error{data::Errc::Unreadable, "fake", "stopped"};
            }
            lines.push_back(lineOf(device, request));
        }
        return lines;
    }

    static float valueOf(std::uint32_t device, std::int64_t timeMs)
    {
        const double minutes = static_cast<double>(timeMs % 86'400'000) / 60'000;
        const double noise =
            std::sin(static_cast<double>((timeMs / 1000 * 7 + device * 131) % 977));
        return static_cast<float>(46 + 4 * std::sin(minutes / 9 + device * 0.07) + device % 8 +
                                  0.4 * noise);
    }
    static bool isGap(std::int64_t timeMs)
    {
        const std::int64_t inPeriod = timeMs % (40 * 60'000);
        return inPeriod >= 20 * 60'000 && inPeriod < 22 * 60'000;
    }

private:
    data::HistoryLine lineOf(std::uint32_t device, const data::HistoryRequest& request) const
    {
        data::HistoryLine line{device, {}};
        const std::int64_t first = (request.fromMs + m_stepMs - 1) / m_stepMs * m_stepMs;
        bool inGap = false;
        for (std::int64_t t = first; t <= request.toMs; t += m_stepMs) {
            if (!isGap(t)) {
                line.samples.push_back({t, valueOf(device, t)});
            } else if (!inGap) {
                line.samples.push_back({t, std::numeric_limits<float>::quiet_NaN()});
            }
            inGap = isGap(t);
        }
        return line;
    }

    std::int64_t m_stepMs;
    Before m_before;
};

} // namespace hallscape::app
