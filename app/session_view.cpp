// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/second_picture.h"
#include "app/time/time_control.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <iterator>

namespace hallscape::app {

data::View Session::view() const
{
    data::View view;
    view.lens = lens();
    view.shown = shown();
    view.split = second().split();
    view.inside = inside();
    view.place.camera = camera();
    if (const data::SitePtr of = site()) {
        view.site = of->id;
        const auto pathOf = [&of](std::optional<data::Device> device) {
            return device ? of->path(*device) : std::string();
        };
        view.place.selection = pathOf(selection());
        view.place.opened = pathOf(opened());
    }
    // What is live shows now, whenever the view is applied.
    if (snapshot() != nullptr && time().timeline().mode() != data::TimeMode::Live) {
        view.timeMs = snapshot()->timeMs;
    }
    return view;
}

void Session::showTime(const data::View& view, std::vector<std::string>& missing)
{
    const data::Timeline& timeline = time().timeline();
    if (!timeline.range()) {
        return; // nothing is known yet, or one picture is shown
    }
    if (!view.timeMs) {
        time().goLive();
    } else if (timeline.range()->contains(*view.timeMs)) {
        time().seek(*view.timeMs);
    } else {
        missing.push_back("nothing was recorded at " + data::formatTime(*view.timeMs));
    }
}

std::vector<std::string> Session::apply(const data::View& view)
{
    std::vector<std::string> missing;
    setLens(view.lens);
    setShown(view.shown);
    const data::SitePtr of = site();
    if (of == nullptr) {
        missing.emplace_back("no site is open");
        return missing;
    }
    const std::string fileName = QFileInfo(sitePath()).fileName().toStdString();
    if (!view.site.empty() && view.site != of->id && view.site != fileName &&
        view.site != sitePath().toStdString()) {
        missing.push_back("the view is of the site \"" + view.site + "\", not of this one");
    }
    const auto find = [&](const std::string& path) -> std::optional<data::Device> {
        if (path.empty()) {
            return std::nullopt;
        }
        const auto device = of->find(path);
        if (!device) {
            missing.push_back("nothing here is called \"" + path + "\"");
        }
        return device;
    };
    data::Inside opened = view.inside;
    for (std::string* path : {&opened.isolated, &opened.unfolded}) {
        *path = find(*path) ? *path : std::string();
    }
    setInside(opened);
    showTime(view, missing);
    std::ranges::move(second().setSplit(view.split), std::back_inserter(missing));
    const auto selected = find(view.place.selection);
    setPlace(selected, find(view.place.opened));
    addStep();
    if (view.place.camera) {
        Q_EMIT cameraRequested(*view.place.camera);
    } else {
        frameSelection();
    }
    return missing;
}

} // namespace hallscape::app
