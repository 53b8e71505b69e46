// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace hallscape::data {

/// A name and what a series says for it: "gpu" and "3".
struct PathVariable
{
    std::string_view name;
    std::string_view value;
};

/// Longer values of labels are not looked at: no exporter writes them, and a broken one could.
inline constexpr std::size_t maxLabelBytes = 512;

/// A regular expression (RE2) that the whole value of a label must match. Its named groups become
/// variables of a path, and the whole value one more that is called like the first label.
class LabelPattern
{
public:
    /// \return nothing when \p expression is none; \p problem then says why
    static std::optional<LabelPattern> make(std::vector<std::string> labels,
                                            const std::string& expression, bool selects,
                                            std::string& problem);

    const std::vector<std::string>& labels() const { return m_labels; } ///< alternatives
    const std::string& expression() const { return m_expression; }
    /// True where a series that does not match is left out on purpose ("where"), false where it
    /// should have matched ("labels").
    bool selects() const { return m_selects; }
    const std::vector<std::string>& variables() const { return m_variables; }

    /// Appends one variable per name of variables(). Views into \p value and into this.
    /// \return whether it matches
    bool match(std::string_view value, std::vector<PathVariable>& found) const;

private:
    std::vector<std::string> m_labels;
    std::string m_expression;
    std::shared_ptr<const re2::RE2> m_compiled;
    std::vector<std::string> m_variables; ///< groups in order, then the first label
    std::vector<int> m_groups;            ///< numbers of the groups
    bool m_selects = false;
};

} // namespace hallscape::data
