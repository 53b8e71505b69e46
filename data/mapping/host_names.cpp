// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/host_names.h"

namespace hallscape::data {

std::string_view withoutPort(std::string_view host)
{
    if (const std::size_t scheme = host.find("://"); scheme != std::string_view::npos) {
        host.remove_prefix(scheme + 3);
    }
    host = host.substr(0, host.find('/'));
    if (host.starts_with('[')) {
        return host.substr(1, host.find(']') - 1);
    }
    const std::size_t colon = host.find(':');
    const bool bareIpv6 = colon != std::string_view::npos && host.find(':', colon + 1) != colon &&
                          host.find(':', colon + 1) != std::string_view::npos;
    return bareIpv6 ? host : host.substr(0, colon);
}

std::vector<std::string> HostNames::paths(std::string_view host) const
{
    const std::string_view name = withoutPort(host);
    const std::string_view bare = name.substr(0, name.find('.'));
    for (const std::string_view key : {host, name, bare}) {
        if (const auto found = table.find(key); found != table.end()) {
            return {found->second};
        }
    }
    std::vector<PathVariable> variables;
    for (const Scheme& scheme : schemes) {
        variables.clear();
        if (scheme.pattern.match(name, variables)) {
            if (auto path = scheme.path.expand(variables)) {
                return {std::move(*path)};
            }
        }
    }
    std::vector<std::string> result{std::string(name)};
    if (bare.size() < name.size()) {
        result.emplace_back(bare);
    }
    return result;
}

} // namespace hallscape::data
