// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/trend.h"

#include <limits>

namespace hallscape::app {

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

float valueAt(const data::Rollup& rollup, const data::Site& site, data::Device device)
{
    const auto aggregate = rollup.at(site, device);
    return aggregate ? aggregate->value : none;
}

} // namespace

void Trend::append(const data::Site& site, std::int64_t timeMs, const data::Rollup& rollup)
{
    Frame frame;
    frame.timeMs = timeMs;
    frame.servers = rollup.serverValues();
    frame.racks.reserve(site.racks.size());
    for (std::uint32_t rack = 0; rack < site.racks.size(); ++rack) {
        frame.racks.push_back(valueAt(rollup, site, data::Site::device(data::RackId{rack})));
    }
    frame.areas.reserve(site.areas.size());
    for (std::uint32_t area = 0; area < site.areas.size(); ++area) {
        frame.areas.push_back(valueAt(rollup, site, site.device(data::AreaId{area})));
    }
    auto& frames = m_frames[static_cast<std::size_t>(rollup.metric())];
    frames.push_back(std::move(frame));
    if (frames.size() > m_capacity) {
        frames.pop_front();
    }
}

std::vector<data::History::Sample> Trend::of(const data::Site& site, data::MetricId metric,
                                             data::Device device) const
{
    std::vector<data::History::Sample> samples;
    for (const Frame& frame : m_frames[static_cast<std::size_t>(metric)]) {
        const std::vector<float>* values = nullptr;
        std::uint32_t index = device.index;
        if (device.kind == data::Kind::Server) {
            values = &frame.servers;
        } else if (device.kind == data::Kind::Rack) {
            values = &frame.racks;
        } else if (data::family(device.kind) == data::Family::Area) {
            values = &frame.areas;
            index = site.areaId(device).index;
        }
        if (values != nullptr && index < values->size()) {
            samples.push_back({frame.timeMs, (*values)[index]});
        }
    }
    return samples;
}

} // namespace hallscape::app
