// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hallscape::data::recording {

/// 64 bit FNV-1a (Fowler, Noll, Vo). Finds differences; no protection against malice.
class Fnv
{
public:
    void add(std::span<const std::uint8_t> bytes);
    void add(std::string_view text);
    void add(std::int64_t number); ///< 8 bytes, little endian
    std::uint64_t sum() const { return m_sum; }

private:
    std::uint64_t m_sum = 0xCBF29CE484222325;
};

/// Paths of all devices of one kind, in layout order, each followed by a line feed.
struct KindPaths
{
    Kind kind = Kind::Site;
    std::uint32_t count = 0;
    std::string paths;
};

/// The kinds that some metric measures and that \p site has any of, in the order of Kind.
std::vector<KindPaths> devicePaths(const Site& site);
/// The same of all devices of a site; worked out once while the site lives. Any thread.
/// \param known its devicePaths(), where they are at hand
std::string layoutHash(const SitePtr& site, std::span<const KindPaths> known = {});
/// "fnv1a64:" and 16 hexadecimal digits, of the list as README.md defines it
std::string layoutHash(std::span<const KindPaths> kinds);

/// Where the values of a recorded kind go in the open site.
struct KindMap
{
    std::uint32_t recorded = 0;        ///< devices in the file
    bool same = true;                  ///< the index in the file is the index in the site
    std::vector<std::uint32_t> target; ///< unless `same`: index in the site per recorded device
    std::vector<std::uint32_t> origin; ///< unless `same`: recorded device per device of the site
    static constexpr std::uint32_t nowhere = UINT32_MAX;
    std::uint32_t unmatched = 0;
};

/// Matches by name. \param recorded as devicePaths() wrote it
KindMap mapByName(const Site& site, const KindPaths& recorded);

} // namespace hallscape::data::recording
