// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/view/flight_plan.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hallscape::data {

namespace {

using Json = nlohmann::json;
using ReadView = std::function<Result<View>(const std::string& file)>;

Error wrongType(std::string where, std::string detail)
{
    return {Errc::WrongType, std::move(where), std::move(detail)};
}

std::optional<Error> checkKeys(const Json& json, const std::string& at,
                               std::initializer_list<std::string_view> known)
{
    if (!json.is_object()) {
        return wrongType(at, "expected an object");
    }
    for (const auto& [key, value] : json.items()) {
        if (std::ranges::find(known, key) == known.end()) {
            return Error{Errc::Unknown, at + "/" + key, "there is no such key"};
        }
    }
    return std::nullopt;
}

Result<double> seconds(const Json& stop, const char* key, const std::string& at, double fallback)
{
    if (!stop.contains(key)) {
        return fallback;
    }
    const Json& json = stop[key];
    if (!json.is_number()) {
        return wrongType(at + "/" + key, "expected seconds");
    }
    const auto value = json.get<double>();
    if (!(value >= 0 && value <= FlightPlan::longestS)) {
        return Error{Errc::OutOfRange, at + "/" + key, "expected 0 to 3600 seconds"};
    }
    return value;
}

Result<View> viewOf(const Json& json, const std::string& at, const ReadView& readView)
{
    if (json.is_string()) {
        return readView(json.get<std::string>());
    }
    if (!json.is_object()) {
        return wrongType(at, "expected the name of a view file, or a view");
    }
    auto view = parseView(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (!view) {
        return Error{view.error().code, at + view.error().where, view.error().detail};
    }
    return view;
}

Result<FlightStop> stopOf(const Json& json, std::size_t number, const ReadView& readView)
{
    const std::string at = "/stops/" + std::to_string(number);
    if (auto error = checkKeys(json, at, {"view", "fly", "hold"})) {
        return *error;
    }
    if (!json.contains("view")) {
        return Error{Errc::MissingKey, at + "/view", "a stop needs a view"};
    }
    FlightStop stop;
    stop.source = json["view"].is_string() ? json["view"].get<std::string>()
                                           : "stop " + std::to_string(number + 1);
    auto view = viewOf(json["view"], at + "/view", readView);
    const auto fly = seconds(json, "fly", at, stop.flyS);
    const auto hold = seconds(json, "hold", at, stop.holdS);
    for (const auto* number_ : {&fly, &hold}) {
        if (!*number_) {
            return number_->error();
        }
    }
    if (!view) {
        return view.error();
    }
    stop.view = *std::move(view);
    stop.flyS = *fly;
    stop.holdS = *hold;
    return stop;
}

} // namespace

double FlightPlan::lengthS() const
{
    double length = 0;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        length += (i > 0 ? stops[i].flyS : 0) + stops[i].holdS;
    }
    return length;
}

int FlightPlan::frameCount(double fps) const
{
    constexpr double rounding = 1e-6; // 0.1 s at 30 fps is three frames, whatever the sum says
    return static_cast<int>(std::floor(lengthS() * fps + rounding)) + 1;
}

FlightPlan::Moment FlightPlan::at(int frame, double fps) const
{
    constexpr double rounding = 1e-9;
    double left = frame / fps;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const double fly = i > 0 ? stops[i].flyS : 0;
        if (left < fly - rounding) {
            return {i, left / fly};
        }
        left -= fly;
        if (left <= stops[i].holdS + rounding) {
            return {i, 1};
        }
        left -= stops[i].holdS;
    }
    return {stops.size() - 1, 1};
}

Result<FlightPlan> parseFlightPlan(std::string_view json, const ReadView& readView)
{
    const Json parsed = Json::parse(json, nullptr, false, true);
    if (parsed.is_discarded()) {
        return Error{Errc::NotJson, "", "this is not JSON"};
    }
    if (auto error = checkKeys(parsed, "", {"version", "stops"})) {
        return *error;
    }
    if (parsed.contains("version") && parsed["version"] != 1) {
        return Error{Errc::UnsupportedVersion, "/version", "only version 1 is known"};
    }
    if (!parsed.contains("stops") || !parsed["stops"].is_array()) {
        return Error{Errc::MissingKey, "/stops", "a flight is a list of stops"};
    }
    const Json& list = parsed["stops"];
    if (list.empty() || list.size() > FlightPlan::mostStops) {
        return Error{Errc::OutOfRange, "/stops", "expected 1 to 1000 stops"};
    }
    FlightPlan plan;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto stop = stopOf(list[i], i, readView);
        if (!stop) {
            return stop.error();
        }
        plan.stops.push_back(*std::move(stop));
    }
    return plan;
}

} // namespace hallscape::data
