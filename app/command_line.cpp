// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/nearest.h"

#include <algorithm>
#include <utility>

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

class Parser
{
public:
    explicit Parser(std::span<const std::string> arguments) : m_arguments(arguments) {}

    ParsedCommandLine parse()
    {
        bool onlyFiles = false;
        for (; m_at < m_arguments.size(); ++m_at) {
            const std::string_view text = m_arguments[m_at];
            if (text == "--" && !onlyFiles) {
                onlyFiles = true;
            } else if (onlyFiles || text.empty() || text[0] != '-') {
                takeSite(text);
            } else if (std::ranges::find(qtOptionsWithValue, text) !=
                       std::end(qtOptionsWithValue)) {
                ++m_at;
            } else {
                takeOption(split(text));
            }
        }
        checkTogether();
        return std::move(m_parsed);
    }

private:
    void complain(std::string text) { m_parsed.mistakes.push_back(std::move(text)); }
    bool valueFollows() const
    {
        return m_at + 1 < m_arguments.size() && !m_arguments[m_at + 1].starts_with("--");
    }

    void takeSite(std::string_view text)
    {
        std::string& site = m_parsed.invocation.site;
        if (site.empty()) {
            site = text;
            return;
        }
        complain("\"" + std::string(text) + "\" is a second site, but \"" + site +
                 "\" was named already. Name one file.");
    }

    void takeOption(Argument argument)
    {
        auto [name, value] = argument;
        name = name == "-h"   ? "--help"
               : name == "-v" ? "--version"
               : name == "-o" ? "--output"
                              : name;
        const Option* option = findOption(name);
        if (option == nullptr) {
            complainOfUnknown(name, value.has_value());
            return;
        }
        const bool takesValue = *option->value != '\0';
        if (!takesValue && value) {
            complain(std::string(name) + " takes no value.");
            return;
        }
        if (takesValue && !value) {
            if (!valueFollows()) {
                complain(std::string(name) + " needs a value: " + option->name + " " +
                         option->value + ".");
                return;
            }
            value = m_arguments[++m_at];
        }
        take(*option, value.value_or(""));
    }

    void take(const Option& option, std::string_view value)
    {
        Invocation::Mode& mode = m_parsed.invocation.mode;
        const Invocation::Mode before = std::exchange(mode, Invocation::Mode::Window);
        std::string complaint = option.take(m_parsed.invocation, value);
        if (mode == Invocation::Mode::Window) {
            mode = before;
        } else if (std::ranges::find(m_modes, option.name) == m_modes.end()) {
            m_modes.emplace_back(option.name);
        }
        if (!complaint.empty()) {
            complain(std::string(option.name) + ": " + complaint);
        }
    }

    void complainOfUnknown(std::string_view name, bool hasValue)
    {
        const Option* near = findOption(nearestWord(name, optionNames()));
        complain(
            "unknown option " + std::string(name) + "." +
            (near == nullptr ? " See --help." : " Did you mean " + std::string(near->name) + "?"));
        // Its value belongs to it; taking it for a site would only be a second, confusing mistake.
        if (near != nullptr && *near->value != '\0' && !hasValue && valueFollows()) {
            ++m_at;
        }
    }

    /// Options that ask for different things; the last one would win silently.
    void checkTogether()
    {
        const Invocation& run = m_parsed.invocation;
        if (m_modes.size() > 1) {
            complain(std::string(m_modes[0]) + " and " + std::string(m_modes[1]) +
                     " cannot be done in one run. Run the program twice.");
        }
        if (!run.commands.empty() && !m_modes.empty()) {
            complain("--do works on the window and cannot be combined with " +
                     std::string(m_modes[0]) + ".");
        }
        if (!run.saveViewFile.empty() && m_modes.empty()) {
            complain("--save-view writes the view of a picture: add --shot FILE.png, or save from "
                     "the File menu.");
        }
        for (std::string& complaint : picture_options::complaints(run)) {
            complain(std::move(complaint));
        }
        for (std::string& complaint : source_options::complaints(run)) {
            complain(std::move(complaint));
        }
    }

    std::span<const std::string> m_arguments;
    std::size_t m_at = 0;
    ParsedCommandLine m_parsed;
    std::vector<std::string_view> m_modes; ///< the options that were given instead of a window
};

} // namespace

ParsedCommandLine parseCommandLine(std::span<const std::string> arguments)
{
    return Parser(arguments).parse();
}

} // namespace hallscape::app
