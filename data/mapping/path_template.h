// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/label_pattern.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// `{host}/gpu-{gpu+1}`: text with variables. Numbers can be reckoned with, whole numbers and from
/// left to right: `{port/8+1}`, `{n%8+1}`. A step `..` at the end is the parent of what is before
/// it.
class PathTemplate
{
public:
    /// \return nothing when \p text is no template; \p problem then says why
    static std::optional<PathTemplate> parse(std::string_view text, std::string& problem);

    const std::string& text() const { return m_text; }
    /// Names of its variables, in order, repeated as they are.
    std::vector<std::string_view> variables() const;
    bool ofParent() const { return m_ofParent; }

    /// \return nothing when a variable is missing or empty, or no number where one is needed
    std::optional<std::string> expand(std::span<const PathVariable> variables) const;

private:
    struct Operation
    {
        char sign = '+';
        std::int64_t number = 0;
    };
    struct Part
    {
        std::string text; ///< before the variable
        std::string variable;
        std::vector<Operation> operations;
    };
    static bool parseVariable(std::string_view inside, Part& part, std::string& problem);
    static std::optional<std::int64_t> reckon(std::int64_t value,
                                              std::span<const Operation> operations);

    std::string m_text;
    std::vector<Part> m_parts; ///< the last has no variable
    bool m_ofParent = false;
};

} // namespace hallscape::data
