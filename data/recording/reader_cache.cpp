// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/reader_cache.h"

#include <algorithm>

namespace hallscape::data::recording {

std::shared_ptr<const Decoded> DecodedCache::find(std::int64_t key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end()) {
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->decoded;
}

void DecodedCache::keep(std::int64_t key, std::shared_ptr<const Decoded> decoded)
{
    m_bytes += decoded->arena.memoryBytes();
    m_entries.push_front({key, std::move(decoded)});
    while (m_bytes > m_mostBytes && m_entries.size() > 1) {
        m_bytes -= m_entries.back().decoded->arena.memoryBytes();
        m_entries.pop_back();
    }
}

} // namespace hallscape::data::recording
