// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/bundle.h"

#include "data/layout/layout_files.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>

namespace hallscape::data {

namespace {

using Files = std::map<std::string, std::string>;

LayoutResult noBundle(const char* found)
{
    return {nullptr,
            {{Severity::Error, "embedded layout", {}, found, "a layout with its files", {}}}};
}

} // namespace

Result<std::string> bundleLayout(const std::string& path)
{
    const std::filesystem::path file(path);
    Result<std::string> main = readLayoutFile(file);
    if (!main) {
        return main;
    }
    // Parsing finds out which files are used, also by used files.
    Files files;
    const auto include = [&, read = includesBelow(file.parent_path())](std::string_view name) {
        Result<std::string> bytes = read(name);
        if (bytes) {
            files[std::string(name)] = *bytes;
        }
        return bytes;
    };
    const std::string name = file.filename().string();
    static_cast<void>(parseLayout(*main, name, include));
    files[name] = *std::move(main);
    const nlohmann::ordered_json bundle{{"layout", name}, {"files", files}};
    return bundle.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

LayoutResult parseBundle(std::string_view bundle)
{
    const auto json = nlohmann::json::parse(bundle, nullptr, false);
    if (!json.is_object() || !json.contains("layout") || !json["layout"].is_string() ||
        !json.contains("files") || !json["files"].is_object()) {
        return noBundle("something else");
    }
    Files files;
    for (const auto& [name, text] : json["files"].items()) {
        if (text.is_string()) {
            files[name] = text.get<std::string>();
        }
    }
    const auto main = files.find(json["layout"].get<std::string>());
    if (main == files.end()) {
        return noBundle("no text of the layout itself");
    }
    return parseLayout(main->second, main->first, [&files](std::string_view name) {
        const auto found = files.find(std::string(name));
        return found != files.end() ? Result<std::string>(found->second)
                                    : Result<std::string>(Error{Errc::NotFound, std::string(name),
                                                                "the recording does not carry it"});
    });
}

} // namespace hallscape::data
