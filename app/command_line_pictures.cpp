// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "data/layout/neighbours.h"
#include "scene/offscreen_scene.h"

#include <charconv>
#include <string>

namespace hallscape::app::picture_options {

namespace {

using Mode = Invocation::Mode;

constexpr int smallestSide = 64;
constexpr int largestSide = scene::Canvas::largestSide;
constexpr int mostFrames = 100'000;

/// \return nothing unless all of \p text is a number from \p low to \p high
template <typename Number>
std::optional<Number> numberFrom(std::string_view text, Number low, Number high)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [after, error] = std::from_chars(text.data(), end, number);
    const bool within = number >= low && number <= high; // false for NaN
    return error == std::errc{} && after == end && within ? std::optional(number) : std::nullopt;
}

std::string quoted(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

} // namespace

std::string takeSize(Invocation& run, std::string_view value)
{
    const std::size_t x = value.find('x');
    const auto side = [](std::string_view text) {
        return numberFrom(text, smallestSide, largestSide);
    };
    const auto width = side(value.substr(0, x));
    const auto height = x == std::string_view::npos ? std::nullopt : side(value.substr(x + 1));
    if (!width || !height) {
        return quoted(value) + " is not a size. Write width x height in pixels, 64 to 16384 each, "
                               "as in 1600x1000.";
    }
    run.width = *width;
    run.height = *height;
    return {};
}

std::string takeShot(Invocation& run, std::string_view value)
{
    run.mode = Mode::Picture;
    run.shotFile = std::string(value);
    return value.empty() ? "the value is empty." : "";
}

std::string takeTurntable(Invocation& run, std::string_view value)
{
    run.mode = Mode::Film;
    run.turntableFrames = numberFrom(value, 1, mostFrames);
    return run.turntableFrames ? std::string()
                               : quoted(value) + " is not a number of pictures from 1 to 100000.";
}

std::string takeFlight(Invocation& run, std::string_view value)
{
    run.mode = Mode::Film;
    run.flightFile = std::string(value);
    return value.empty() ? "the value is empty." : "";
}

std::string takeFps(Invocation& run, std::string_view value)
{
    run.fps = numberFrom(value, 1.0, 240.0);
    return run.fps ? std::string() : quoted(value) + " is not a number from 1 to 240.";
}

std::string takeTimeStep(Invocation& run, std::string_view value)
{
    run.timeStepS = numberFrom(value, 0.0, 86'400.0);
    return run.timeStepS ? std::string() : quoted(value) + " is not seconds from 0 to 86400.";
}

std::string takeCopies(Invocation& run, std::string_view value)
{
    run.copies = numberFrom(value, 1, data::mostNeighbours);
    return run.copies ? std::string() : quoted(value) + " is not a number from 1 to 16.";
}

std::vector<std::string> complaints(const Invocation& run)
{
    std::vector<std::string> lines;
    const bool film = run.mode == Mode::Film;
    const bool picture = film || run.mode == Mode::Picture;
    const std::string filmOption = run.turntableFrames ? "--turntable" : "--flight";
    if (film && run.outputFile.empty() && run.videoFile.empty()) {
        lines.push_back(filmOption + " writes numbered pictures: add --output FOLDER, or "
                                     "--video FILE.mp4.");
    }
    if (film && !run.videoFile.empty() && run.transparent) {
        lines.emplace_back("a video cannot be transparent. Leave out --video or --transparent.");
    }
    const auto needsFilm = [&](bool given, const char* name) {
        if (given && !film) {
            lines.push_back(std::string(name) +
                            " is for films: add --turntable FRAMES or --flight FILE.json.");
        }
    };
    needsFilm(!run.videoFile.empty(), "--video");
    needsFilm(run.fps.has_value(), "--fps");
    needsFilm(run.timeStepS.has_value(), "--time-step");
    needsFilm(run.resume, "--resume");
    const auto needsPicture = [&](bool given, const char* name) {
        if (given && !picture) {
            lines.push_back(std::string(name) +
                            " is for pictures: add --shot FILE.png, --turntable or --flight.");
        }
    };
    needsPicture(run.transparent, "--transparent");
    needsPicture(!run.legend, "--no-legend");
    needsPicture(!run.caption, "--no-caption");
    return lines;
}

} // namespace hallscape::app::picture_options
