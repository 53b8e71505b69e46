// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/series_cache.h"

#include <algorithm>

namespace hallscape::data {

std::optional<SeriesCache::Guess> SeriesCache::guess(std::string_view text)
{
    if (m_entries.empty()) {
        return std::nullopt;
    }
    const std::uint32_t after = m_entries[m_last].after;
    for (const std::uint32_t candidate : {after, m_last}) {
        const Entry& entry = m_entries[candidate];
        if (text.starts_with(entry.key)) {
            m_guessed = candidate;
            return Guess{entry.id, entry.key.size()};
        }
    }
    return std::nullopt;
}

void SeriesCache::confirm()
{
    arriveAt(m_guessed);
}

std::optional<SeriesCache::SeriesId> SeriesCache::find(std::string_view key)
{
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end()) {
        return std::nullopt;
    }
    arriveAt(found->second);
    return m_entries[found->second].id;
}

bool SeriesCache::insert(std::string_view key, SeriesId id)
{
    if (m_entries.size() >= maxSeries || m_bytes + key.size() > maxBytes) {
        return false;
    }
    m_bytes += key.size();
    const auto position = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back({keep(key), id, position});
    m_byKey.emplace(m_entries.back().key, position);
    arriveAt(position);
    return true;
}

std::string_view SeriesCache::keep(std::string_view key)
{
    constexpr std::size_t blockBytes = std::size_t{1} << 20U;
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < key.size()) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(std::max(blockBytes, key.size()));
    }
    std::string& block = m_blocks.back();
    block += key;
    return std::string_view(block).substr(block.size() - key.size());
}

void SeriesCache::arriveAt(std::uint32_t entry)
{
    m_entries[m_last].after = entry;
    m_last = entry;
}

} // namespace hallscape::data
