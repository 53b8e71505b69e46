// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/host_directory.h"

#include <set>

namespace hallscape::data {

std::vector<std::string> HostDirectory::namesOf(std::span<const Device> devices,
                                                const std::string& label,
                                                std::span<const std::string> values)
{
    const auto [at, isNew] = m_labels.try_emplace(label);
    Names& names = at->second;
    if (isNew) {
        for (const std::string& value : values) {
            for (const std::string& path : m_mapping->hosts.paths(value)) {
                const auto device = path.empty() ? std::nullopt : m_site->find(path);
                if (device && device->kind != Kind::Site) {
                    names[*device].push_back(value);
                    break;
                }
            }
        }
    }
    std::set<std::string> found;
    for (Device device : devices) {
        // The innermost thing with a name is the host; a hall of that name would be another
        // label's.
        for (; device.kind != Kind::Site; device = m_site->parent(device)) {
            const auto known = names.find(device);
            if (known != names.end()) {
                found.insert(known->second.begin(), known->second.end());
                break;
            }
        }
    }
    return {found.begin(), found.end()};
}

} // namespace hallscape::data
