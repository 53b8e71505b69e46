// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/label_pattern.h"
#include "data/mapping/path_template.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hallscape::data {

/// Lets a map of strings be asked with a view, without making a string of it.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};
template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// What the names of hosts mean in a site.
class HostNames
{
public:
    struct Scheme
    {
        LabelPattern pattern;
        PathTemplate path;
    };

    TextMap<std::string> table;  ///< name as published, without port -> path
    std::vector<Scheme> schemes; ///< tried in order

    /// The paths \p host can mean, likeliest first: what the table says, else what the first scheme
    /// that matches says, else the name itself and the name without its domain, for hosts that are
    /// called by their path ("h2-a17-r3-s5.example").
    /// \param host as a label says it: with or without a port, or a whole address with a scheme
    std::vector<std::string> paths(std::string_view host) const;
};

/// "https://[fd00::1]:9400/metrics" -> "fd00::1", "node1:9400" -> "node1"
std::string_view withoutPort(std::string_view host);

} // namespace hallscape::data
