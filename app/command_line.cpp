// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/nearest.h"

#include <algorithm>

namespace hallscape::app {

namespace {

/// Options of Qt itself: QGuiApplication reads them from the same command line, so we let them
/// pass.
constexpr std::string_view qtOptionsWithValue[]{"-platform", "-style",  "-stylesheet",
                                                "-session",  "-plugin", "-fontengine"};

std::vector<std::string_view> optionNames()
{
    std::vector<std::string_view> names;
    for (const Option& option : options()) {
        names.emplace_back(option.name);
    }
    return names;
}

const Option* findOption(std::string_view name)
{
    const auto found = std::ranges::find_if(
        options(), [name](const Option& option) { return option.name == name; });
    return found == options().end() ? nullptr : &*found;
}

/// Two options that ask for different things; the last one would win silently.
void checkTogether(ParsedCommandLine& parsed, std::span<const std::string_view> modes)
{
    const Invocation& run = parsed.invocation;
    if (modes.size() > 1) {
        parsed.mistakes.push_back(std::string(modes[0]) + " and " + std::string(modes[1]) +
                                  " cannot be done in one run. Run the program twice.");
    }
    if (!run.commands.empty() && run.mode != Invocation::Mode::Window) {
        parsed.mistakes.push_back("--do works on the window and cannot be combined with " +
                                  (modes.empty() ? std::string("that") : std::string(modes[0])) +
                                  ".");
    }
    if (run.mode == Invocation::Mode::Window && !run.saveViewFile.empty()) {
        parsed.mistakes.emplace_back("--save-view writes the view of a picture: add --shot "
                                     "FILE.png, or save from the File menu.");
    }
}

/// An option's value may follow as the next argument or after "=".
struct Argument
{
    std::string_view name;
    std::optional<std::string_view> value;
};

Argument split(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) {
        return {text, std::nullopt};
    }
    return {text.substr(0, equals), text.substr(equals + 1)};
}

} // namespace

ParsedCommandLine parseCommandLine(std::span<const std::string> arguments)
{
    ParsedCommandLine parsed;
    std::vector<std::string_view> modes;
    bool onlyFiles = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view text = arguments[i];
        if (text == "--" && !onlyFiles) {
            onlyFiles = true;
            continue;
        }
        if (onlyFiles || text.empty() || text[0] != '-') {
            if (!parsed.invocation.site.empty()) {
                parsed.mistakes.push_back("\"" + std::string(text) + "\" is a second site, but \"" +
                                          parsed.invocation.site +
                                          "\" was named already. Name one file.");
            } else {
                parsed.invocation.site = text;
            }
            continue;
        }
        if (std::ranges::find(qtOptionsWithValue, text) != std::end(qtOptionsWithValue)) {
            ++i;
            continue;
        }
        auto [name, value] = split(text);
        name = name == "-h" ? "--help" : name == "-v" ? "--version" : name;
        const Option* option = findOption(name);
        if (option == nullptr) {
            const Option* near = findOption(nearestWord(name, optionNames()));
            parsed.mistakes.push_back("unknown option " + std::string(name) + "." +
                                      (near == nullptr
                                           ? " See --help."
                                           : " Did you mean " + std::string(near->name) + "?"));
            // Its value belongs to it; taking it for a site would only be a second, confusing
            // mistake.
            const bool hasValue = near != nullptr && *near->value != '\0' && !value;
            if (hasValue && i + 1 < arguments.size() && !arguments[i + 1].starts_with("-")) {
                ++i;
            }
            continue;
        }
        const bool takesValue = *option->value != '\0';
        if (takesValue && !value) {
            if (i + 1 == arguments.size() || arguments[i + 1].starts_with("--")) {
                parsed.mistakes.push_back(std::string(name) + " needs a value: " + option->name +
                                          " " + option->value + ".");
                continue;
            }
            value = arguments[++i];
        } else if (!takesValue && value) {
            parsed.mistakes.push_back(std::string(name) + " takes no value.");
            continue;
        }
        const Invocation::Mode before = parsed.invocation.mode;
        parsed.invocation.mode = Invocation::Mode::Window;
        std::string complaint = option->take(parsed.invocation, value.value_or(""));
        if (parsed.invocation.mode == Invocation::Mode::Window) {
            parsed.invocation.mode = before;
        } else if (std::ranges::find(modes, option->name) == modes.end()) {
            modes.emplace_back(option->name);
        }
        if (!complaint.empty()) {
            parsed.mistakes.push_back(std::string(option->name) + ": " + complaint);
        }
    }
    checkTogether(parsed, modes);
    return parsed;
}

} // namespace hallscape::app
