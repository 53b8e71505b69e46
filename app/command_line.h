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
#include <vector>

namespace hallscape::app {

/// Exit status of the program; scripts rely on it.
enum ExitCode : int { ExitOk = 0, ExitFailed = 1, ExitUsage = 2 };

/// What one run of the program was asked to do. Everything that was not given is absent, so that a
/// view file or the settings can fill it.
struct Invocation
{
    enum class Mode { Window, Picture, Validate, Describe, ListMetrics, Help, Version, Man };
    Mode mode = Mode::Window;
    std::string site;     ///< path of a layout; empty: the bundled one
    std::string viewFile; ///< JSON of a data::View
    std::string shotFile;
    std::string saveViewFile;
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

std::string helpText();
/// roff source of hallscape(1).  \param version of the program  \param date "2026-11-24"
std::string manPage(std::string_view version, std::string_view date);
/// What `--list-metrics` prints: key, unit and label of each.
std::string metricList();

} // namespace hallscape::app
