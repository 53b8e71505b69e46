// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures what the program promises and prints one table. Arguments choose parts: data, import,
// recording, live, servers, picture, bare, labels, scale, stalls, time, program; all of them when
// none is named.
#include "bench_table.h"

#include "scene/scene_window.h"

#include <QtGui/QGuiApplication>

#include <algorithm>

int main(int argc, char* argv[])
{
    using namespace hallscape;
    const std::vector<std::string> parts(argv + 1, argv + argc);
    const auto wanted = [&parts](const char* part) {
        return parts.empty() || std::ranges::find(parts, part) != parts.end();
    };
    bench::Table table;
    if (wanted("data")) {
        bench::benchData(table);
    }
    if (wanted("import")) {
        bench::benchImport(table);
    }
    if (wanted("recording")) {
        bench::benchRecording(table);
    }
    if (wanted("live")) {
        bench::benchPrometheus(table);
    }
    if (wanted("servers")) {
        bench::benchLive(table);
    }
    if (wanted("program")) {
        bench::benchProgram(table);
    }
    if (wanted("picture") || wanted("bare") || wanted("labels") || wanted("scale") ||
        wanted("stalls") || wanted("time")) {
        scene::prepareGraphics();
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // bare: textures of Qt 3D's
        const QGuiApplication application(argc, argv);
        if (wanted("picture")) {
            bench::benchPicture(table);
        }
        if (wanted("bare")) {
            bench::benchBare(table);
        }
        if (wanted("labels")) {
            bench::benchLabels(table);
        }
        if (wanted("scale")) {
            bench::benchScale(table);
        }
        if (wanted("stalls")) {
            bench::benchStalls(table);
        }
        if (wanted("time")) {
            bench::benchTime(table);
        }
    }
    bench::print(table);
    return 0;
}
