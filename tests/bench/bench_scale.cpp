// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "data/data_dir.h"
#include "data/layout/neighbours.h"
#include "data/layout/parse.h"
#include "data/sim/simulator.h"
#include "data/telemetry/rollup.h"
#include "scene/hall_scene.h"
#include "scene/offscreen_scene.h"

#include <cstdio>
#include <fstream>
#include <string>

#include <unistd.h>

namespace hallscape::bench {

namespace {

constexpr int frames = 10;
constexpr int many = data::mostNeighbours;

double residentMiB()
{
    std::ifstream statm("/proc/self/statm");
    double pages = 0;
    double resident = 0;
    statm >> pages >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1'048'576;
}

/// The cameras of one site; the sixteen-fold site is looked at through the same ones, and from far
/// enough to see it all.
struct Cameras
{
    data::CameraPose site;
    data::CameraPose hall;
    data::CameraPose aisle;
};

/// A site on the bench: loaded, simulated, drawn.
class Subject
{
public:
    Subject(int copies, Table& table) : m_name("x"), m_table(table)
    {
        m_name += std::to_string(copies);
        const double loadMs = elapsedMs([&] {
            m_site = data::neighbours(data::loadLayout(data::dataFile(data::defaultSiteFile)).site,
                                      copies);
        });
        m_table.push_back({m_name + ", parse and expand", loadMs, 0, "ms"});
        m_scene.scene().setSite(m_site);
        m_scene.scene().setLens({});
        data::Simulator simulator(m_site, {});
        data::SnapshotPtr snapshot;
        const double stepMs = elapsedMs([&] {
            simulator.step(10);
            snapshot = simulator.snapshot();
        });
        data::RollupPtr rollup;
        const double rollupMs = elapsedMs(
            [&] { rollup = data::Rollup::compute(*m_site, *snapshot, data::MetricId::GpuTemp); });
        m_table.push_back({m_name + ", simulator's step and snapshot", stepMs, 0, "ms"});
        m_table.push_back({m_name + ", roll-up of one metric", rollupMs, 0, "ms"});
        m_scene.scene().setValues(snapshot, rollup);
        const double firstMs = elapsedMs([&] { (void)m_scene.capture(); });
        m_table.push_back({m_name + ", first picture", firstMs, 0, "ms"});
    }

    Cameras cameras()
    {
        scene::HallScene& scene = m_scene.scene();
        const auto of = [&](scene::PresetPose pose) { return scene.pose(pose, std::nullopt); };
        return {of(scene::PresetPose::Site), of(scene::PresetPose::Hall),
                of(scene::PresetPose::Aisle)};
    }

    /// \param budget 0: none
    double measure(const std::string& what, const data::CameraPose& camera, double budget)
    {
        m_scene.scene().setCamera(camera);
        if (const auto image = m_scene.capture(); !image) {
            std::fprintf(stderr, "bench: %s: %s\n", what.c_str(), image.error().detail.c_str());
            return 0;
        }
        const double ms = m_scene.measureFrameMs(frames);
        m_table.push_back({m_name + ", frame, " + what, ms, budget, "ms"});
        return ms;
    }

private:
    std::string m_name;
    Table& m_table;
    data::SitePtr m_site;
    scene::OffscreenScene m_scene{{1600, 1000}};
};

} // namespace

void benchScale(Table& table)
{
    constexpr double mostTimes = 1.5;
    struct Case
    {
        const char* name;
        data::CameraPose Cameras::*camera;
        double ms = 0;
    };
    Case cases[]{{"one site from outside", &Cameras::site},
                 {"one site's halls without roof", &Cameras::hall},
                 {"aisle", &Cameras::aisle}};
    Cameras cameras;
    {
        Subject one(1, table);
        cameras = one.cameras();
        for (Case& each : cases) {
            each.ms = one.measure(each.name, cameras.*each.camera, 0);
        }
        table.push_back({"x1, resident memory", residentMiB(), 0, "MiB"});
    }
    Subject all(many, table);
    for (const Case& each : cases) {
        all.measure(each.name, cameras.*each.camera, each.ms * mostTimes);
    }
    const Cameras far = all.cameras();
    // More to see, so no budget.
    all.measure("all sites from outside", far.site, 0);
    all.measure("all sites' halls without roof", far.hall, 0);
    constexpr double mostMiB = 2048;
    table.push_back({"x16, resident memory", residentMiB(), mostMiB, "MiB"});
}

} // namespace hallscape::bench
