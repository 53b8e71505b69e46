// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands.h"
#include "app/nearest.h"
#include "data/sim/simulator.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace hallscape::app {

namespace {

using Mode = Invocation::Mode;

template <typename T>
using Words = std::span<const std::pair<std::string_view, T>>;

constexpr std::pair<std::string_view, scene::PresetPose> cameraWords[]{
    {"site", scene::PresetPose::Site},   {"hall", scene::PresetPose::Hall},
    {"top", scene::PresetPose::Top},     {"aisle", scene::PresetPose::Aisle},
    {"front", scene::PresetPose::Front}, {"rear", scene::PresetPose::Rear}};

constexpr std::pair<std::string_view, scene::Quality> qualityWords[]{
    {"fast", scene::Quality::Fast},
    {"standard", scene::Quality::Standard},
    {"still", scene::Quality::Still}};

constexpr std::pair<std::string_view, bool data::Shown::*> shownWords[]{
    {"planned", &data::Shown::planned},
    {"roof", &data::Shown::roof},
    {"dusk", &data::Shown::dusk},
    {"labels", &data::Shown::labels}};

constexpr std::pair<std::string_view, std::string_view> languageWords[]{
    {"en", "en"}, {"de", "de"}, {"es", "es"}};

std::string unknown(std::string_view what, std::string_view typed,
                    std::span<const std::string_view> words)
{
    return "there is no " + std::string(what) + " \"" + std::string(typed) + "\"." +
           suggestion(typed, words);
}

/// \return the complaint, empty when \p typed is one of \p words
template <typename T, std::size_t N, typename Out>
std::string takeWord(std::string_view what, std::string_view typed,
                     const std::pair<std::string_view, T> (&words)[N], Out& out)
{
    std::vector<std::string_view> names;
    for (const auto& [name, value] : words) {
        if (name == typed) {
            out = value;
            return {};
        }
        names.push_back(name);
    }
    return unknown(what, typed, names);
}

template <Mode mode>
std::string setMode(Invocation& run, std::string_view)
{
    run.mode = mode;
    return {};
}

template <auto member, bool on>
std::string setFlag(Invocation& run, std::string_view /*value*/)
{
    run.*member = on;
    return {};
}

template <auto member>
std::string setText(Invocation& run, std::string_view value)
{
    if (value.empty()) {
        return "the value is empty.";
    }
    run.*member = std::string(value);
    return {};
}

/// \param word that is allowed besides the metrics
std::string unknownMetric(std::string_view typed, std::string_view word)
{
    std::vector<std::string_view> keys;
    for (const data::Metric& metric : data::metrics()) {
        keys.push_back(metric.key);
    }
    if (!word.empty()) {
        keys.push_back(word);
    }
    if (nearestWord(typed, keys).empty()) {
        std::string complaint = "there is no metric \"";
        complaint.append(typed).append("\". See --list-metrics");
        return word.empty() ? complaint + "." : complaint.append(", or use ").append(word) + ".";
    }
    return unknown("metric", typed, keys);
}

std::string takeOverlay(Invocation& run, std::string_view value)
{
    if (value == "none") {
        run.overlay.emplace(std::nullopt);
        return {};
    }
    if (const auto metric = data::metricFromKey(value)) {
        run.overlay = metric;
        return {};
    }
    return unknownMetric(value, "none");
}

std::string takeBand(Invocation& run, std::string_view value)
{
    constexpr const char* complaint =
        "write FROM..TO, as in 60..70, 80.. or ..30; TO is the greater one.";
    const std::size_t dots = value.find("..");
    if (dots == std::string_view::npos || value.size() == 2) {
        return complaint;
    }
    bool good = true;
    const auto end = [&good](std::string_view text) -> std::optional<float> {
        if (text.empty()) {
            return std::nullopt;
        }
        float number = 0;
        const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        good = good && error == std::errc() && rest == text.data() + text.size() &&
               std::isfinite(number);
        return number;
    };
    const data::Band band{end(value.substr(0, dots)), end(value.substr(dots + 2))};
    if (!good || (band.from && band.to && *band.from >= *band.to)) {
        return complaint;
    }
    run.band = band;
    return {};
}

std::string takeMetric(Invocation& run, std::string_view value)
{
    run.metric = data::metricFromKey(value);
    return run.metric ? std::string() : unknownMetric(value, {});
}

std::string takePalette(Invocation& run, std::string_view value)
{
    if (const auto palette = data::paletteFromKey(value)) {
        run.palette = palette;
        return {};
    }
    std::vector<std::string_view> keys;
    for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(data::PaletteId::Count); ++i) {
        keys.push_back(data::paletteKey(static_cast<data::PaletteId>(i)));
    }
    return unknown("palette", value, keys);
}

std::string takeTime(Invocation& run, std::string_view value)
{
    if (const auto time = data::parseTime(value, data::SimulatorOptions{}.startMs); !time) {
        return "\"" + std::string(value) +
               "\" is not a time. Write +90s, +10m, +2h or 2024-10-28T12:10:00Z.";
    }
    run.at = std::string(value);
    return {};
}

std::string takeShown(Invocation& run, std::string_view value)
{
    data::Shown shown;
    shown.labels = false;
    std::string complaints;
    while (!value.empty()) {
        const std::size_t comma = std::min(value.find(','), value.size());
        const std::string_view word = value.substr(0, comma);
        value.remove_prefix(std::min(comma + 1, value.size()));
        bool data::Shown::*member = nullptr;
        if (word == "none" || word.empty()) {
            continue;
        }
        const std::string complaint = takeWord("part of the picture", word, shownWords, member);
        if (complaint.empty()) {
            shown.*member = true;
        } else {
            complaints += (complaints.empty() ? "" : " ") + complaint;
        }
    }
    run.shown = shown;
    return complaints;
}

std::string takeSeed(Invocation& run, std::string_view value)
{
    std::uint64_t seed = 0;
    const char* end = value.data() + value.size();
    const auto [after, error] = std::from_chars(value.data(), end, seed);
    if (error != std::errc{} || after != end) {
        return "\"" + std::string(value) + "\" is not a whole number from 0.";
    }
    run.seed = seed;
    return {};
}

std::string takeCommand(Invocation& run, std::string_view value)
{
    if (findCommand(value) != nullptr) {
        run.commands.emplace_back(value);
        return {};
    }
    std::vector<std::string_view> ids;
    for (const Command& command : commands()) {
        ids.emplace_back(command.id);
    }
    return unknown("command", value, ids);
}

constexpr std::array table{
    Option{"--select", "PATH", "Select a device: hall-2/array-17/rack-3, or short: h2 a17 r3.",
           setText<&Invocation::select>},
    Option{"--open", "PATH", "Open a rack or a server, so that its inside can be seen.",
           setText<&Invocation::open>},
    Option{"--overlay", "METRIC",
           "Paint the site by a metric, or none. The metrics: see --list-metrics.", takeOverlay},
    Option{"--palette", "NAME", "Colours of the overlay: cividis, viridis, inferno or cool-warm.",
           takePalette},
    Option{"--at", "TIME",
           "Show a moment: +90s, +2h after the start or 2024-10-28T12:10:00Z. Pictures: +10m.",
           takeTime},
    Option{"--over", "MODE[:TIME]",
           "Paint now, peak, mean or difference over a time before, as in peak:15m.",
           source_options::takeOver},
    Option{"--band", "FROM..TO", "Paint only values in a part of the scale: 60..70, 80.. or ..30.",
           takeBand},
    Option{"--source", "WHERE",
           "Follow prometheus+http://HOST:9090, play FILE.hallrec, or run the simulator.",
           setText<&Invocation::source>},
    Option{"--map", "FILE.json", "How labels become devices: a file or the name of a ready one.",
           setText<&Invocation::map>},
    Option{"--check-map", "", "Ask the source once, print which series match a device and quit.",
           setMode<Mode::CheckMap>},
    Option{"--interval", "SECONDS", "Seconds between two refreshes from a server. Default: 10.",
           source_options::takeInterval},
    Option{"--alertmanager", "URL", "Take alerts from an Alertmanager: http://HOST:9093.",
           setText<&Invocation::alertmanager>},
    Option{"--ca-file", "FILE.pem", "A certificate authority to trust besides the system's.",
           setText<&Invocation::caFile>},
    Option{"--client-cert", "FILE.pem", "Certificate to show to servers that ask for one.",
           setText<&Invocation::certificateFile>},
    Option{"--client-key", "FILE.pem", "Private key of that certificate.",
           setText<&Invocation::keyFile>},
    Option{"--record", "FILE.hallrec", "Record what the source says.",
           setText<&Invocation::recordFile>},
    Option{"--for", "TIME", "Stop recording after 90s, 10m or 2h. Default: when interrupted.",
           source_options::takeDuration},
    Option{"--no-window", "", "Only record.", setMode<Mode::Record>},
    Option{"--salvage", "FILE.hallrec", "Write what is left of a damaged recording to --output.",
           source_options::takeSalvage},
    Option{"--import", "FILE",
           "Make a recording of CSV, OpenMetrics, Prometheus or VictoriaMetrics data.",
           source_options::takeImport},
    Option{"--every", "SECONDS", "Time between frames of an import. Default: as in the file.",
           source_options::takeEvery},
    Option{"--metric", "METRIC", "What columns of an import are that do not say it.", takeMetric},
    Option{"--output", "WHERE", "The recording or folder of frames to write, also -o.",
           setText<&Invocation::outputFile>},
    Option{"--camera", "PRESET", "Where to look from: site, hall, top, aisle, front or rear.",
           [](Invocation& run, std::string_view value) {
               return takeWord("camera", value, cameraWords, run.camera);
           }},
    Option{"--view", "FILE.json", "Start with a saved view. The other options override it.",
           setText<&Invocation::viewFile>},
    Option{"--size", "WxH",
           "Size of the picture or window in pixels, up to 16384x16384. Default: 1600x1000.",
           picture_options::takeSize},
    Option{"--shot", "FILE.png", "Write a picture and quit. Needs a display, but no window.",
           picture_options::takeShot},
    Option{"--transparent", "", "A picture without sky and horizon: what is behind shows through.",
           setFlag<&Invocation::transparent, true>},
    Option{"--no-legend", "", "A picture without legend, compass and scale bar.",
           setFlag<&Invocation::legend, false>},
    Option{"--no-caption", "",
           "A picture without time and lens. SIMULATED stays on painted values.",
           setFlag<&Invocation::caption, false>},
    Option{"--turntable", "FRAMES",
           "Write pictures once around the selection, or around the site, to --output.",
           picture_options::takeTurntable},
    Option{"--flight", "FILE.json", "Write pictures of a flight through saved views to --output.",
           picture_options::takeFlight},
    Option{"--video", "FILE.mp4", "Make a video of the pictures. Needs the program ffmpeg.",
           setText<&Invocation::videoFile>},
    Option{"--fps", "N", "Pictures per second of a flight or video. Default: 30.",
           picture_options::takeFps},
    Option{"--time-step", "SECONDS",
           "How far values move on from picture to picture. Default: 0, they stand still.",
           picture_options::takeTimeStep},
    Option{"--resume", "", "Keep the pictures that are there already and draw the rest.",
           setFlag<&Invocation::resume, true>},
    Option{"--scale", "N", "Show the site 1 to 16 times, side by side.",
           picture_options::takeCopies},
    Option{"--save-view", "FILE.json", "Write the view of the picture, to be read by --view.",
           setText<&Invocation::saveViewFile>},
    Option{"--show", "PARTS", "What is drawn: planned, roof, dusk, labels, with commas; or none.",
           takeShown},
    Option{"--quality", "NAME", "How good the picture is: fast, standard or still.",
           [](Invocation& run, std::string_view value) {
               return takeWord("quality", value, qualityWords, run.quality);
           }},
    Option{"--seed", "N", "Seed of the simulator. The same seed gives the same values.", takeSeed},
    Option{"--do", "COMMAND", "Run a command once the site is shown. May be repeated.",
           takeCommand},
    Option{"--language", "CODE", "Language of the window: en, de or es.",
           [](Invocation& run, std::string_view value) {
               return takeWord("language", value, languageWords, run.language);
           }},
    Option{"--validate", "", "Check the site's file, print every mistake and quit.",
           setMode<Mode::Validate>},
    Option{"--describe", "", "Print what the site consists of and quit.", setMode<Mode::Describe>},
    Option{"--list-metrics", "", "Print the metrics and quit.", setMode<Mode::ListMetrics>},
    Option{"--help", "", "Print this help and quit.", setMode<Mode::Help>},
    Option{"--version", "", "Print the version and quit.", setMode<Mode::Version>},
    Option{"--man", "", "Print the manual page in roff and quit.", setMode<Mode::Man>},
};

} // namespace

std::span<const Option> options()
{
    return table;
}

} // namespace hallscape::app
