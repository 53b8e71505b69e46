// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr std::string_view summary = "shows a datacenter in 3D with its telemetry";

constexpr std::string_view description =
    "Opens the description of a datacenter, draws it in 3D and paints telemetry on it. Every hall, "
    "rack, server and part can be found, opened and read. Without SITE it shows the reference site "
    "that ships with the program. Values come from a simulator, marked SIMULATED, from a metrics "
    "server that speaks the Prometheus HTTP API, or from a recording.";

struct Note
{
    std::string_view name;
    std::string_view text;
};

constexpr Note exitCodes[]{
    {"0", "Everything asked for was done."},
    {"1", "The site's file has errors, something was not found, or the picture could not be made."},
    {"2", "The command line is wrong. Nothing was done."}};

constexpr Note environment[]{
    {"HALLSCAPE_DATA", "Folder with the files that ship with the program (assets, data/samples)."},
    {"HALLSCAPE_TOKEN", "Bearer token for the server of --source."},
    {"HALLSCAPE_PASSWORD", "Password for the user in the address of --source."},
    {"HALLSCAPE_KEY_PASSPHRASE", "Opens the file of --client-key."},
    {"HALLSCAPE_ALERTMANAGER_TOKEN",
     "As HALLSCAPE_TOKEN, for --alertmanager; so are _PASSWORD and _KEY_PASSPHRASE."},
    {"DISPLAY", "The X display. Pictures need one too; xvfb-run provides it where there is none."}};

constexpr Note examples[]{
    {"hallscape", "Explore the reference site."},
    {"hallscape my-hall.json --validate", "Check a file of your own."},
    {"hallscape --select \"h2 a17 r3\" --open \"h2 a17 r3 s5\"", "Look into a server."},
    {"hallscape --source prometheus+http://metrics:9090", "Follow your own metrics server."},
    {"hallscape --source night.hallrec --over peak:1h",
     "Play a recording; paint the last hour's peaks."},
    {"hallscape --import night.csv --output night.hallrec", "Turn a table into a recording."},
    {"hallscape --camera aisle --overlay gpu-temp --shot aisle.png", "Write a picture."}};

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

std::string withValue(const Option& option)
{
    std::string text = option.name;
    if (*option.value != '\0') {
        text += ' ';
        text += option.value;
    }
    return text;
}

/// roff reads "-" as a hyphen that may be broken and "." or "'" at the start of a line as a
/// request.
std::string roff(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '\\') {
            escaped += "\\e";
        } else if (c == '-') {
            escaped += "\\-";
        } else {
            escaped += c;
        }
    }
    if (!escaped.empty() && (escaped[0] == '.' || escaped[0] == '\'')) {
        escaped.insert(0, "\\&");
    }
    return escaped;
}

std::string roffNotes(std::string_view heading, std::span<const Note> notes)
{
    std::string text = ".SH " + std::string(heading) + "\n";
    for (const Note& note : notes) {
        text += ".TP\n.B " + roff(note.name) + "\n" + roff(note.text) + "\n";
    }
    return text;
}

} // namespace

std::string helpText()
{
    std::size_t width = 0;
    for (const Option& option : options()) {
        width = std::max(width, withValue(option).size());
    }
    std::string text = "hallscape " + std::string(summary) +
                       ".\n\nUsage: hallscape [SITE.json] [OPTIONS]\n\nOptions:\n";
    for (const Option& option : options()) {
        text += "  " + padded(withValue(option), width) + "  " + option.help + "\n";
    }
    text += "\nExit status:\n";
    for (const Note& note : exitCodes) {
        text += "  " + std::string(note.name) + "  " + std::string(note.text) + "\n";
    }
    text += "\nExamples:\n";
    for (const Note& note : examples) {
        text += "  " + std::string(note.name) + "\n      " + std::string(note.text) + "\n";
    }
    return text;
}

std::string manPage(std::string_view version, std::string_view date)
{
    std::string text = ".TH HALLSCAPE 1 \"" + std::string(date) + "\" \"hallscape " +
                       std::string(version) + "\"\n";
    text += ".SH NAME\nhallscape \\- " + roff(summary) + "\n";
    text += ".SH SYNOPSIS\n.B hallscape\n[\\fISITE.json\\fR] [\\fIOPTIONS\\fR]\n";
    text += ".SH DESCRIPTION\n" + roff(description) + "\n.SH OPTIONS\n";
    for (const Option& option : options()) {
        text += ".TP\n.B " + roff(option.name);
        if (*option.value != '\0') {
            text += " \\fI" + roff(option.value) + "\\fR";
        }
        text += "\n" + roff(option.help) + "\n";
    }
    text += roffNotes("EXIT STATUS", exitCodes);
    text += roffNotes("ENVIRONMENT", environment);
    text += roffNotes("EXAMPLES", examples);
    return text;
}

std::string metricList()
{
    std::size_t keyWidth = 0;
    for (const data::Metric& metric : data::metrics()) {
        keyWidth = std::max(keyWidth, metric.key.size());
    }
    std::string text;
    for (const data::Metric& metric : data::metrics()) {
        text += padded(std::string(metric.key), keyWidth + 2) + std::string(metric.label);
        if (!metric.unit.empty()) {
            text += " (" + std::string(metric.unit) + ")";
        }
        text += ", one per " + std::string(data::kindLabel(metric.kind)) + "\n";
    }
    return text;
}

} // namespace hallscape::app
