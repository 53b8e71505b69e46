// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starting_view.h"

#include "data/layout/search.h"
#include "data/sim/simulator.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <tuple>

namespace hallscape::app {

data::Result<std::string> readTextFile(const std::string& path)
{
    std::error_code error;
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path, error)) {
        return data::Error{data::Errc::Unreadable, path, "the file cannot be read. Does it exist?"};
    }
    return std::string{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

data::Result<data::View> readViewFile(const std::string& path)
{
    const auto bytes = readTextFile(path);
    if (!bytes) {
        return bytes.error();
    }
    data::Result<data::View> view = data::parseView(*bytes);
    if (!view) {
        return data::Error{view.error().code, path + ":" + view.error().where, view.error().detail};
    }
    return view;
}

std::optional<data::Error> writeViewFile(const std::string& path, const data::View& view)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << data::toJson(view);
    file.close();
    if (!file) {
        return data::Error{data::Errc::Unwritable, path,
                           "the view cannot be written. Does the folder exist, and is it yours?"};
    }
    return std::nullopt;
}

data::View withOptions(data::View base, const Invocation& run)
{
    if (run.overlay) {
        base.lens.metric = *run.overlay;
        base.lens.low.reset();
        base.lens.high.reset();
        base.lens.band.reset();
    }
    base.lens.palette = run.palette.value_or(base.lens.palette);
    if (run.over) {
        std::tie(base.lens.over, base.lens.windowS) = *run.over;
    }
    if (run.band) {
        base.lens.band = run.band;
    }
    base.shown = run.shown.value_or(base.shown);
    if (run.select || run.open) {
        // The saved camera looked at something else.
        base.place = {};
        base.place.opened = run.open.value_or("");
        base.place.selection = run.select.value_or(base.place.opened);
    }
    if (run.camera) {
        base.place.camera.reset();
    }
    if (run.at) {
        base.timeMs = *data::parseTime(*run.at, data::SimulatorOptions{}.startMs);
    }
    if (run.width > 0) {
        base.width = run.width;
        base.height = run.height;
    }
    return base;
}

std::vector<std::string> resolvePaths(data::View& view, const data::Site& site)
{
    std::vector<std::string> missing;
    for (std::string* path : {&view.place.selection, &view.place.opened, &view.inside.isolated,
                              &view.inside.unfolded}) {
        if (path->empty()) {
            continue;
        }
        if (const auto device = site.find(*path)) {
            *path = site.path(*device);
            continue;
        }
        std::string line = "\"" + *path + "\" is not in this site.";
        const auto near = data::search(site, *path, 1);
        line += near.empty() ? " Write a path like hall-1/array-2/rack-3, or h1 a2 r3."
                             : " Did you mean \"" + site.path(near.front().device) + "\"?";
        missing.push_back(std::move(line));
        path->clear();
    }
    return missing;
}

} // namespace hallscape::app
