// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup_trace.h"

#include "app/main_window.h"
#include "app/session.h"
#include "scene/scene_window.h"

#include <QtCore/QTimer>

#include <chrono>
#include <iostream>
#include <utility>

namespace hallscape::app {

StartupTrace::StartupTrace(const Session& session, const MainWindow& window, QObject* parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    std::cerr << "trace: window" << std::endl;
    connect(&session, &Session::siteChanged, this, [] { std::cerr << "trace: site" << std::endl; });
    scene::SceneWindow& scene = window.sceneWindow();
    connect(&scene, &scene::SceneWindow::frameDrawn, this, [this, &scene, &session] {
        if (!m_pictureSeen && session.site() &&
            scene.scene().state() == scene::HallScene::State::Ready) {
            m_pictureSeen = true;
            std::cerr << "trace: picture" << std::endl;
        }
    });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [&scene, told = quint64{0}]() mutable {
        if (std::exchange(told, scene.frameCount()) != scene.frameCount()) {
            std::cerr << "trace: frames " << scene.frameCount() << std::endl;
        }
    });
    timer->start(1s);
}

bool StartupTrace::wanted()
{
    return qEnvironmentVariableIsSet("HALLSCAPE_TRACE");
}

} // namespace hallscape::app
