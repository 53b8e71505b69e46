// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/mapping/mapping.h"

#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace hallscape::data {

/// The other way round: what the host of a device is called on a server. Made from the values that
/// a label has there. One thread.
class HostDirectory
{
public:
    HostDirectory(SitePtr site, MappingPtr mapping)
        : m_site(std::move(site)), m_mapping(std::move(mapping))
    {
    }

    /// \param values all that \p label has; looked at the first time only
    /// \return the values that name one of \p devices or what it is in; sorted, each once
    std::vector<std::string> namesOf(std::span<const Device> devices, const std::string& label,
                                     std::span<const std::string> values);

private:
    using Names = std::unordered_map<Device, std::vector<std::string>>;

    SitePtr m_site;
    MappingPtr m_mapping;
    std::map<std::string, Names> m_labels;
};

} // namespace hallscape::data
