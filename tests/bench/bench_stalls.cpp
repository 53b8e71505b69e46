// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "scene/hall_scene.h"
#include "scene/scene_window.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <algorithm>
#include <functional>
#include <string>

namespace hallscape::bench {

namespace {

constexpr double mostGapMs = 50;

/// A timer that would like to ring every millisecond: the longest time between two rings is how
/// long the window stood still.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start(1);
        m_clock.start();
    }

    void reset()
    {
        m_clock.restart();
        m_longestMs = 0;
    }
    double longestMs()
    {
        beat();
        return m_longestMs;
    }

private:
    void beat()
    {
        m_longestMs = std::max(m_longestMs, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longestMs = 0;
};

/// Runs the event loop until a frame is drawn with everything loaded, or half a minute at most.
void drawComplete(scene::SceneWindow& window)
{
    QEventLoop loop;
    QObject::connect(&window, &scene::SceneWindow::frameDrawn, &loop, [&] {
        if (window.scene().state() == scene::HallScene::State::Ready) {
            loop.quit();
        }
    });
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
}

/// What is asked of the window, and how long until it is in the picture.
struct Stall
{
    double untilDrawnMs = 0;
    double longestGapMs = 0;
};

Stall watch(Heartbeat& heart, scene::SceneWindow& window, const std::function<void()>& ask)
{
    heart.reset();
    Stall stall;
    stall.untilDrawnMs = elapsedMs([&] {
        ask();
        drawComplete(window);
    });
    stall.longestGapMs = heart.longestMs();
    return stall;
}

/// What any frame of this view costs: the camera is moved by nothing worth seeing.
Stall anyFrame(Heartbeat& heart, scene::SceneWindow& window)
{
    data::CameraPose pose = window.scene().camera();
    Stall frame{1e9, 1e9};
    for (int i = 0; i < 5; ++i) {
        pose.eye.x += 0.001F;
        const Stall one = watch(heart, window, [&] { window.scene().setCamera(pose); });
        frame.untilDrawnMs = std::min(frame.untilDrawnMs, one.untilDrawnMs);
        frame.longestGapMs = std::min(frame.longestGapMs, one.longestGapMs);
    }
    return frame;
}

} // namespace

void benchStalls(Table& table)
{
    const data::SitePtr site = data::loadLayout(data::dataFile(data::defaultSiteFile)).site;
    scene::SceneWindow window;
    window.setPreset(scene::Preset::Standard, 30);
    window.resize(1280, 720);
    window.show();
    Heartbeat heart;
    const Stall loading = watch(heart, window, [&] {
        window.scene().setSite(site);
        window.scene().setLens({});
    });
    table.push_back({"window, site until drawn", loading.untilDrawnMs, 0, "ms"});
    table.push_back({"window, site, longest gap", loading.longestGapMs, mostGapMs, "ms"});

    // A person looks around before opening something.
    QElapsedTimer patience;
    patience.start();
    while (!window.warm() && patience.elapsed() < 30'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    table.push_back({"window, warm after", static_cast<double>(patience.elapsed()), 0, "ms"});
    const data::Device first = data::Device{data::Kind::Server, 0};
    window.scene().setCamera(window.scene().poseFor(first));
    drawComplete(window);
    const Stall frame = anyFrame(heart, window);
    table.push_back({"window, any frame near a server", frame.untilDrawnMs, 0, "ms"});
    constexpr double mostOpenMs = 150;
    for (const char* which : {"first time", "again"}) {
        const Stall opening = watch(heart, window, [&] { window.scene().open(first, false); });
        const Stall opened = anyFrame(heart, window);
        std::string name("window, server opened, ");
        name += which;
        table.push_back({name + ", until drawn", opening.untilDrawnMs, mostOpenMs, "ms"});
        table.push_back({name + ", longest gap", opening.longestGapMs, 0, "ms"});
        table.push_back({name + ", any frame then", opened.untilDrawnMs, 0, "ms"});
        table.push_back({name + ", longest gap beyond such a frame",
                         opening.longestGapMs - opened.longestGapMs, mostGapMs, "ms"});
        watch(heart, window, [&] { window.scene().open(std::nullopt, false); });
    }
}

} // namespace hallscape::bench
