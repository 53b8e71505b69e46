// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "app/session.h"
#include "app/time/time_control.h"
#include "data/data_dir.h"
#include "data/recording/writer.h"
#include "data/sim/simulator.h"
#include "scene/hall_scene.h"
#include "scene/offscreen_scene.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

namespace hallscape::bench {

namespace {

constexpr int frames = 90;

/// Runs the event loop until \p signal, or for half a minute at most.
template <typename Sender, typename Signal>
void waitFor(Sender* sender, Signal signal, const std::function<void()>& after)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    after();
    loop.exec();
}

bool writeRecording(const data::SitePtr& site, const std::string& path)
{
    auto writer = data::recording::Writer::open(path, site, {});
    data::Simulator simulator(site, {});
    if (!writer) {
        std::fprintf(stderr, "bench: %s\n", writer.error().detail.c_str());
        return false;
    }
    data::recording::Writer& file = **writer;
    for (int i = 0; i < frames; ++i) {
        simulator.step(10);
        file.append(*simulator.snapshot());
        file.tidy();
    }
    file.finish();
    return true;
}

double share(std::vector<double>& times, double part)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

/// Seconds of the recording that ten seconds at ten times the speed show, against 100.
double speedErrorPercent(app::TimeControl& time)
{
    time.seekStart();
    time.setSpeed(10);
    QElapsedTimer clock;
    clock.start();
    const std::int64_t from = time.timeline().cursorMs();
    time.play();
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(10), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    time.pause();
    const auto played = static_cast<double>(time.timeline().cursorMs() - from);
    return std::abs(played / (static_cast<double>(clock.nsecsElapsed()) * 1e-6 * 10) - 1) * 100;
}

} // namespace

void benchTime(Table& table)
{
    app::Session session;
    waitFor(&session, &app::Session::siteChanged, [&session] {
        session.openSite(QString::fromStdString(data::dataFile(data::defaultSiteFile)));
    });
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.hallrec"));
    if (session.site() == nullptr || !writeRecording(session.site(), path.toStdString())) {
        return;
    }
    app::TimeControl& time = session.time();
    waitFor(&session, &app::Session::snapshotChanged, [&] { time.open(path); });

    scene::OffscreenScene offscreen({1600, 1000});
    scene::HallScene& scene = offscreen.scene();
    scene.setSite(session.site());
    scene.setCamera(scene.pose(scene::PresetPose::Hall, std::nullopt));
    const auto show = [&] {
        scene.setValues(session.snapshot(), session.rollup(data::MetricId::GpuTemp));
        return offscreen.measureFrameMs(1);
    };
    show();
    std::minstd_rand dice(1);
    std::vector<double> toValues;
    std::vector<double> toPixels;
    const data::TimeRange range = *time.timeline().range();
    for (int i = 0; i < 30; ++i) {
        const std::int64_t at = range.fromMs + dice() % (frames - 1) * 10'000;
        toValues.push_back(elapsedMs(
            [&] { waitFor(&session, &app::Session::snapshotChanged, [&] { time.seek(at); }); }));
        toPixels.push_back(toValues.back() + show());
    }
    table.push_back({"scrub to all values of the site, median", share(toValues, 0.5), 0, "ms"});
    table.push_back({"scrub to all values of the site, 99 %", share(toValues, 0.99), 0, "ms"});
    table.push_back(
        {"scrub to pixels (values and one frame), median", share(toPixels, 0.5), 0, "ms"});
    data::Lens lens = session.lens();
    lens.over = data::TimeOverlay::Peak;
    lens.windowS = 600;
    table.push_back({"peak of ten minutes, until it is there", elapsedMs([&] {
                         waitFor(&session, &app::Session::snapshotChanged,
                                 [&] { session.setLens(lens); });
                     }),
                     0, "ms"});
    session.setLens({});
    table.push_back({"error of playing at 10x", speedErrorPercent(time), 2, "%"});
}

} // namespace hallscape::bench
