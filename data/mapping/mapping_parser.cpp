// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/mapping_parser.h"

#include "data/data_dir.h"
#include "data/mapping/mapping_files.h"
#include "data/mapping/mapping_keys.h"

#include <algorithm>

namespace hallscape::data {
namespace {

constexpr double supportedVersion = 1;
constexpr std::size_t mostHosts = 2'000'000;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

} // namespace

MappingPtr MappingParser::parse(std::string_view bytes, const std::string& file)
{
    readFile(bytes, file, true);
    return m_mapping->rules.empty() ? nullptr : m_mapping;
}

MappingPtr MappingParser::ready(std::span<const std::string_view> names)
{
    for (const std::string_view name : names) {
        readReady(name, nullptr);
    }
    m_mapping->label = names.size() == 1 ? m_mapping->label : "Ready mappings";
    return m_mapping;
}

void MappingParser::readFile(std::string_view bytes, const std::string& file, bool mayUse)
{
    ProblemSink sink{file, m_problems};
    const auto tree = parseJson(bytes, sink);
    if (!tree) {
        return;
    }
    const JsonObject object(JsonValue(*tree, {}, sink), keys::mapping);
    if (!object) {
        return;
    }
    const auto version = object.find("version");
    if (version && (!version->isNumber() || version->node().number != supportedVersion)) {
        version->error("version " + version->preview(), "version 1");
    }
    if (m_mapping->label.empty()) {
        m_mapping->label = object.text("label", file);
    }
    readHosts(object);
    for (const JsonValue& rule : object.elements("rules")) {
        readRule(rule);
    }
    for (const JsonValue& use : object.elements("use")) {
        if (!mayUse) {
            use.error("\"use\" in a ready mapping", "it in your own file");
        } else if (const auto name = use.text()) {
            readReady(*name, &use);
        }
    }
    // A file that only says what hosts are called goes with everything that is ready.
    if (mayUse && !object.has("rules") && !object.has("use")) {
        for (const std::string_view name : readyMappings()) {
            readReady(name, nullptr);
        }
    }
}

void MappingParser::readReady(std::string_view name, const JsonValue* use)
{
    const std::span<const std::string_view> known = readyMappings();
    if (std::ranges::find(known, name) == known.end()) {
        use->error(inQuotes(name), oneOf(known), didYouMean(name, known));
        return;
    }
    const Result<std::string> bytes = readTextFile(readyMappingFile(name));
    if (!bytes) {
        ProblemSink sink{bytes.error().where, m_problems};
        sink.error({}, "a file that cannot be read: " + bytes.error().detail, "a ready mapping");
        return;
    }
    readFile(*bytes, std::string(name) + ".json", false);
}

void MappingParser::readHosts(const JsonObject& file)
{
    for (const JsonValue& host : file.members("hosts")) {
        if (const auto path = host.text()) {
            m_mapping->hosts.table.try_emplace(std::string(withoutPort(host.key())), *path);
        }
    }
    if (const auto name = file.find("hostsFile")) {
        readHostsFile(*name);
    }
    for (const JsonValue& scheme : file.elements("hostPatterns")) {
        readScheme(scheme);
    }
}

void MappingParser::readHostsFile(const JsonValue& value)
{
    const auto name = value.text();
    if (!name) {
        return;
    }
    const Result<std::string> bytes =
        m_beside ? m_beside(*name)
                 : Result<std::string>(Error{Errc::Unreadable, *name, "only files can name files"});
    if (!bytes) {
        value.error(inQuotes(*name) + ", which cannot be read: " + bytes.error().detail,
                    "a file of lines \"host,path\" beside this one");
        return;
    }
    ProblemSink sink{*name, m_problems};
    std::string_view rest = *bytes;
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        readHostLine(trimmed(rest.substr(0, end)), number, sink);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void MappingParser::readHostLine(std::string_view line, std::size_t number, ProblemSink& sink)
{
    if (line.empty() || line.starts_with('#') || (number == 1 && line == "host,path")) {
        return;
    }
    const std::string where = "line " + std::to_string(number);
    const std::size_t comma = line.find(',');
    const std::string_view host = trimmed(line.substr(0, comma));
    const std::string_view path =
        comma == std::string_view::npos ? std::string_view{} : trimmed(line.substr(comma + 1));
    if (host.empty() || path.empty()) {
        sink.error(where, inQuotes(line), "a host, a comma and a path");
        return;
    }
    TextMap<std::string>& table = m_mapping->hosts.table;
    if (table.size() >= mostHosts) {
        return;
    }
    if (!table.try_emplace(std::string(withoutPort(host)), path).second) {
        sink.warning(where, inQuotes(host) + " again", "each host once; the first one counts");
    }
}

void MappingParser::readScheme(const JsonValue& value)
{
    const JsonObject object(value, keys::hostPattern);
    const std::string expression = object.text("pattern");
    const auto path = object.find("path");
    if (expression.empty() || !path) {
        return;
    }
    std::string problem;
    auto pattern = LabelPattern::make({"host"}, expression, false, problem);
    if (!pattern) {
        object.find("pattern")->error(inQuotes(expression) + ": " + problem,
                                      "a regular expression (RE2)");
        return;
    }
    std::optional<PathTemplate> parsed;
    if (readPath(*path, pattern->variables(), parsed)) {
        m_mapping->hosts.schemes.push_back({std::move(*pattern), std::move(*parsed)});
    }
}

} // namespace hallscape::data
