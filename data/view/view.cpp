// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/view/view.h"

#include "data/sim/simulator.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <limits>

namespace hallscape::data {

namespace {

using Json = nlohmann::json;

constexpr const char* dayLight = "day"; ///< words of the JSON form
constexpr const char* duskLight = "dusk";
constexpr int longestWindowS = 7 * 24 * 3600;
constexpr int largestPicturePx = 16384;

/// Reads members of JSON objects and keeps the first error. After an error nothing more is read.
class Reader
{
public:
    const std::optional<Error>& error() const { return m_error; }

    void fail(Errc code, std::string where, std::string detail)
    {
        if (!m_error) {
            m_error = Error{code, std::move(where), std::move(detail)};
        }
    }

    /// \return false, with an error, unless \p json is an object with no keys but \p known
    bool object(const Json& json, const std::string& at,
                std::initializer_list<std::string_view> known)
    {
        if (!json.is_object()) {
            fail(Errc::WrongType, at, "expected an object");
            return false;
        }
        for (const auto& [key, value] : json.items()) {
            if (std::ranges::find(known, key) == known.end()) {
                fail(Errc::Unknown, std::string(at).append("/").append(key),
                     "there is no such key");
                return false;
            }
        }
        return true;
    }

    void string(const Json& json, const char* key, const std::string& at, std::string& out)
    {
        if (!json.contains(key)) {
            return;
        }
        if (!json[key].is_string()) {
            fail(Errc::WrongType, at + "/" + key, "expected a string");
            return;
        }
        out = json[key].get<std::string>();
    }

    void flag(const Json& json, const char* key, const std::string& at, bool& out)
    {
        if (!json.contains(key)) {
            return;
        }
        if (!json[key].is_boolean()) {
            fail(Errc::WrongType, at + "/" + key, "expected true or false");
            return;
        }
        out = json[key].get<bool>();
    }

    float number(const Json& json, const std::string& at, double low, double high)
    {
        if (!json.is_number()) {
            fail(Errc::WrongType, at, "expected a number");
            return 0;
        }
        const double value = json.get<double>();
        if (!(value >= low && value <= high)) {
            fail(Errc::OutOfRange, at, "the number is too small or too large");
            return 0;
        }
        return static_cast<float>(value);
    }

    Vec3 vec3(const Json& json, const std::string& at)
    {
        if (!json.is_array() || json.size() != 3) {
            fail(Errc::WrongType, at, "expected three numbers");
            return {};
        }
        constexpr double farAwayM = 1e6; // beyond any site; keeps sums of positions finite
        return {number(json[0], at + "/0", -farAwayM, farAwayM),
                number(json[1], at + "/1", -farAwayM, farAwayM),
                number(json[2], at + "/2", -farAwayM, farAwayM)};
    }

private:
    std::optional<Error> m_error;
};

constexpr double widestScale = 1e9;

void readOverlay(Reader& reader, const Json& json, const std::string& at, Lens& lens)
{
    if (json.contains("over")) {
        std::string key;
        reader.string(json, "over", at, key);
        const std::optional<TimeOverlay> found = timeOverlayFromKey(key);
        if (!found) {
            reader.fail(Errc::NotFound, at + "/over",
                        "expected now, peak, mean or difference, found \"" + key + "\"");
        }
        lens.over = found.value_or(lens.over);
    }
    if (json.contains("windowS")) {
        lens.windowS =
            static_cast<int>(reader.number(json["windowS"], at + "/windowS", 0, longestWindowS));
    }
}

std::optional<Band> readBand(Reader& reader, const Json& json, const std::string& at)
{
    if (!json.is_array() || json.size() != 2) {
        reader.fail(Errc::WrongType, at, "expected [from, to], numbers or null");
        return std::nullopt;
    }
    const auto end = [&](std::size_t i) -> std::optional<float> {
        if (json[i].is_null()) {
            return std::nullopt;
        }
        return reader.number(json[i], at + "/" + std::to_string(i), -widestScale, widestScale);
    };
    const Band band{end(0), end(1)};
    if (band.from && band.to && *band.from >= *band.to) {
        reader.fail(Errc::OutOfRange, at, "the second must be greater than the first");
    }
    return band;
}

/// \param at JSON pointer of the lens
void readLens(Reader& reader, const Json& json, const std::string& at, Lens& lens)
{
    if (!reader.object(json, at, {"metric", "palette", "low", "high", "over", "windowS", "band"})) {
        return;
    }
    if (json.contains("metric") && json["metric"].is_null()) {
        lens.metric.reset();
    } else if (json.contains("metric")) {
        std::string key;
        reader.string(json, "metric", at, key);
        lens.metric = metricFromKey(key);
        if (!lens.metric) {
            reader.fail(Errc::NotFound, at + "/metric", "there is no metric \"" + key + "\"");
        }
    }
    if (json.contains("palette")) {
        std::string key;
        reader.string(json, "palette", at, key);
        const std::optional<PaletteId> found = paletteFromKey(key);
        if (!found) {
            reader.fail(Errc::NotFound, at + "/palette", "there is no palette \"" + key + "\"");
        }
        lens.palette = found.value_or(lens.palette);
    }
    if (json.contains("low")) {
        lens.low = reader.number(json["low"], at + "/low", -widestScale, widestScale);
    }
    if (json.contains("high")) {
        lens.high = reader.number(json["high"], at + "/high", -widestScale, widestScale);
    }
    if (lens.low && lens.high && *lens.low >= *lens.high) {
        reader.fail(Errc::OutOfRange, at + "/high", "must be greater than low");
    }
    readOverlay(reader, json, at, lens);
    if (json.contains("band")) {
        lens.band = readBand(reader, json["band"], at + "/band");
    }
}

void readCamera(Reader& reader, const Json& json, Place& place)
{
    const std::string at = "/place/camera";
    if (!reader.object(json, at, {"eye", "target", "fovDeg"})) {
        return;
    }
    for (const char* const key : {"eye", "target"}) {
        if (!json.contains(key)) {
            reader.fail(Errc::MissingKey, at + "/" + key, "a camera needs eye and target");
            return;
        }
    }
    CameraPose pose;
    pose.eye = reader.vec3(json["eye"], at + "/eye");
    pose.target = reader.vec3(json["target"], at + "/target");
    if (json.contains("fovDeg")) {
        pose.fovDeg = reader.number(json["fovDeg"], at + "/fovDeg", 1, 170);
    }
    place.camera = pose;
}

void readPlace(Reader& reader, const Json& json, Place& place)
{
    if (!reader.object(json, "/place", {"camera", "selection", "opened"})) {
        return;
    }
    if (json.contains("camera")) {
        readCamera(reader, json["camera"], place);
    }
    reader.string(json, "selection", "/place", place.selection);
    reader.string(json, "opened", "/place", place.opened);
}

void readShown(Reader& reader, const Json& json, Shown& shown)
{
    if (!reader.object(json, "/shown", {"planned", "roof", "light", "labels"})) {
        return;
    }
    reader.flag(json, "planned", "/shown", shown.planned);
    reader.flag(json, "roof", "/shown", shown.roof);
    reader.flag(json, "labels", "/shown", shown.labels);
    if (json.contains("light")) {
        std::string light;
        reader.string(json, "light", "/shown", light);
        if (light != dayLight && light != duskLight) {
            reader.fail(Errc::NotFound, "/shown/light",
                        "expected day or dusk, found \"" + light + "\"");
        }
        shown.dusk = light == duskLight;
    }
}

void readSection(Reader& reader, const Json& json, Inside& inside)
{
    const std::string at = "/inside/section";
    if (!reader.object(json, at, {"centre", "halfSize", "yawDeg"})) {
        return;
    }
    for (const char* const key : {"centre", "halfSize"}) {
        if (!json.contains(key)) {
            reader.fail(Errc::MissingKey, at + "/" + key, "a section needs centre and halfSize");
            return;
        }
    }
    OrientedBox box;
    box.centre = reader.vec3(json["centre"], at + "/centre");
    box.halfSize = reader.vec3(json["halfSize"], at + "/halfSize");
    if (!reader.error() && !(std::min({box.halfSize.x, box.halfSize.y, box.halfSize.z}) > 0)) {
        reader.fail(Errc::OutOfRange, at + "/halfSize", "all three must be greater than 0");
    }
    if (json.contains("yawDeg")) {
        box.yawDeg = reader.number(json["yawDeg"], at + "/yawDeg", -360, 360);
    }
    inside.section = box;
}

void readInside(Reader& reader, const Json& json, Inside& inside)
{
    if (!reader.object(json, "/inside", {"xray", "peel", "section", "isolated", "unfolded"})) {
        return;
    }
    if (json.contains("xray")) {
        inside.xray = reader.number(json["xray"], "/inside/xray", 0, 1);
    }
    if (json.contains("peel")) {
        inside.peel = reader.number(json["peel"], "/inside/peel", 0, 1);
    }
    if (json.contains("section")) {
        readSection(reader, json["section"], inside);
    }
    reader.string(json, "isolated", "/inside", inside.isolated);
    reader.string(json, "unfolded", "/inside", inside.unfolded);
}

void readTime(Reader& reader, const Json& json, const std::string& at,
              std::optional<std::int64_t>& timeMs)
{
    if (json.is_number_integer()) {
        timeMs = json.get<std::int64_t>();
        return;
    }
    if (!json.is_string()) {
        reader.fail(Errc::WrongType, at, "expected a time or milliseconds since 1970");
        return;
    }
    // Relative times count from where the simulator starts, so that views of tests can be short.
    const Result<std::int64_t> time =
        parseTime(json.get<std::string>(), SimulatorOptions{}.startMs);
    if (time) {
        timeMs = *time;
    } else {
        reader.fail(time.error().code, at, time.error().detail);
    }
}

void readSplit(Reader& reader, const Json& json, View& view)
{
    if (!reader.object(json, "/split", {"kind", "at", "lens", "time"})) {
        return;
    }
    Split split;
    split.lens = view.lens;
    std::string kind = "side-by-side";
    reader.string(json, "kind", "/split", kind);
    split.kind = kind == "swipe" ? SplitKind::Swipe : SplitKind::SideBySide;
    if (kind != "swipe" && kind != "side-by-side") {
        reader.fail(Errc::NotFound, "/split/kind",
                    "there is no split \"" + kind + "\"; it is side-by-side or swipe");
    }
    if (json.contains("at")) {
        split.at = reader.number(json["at"], "/split/at", 0, 1);
    }
    if (json.contains("lens")) {
        readLens(reader, json["lens"], "/split/lens", split.lens);
    }
    if (json.contains("time")) {
        readTime(reader, json["time"], "/split/time", split.timeMs);
    }
    view.split = split;
}

void readSize(Reader& reader, const Json& json, View& view)
{
    if (!json.is_array() || json.size() != 2 || !json[0].is_number_integer() ||
        !json[1].is_number_integer()) {
        reader.fail(Errc::WrongType, "/size", "expected two whole numbers, width and height");
        return;
    }
    view.width = static_cast<int>(reader.number(json[0], "/size/0", 1, largestPicturePx));
    view.height = static_cast<int>(reader.number(json[1], "/size/1", 1, largestPicturePx));
}

void readView(Reader& reader, const Json& json, View& view)
{
    if (!reader.object(json, "",
                       {"site", "time", "lens", "place", "shown", "inside", "split", "size"})) {
        return;
    }
    reader.string(json, "site", "", view.site);
    if (json.contains("time")) {
        readTime(reader, json["time"], "/time", view.timeMs);
    }
    if (json.contains("lens")) {
        readLens(reader, json["lens"], "/lens", view.lens);
    }
    if (json.contains("place")) {
        readPlace(reader, json["place"], view.place);
    }
    if (json.contains("split")) {
        readSplit(reader, json["split"], view);
    }
    if (json.contains("shown")) {
        readShown(reader, json["shown"], view.shown);
    }
    if (json.contains("inside")) {
        readInside(reader, json["inside"], view.inside);
    }
    if (json.contains("size")) {
        readSize(reader, json["size"], view);
    }
}

} // namespace

Result<View> parseView(std::string_view json)
{
    const Json parsed = Json::parse(json, nullptr, false, true);
    if (parsed.is_discarded()) {
        return Error{Errc::NotJson, "", "this is not JSON"};
    }
    Reader reader;
    View view;
    readView(reader, parsed, view);
    if (reader.error()) {
        return *reader.error();
    }
    return view;
}

} // namespace hallscape::data
