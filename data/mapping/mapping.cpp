// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/mapping.h"

#include "data/data_dir.h"
#include "data/mapping/mapping_files.h"
#include "data/mapping/mapping_parser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <filesystem>
#include <fstream>
#include <limits>

namespace hallscape::data {
namespace {

constexpr std::array<std::string_view, 7> readyNames{
    "dcgm-exporter", "node-exporter", "ipmi-exporter",   "redfish-exporter",
    "snmp-exporter", "redfish-cdu",   "sunspec-battery",
};

/// A mapping that somebody sent must not make us quote files from elsewhere on the disk.
bool staysBelow(const std::filesystem::path& name)
{
    return name.is_relative() && std::ranges::find(name, "..") == name.end();
}

MappingResult parseWith(std::string_view json, const std::string& file, const MappingReader& beside)
{
    MappingResult result;
    try {
        result.mapping = MappingParser(beside, result.problems).parse(json, file);
    } catch (const std::exception& failure) { // out of memory
        result.mapping = nullptr;
        result.problems.push_back(
            {Severity::Error, file, {}, failure.what(), "a readable mapping", {}});
    }
    if (!result.mapping && result.problems.empty()) {
        result.problems.push_back({Severity::Error, file, {}, "no rule", "at least one rule", {}});
    }
    return result;
}

} // namespace

std::vector<std::string> Identity::labels() const
{
    std::vector<std::string> result = hostLabels;
    for (const LabelPattern& pattern : patterns) {
        for (const std::string& label : pattern.labels()) {
            if (std::ranges::find(result, label) == result.end()) {
                result.push_back(label);
            }
        }
    }
    return result;
}

std::span<const std::string_view> readyMappings()
{
    return readyNames;
}

std::string readyMappingFile(std::string_view name)
{
    return dataFile("data/mapping/presets/" + std::string(name) + ".json");
}

Result<std::string> readTextFile(const std::string& path)
{
    constexpr std::uintmax_t largest = 64U << 20U;
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    if (failure) {
        return Error{Errc::Unreadable, path, failure.message()};
    }
    if (size > largest) {
        return Error{Errc::OutOfRange, path, "larger than 64 MiB"};
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream) {
        return Error{Errc::Unreadable, path, "reading failed"};
    }
    return bytes;
}

MappingResult parseMapping(std::string_view json, const std::string& file)
{
    return parseWith(json, file, nullptr);
}

MappingResult loadMapping(const std::string& path)
{
    const bool isReady = std::ranges::find(readyNames, path) != readyNames.end();
    const std::filesystem::path file(isReady ? readyMappingFile(path) : path);
    const Result<std::string> bytes = readTextFile(file.string());
    if (!bytes) {
        const std::string expected = "a mapping file or one of " + oneOf(readyNames);
        return {nullptr,
                {{Severity::Error,
                  path,
                  {},
                  "a file that cannot be read: " + bytes.error().detail,
                  expected,
                  didYouMean(path, readyNames)}}};
    }
    const std::filesystem::path folder = file.parent_path();
    return parseWith(*bytes, file.filename().string(), [&folder](std::string_view name) {
        const std::filesystem::path relative(name);
        if (!staysBelow(relative)) {
            return Result<std::string>(Error{Errc::OutOfRange, std::string(name),
                                             "it is outside of the mapping's folder"});
        }
        return readTextFile((folder / relative).string());
    });
}

MappingPtr defaultMapping()
{
    std::vector<Problem> problems; // tests hold the ready mappings free of them
    const MappingReader none;
    return MappingParser(none, problems).ready(readyNames);
}

double cleanSample(double value)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    // DCGM_INT64_BLANK + 0..3, all of which round to 2^63 as a double, and DCGM_FP64_BLANK + 0..3.
    constexpr double int64Blank = 9223372036854775792.0;
    constexpr double fp64Blank = 140737488355328.0;
    if (!std::isfinite(value) || value == int64Blank ||
        (value >= fp64Blank && value <= fp64Blank + 3)) {
        return none;
    }
    return value;
}

} // namespace hallscape::data
