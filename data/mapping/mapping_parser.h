// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/json_reader.h"
#include "data/mapping/mapping.h"
#include "data/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Reads a file that a mapping names, relative to it.
using MappingReader = std::function<Result<std::string>(std::string_view name)>;

/// Builds one Mapping from a file and the ready mappings it uses. Internal to the folder. What is
/// wrong is reported and left out, so that one run shows every mistake.
class MappingParser
{
public:
    MappingParser(const MappingReader& beside, std::vector<Problem>& problems)
        : m_beside(beside), m_problems(problems)
    {
    }

    /// \return null when nothing usable is left
    MappingPtr parse(std::string_view bytes, const std::string& file);
    /// All of \p names, one after the other.
    MappingPtr ready(std::span<const std::string_view> names);

private:
    void readFile(std::string_view bytes, const std::string& file, bool mayUse);
    void readReady(std::string_view name, const JsonValue* use);
    void readHosts(const JsonObject& file);
    void readHostsFile(const JsonValue& name);
    void readHostLine(std::string_view line, std::size_t number, ProblemSink& sink);
    void readScheme(const JsonValue& value);
    void readRule(const JsonValue& value);
    bool readNames(const JsonObject& rule, const Metric& metric, std::vector<std::string>& names);
    bool readReading(const JsonObject& rule, ReadingRule& reading);
    static bool readPer(const JsonValue& value, ReadingRule& reading);
    bool readIdentity(const JsonObject& rule, Identity& identity);
    static bool readPatterns(const JsonObject& rule, std::string_view key, bool selects,
                             Identity& identity);
    static bool readPaths(const JsonObject& rule, Identity& identity);
    static bool readPath(const JsonValue& value, std::span<const std::string> known,
                         std::optional<PathTemplate>& result);
    std::uint16_t identityIndex(Identity identity);

    const MappingReader& m_beside;
    std::vector<Problem>& m_problems;
    std::shared_ptr<Mapping> m_mapping = std::make_shared<Mapping>();
    TextMap<std::uint16_t> m_identityIndex; ///< by everything that makes two the same
};

} // namespace hallscape::data
