// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/sim/simulator.h"
#include "data/telemetry/rollup.h"
#include "scene/hall_scene.h"
#include "scene/offscreen_scene.h"

#include <algorithm>
#include <cstdio>

namespace hallscape::bench {

namespace {

constexpr int frames = 20;

struct Values
{
    data::SnapshotPtr snapshot;
    data::RollupPtr rollup;
};

Values valuesAfter(data::Simulator& simulator, const data::Site& site)
{
    simulator.step(10);
    Values values{simulator.snapshot(), nullptr};
    values.rollup = data::Rollup::compute(site, *values.snapshot, data::MetricId::GpuTemp);
    return values;
}

} // namespace

void benchPicture(Table& table)
{
    const data::SitePtr site = data::loadLayout(data::dataFile(data::defaultSiteFile)).site;
    data::Simulator simulator(site, {});
    scene::OffscreenScene offscreen({1600, 1000});
    scene::HallScene& scene = offscreen.scene();
    scene.setSite(site);
    scene.setLens({});
    Values values = valuesAfter(simulator, *site);
    scene.setValues(values.snapshot, values.rollup);

    struct Case
    {
        const char* name;
        scene::PresetPose pose;
        scene::Quality quality;
    };
    for (const Case& one :
         {Case{"frame, hall, standard", scene::PresetPose::Hall, scene::Quality::Standard},
          Case{"frame, hall, fast", scene::PresetPose::Hall, scene::Quality::Fast},
          Case{"frame, aisle, standard", scene::PresetPose::Aisle, scene::Quality::Standard},
          Case{"frame, aisle, fast", scene::PresetPose::Aisle, scene::Quality::Fast}}) {
        scene.setQuality(one.quality);
        scene.setCamera(scene.pose(one.pose, std::nullopt));
        if (const auto image = offscreen.capture(); !image) {
            std::fprintf(stderr, "bench: %s: %s\n", one.name, image.error().detail.c_str());
            return;
        }
        table.push_back({one.name, offscreen.measureFrameMs(frames), 0, "ms"});
    }

    // What new values cost beyond the frames that show them: the same frames, without and with.
    std::vector<double> extra;
    for (int i = 0; i < 5; ++i) {
        const double framesOnly = elapsedMs([&] { offscreen.measureFrameMs(1); });
        values = valuesAfter(simulator, *site);
        const double withValues = elapsedMs([&] {
            scene.setValues(values.snapshot, values.rollup);
            offscreen.measureFrameMs(1);
        });
        extra.push_back(withValues - framesOnly);
    }
    std::ranges::sort(extra);
    // A difference of long times: below zero it says no more than "lost in their noise".
    table.push_back({"snapshot to pixels, beyond the frames", extra[extra.size() / 2], 10, "ms"});
}

} // namespace hallscape::bench
