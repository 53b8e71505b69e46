// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"
#include "scene/hall_scene.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hallscape::app {

/// Exit status of the program; scripts rely on it.
enum ExitCode : int { ExitOk = 0, ExitFailed = 1, ExitUsage = 2 };

/// What one run of the program was asked to do. Everything that was not given is absent, so that a
/// view file or the settings can fill it.
struct Invocation
{
    enum class Mode {
        Window,
        Picture,
        Film,
        Validate,
        Describe,
        ListMetrics,
        CheckMap,
        Record,
        Salvage,
        Import,
        Help,
        Version,
        Man,
    };
    Mode mode = Mode::Window;
    std::string site;     ///< path of a layout; empty: the bundled one
    std::string viewFile; ///< JSON of a data::View
    std::string shotFile;
    std::string saveViewFile;
    // --- pictures and films ---
    bool transparent = false;
    bool legend = true;
    bool caption = true;
    std::optional<int> turntableFrames;
    std::string flightFile;
    std::string videoFile;
    std::optional<double> fps;
    std::optional<double> timeStepS;   ///< by which the time moves on from frame to frame
    bool resume = false;               ///< frames that are there already stay
    std::optional<int> copies;         ///< of the site, side by side
    std::string language;              ///< "de"; empty: as set in Preferences
    std::vector<std::string> commands; ///< ids for `--do`, in order; known to exist
    std::optional<std::string> select;
    std::optional<std::string> open;
    std::optional<std::string> at;                        ///< known to parse with data::parseTime()
    std::optional<std::optional<data::MetricId>> overlay; ///< inner nullopt: none
    std::optional<data::PaletteId> palette;
    std::optional<scene::PresetPose> camera;
    std::optional<data::Shown> shown;
    std::optional<scene::Quality> quality;
    std::optional<std::uint64_t> seed;
    // --- where values come from and go to ---
    std::string source; ///< address of a server, file of a recording or "simulator"; empty: as set
    std::string map;    ///< name of a ready mapping or a file; empty: all ready ones
    std::string caFile; ///< PEM files for TLS
    std::string certificateFile;
    std::string keyFile;
    std::string alertmanager; ///< address
    std::optional<float> intervalS;
    std::string recordFile;
    std::optional<std::int64_t> forMs; ///< how long to record
    std::string salvageFile;
    std::string importFile;               ///< "-": standard input
    std::optional<double> everyS;         ///< distance of the frames of an import
    std::optional<data::MetricId> metric; ///< of columns that do not say it
    std::string outputFile;
    std::optional<std::pair<data::TimeOverlay, int>> over; ///< and its window in seconds
    std::optional<data::Band> band;
    int width = 0; ///< of the picture or window, pixels; 0: not given
    int height = 0;
};

struct ParsedCommandLine
{
    Invocation invocation;
    std::vector<std::string>
        mistakes; ///< one English line each, all of them; empty when it can run
};

/// \param arguments without the program's name. Never fails on any text.
ParsedCommandLine parseCommandLine(std::span<const std::string> arguments);

/// An option of the program. Parser, `--help` and the man page read the table behind options().
struct Option
{
    const char* name;  ///< "--shot"
    const char* value; ///< placeholder "FILE.png"; empty for a switch
    const char* help;  ///< English, one sentence
    /// Takes the value into the invocation.  \return a complaint, empty when it was fine
    std::string (*take)(Invocation& invocation, std::string_view value);
};

std::span<const Option> options();

/// The options about sources, part of options().
namespace source_options {
std::string takeInterval(Invocation& run, std::string_view value);
std::string takeDuration(Invocation& run, std::string_view value);
std::string takeOver(Invocation& run, std::string_view value);
std::string takeSalvage(Invocation& run, std::string_view value);
std::string takeImport(Invocation& run, std::string_view value);
std::string takeEvery(Invocation& run, std::string_view value);
/// Options that need each other, or exclude each other; one English line each.
std::vector<std::string> complaints(const Invocation& run);
} // namespace source_options

/// The options about pictures, part of options().
namespace picture_options {
std::string takeSize(Invocation& run, std::string_view value);
std::string takeShot(Invocation& run, std::string_view value);
std::string takeTurntable(Invocation& run, std::string_view value);
std::string takeFlight(Invocation& run, std::string_view value);
std::string takeFps(Invocation& run, std::string_view value);
std::string takeTimeStep(Invocation& run, std::string_view value);
std::string takeCopies(Invocation& run, std::string_view value);
/// Options that need each other, or exclude each other; one English line each.
std::vector<std::string> complaints(const Invocation& run);
} // namespace picture_options

std::string helpText();
/// roff source of hallscape(1).  \param version of the program  \param date "2026-11-24"
std::string manPage(std::string_view version, std::string_view date);
/// What `--list-metrics` prints: key, unit and label of each.
std::string metricList();

} // namespace hallscape::app
