// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/parse.h"
#include "data/telemetry/rollup.h"
#include "data/telemetry/snapshot.h"
#include "scene/hall_scene.h"
#include "scene/vec_math.h"

#include <QtCore/QPointF>

#include <cmath>
#include <limits>
#include <memory>
#include <numbers>
#include <string>
#include <vector>

namespace hallscape::tests {

/// A sample layout by its name, "array" or "colossus"; null when it does not parse.
inline data::SitePtr sampleSite(const std::string& name)
{
    return data::loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/" + name + ".json").site;
}

/// GPU temperatures: all GPUs of a server have its value. \param servers one per server, °C or NaN
inline data::SnapshotPtr gpuTemperatures(const data::Site& site, const std::vector<float>& servers,
                                         float ageS = 0)
{
    auto series = std::make_shared<data::Series>();
    series->values.resize(site.count(data::Kind::Gpu));
    series->uniformAgeS = ageS;
    for (std::uint32_t s = 0; s < servers.size(); ++s) {
        const data::Range gpus = site.range({data::Kind::Server, s}, data::Kind::Gpu);
        for (std::uint32_t g = gpus.first; g < gpus.end(); ++g) {
            series->values[g] = servers[s];
        }
    }
    auto snapshot = std::make_shared<data::Snapshot>();
    snapshot->series[static_cast<std::size_t>(data::MetricId::GpuTemp)] = series;
    return snapshot;
}

inline void setTemperatures(scene::HallScene& scene, const data::Site& site,
                            const std::vector<float>& servers, float ageS = 0)
{
    const data::SnapshotPtr snapshot = gpuTemperatures(site, servers, ageS);
    scene.setValues(snapshot, data::Rollup::compute(site, *snapshot, data::MetricId::GpuTemp));
}

/// Where a point of the world is in a picture of \p pixels.
inline QPointF project(const data::CameraPose& pose, QSizeF pixels, data::Vec3 point)
{
    const scene::ViewAxes axes(pose.target - pose.eye);
    const data::Vec3 way = point - pose.eye;
    const float depth = scene::dot(way, axes.forward);
    const float perUnit = static_cast<float>(pixels.height()) / 2 /
                          std::tan(pose.fovDeg * std::numbers::pi_v<float> / 360) / depth;
    return {pixels.width() / 2 + static_cast<double>(scene::dot(way, axes.right) * perUnit),
            pixels.height() / 2 - static_cast<double>(scene::dot(way, axes.up) * perUnit)};
}

/// Middle of the front of a device whose yaw is 0.
inline data::Vec3 frontOf(const data::Site& site, data::Device device)
{
    const data::OrientedBox box = site.box(device);
    return box.centre + data::Vec3{0, 0, box.halfSize.z};
}

} // namespace hallscape::tests
