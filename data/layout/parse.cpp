// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/parse.h"

#include "data/layout/draft.h"
#include "data/layout/layout_files.h"

#include <algorithm>
#include <array>
#include <exception>
#include <filesystem>
#include <fstream>
#include <set>

namespace hallscape::data {
namespace {

constexpr double supportedVersion = 1;
constexpr std::size_t maxFiles = 64;
constexpr std::size_t maxIncludeDepth = 16;

/// Keys that describe the site and so make no sense in an included file of models.
constexpr std::array<std::string_view, 7> siteKeys{"id",         "label", "summary", "phases",
                                                   "milestones", "facts", "place"};

class LayoutParser
{
public:
    LayoutParser(const IncludeReader& include, const LayoutLimits& limits,
                 std::vector<Problem>& problems)
        : m_include(include), m_problems(problems)
    {
        m_draft.limits = limits;
    }

    SitePtr parse(std::string_view bytes, std::string_view fileName)
    {
        ProblemSink sink{std::string(fileName), m_problems};
        const auto tree = parseJson(bytes, sink);
        if (!tree) {
            return nullptr;
        }
        const JsonObject file(JsonValue(*tree, {}, sink), keys::layout);
        if (!file) {
            return nullptr;
        }
        checkVersion(file);
        for (const std::string_view key : {"id", "label", "place"}) {
            if (!file.has(key)) {
                sink.error({}, "no " + inQuotes(key), "it in every site");
            }
        }
        m_open.emplace_back(fileName);
        readModels(file);
        readSite(file);
        if (!file.has("place") || !expandPlaces(m_draft, sink)) {
            return nullptr;
        }
        return m_draft.site;
    }

private:
    static void checkVersion(const JsonObject& file)
    {
        const auto version = file.find("version");
        if (version && (!version->isNumber() || version->node().number != supportedVersion)) {
            version->error("version " + version->preview(), "version 1");
        }
    }

    /// What \p file uses first, then its own models, so that a name is defined before it is used.
    void readModels(const JsonObject& file)
    {
        for (const JsonValue& use : file.elements("use")) {
            if (const auto name = use.text()) {
                readInclude(use, *name);
            }
        }
        const Sources sources = parseSources(file);
        parseUnits(file, sources, m_draft);
        parseRacks(file, sources, m_draft);
        parseEquipment(file, sources, m_draft);
    }

    void readInclude(const JsonValue& use, const std::string& name)
    {
        if (std::ranges::find(m_open, name) != m_open.end()) {
            use.error(data::inQuotes(name) + ", which includes this file", "no cycles");
            return;
        }
        if (!m_included.insert(name).second) {
            return; // two files may share a third
        }
        if (m_included.size() > maxFiles || m_open.size() >= maxIncludeDepth) {
            use.error("too many files", "at most " + std::to_string(maxFiles) + " files, " +
                                            std::to_string(maxIncludeDepth) + " deep");
            return;
        }
        const Result<std::string> bytes =
            m_include
                ? m_include(name)
                : Result<std::string>(Error{Errc::Unreadable, name, "nothing can be included"});
        if (!bytes) {
            use.error(data::inQuotes(name) + ", which cannot be read: " + bytes.error().detail,
                      "a file beside this one");
            return;
        }
        ProblemSink sink{name, m_problems};
        const auto tree = parseJson(*bytes, sink);
        if (!tree) {
            return;
        }
        const JsonObject file(JsonValue(*tree, {}, sink), keys::layout);
        if (!file) {
            return;
        }
        checkVersion(file);
        for (const std::string_view key : siteKeys) {
            if (const auto value = file.find(key)) {
                value->error(inQuotes(key) + " in an included file", "it in the site's own file");
            }
        }
        m_open.push_back(name);
        readModels(file);
        m_open.pop_back();
    }

    void readSite(const JsonObject& file)
    {
        Site& site = *m_draft.site;
        const Sources sources = parseSources(file);
        site.id = file.text("id", "site");
        site.title = file.text("label", site.id);
        site.summary = file.text("summary");
        site.facts = parseFacts(file, sources);
        parsePhases(file, sources, m_draft);
        parseMilestones(file, sources, m_draft);
        parsePlace(file, sources, m_draft);
    }

    const IncludeReader& m_include;
    std::vector<Problem>& m_problems;
    LayoutDraft m_draft;
    std::vector<std::string> m_open;
    std::set<std::string> m_included;
};

} // namespace

LayoutResult parseLayout(std::string_view json, std::string_view fileName,
                         const IncludeReader& include, const LayoutLimits& limits)
{
    LayoutResult result;
    try {
        result.site = LayoutParser(include, limits, result.problems).parse(json, fileName);
    } catch (const std::exception& failure) { // out of memory, or a reader that throws
        result.site = nullptr;
        result.problems.push_back(
            {Severity::Error, std::string(fileName), {}, failure.what(), "a readable layout", {}});
    }
    return result;
}

Result<std::string> readLayoutFile(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    if (failure) {
        return Error{Errc::Unreadable, path.string(), failure.message()};
    }
    if (size > maxJsonBytes) {
        return Error{Errc::OutOfRange, path.string(), "larger than 16 MiB"};
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream) {
        return Error{Errc::Unreadable, path.string(), "reading failed"};
    }
    return bytes;
}

IncludeReader includesBelow(std::filesystem::path folder)
{
    return [folder = std::move(folder)](std::string_view name) {
        const std::filesystem::path relative(name);
        if (!relative.is_relative() || std::ranges::find(relative, "..") != relative.end()) {
            return Result<std::string>(
                Error{Errc::OutOfRange, std::string(name), "it is outside of the layout's folder"});
        }
        return readLayoutFile(folder / relative);
    };
}

LayoutResult loadLayout(const std::string& path)
{
    const std::filesystem::path file(path);
    const Result<std::string> bytes = readLayoutFile(file);
    if (!bytes) {
        return {nullptr,
                {{Severity::Error,
                  path,
                  {},
                  "a file that cannot be read: " + bytes.error().detail,
                  "a layout",
                  {}}}};
    }
    return parseLayout(*bytes, file.filename().string(), includesBelow(file.parent_path()));
}

} // namespace hallscape::data
