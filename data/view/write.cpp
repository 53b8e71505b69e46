// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A view as JSON; view.cpp reads it back.
#include "data/view/view.h"

#include <nlohmann/json.hpp>

namespace hallscape::data {

namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson toJson(Vec3 v)
{
    return OrderedJson::array({v.x, v.y, v.z});
}

OrderedJson toJson(const Lens& lens)
{
    OrderedJson json;
    json["metric"] = nullptr;
    if (lens.metric) {
        json["metric"] = metric(*lens.metric).key;
    }
    json["palette"] = paletteKey(lens.palette);
    if (lens.low) {
        json["low"] = *lens.low;
    }
    if (lens.high) {
        json["high"] = *lens.high;
    }
    if (lens.over != TimeOverlay::Now) {
        json["over"] = timeOverlayKey(lens.over);
        json["windowS"] = lens.windowS;
    }
    if (lens.band) {
        const auto end = [](std::optional<float> value) {
            return value ? OrderedJson(*value) : OrderedJson(nullptr);
        };
        json["band"] = {end(lens.band->from), end(lens.band->to)};
    }
    return json;
}

OrderedJson toJson(const Place& place)
{
    OrderedJson json = OrderedJson::object();
    if (place.camera) {
        json["camera"] = {{"eye", toJson(place.camera->eye)},
                          {"target", toJson(place.camera->target)},
                          {"fovDeg", place.camera->fovDeg}};
    }
    if (!place.selection.empty()) {
        json["selection"] = place.selection;
    }
    if (!place.opened.empty()) {
        json["opened"] = place.opened;
    }
    return json;
}

OrderedJson timeJson(std::int64_t timeMs)
{
    const bool wholeSecond = timeMs % 1000 == 0;
    return wholeSecond ? OrderedJson(formatTime(timeMs)) : OrderedJson(timeMs);
}

OrderedJson toJson(const Split& split)
{
    OrderedJson json = OrderedJson::object();
    json["kind"] = split.kind == SplitKind::Swipe ? "swipe" : "side-by-side";
    json["at"] = split.at;
    json["lens"] = toJson(split.lens);
    if (split.timeMs) {
        json["time"] = timeJson(*split.timeMs);
    }
    return json;
}

OrderedJson toJson(const Inside& inside)
{
    OrderedJson json = OrderedJson::object();
    if (inside.xray > 0) {
        json["xray"] = inside.xray;
    }
    if (inside.peel) {
        json["peel"] = *inside.peel;
    }
    if (inside.section) {
        json["section"] = {{"centre", toJson(inside.section->centre)},
                           {"halfSize", toJson(inside.section->halfSize)},
                           {"yawDeg", inside.section->yawDeg}};
    }
    if (!inside.isolated.empty()) {
        json["isolated"] = inside.isolated;
    }
    if (!inside.unfolded.empty()) {
        json["unfolded"] = inside.unfolded;
    }
    return json;
}

} // namespace

std::string toJson(const View& view)
{
    OrderedJson json = OrderedJson::object();
    if (!view.site.empty()) {
        json["site"] = view.site;
    }
    if (view.timeMs) {
        json["time"] = timeJson(*view.timeMs);
    }
    json["lens"] = toJson(view.lens);
    json["place"] = toJson(view.place);
    json["shown"] = {{"planned", view.shown.planned},
                     {"roof", view.shown.roof},
                     {"light", view.shown.dusk ? "dusk" : "day"},
                     {"labels", view.shown.labels}};
    if (view.split) {
        json["split"] = toJson(*view.split);
    }
    if (!(view.inside == Inside{})) {
        json["inside"] = toJson(view.inside);
    }
    if (view.width > 0 && view.height > 0) {
        json["size"] = {view.width, view.height};
    }
    // Bytes that are no UTF-8 (a file name) become U+FFFD: throwing is for bugs, not for names.
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace hallscape::data
